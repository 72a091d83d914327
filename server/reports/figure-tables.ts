/**
 * Figures of a report that are tables rather than pictures of them: in letters of a usual size on any paper and screen, read
 * aloud cell by cell, and edited. All rows of a region, drawn to fit a page, would be letters that nobody can read.
 */
import type { PaperTable } from '#core/model/paper/paper.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import type { Figure } from '../figure/figure.ts'
import { kindOf } from '../figure/figure-of.ts'
import { regionTables } from '../paper/region/region-tables.ts'
import { MOST_ROWS, viewTable } from '../paper/view-table.ts'
import type { FigureRead } from './figure-block.ts'

export interface Tabled {
  readonly tables: readonly PaperTable[]
  /** What a picture says below itself. */
  readonly source: readonly string[]
}

/** No tables where it is shown as a picture. `draw`: the figure itself, which alone knows what stands below it. */
export function tabled(edition: Edition, figure: FigureRead, caption: string, draw: () => Figure): Tabled {
  const tables = figure.frozen === null ? tablesOf(edition, figure, caption) : []
  if (tables.length === 0) return { tables, source: [] }
  const { alt } = figure.setting
  const told =
    alt === null ? tables : tables.map((each, i) => (i === 0 ? { ...each, alt: `${alt} ${each.alt}` } : each))
  return { tables: told, source: draw().foot }
}

function tablesOf(edition: Edition, { view, setting, profile }: FigureRead, caption: string): PaperTable[] {
  switch (kindOf(view, setting)) {
    case 'region':
      return regionTables(edition, view, setting, profile)
    case 'table':
      return [viewTable(pictureOf(edition, view), caption, MOST_ROWS.page) ?? []].flat()
    case 'map':
    case 'multiples':
    case 'chart':
    case 'strip':
    case 'bars':
    case 'line':
    case 'compare':
    case 'priorities':
      return []
  }
}
