/** One indicator for all that are compared. */
import { NATION } from '#core/model/area.ts'
import type { Ask } from '#core/model/contract-answers.ts'
import { type GapPair, gapsOf } from '#core/model/family.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { figureOf } from '../ask/column.ts'
import { seriesOf as territorySeriesOf } from '../ask/territory.ts'
import type { Edition } from '../edition.ts'
import { type Comparand, levelFor } from './comparand.ts'
import { type ComparedWith, comparedWith, comparedWithFirst, comparedWithTerritory } from './compared-with.ts'
import { type Figure, figureAt } from './figure.ts'
import { type CombinedSeries, groupSeries } from './group-series.ts'
import type { Choice } from './read.ts'

export interface Cell {
  readonly comparand: Comparand
  readonly figure: Figure
  readonly with: ComparedWith | null
  readonly difference: number | null
}

export interface ComparedGap {
  readonly pair: GapPair
  readonly year: number
  /** Alongside the comparands; a group's are combined anew, so that its gap is the difference of its own two values. */
  readonly first: readonly (number | null)[]
  readonly second: readonly (number | null)[]
}

export interface Comparison {
  readonly indicator: Indicator
  /** The year shown; null where none of them has a figure in any year. */
  readonly year: number | null
  /** Whether another year was asked for. */
  readonly instead: boolean
  readonly cells: readonly Cell[]
  readonly years: readonly number[]
  /** Per comparand, alongside `years`. */
  readonly series: readonly CombinedSeries[]
  readonly nation: readonly (number | null)[]
  readonly gaps: readonly ComparedGap[]
}

export function compare(edition: Edition, ask: Ask, choice: Choice, indicator: Indicator): Comparison {
  const { atlas } = edition
  const { comparands } = choice
  const each = comparands.map((comparand) => yearsFor(edition, comparand, indicator))
  const year = yearShown(each, choice.year)
  const figures = comparands.map((comparand) =>
    year === null ? null : { comparand, figure: figureAt(edition, ask, comparand, indicator, year) },
  )
  const first = figures[0]
  const cells = figures.flatMap((one): Cell[] => {
    if (one === null || year === null || first == null) return []
    const { comparand, figure } = one
    const other = otherOf(ask, choice, first, comparand, indicator, year)
    const difference = figure.value === null || other === null ? null : figure.value - other.value
    return [{ comparand, figure, with: other, difference }]
  })
  const years = [...new Set(each.flat())].sort((a, b) => a - b)
  const nation = atlas.series(indicator.id, NATION)
  return {
    indicator,
    year,
    instead: choice.year !== null && year !== choice.year,
    cells,
    years,
    series: comparands.map((comparand) => seriesOf(edition, comparand, indicator, years)),
    nation: years.map((one) => figureOf(nation?.figures[nation.years.indexOf(one)])),
    gaps: gapsFor(edition, ask, choice, indicator, year),
  }
}

/** What one of those compared is set against. */
function otherOf(
  ask: Ask,
  { reference, lang }: Choice,
  first: Pick<Cell, 'comparand' | 'figure'>,
  self: Comparand,
  indicator: Indicator,
  year: number,
): ComparedWith | null {
  if (reference === 'first') return comparedWithFirst(first.comparand, first.figure.value, self, lang)
  if (typeof reference === 'string') return comparedWith(ask, self, indicator, year, reference, lang)
  return comparedWithTerritory(ask, reference, self, indicator, year, lang)
}

function yearsFor(edition: Edition, comparand: Comparand, indicator: Indicator): readonly number[] {
  if (comparand.kind === 'territory') return territorySeriesOf(edition, comparand.territory, indicator).years
  const level = levelFor(comparand, indicator)
  return level === null ? [] : indicator.levels[level]
}

/** The year asked for, or the nearest before it; the latest that all with figures have, else the latest of any. */
function yearShown(each: readonly (readonly number[])[], asked: number | null): number | null {
  const some = each.filter((years) => years.length > 0)
  const all = [...new Set(some.flat())].sort((a, b) => a - b)
  if (asked !== null) return all.findLast((year) => year <= asked) ?? all[0] ?? null
  return all.findLast((year) => some.every((years) => years.includes(year))) ?? all.at(-1) ?? null
}

function seriesOf(
  edition: Edition,
  comparand: Comparand,
  indicator: Indicator,
  years: readonly number[],
): CombinedSeries {
  const { atlas } = edition
  if (comparand.kind === 'territory') {
    const { years: known, values } = territorySeriesOf(edition, comparand.territory, indicator)
    const found = years.map((year) => values[known.indexOf(year)])
    return {
      values: found.map((each) => each?.value ?? null),
      approximate: found.map((each) => each?.approximation ?? false),
    }
  }
  const level = levelFor(comparand, indicator)
  if (level === null) return { values: years.map(() => null), approximate: [] }
  if (comparand.kind === 'group') {
    return groupSeries(atlas, indicator, level, comparand.division, comparand.group, years)
  }
  const found = atlas.series(indicator.id, comparand.area.code)
  return { values: years.map((year) => figureOf(found?.figures[found.years.indexOf(year)])), approximate: [] }
}

function gapsFor(
  edition: Edition,
  ask: Ask,
  { comparands }: Choice,
  indicator: Indicator,
  notAfter: number | null,
): ComparedGap[] {
  // How many more men than women live somewhere is a matter of its size.
  if (indicator.kind === 'count') return []
  const family = edition.knowledge.family(indicator.family?.id ?? null)
  const level = indicator.levels.municipality.length > 0 ? 'municipality' : 'county'
  return gapsOf(indicator, family, level).flatMap((pair) => {
    const each = comparands.map((comparand) => {
      const others = yearsFor(edition, comparand, pair.second)
      return yearsFor(edition, comparand, pair.first).filter((year) => others.includes(year))
    })
    const year = yearShown(each, notAfter)
    if (year === null) return []
    const values = (one: Indicator) => comparands.map((comparand) => figureAt(edition, ask, comparand, one, year).value)
    return [{ pair, year, first: values(pair.first), second: values(pair.second) }]
  })
}
