/** One number per row as dots on one scale, or as bars, whatever chart would tell most of the view. */
import type { Language } from '#core/model/text.ts'
import { type BarRow, ROW } from '../chart/bar-row.ts'
import { barChart } from '../chart/bars.ts'
import type { Chart } from '../chart/chart.ts'
import { chosenRows } from '../chart/chart-of.ts'
import { rowHeightIn, rowsIn } from '../chart/row-height.ts'
import { stack } from '../chart/stack.ts'
import { stripChart } from '../chart/strip.ts'
import { caption } from '../chart/strip-axis.ts'
import { descending, toldFigures } from '../chart/told-figures.ts'
import { alt } from '../describe/alt.ts'
import { type Body, type DrawnFigure, figurePage, type Room, type SheetOptions } from '../figure-page.ts'
import type { Picture } from '../picture.ts'
import { figureSkin, type Skin } from '../skin.ts'
import { gapInWords, leftOutInWords, NOTES } from './left-out.ts'
import { numbersPage } from './page-of.ts'
import { MOST_ROWS, pickedRows } from './picked-rows.ts'

/** Rows may be set as large as all have room; dots take what height there is. */
const GROWS = { strip: 1.15, bars: 1.4 } as const

export function stripFigure(picture: Picture, lang: Language, sheet: SheetOptions): DrawnFigure {
  return numberFigure(picture, 'strip', lang, sheet, (room, skin) => strip(picture, room, skin, lang))
}

export function barsFigure(picture: Picture, lang: Language, sheet: SheetOptions): DrawnFigure {
  return numberFigure(picture, 'bars', lang, sheet, (room, skin) => bars(picture, room, skin, lang))
}

function numberFigure(
  picture: Picture,
  kind: 'strip' | 'bars',
  lang: Language,
  sheet: SheetOptions,
  body: (room: Room, skin: Skin) => Body,
): DrawnFigure {
  const skin = figureSkin(sheet.theme ?? 'light')
  const page = {
    ...numbersPage(picture, lang, sheet.day),
    alt: alt(picture, lang, kind),
    legends: () => [],
    grows: GROWS[kind],
    body: (room: Room) => body(room, skin),
  }
  return figurePage(page, sheet, lang)
}

function strip(picture: Picture, { width, height }: Room, skin: Skin, lang: Language): Chart {
  const { groups, ...figures } = toldFigures(picture, chosenRows(picture), lang)
  const data = { ...figures, width, height }
  return stripChart(groups === null ? data : { ...data, groups }, skin, lang)
}

function bars(picture: Picture, { width, height }: Room, skin: Skin, lang: Language): Body {
  const figures = toldFigures(picture, chosenRows(picture), lang)
  const { marked } = figures
  const rows = descending(figures)
  // Where some are left out anyway, the others stand as usual.
  const rowHeight = rows.length > MOST_ROWS ? ROW.usual : rowHeightIn(height, rows.length)
  const whole = height === null ? null : rowsIn(height, rowHeight)
  const room = whole === null || whole >= rows.length ? whole : rowsIn((height ?? 0) - NOTES, rowHeight)
  const picked = pickedRows(rows, ({ code }) => marked.includes(code), room)
  const areas = picked.map(
    (each, i): BarRow =>
      each.kind === 'row'
        ? each.row
        : { code: `gap-${i}`, name: gapInWords(picture, each.count, lang), value: null, missing: null, gap: true },
  )
  const left = leftOutInWords(picture, picked, lang)
  const chart = barChart({ ...figures, areas, width, rowHeight }, skin, lang)
  return { ...stack([chart, { content: '', height: 4 }, caption(left, skin, width)]), partial: left !== '' }
}
