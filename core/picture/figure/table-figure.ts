/** A view as the figures themselves: a set table that stands by itself in a report. */
import type { Language } from '#core/model/text.ts'
import { stack } from '../chart/stack.ts'
import { caption } from '../chart/strip-axis.ts'
import { alt } from '../describe/alt.ts'
import { type Body, type DrawnFigure, figurePage, type Room, type SheetOptions } from '../figure-page.ts'
import type { Picture, ToldRow } from '../picture.ts'
import { figureSkin, type Skin } from '../skin.ts'
import { gapInWords, leftOutInWords, NOTES } from './left-out.ts'
import { numbersPage } from './page-of.ts'
import { pickedRows } from './picked-rows.ts'
import { droppedInWords, rowsIn, type SetRow, setTable } from './set-table.ts'
import { namesHeading, tableColumns, whyMissing } from './table-columns.ts'
import { toldOrder } from './told-order.ts'

export function tableFigure(picture: Picture, lang: Language, sheet: SheetOptions): DrawnFigure {
  const skin = figureSkin(sheet.theme ?? 'light')
  const page = {
    ...numbersPage(picture, lang, sheet.day),
    alt: alt(picture, lang, 'table'),
    legends: () => [],
    stands: 'top' as const,
    grows: 1.5,
    body: (room: Room) => tableBlock(picture, room, skin, lang),
  }
  return figurePage(page, sheet, lang)
}

function tableBlock(picture: Picture, { width, height }: Room, skin: Skin, lang: Language): Body {
  const chosen = new Set<string>(picture.view.areas.flatMap((code) => picture.rowOf.get(code)?.code ?? []))
  for (const { code } of picture.territories ?? []) chosen.add(code)
  const isChosen = ({ code }: ToldRow) => chosen.has(code)
  const rows = toldOrder(picture)
  const whole = height === null ? null : rowsIn(height)
  const room = whole === null || whole >= rows.length ? whole : rowsIn((height ?? 0) - NOTES)
  const picked = pickedRows(rows, isChosen, room)
  const columns = tableColumns(picture)
  const table = setTable(
    {
      names: namesHeading(picture),
      columns: columns,
      rows: picked.map((each): SetRow => {
        if (each.kind === 'gap') return { kind: 'gap', text: gapInWords(picture, each.count, lang) }
        const { row } = each
        const marked = isChosen(row)
        if (row.value === null) {
          return { kind: 'reason', name: row.name, marked, reason: whyMissing(row, picture) }
        }
        return { kind: 'figures', name: row.name, marked, cells: columns.map(({ cell }) => cell(row)), note: '' }
      }),
    },
    width,
    skin,
  )
  const notes = [leftOutInWords(picture, picked, lang), droppedInWords(table.dropped, lang)]
  return {
    ...stack([table, { content: '', height: 4 }, ...notes.map((note) => caption(note, skin, width))]),
    partial: notes.some((note) => note !== ''),
  }
}
