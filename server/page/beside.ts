import { MISSING_NAMES } from '#core/model/value.ts'
import { writeView } from '#core/model/view.ts'
import { subtitle, title } from '#core/picture/describe.ts'
import { differenceUnit, formatDifference, formatNumber } from '#core/picture/format.ts'
import type { Picture, PictureArea } from '#core/picture/picture.ts'
import { html, type Markup } from './html.ts'
import { WORDS } from './words.ts'

const collator = new Intl.Collator('sv')

/** Exactly what the map shows, as a table by name; or, while the map alone is shown, the way to it. */
export function table(picture: Picture): Markup {
  const { view } = picture
  const words = WORDS[view.lang]
  const shown = view.show === 'table'
  const other = writeView({ ...view, show: shown ? 'map' : 'table' })
  const link = html`<p><a href="/?${other}">${shown ? words.showMap : words.showTable}</a></p>`
  return shown ? html`${link}${wholeTable(picture)}` : link
}

function wholeTable(picture: Picture): Markup {
  const { indicator, view } = picture
  const words = WORDS[view.lang]
  const compared = picture.rows.some((row) => row.referenceDifference !== null)
  const heading = (name: string) => html`<th scope="col">${name}</th>`
  const rows = [...picture.rows].sort((a, b) => collator.compare(a.name, b.name))
  return html`<table class="data-table"><caption>${title(picture, view.lang)}. ${subtitle(picture, view.lang)}</caption>
<thead><tr>${[
    heading(words.columns.name),
    heading(`${words.columns.value} (${indicator.unit[view.lang]})`),
    heading(words.columns.rank),
    ...(compared ? [heading(`${words.columns.difference} (${differenceUnit(indicator, view.lang)})`)] : []),
  ]}</tr></thead>
<tbody>${rows.map((row) => tableRow(row, picture, compared))}</tbody></table>`
}

function tableRow(row: PictureArea, { indicator, view: { lang } }: Picture, compared: boolean): Markup {
  const name = html`<th scope="row">${row.name}</th>`
  if (row.value === null) {
    const why = MISSING_NAMES[row.missing ?? 'not-in-data'][lang]
    return html`<tr data-code="${row.code}">${name}<td class="missing" colspan="${compared ? 3 : 2}">${why}</td></tr>
`
  }
  const difference = row.referenceDifference === null ? '' : formatDifference(row.referenceDifference, indicator, lang)
  // The unit stands in the heading, once, so that figures line up.
  const bare = difference.replace(/\u00a0[^\u00a0]*$/u, '')
  return html`<tr data-code="${row.code}">${name}<td class="number">${formatNumber(row.value, indicator.decimals, lang)}</td><td class="number">${
    row.rank ?? ''
  }</td>${compared ? [html`<td class="number">${bare}</td>`] : []}</tr>
`
}
