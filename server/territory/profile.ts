/** Every indicator for the territories of a page, beside the country, sorted for reading. */
import type { ReferenceValue } from '#core/measure/reference.ts'
import type { Level } from '#core/model/area.ts'
import type { TerritoryValue } from '#core/model/contract-territories.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Territory } from '#core/model/territory.ts'
import { THEMES, type Theme } from '#core/model/theme.ts'
import type { NationOf } from '../area/standing.ts'
import { valuesOf } from '../ask/territory.ts'
import type { Edition } from '../edition.ts'

export interface Row {
  readonly indicator: Indicator
  /** Alongside the territories; null where the indicator says nothing of one. */
  readonly values: readonly (TerritoryValue | null)[]
  /** The year of the first of them, which is the year of the reference. */
  readonly year: number | null
  /** Whose peers and whose country's value it is compared with. */
  readonly level: Level
  readonly reference: ReferenceValue | null
}

export interface ThemeRows {
  readonly theme: Theme
  readonly rows: readonly Row[]
}

export function profileOf(edition: Edition, nationOf: NationOf, territories: readonly Territory[]): ThemeRows[] {
  const indicators = [...edition.atlas.indicators.values()].filter(hasFigures)
  const each = territories.map((territory) => {
    const values = valuesOf(edition, territory, { indicators, year: null })
    return new Map(values.map((value) => [value.indicator, value]))
  })
  const rows = indicators.map((indicator): Row => {
    const values = each.map((found) => found.get(indicator.id) ?? null)
    const year = values.find((value) => value !== null)?.year ?? null
    const level = indicator.levels.municipality.length > 0 ? 'municipality' : 'county'
    return { indicator, values, year, level, reference: year === null ? null : nationOf(indicator, level, year) }
  })
  return THEMES.map((theme) => {
    const some = rows.filter(({ indicator }) => indicator.theme === theme)
    // What has a value first: what has none is told, but should not stand between.
    return { theme, rows: [...some.filter(isKnown), ...some.filter((row) => !isKnown(row))] }
  }).filter(({ rows: some }) => some.length > 0)
}

function hasFigures({ levels }: Indicator): boolean {
  return levels.municipality.length > 0 || levels.county.length > 0
}

export function isKnown({ values }: Row): boolean {
  return values.some((value) => value !== null && value.value !== null)
}
