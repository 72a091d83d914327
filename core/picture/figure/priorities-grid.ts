/**
 * Counties × areas of the report. On a page the counties go down, as in the table of /priorities; on a sheet that is wide
 * and low the areas do, for 21 rows would have letters that nobody at the back of a room can read.
 */

import { shifted, stack } from '../chart/stack.ts'
import { caption } from '../chart/strip-axis.ts'
import type { Room } from '../figure-page.ts'
import type { Block } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { shortenText, textWidth } from '../text-width.ts'
import { wrapText } from '../wrap-text.ts'
import { escapeXml, round } from '../xml.ts'
import { ABREAST, type PrioritiesCell, prioritiesCell, ROW } from './priorities-cell.ts'

/** A row or a column of the grid. */
export interface GridHead {
  readonly name: string
  /** Told of: its name is bold, and its cells stand in a frame. */
  readonly chosen: boolean
}

export interface PrioritiesGrid {
  readonly fields: readonly GridHead[]
  /** Cells in the order of `fields`. */
  readonly counties: readonly (GridHead & { readonly cells: readonly PrioritiesCell[] })[]
}

/** Px; headings are a little smaller, or most would be parted in the middle of a word. */
const HEADING = 11
const LEADING = 13
const AIR = 6
/** Names of counties take what they need, and no more than this share of the width. */
const NAMES = { least: 70, share: 0.3 } as const
/** From this width on a column has its name over it; narrower ones have a number, and the names stand below. */
const NAMED = 50
/** A sheet so much wider than high has the areas down. */
const WIDE = 1.35
/** Under this the columns of counties are too narrow, px. */
const COUNTY = 26

const NAME = LETTERINGS['chart-name']
const BOLD = LETTERINGS['chart-marked']

export function prioritiesGrid(grid: PrioritiesGrid, { width, height }: Room, skin: Skin): Block {
  if (height !== null && width > WIDE * height) {
    const names = namesWidth(grid.fields, width)
    if ((width - names) / grid.counties.length >= COUNTY) return fieldsDown(grid, names, width, skin)
  }
  return countiesDown(grid, width, skin)
}

function countiesDown({ fields, counties }: PrioritiesGrid, width: number, skin: Skin): Block {
  const names = namesWidth(counties, width)
  const cell = (width - names) / fields.length
  const tall = cell >= ABREAST ? ROW.abreast : ROW.stacked
  const numbered = cell < NAMED
  const heads = fields.map(({ name, chosen }, i) => (numbered ? [String(i + 1)] : headLines(name, chosen, cell)))
  const head = Math.max(...heads.map(({ length }) => length)) * LEADING + AIR
  const over = heads.map((lines, i) =>
    column(lines, fields[i]?.chosen === true, names + i * cell + cell / 2, head - AIR, skin),
  )
  const rows = counties.map(({ name, chosen, cells }, i) => {
    const drawn = cells.map((each, j) =>
      shifted(prioritiesCell(each, { width: cell, height: tall }, skin), names + j * cell, 0),
    )
    return shifted(rowName(name, chosen, names, tall, skin) + drawn.join(''), 0, head + i * tall)
  })
  const bottom = head + counties.length * tall
  const frames = [
    ...counties.map(({ chosen }, i) => (chosen ? frame(names, head + i * tall, width - names, tall, skin) : '')),
    ...fields.map(({ chosen }, i) => (chosen ? frame(names + i * cell, head, cell, bottom - head, skin) : '')),
  ]
  const drawn = { content: over.join('') + rows.join('') + frames.join(''), height: bottom + 2 }
  if (!numbered) return drawn
  const key = fields.map(({ name }, i) => `${i + 1}\u00a0${name}`).join('. ')
  return stack([drawn, { content: '', height: AIR }, caption(`${key}.`, skin, width)])
}

function fieldsDown({ fields, counties }: PrioritiesGrid, names: number, width: number, skin: Skin): Block {
  const cell = (width - names) / counties.length
  const head = Math.max(...counties.map(({ name, chosen }) => nameWidth(name, chosen))) + AIR
  const over = counties.map(({ name, chosen }, i) => {
    const x = names + (i + 0.5) * cell + NAME.size * 0.35
    const text = `<text transform="rotate(-90)">${escapeXml(name)}</text>`
    return shifted(`<g ${skin.text(chosen ? 'chart-marked' : 'chart-name')}>${text}</g>`, x, head - AIR)
  })
  const rows = fields.map(({ name, chosen }, j) => {
    const drawn = counties.flatMap(({ cells }, i) => {
      const each = cells[j]
      if (each === undefined) return []
      return shifted(prioritiesCell(each, { width: cell, height: ROW.stacked }, skin), names + i * cell, 0)
    })
    return shifted(rowName(name, chosen, names, ROW.stacked, skin) + drawn.join(''), 0, head + j * ROW.stacked)
  })
  const bottom = head + fields.length * ROW.stacked
  const frames = [
    ...fields.map(({ chosen }, j) =>
      chosen ? frame(names, head + j * ROW.stacked, width - names, ROW.stacked, skin) : '',
    ),
    ...counties.map(({ chosen }, i) => (chosen ? frame(names + i * cell, head, cell, bottom - head, skin) : '')),
  ]
  return { content: over.join('') + rows.join('') + frames.join(''), height: bottom + 2 }
}

function nameWidth(name: string, chosen: boolean): number {
  const { size, weight } = chosen ? BOLD : NAME
  return textWidth(name, size, weight)
}

function namesWidth(heads: readonly GridHead[], width: number): number {
  const longest = Math.max(...heads.map(({ name, chosen }) => nameWidth(name, chosen))) + 2 * AIR
  return Math.min(longest, Math.max(NAMES.least, width * NAMES.share))
}

/** In the middle of its row, in two lines where it takes them. */
function rowName(name: string, chosen: boolean, width: number, height: number, skin: Skin): string {
  const { size, weight } = chosen ? BOLD : NAME
  const room = width - AIR
  const wrapped = wrapText(name, room, size, weight)
  const lines = wrapped.length * LEADING <= height + 2 ? wrapped : [shortenText(name, room, size, weight)]
  const first = height / 2 + size * 0.35 - ((lines.length - 1) * LEADING) / 2
  const texts = lines.map((line, i) => `<text x="0" y="${round(first + i * LEADING)}">${escapeXml(line)}</text>`)
  return `<g ${skin.text(chosen ? 'chart-marked' : 'chart-name')}>${texts.join('')}</g>`
}

function headLines(name: string, chosen: boolean, width: number): string[] {
  const { weight } = chosen ? BOLD : NAME
  return wrapText(name, width - 2, HEADING, weight)
}

/** Its last line stands on the grid. */
function column(lines: readonly string[], chosen: boolean, x: number, bottom: number, skin: Skin): string {
  const texts = lines.map((line, i) => {
    const y = bottom - (lines.length - 1 - i) * LEADING
    return `<text x="${round(x)}" y="${round(y)}" text-anchor="middle">${escapeXml(line)}</text>`
  })
  return `<g ${skin.text(chosen ? 'chart-marked' : 'chart-name', HEADING / NAME.size)}>${texts.join('')}</g>`
}

function frame(x: number, y: number, width: number, height: number, skin: Skin): string {
  return `<path ${skin.part('chosen')} d="M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z"/>`
}
