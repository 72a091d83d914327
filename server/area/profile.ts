/** Everything the atlas knows of one area, sorted for reading. */
import type { Area, Level } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { THEMES, type Theme } from '#core/model/theme.ts'
import type { Knowledge } from '#core/model/view.ts'
import type { Atlas } from '../atlas/memory.ts'
import { type AreaGap, areaGaps } from './gaps.ts'
import { type Absence, type NationOf, type Standing, standingOf } from './standing.ts'

/** How the rows of a theme follow each other: most unlike the peers first, or as in the catalogue. */
export const SORTS = ['unlike', 'theme'] as const
export type Sort = (typeof SORTS)[number]

export interface Row {
  readonly standing: Standing
  /** Its variants, told under it and not as rows of their own. */
  readonly gaps: readonly AreaGap[]
}

export interface ThemeProfile {
  readonly theme: Theme
  /** Rates and indices: what can be told of a small area beside a large one. */
  readonly rows: readonly Row[]
  /** Counts, which mostly tell how large an area is: in catalogue order, and never ranked by unlikeness. */
  readonly counts: readonly Row[]
}

export interface Profile {
  readonly area: Area
  readonly themes: readonly ThemeProfile[]
  /** The rows most unlike the peers over all themes. */
  readonly unlike: readonly Row[]
  readonly absent: readonly Absence[]
  /** Indicators with county figures only, where the area is a municipality. */
  readonly countyOnly: readonly Indicator[]
  /** Series that another has replaced at the level. */
  readonly replaced: readonly Indicator[]
}

/** How many open the page. */
const MOST_UNLIKE = 5

export function profileOf(atlas: Atlas, knowledge: Knowledge, nationOf: NationOf, area: Area, sort: Sort): Profile {
  const { level } = area
  const all = [...atlas.indicators.values()]
  const heads = all.filter((each) => isHead(each, knowledge.family(each.family?.id ?? null), level))
  const replaced = heads.filter((each) => isReplaced(each, atlas, level))
  const rows: Row[] = []
  const absent: Absence[] = []
  for (const indicator of heads.filter((each) => each.levels[level].length > 0 && !replaced.includes(each))) {
    const standing = standingOf(atlas, nationOf, area, indicator)
    if (standing.kind === 'missing') absent.push(standing)
    else {
      const gaps = areaGaps(atlas, area, indicator, knowledge.family(indicator.family?.id ?? null))
      rows.push({ standing, gaps })
    }
  }
  const isCount = ({ standing }: Row) => standing.indicator.kind === 'count'
  const rates = rows.filter((row) => !isCount(row))
  // Sorting is stable, so rows that are equally unlike keep the order of the catalogue.
  const byUnlikeness = rates.toSorted((a, b) => b.standing.unlikeness - a.standing.unlikeness)
  const ordered = sort === 'unlike' ? byUnlikeness : rates
  const inTheme = (some: readonly Row[], theme: Theme) =>
    some.filter(({ standing }) => standing.indicator.theme === theme)
  return {
    area,
    themes: THEMES.map((theme) => ({
      theme,
      rows: inTheme(ordered, theme),
      counts: inTheme(rows.filter(isCount), theme),
    })).filter((each) => each.rows.length + each.counts.length > 0),
    unlike: byUnlikeness.filter(({ standing }) => standing.unlikeness > 0).slice(0, MOST_UNLIKE),
    absent,
    countyOnly:
      level === 'municipality'
        ? heads.filter(({ levels }) => levels.municipality.length === 0 && levels.county.length > 0)
        : [],
    replaced,
  }
}

/** A variant is told under the head of its family; of a family without a head its first member stands in. */
function isHead({ id, family }: Indicator, kin: readonly Indicator[], level: Level): boolean {
  if (family === undefined || (family.sex === undefined && family.origin === undefined)) return true
  const present = kin.filter(({ levels }) => levels[level].length > 0)
  const hasHead = present.some((each) => each.family?.sex === undefined && each.family?.origin === undefined)
  return !hasHead && present[0]?.id === id
}

function isReplaced({ successor, levels }: Indicator, atlas: Atlas, level: Level): boolean {
  if (successor === undefined || levels[level].length === 0) return false
  return (atlas.indicators.get(successor)?.levels[level].length ?? 0) > 0
}
