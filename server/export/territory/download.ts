/** Territories with their figures and all that these were computed from: what every format of the download holds. */
import type { TerritoryAnswer, TerritoryValue } from '#core/model/contract-territories.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Territory } from '#core/model/territory.ts'
import { partsOf } from '../../ask/territory.ts'
import { type Grounds, heldOf } from '../../ask/territory-parts.ts'
import { valueIn } from '../../ask/territory-values.ts'
import { type Inputs, inputsFor, type SourceFigure } from './inputs.ts'

export interface DownloadAsked {
  readonly territories: readonly Territory[]
  readonly indicators: readonly Indicator[]
  /** Null: the newest of each. */
  readonly year: number | null
}

export interface DownloadedValue {
  readonly indicator: Indicator
  readonly value: TerritoryValue
  readonly inputs: Inputs
}

export interface Downloaded {
  readonly territory: Territory
  readonly parts: TerritoryAnswer
  /** Worked out anew each time they are gone through: kept, those of a whole country would be tens of megabytes. */
  readonly values: () => Iterable<DownloadedValue>
}

export function downloadOf(edition: Grounds, { territories, indicators, year }: DownloadAsked): Downloaded[] {
  const { atlas } = edition
  return territories.map((territory) => ({
    territory,
    parts: partsOf(edition, territory),
    *values() {
      const held = heldOf(edition, territory)
      for (const indicator of indicators) {
        const value = valueIn(atlas, held, indicator, year)
        yield { indicator, value, inputs: inputsFor(atlas, held, indicator, value) }
      }
    },
  }))
}

/** How many inputs there are at most: so many parts have so many indicators. */
export function inputsOf(edition: Grounds, { territories, indicators }: DownloadAsked): number {
  return territories.reduce((sum, territory) => sum + heldOf(edition, territory).parts.length * indicators.length, 0)
}

/** Published figures, each once though many values are made of it; a piece for each value. */
export function* figuresOf(all: readonly Downloaded[]): Generator<SourceFigure[]> {
  const told = new Map<string, Set<string>>()
  for (const { values } of all) {
    for (const { inputs } of values()) {
      yield inputs.figures.filter(({ series, year, code }) => {
        const name = `${series} ${year}`
        const codes = told.get(name) ?? new Set()
        told.set(name, codes)
        if (codes.has(code)) return false
        codes.add(code)
        return true
      })
    }
  }
}
