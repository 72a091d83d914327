/** One indicator for all that are compared. */
import { NATION } from '#core/model/area.ts'
import type { Ask } from '#core/model/contract-answers.ts'
import { type GapPair, gapsOf } from '#core/model/family.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { figureOf } from '../ask/column.ts'
import type { Edition } from '../edition.ts'
import { type ComparedWith, comparedWith, comparedWithFirst } from './compared-with.ts'
import { type Figure, figureAt } from './figure.ts'
import { groupSeries } from './group-series.ts'
import type { Choice } from './read.ts'
import { levelFor, type Territory } from './territory.ts'

export interface Cell {
  readonly territory: Territory
  readonly figure: Figure
  readonly with: ComparedWith | null
  readonly difference: number | null
}

export interface ComparedGap {
  readonly pair: GapPair
  readonly year: number
  /** Alongside the territories; a group's are combined anew, so that its gap is the difference of its own two values. */
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
  /** Per territory, alongside `years`. */
  readonly series: readonly (readonly (number | null)[])[]
  readonly nation: readonly (number | null)[]
  readonly gaps: readonly ComparedGap[]
}

export function compare(edition: Edition, ask: Ask, choice: Choice, indicator: Indicator): Comparison {
  const { atlas } = edition
  const { territories, lang, reference } = choice
  const yearsOf = (each: Indicator) => territories.map((territory) => yearsFor(territory, each))
  const each = yearsOf(indicator)
  const year = yearShown(each, choice.year)
  const figures = territories.map((territory) =>
    year === null ? null : { territory, figure: figureAt(ask, territory, indicator, year) },
  )
  const first = figures[0]
  const cells = figures.flatMap((one): Cell[] => {
    if (one === null || year === null || first == null) return []
    const { territory, figure } = one
    const other =
      reference === 'first'
        ? comparedWithFirst(first.territory, first.figure.value, territory, lang)
        : comparedWith(ask, territory, indicator, year, reference, lang)
    const difference = figure.value === null || other === null ? null : figure.value - other.value
    return [{ territory, figure, with: other, difference }]
  })
  const years = [...new Set(each.flat())].sort((a, b) => a - b)
  const nation = atlas.series(indicator.id, NATION)
  return {
    indicator,
    year,
    instead: choice.year !== null && year !== choice.year,
    cells,
    years,
    series: territories.map((territory) => seriesOf(edition, territory, indicator, years)),
    nation: years.map((one) => figureOf(nation?.figures[nation.years.indexOf(one)])),
    gaps: gapsFor(edition, ask, choice, indicator, year),
  }
}

function yearsFor(territory: Territory, indicator: Indicator): readonly number[] {
  const level = levelFor(territory, indicator)
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
  { atlas }: Edition,
  territory: Territory,
  indicator: Indicator,
  years: readonly number[],
): (number | null)[] {
  const level = levelFor(territory, indicator)
  if (level === null) return years.map(() => null)
  if (territory.kind === 'group') {
    return groupSeries(atlas, indicator, level, territory.division, territory.group, years)
  }
  const found = atlas.series(indicator.id, territory.area.code)
  return years.map((year) => figureOf(found?.figures[found.years.indexOf(year)]))
}

function gapsFor(
  { knowledge }: Edition,
  ask: Ask,
  { territories }: Choice,
  indicator: Indicator,
  notAfter: number | null,
): ComparedGap[] {
  // How many more men than women live somewhere is a matter of its size.
  if (indicator.kind === 'count') return []
  const family = knowledge.family(indicator.family?.id ?? null)
  const level = indicator.levels.municipality.length > 0 ? 'municipality' : 'county'
  return gapsOf(indicator, family, level).flatMap((pair) => {
    const each = territories.map((territory) => {
      const others = yearsFor(territory, pair.second)
      return yearsFor(territory, pair.first).filter((year) => others.includes(year))
    })
    const year = yearShown(each, notAfter)
    if (year === null) return []
    const values = (one: Indicator) => territories.map((territory) => figureAt(ask, territory, one, year).value)
    return [{ pair, year, first: values(pair.first), second: values(pair.second) }]
  })
}
