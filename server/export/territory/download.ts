/** Territories with their figures and all that these were computed from: what every format of the download holds. */
import type { TerritoryAnswer, TerritoryValue } from '#core/model/contract-territories.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Territory } from '#core/model/territory.ts'
import { partsOf } from '../../ask/territory.ts'
import { type Grounds, heldOf } from '../../ask/territory-parts.ts'
import { valueIn } from '../../ask/territory-values.ts'
import { type Inputs, inputsFor } from './inputs.ts'

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
  readonly values: readonly DownloadedValue[]
}

export function downloadOf(edition: Grounds, { territories, indicators, year }: DownloadAsked): Downloaded[] {
  const { atlas } = edition
  return territories.map((territory) => {
    const held = heldOf(edition, territory)
    const values = indicators.map((indicator) => {
      const value = valueIn(atlas, held, indicator, year)
      return { indicator, value, inputs: inputsFor(atlas, held, indicator, value) }
    })
    return { territory, parts: partsOf(edition, territory), values }
  })
}
