/** What bars and dots of a picture show: its rows, and the territories somebody has made, marked as chosen areas are. */
import type { Language } from '#core/model/text.ts'
import type { Picture } from '../picture.ts'
import type { BarRow } from './bar-row.ts'
import { type Figures, figuresOf } from './chart-of-figures.ts'
import type { StripGroup } from './strip-groups.ts'

/** More groups than this, and a strip for each is a table. Sweden has 21 counties. */
const MOST_GROUPS = 21

export interface ToldFigures extends Figures {
  readonly marked: readonly string[]
  /** A row of dots for each group of the division and for each territory; null where all had better share one. */
  readonly groups: readonly StripGroup[] | null
}

/** `marks`: codes of the rows that are marked besides. */
export function toldFigures(picture: Picture, marks: readonly string[], lang: Language): ToldFigures {
  const figures = figuresOf(picture, lang)
  const territories = territoryBars(picture)
  const groups = groupsOf(picture, figures)
  const rows = territories.map((row): StripGroup => ({ code: row.code, name: row.name, areas: [row] }))
  return {
    ...figures,
    areas: [...figures.areas, ...territories],
    marked: [...marks, ...territories.map(({ code }) => code)],
    groups: groups && [...groups, ...rows],
  }
}

/** Highest first, those without a value last; equal values keep their order. */
export function descending({ areas }: Pick<Figures, 'areas'>): Figures['areas'] {
  const height = (value: number | null) => value ?? Number.NEGATIVE_INFINITY
  return areas.toSorted((a, b) => (a.value === b.value ? 0 : height(b.value) - height(a.value)))
}

/** None where areas differ each from its own reference: a territory has none to differ from. */
function territoryBars({ classed, territories = [] }: Picture): BarRow[] {
  if (classed === 'difference') return []
  return territories.map(({ code, name, value, missing, approximation }) => ({
    code,
    name,
    value,
    missing,
    approximate: approximation,
    apart: true,
  }))
}

/** The rows by group of the division; null where that would tell nothing, or leave a row out. */
function groupsOf({ division, rows, view }: Picture, { areas }: Figures): StripGroup[] | null {
  if (division === null || view.by === 'group') return null
  const groups = division.groups.flatMap(({ id, name }): StripGroup[] => {
    const own = areas.filter((_, i) => rows[i]?.group === id)
    return own.length === 0 ? [] : [{ code: `${division.id}:${id}`, name: name[view.lang], areas: own }]
  })
  const grouped = groups.reduce((sum, group) => sum + group.areas.length, 0)
  return groups.length > 1 && groups.length <= MOST_GROUPS && grouped === areas.length ? groups : null
}
