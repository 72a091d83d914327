import { subtitle, title } from '#core/picture/describe.ts'
import { namesHeading, type TableColumn, tableColumns, whyMissing } from '#core/picture/figure/table-columns.ts'
import type { Picture, ToldRow } from '#core/picture/picture.ts'
import { html, type Markup } from './html.ts'

const collator = new Intl.Collator('sv')

/** Exactly what the map shows: the territories somebody has made, and the areas by name. */
export function table(picture: Picture): Markup {
  const { view } = picture
  const columns = tableColumns(picture)
  const heading = (name: string) => html`<th scope="col">${name}</th>`
  const named = [...picture.rows].sort((a, b) => collator.compare(a.name, b.name))
  const rows: ToldRow[] = [...(picture.territories ?? []), ...named]
  return html`<table class="data-table"><caption>${title(picture, view.lang)}. ${subtitle(picture, view.lang)}</caption>
<thead><tr>${[heading(namesHeading(picture)), ...columns.map((each) => heading(each.heading))]}</tr></thead>
<tbody>${rows.map((row) => tableRow(row, picture, columns))}</tbody></table>`
}

function tableRow(row: ToldRow, picture: Picture, columns: readonly TableColumn[]): Markup {
  const head = html`<tr data-code="${row.code}"><th scope="row">${row.name}</th>`
  if (row.value === null) {
    return html`${head}<td class="missing" colspan="${columns.length}">${whyMissing(row, picture)}</td></tr>
`
  }
  const cells = columns.map(({ cell, numeric }) => html`<td${numeric ? NUMBER : PLAIN}>${cell(row)}</td>`)
  return html`${head}${cells}</tr>
`
}

const NUMBER = html` class="number"`
const PLAIN = html``
