/** All values side by side: a column per comparand, and a few rows per indicator. */
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatNumber, formatValue, isScale } from '#core/picture/format.ts'
import { inWords } from '../area/against.ts'
import { shareText } from '../area/share.ts'
import type { Edition } from '../edition.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { againstWords } from './against-words.ts'
import { comparandLink, mark } from './chosen.ts'
import { kindOf, nameOf } from './comparand.ts'
import type { Cell, Comparison } from './comparison.ts'
import { coverageText } from './coverage-text.ts'
import type { Choice } from './read.ts'
import { formatSpan } from './span.ts'
import { COMPARE_WORDS } from './words.ts'

export function table(edition: Edition, choice: Choice, comparisons: readonly Comparison[]): Markup {
  const { lang, comparands } = choice
  const words = COMPARE_WORDS[lang]
  const heads = comparands.map(
    (comparand, i) => html`<th scope="col">${mark(i)} ${comparandLink(edition, comparand, lang)}</th>`,
  )
  return html`<section aria-labelledby="values"><h2 id="values">${words.table}</h2><div class="table-room"><table class="data-table comparison"><thead><tr><td></td>${heads}</tr></thead>${comparisons.map((each) => body(each, choice))}</table></div></section>`
}

function body({ indicator, year, cells }: Comparison, choice: Choice): Markup {
  const { lang, comparands, reference } = choice
  const words = COMPARE_WORDS[lang]
  const columns = comparands.length + 1
  const heading = html`<tr><th class="rows-of" scope="rowgroup" colspan="${columns}"><a href="#${indicator.id}">${indicator.name[lang]}</a>${year === null ? '' : `, ${year}`}${scaleOf(indicator, lang)}</th></tr>`
  if (year === null) return html`<tbody>${heading}<tr><td colspan="${columns}">${words.noFigures}</td></tr></tbody>`
  // On a narrow screen there are no columns: each figure says whose it is.
  const whose = comparands.map((each, i) => html`<span class="cell-name">${mark(i)} ${nameOf(each, lang)}</span>`)
  const row = (name: string, said: (cell: Cell) => Markup | string) =>
    html`<tr><th scope="row">${name}</th>${cells.map((cell, i) => html`<td>${whose[i] ?? NOTHING}${said(cell)}</td>`)}</tr>`
  const coverage = cells.some(({ figure }) => figure.combined !== null)
    ? row(words.rows.coverage, (cell) => coverageText(cell, lang))
    : NOTHING
  return html`<tbody>${heading}${row(words.rows.value, (cell) => valueText(cell, lang, indicator))}${row(
    againstWords(reference, cells, lang),
    (cell) => differenceOf(cell, choice, indicator),
  )}${row(words.rows.rank, (cell) => rankOf(cell, lang))}${coverage}</tbody>`
}

type Measured = Comparison['indicator']

/** Numbers of a scale stand bare. */
function scaleOf({ unit }: Measured, lang: Language): string {
  return isScale(unit[lang]) ? ` (${unit[lang]})` : ''
}

function valueText({ figure }: Cell, lang: Language, indicator: Measured): Markup {
  const words = COMPARE_WORDS[lang]
  const { value, missing, combined } = figure
  const interval = combined?.interval ? words.interval(formatSpan(combined.interval, indicator, lang)) : ''
  if (value === null) {
    const why = html`<span class="missing">${MISSING_NAMES[missing ?? 'not-in-data'][lang]}</span>`
    // A sum that cannot be told still lies somewhere; of all else the parts say between what.
    const between =
      interval === '' && combined?.range ? words.parts(formatSpan(combined.range, indicator, lang)) : interval
    return html`${why}${note(between)}`
  }
  const weights = combined?.weightYear == null ? '' : `, ${words.weightsOf(combined.weightYear)}`
  const approximate = combined?.approximation ? `${words.approximate}${weights}` : ''
  return html`<strong>${approximate === '' ? '' : '≈\u00a0'}${formatValue(value, indicator, lang)}</strong>${note(approximate)}${note(interval)}`
}

function note(text: string): Markup {
  return text === '' ? NOTHING : html` <span class="note">${text}</span>`
}

function differenceOf(cell: Cell, { lang, reference }: Choice, indicator: Measured): Markup | string {
  const { difference, with: other, figure } = cell
  if (difference === null || other === null) return html`<span class="note">${COMPARE_WORDS[lang].notCompared}</span>`
  // How many fewer people than the whole country says nothing; what part of it they are does.
  const part = indicator.aggregation.kind === 'sum' ? shareText(figure.value ?? 0, other.value, lang) : null
  if (indicator.kind === 'count' && typeof reference === 'string' && reference !== 'first') {
    return part === null
      ? html`<span class="note">${COMPARE_WORDS[lang].notCompared}</span>`
      : COMPARE_WORDS[lang].partOf(part, other.name)
  }
  return html`${inWords(difference, indicator, lang)} <span class="note">${other.name} ${formatValue(other.value, indicator, lang)}</span>`
}

function rankOf({ figure: { rank, of }, comparand }: Cell, lang: Language): Markup | string {
  const words = COMPARE_WORDS[lang]
  const kind = kindOf(comparand)
  if (kind === null) return html`<span class="note">${words.notRanked}</span>`
  if (rank === null) return '–'
  return words.rank(formatNumber(rank, 0, lang), formatNumber(of, 0, lang), words.among[kind])
}
