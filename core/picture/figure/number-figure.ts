/** One number per row as dots on one scale, or as bars, whatever chart would tell most of the view. */
import type { Language } from '#core/model/text.ts'
import { type BarRow, ROW } from '../chart/bar-row.ts'
import { barChart } from '../chart/bars.ts'
import type { Chart } from '../chart/chart.ts'
import { chosenRows, descending, groupsOf } from '../chart/chart-of.ts'
import { figuresOf } from '../chart/chart-of-figures.ts'
import { stack } from '../chart/stack.ts'
import { stripChart } from '../chart/strip.ts'
import { caption } from '../chart/strip-axis.ts'
import { alt } from '../describe/alt.ts'
import { type DrawnFigure, figurePage, type Room, type SheetOptions } from '../figure-page.ts'
import type { Block } from '../legend.ts'
import type { Picture } from '../picture.ts'
import { figureSkin, type Skin } from '../skin.ts'
import { gapInWords, leftOutInWords, NOTES } from './left-out.ts'
import { pageOf } from './page-of.ts'
import { pickedRows } from './picked-rows.ts'

/** Names of the reference and marks over bars, px. */
const NAMES = 40

export function stripFigure(picture: Picture, lang: Language, sheet: SheetOptions): DrawnFigure {
  return numberFigure(picture, 'strip', lang, sheet, ({ width }, skin) => strip(picture, width, skin, lang))
}

export function barsFigure(picture: Picture, lang: Language, sheet: SheetOptions): DrawnFigure {
  return numberFigure(picture, 'bars', lang, sheet, (room, skin) => bars(picture, room, skin, lang))
}

function numberFigure(
  picture: Picture,
  kind: 'strip' | 'bars',
  lang: Language,
  sheet: SheetOptions,
  body: (room: Room, skin: Skin) => Block,
): DrawnFigure {
  const skin = figureSkin(sheet.theme ?? 'light')
  const page = {
    ...pageOf(picture, lang, sheet.day),
    alt: alt(picture, lang, kind),
    legends: () => [],
    body: (room: Room) => body(room, skin),
  }
  return figurePage(page, sheet, lang)
}

function strip(picture: Picture, width: number, skin: Skin, lang: Language): Chart {
  const figures = figuresOf(picture, lang)
  const data = { ...figures, marked: chosenRows(picture), width }
  const groups = groupsOf(picture, figures)
  return stripChart(groups === null ? data : { ...data, groups }, skin, lang)
}

function bars(picture: Picture, { width, height }: Room, skin: Skin, lang: Language): Block {
  const figures = figuresOf(picture, lang)
  const marked: readonly string[] = chosenRows(picture)
  const rows = descending(figures)
  const whole = height === null ? null : rowsIn(height)
  const room = whole === null || whole >= rows.length ? whole : rowsIn((height ?? 0) - NOTES)
  const picked = pickedRows(rows, ({ code }) => marked.includes(code), room)
  const areas = picked.map(
    (each, i): BarRow =>
      each.kind === 'row'
        ? each.row
        : { code: `gap-${i}`, name: gapInWords(picture, each.count, lang), value: null, missing: null, gap: true },
  )
  return stack([
    barChart({ ...figures, areas, marked, width }, skin, lang),
    { content: '', height: 4 },
    caption(leftOutInWords(picture, picked, lang), skin, width),
  ])
}

/** How many bars have room under the names over them. */
function rowsIn(height: number): number {
  return Math.max(1, Math.floor((height - NAMES) / ROW))
}
