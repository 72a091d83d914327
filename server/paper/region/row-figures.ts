/** Which rows of a region are drawn, and how: some ten figures tell more than eighty, and the tables have the rest. */
import type { PaperFigure } from '#core/model/paper/paper.ts'
import type { RegionPriority } from '#core/model/region/priority.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import { isCurrent } from '#core/model/strategy.ts'
import { plainView, type View } from '#core/model/view.ts'
import { changeOrder } from '#core/picture/region/status-words.ts'
import { indicatorOf, type RegionContext } from '../../region-page/context.ts'
import { figurePart } from '../figure-part.ts'
import type { PaperSetting } from '../setting.ts'

/** With that of need ten in all. */
const MOST_MAPS = 5
const MOST_STRIPS = 4

export interface DrawnRows {
  /** Indicators whose municipalities are drawn as a map, and whose counties as dots, by the priority they are drawn under. */
  readonly maps: ReadonlyMap<string, RegionRow>
  readonly strips: ReadonlyMap<string, RegionRow>
}

interface Placed {
  readonly priority: string
  readonly row: RegionRow
}

/**
 * Of each priority the row whose municipalities differ most, compared with other counties, as a map; and the one that
 * goes the wrong way most clearly as dots. Where priorities are many, those with the widest and the worst; none twice.
 */
export function drawnRows({ edition, answer, map }: RegionContext): DrawnRows {
  const placed = answer.priorities
    .filter(isCurrent)
    .flatMap((priority: RegionPriority): Placed[] =>
      priority.indicators
        .filter(({ id }) => indicatorOf(edition, id).kind !== 'count')
        .map((row) => ({ priority: priority.id, row })),
    )
  const wide = map === null ? [] : placed.filter(({ row: { spread } }) => spread.missing === null && spread.n > 2)
  const level = placed.filter(({ row }) => row.level.value !== null && row.level.peers.length > 2)
  return {
    maps: picked(wide, ({ spread }) => (spread.widthRank ?? spread.widthOf) / Math.max(1, spread.widthOf), MOST_MAPS),
    strips: picked(level, (row) => changeOrder(row) - (row.level.position ?? 50) / -1_000, MOST_STRIPS),
  }
}

/** One of each priority, the lowest order first, no indicator twice. */
function picked(
  placed: readonly Placed[],
  order: (row: RegionRow) => number,
  most: number,
): ReadonlyMap<string, RegionRow> {
  const found = new Map<string, RegionRow>()
  const taken = new Set<string>()
  for (const { priority, row } of placed.toSorted((a, b) => order(a.row) - order(b.row))) {
    if (found.size === most) break
    if (found.has(priority) || taken.has(row.id)) continue
    found.set(priority, row)
    taken.add(row.id)
  }
  return found
}

/** Px; of A4 between its margins: what does not fit on a page any more leaves less than a third of it empty. */
const MAP = { width: 640, height: 260 }
const STRIP = { width: 640 }

export function mapOf(setting: PaperSetting, context: RegionContext, row: RegionRow): PaperFigure {
  const { area, lang } = context.choice
  const view: View = {
    ...plainView(indicatorOf(context.edition, row.id), lang),
    level: 'municipality',
    within: { division: 'county', group: area.code },
    year: row.spread.year,
  }
  return figurePart(setting, view, { kind: 'map', ...MAP })
}

export function stripOf(setting: PaperSetting, context: RegionContext, row: RegionRow): PaperFigure {
  const { area, lang } = context.choice
  const indicator = indicatorOf(context.edition, row.id)
  const view: View = { ...plainView(indicator, lang), level: area.level, areas: [area.code], year: row.level.year }
  return figurePart(setting, view, { kind: 'strip', ...STRIP })
}
