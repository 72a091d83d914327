/** What a view shows as a table of a document: to be read in letters of a usual size, and edited. */
import type { PaperTable } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import { namesHeading, tableColumns, whyMissing } from '#core/picture/figure/table-columns.ts'
import { toldOrder } from '#core/picture/figure/told-order.ts'
import type { Picture } from '#core/picture/picture.ts'

/** Rows that a reader of a document still looks through, and that a slide has room for; all 290 stand behind its link. */
export const MOST_ROWS = { page: 40, slide: 15 } as const

const ALT: Record<Language, (title: string, rows: number, columns: string) => string> = {
  sv: (title, rows, columns) => `${title}: ${rows} rader med ${columns}.`,
  en: (title, rows, columns) => `${title}: ${rows} rows with ${columns}.`,
}

/** Exactly what the view shows; null where it is more than anybody reads. */
export function viewTable(picture: Picture, caption: string, most: number): PaperTable | null {
  const rows = toldOrder(picture)
  if (rows.length === 0 || rows.length > most) return null
  const { lang } = picture.view
  const columns = tableColumns(picture)
  const blank = columns.slice(1).map(() => ({ text: '' }))
  return {
    kind: 'table',
    caption,
    alt: ALT[lang](caption, rows.length, columns.map(({ heading }) => heading).join(', ')),
    head: [{ text: namesHeading(picture) }, ...columns.map(({ heading, numeric }) => ({ text: heading, numeric }))],
    rows: rows.map((row) => [
      { text: row.name },
      ...(row.value === null && row.parts === null
        ? [{ text: whyMissing(row, picture) }, ...blank]
        : columns.map(({ cell, numeric }) => ({ text: cell(row), numeric }))),
    ]),
  }
}
