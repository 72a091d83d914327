/** All values side by side: a column per territory, and a few rows per indicator. */
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatNumber, formatValue } from '#core/picture/format.ts'
import { inWords } from '../area/against.ts'
import { shareText } from '../area/share.ts'
import type { Edition } from '../edition.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { mark, territoryLink } from './chosen.ts'
import type { Cell, Comparison } from './comparison.ts'
import type { Choice } from './read.ts'
import { kindOf } from './territory.ts'
import { COMPARE_WORDS } from './words.ts'

export function table(edition: Edition, choice: Choice, comparisons: readonly Comparison[]): Markup {
  const { lang, territories } = choice
  const words = COMPARE_WORDS[lang]
  const heads = territories.map(
    (territory, i) => html`<th scope="col">${mark(i)} ${territoryLink(edition, territory, lang)}</th>`,
  )
  return html`<section aria-labelledby="values"><h2 id="values">${words.table}</h2><div class="table-room"><table class="data-table comparison"><thead><tr><td></td>${heads}</tr></thead>${comparisons.map((each) => body(each, choice))}</table></div></section>`
}

function body({ indicator, year, cells }: Comparison, choice: Choice): Markup {
  const { lang, territories, reference } = choice
  const words = COMPARE_WORDS[lang]
  const columns = territories.length + 1
  const heading = html`<tr><th class="rows-of" scope="rowgroup" colspan="${columns}"><a href="#${indicator.id}">${indicator.name[lang]}</a>${year === null ? '' : `, ${year}`}</th></tr>`
  if (year === null) return html`<tbody>${heading}<tr><td colspan="${columns}">${words.noFigures}</td></tr></tbody>`
  const row = (name: string, said: (cell: Cell) => Markup | string) =>
    html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${said(cell)}</td>`)}</tr>`
  const coverage = cells.some(({ figure }) => figure.group !== null)
    ? row(words.rows.coverage, (cell) => coverageText(cell, lang))
    : NOTHING
  return html`<tbody>${heading}${row(words.rows.value, (cell) => valueText(cell, lang, indicator))}${row(
    words.against[reference],
    (cell) => differenceOf(cell, choice, indicator),
  )}${row(words.rows.rank, (cell) => rankOf(cell, lang))}${coverage}</tbody>`
}

type Measured = Comparison['indicator']

function valueText({ figure }: Cell, lang: Language, indicator: Measured): Markup {
  const words = COMPARE_WORDS[lang]
  const { value, missing, group } = figure
  if (value === null) {
    const why = MISSING_NAMES[missing ?? 'not-in-data'][lang]
    const range = group?.range
    if (missing !== 'not-summable' || range == null) return html`<span class="missing">${why}</span>`
    const [lowest, highest] = range.map((end) => formatValue(end, indicator, lang))
    return html`<span class="missing">${why}</span> <span class="note">${words.parts(lowest ?? '', highest ?? '')}</span>`
  }
  const weights = group?.weightYear == null ? '' : `, ${words.weightsOf(group.weightYear)}`
  const note = group?.approximation ? html` <span class="note">${words.approximate}${weights}</span>` : NOTHING
  return html`<strong>${group?.approximation ? '≈\u00a0' : ''}${formatValue(value, indicator, lang)}</strong>${note}`
}

function differenceOf(cell: Cell, { lang, reference }: Choice, indicator: Measured): Markup | string {
  const { difference, with: other, figure } = cell
  if (difference === null || other === null) return html`<span class="note">${COMPARE_WORDS[lang].notCompared}</span>`
  // How many fewer people than the whole country says nothing; what part of it they are does.
  const part = indicator.aggregation.kind === 'sum' ? shareText(figure.value ?? 0, other.value, lang) : null
  if (indicator.kind === 'count' && reference !== 'first') {
    return part === null
      ? html`<span class="note">${COMPARE_WORDS[lang].notCompared}</span>`
      : COMPARE_WORDS[lang].partOf(part, other.name)
  }
  return html`${inWords(difference, indicator, lang)} <span class="note">${other.name} ${formatValue(other.value, indicator, lang)}</span>`
}

function rankOf({ figure: { rank, of }, territory }: Cell, lang: Language): string {
  const words = COMPARE_WORDS[lang]
  if (rank === null) return '–'
  return words.rank(formatNumber(rank, 0, lang), formatNumber(of, 0, lang), words.among[kindOf(territory)])
}

function coverageText({ figure: { group } }: Cell, lang: Language): string {
  if (group === null) return '–'
  const { areas, population } = group.coverage
  // Rounded down: 99.7 % is not all.
  const people = Math.floor(population * 100 + 1e-9)
  const share = lang === 'en' ? `${people}%` : `${people}\u00a0%`
  return COMPARE_WORDS[lang].coverage(formatNumber(areas[0], 0, lang), formatNumber(areas[1], 0, lang), share)
}
