import type { ObservedLevel } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatNumber } from '#core/picture/format.ts'
import { html, type Markup, NOTHING } from '../../page/html.ts'
import { type Covered, shadeOf } from './coverage.ts'
import { COVERAGE_WORDS } from './coverage-words.ts'
import { yearsInWords } from './years.ts'

interface Row {
  readonly level: ObservedLevel
  readonly years: readonly Covered[]
}

/** In units of the drawing, which is scaled to the width there is. */
const CELL = 20
const LABEL = 96
/** For half of the last year's label. */
const MARGIN = 8
const AXIS = 18

/** A cell per level and year. Empty cells are years that other levels have, or that nobody has. */
export function coverageGrid(rows: readonly Row[], breaks: readonly number[], lang: Language): Markup {
  const words = COVERAGE_WORDS[lang]
  const all = rows.flatMap(({ years }) => years.map(({ year }) => year))
  if (all.length === 0) return html`<p>${words.noFigures}</p>`
  const first = Math.min(...all)
  const last = Math.max(...all)
  const span = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const width = LABEL + span.length * CELL + MARGIN
  const height = rows.length * CELL + AXIS
  const across = (year: number) => LABEL + (year - first) * CELL
  const told = rows.map((row) => `${words.levels[row.level].toLowerCase()} ${inWords(row.years, lang)}`).join('; ')
  const cells = rows.map(({ level, years }, at) => {
    const known = new Map(years.map((each) => [each.year, each]))
    const label = html`<text class="grid-label" x="0" y="${at * CELL + 14}">${words.levels[level]}</text>`
    return html`${label}${span.map((year) => cell(known.get(year), across(year), at * CELL, lang))}`
  })
  // A year in five, and the last one where it does not run into the one before it.
  const marked = span.filter((year) => year % 5 === 0 || (year === last && year % 5 > 1))
  const years = marked.map(
    (year) => html`<text class="grid-year" x="${across(year) + CELL / 2}" y="${height - 4}">${year}</text>`,
  )
  const lines = breaks
    .filter((year) => year > first && year <= last)
    .map((year) => html`<path class="grid-break" d="M${across(year)} 0V${rows.length * CELL}"/>`)
  return html`<div class="table-room" role="group" tabindex="0" aria-label="${words.title}"><svg class="coverage" role="img" aria-label="${told}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${cells}${years}${lines}</svg></div>`
}

function cell(covered: Covered | undefined, x: number, y: number, lang: Language): Markup {
  const size = CELL - 2
  const shade = covered === undefined ? 0 : shadeOf(covered)
  const title =
    covered === undefined
      ? NOTHING
      : html`<title>${covered.year}: ${COVERAGE_WORDS[lang].ofAreas(formatNumber(covered.having, 0, lang), formatNumber(covered.of, 0, lang))}</title>`
  return html`<rect class="covered-${shade}" x="${x + 1}" y="${y + 1}" width="${size}" height="${size}">${title}</rect>`
}

/** "2000–2022, 281–290 av 290 områden". */
export function inWords(years: readonly Covered[], lang: Language): string {
  const words = COVERAGE_WORDS[lang]
  const number = (value: number) => formatNumber(value, 0, lang)
  const [some] = years
  if (some === undefined) return words.noFigures
  const when = yearsInWords(years.map(({ year }) => year))
  // The country is one area: it has a figure or it has no year here.
  if (some.of === 1) return when
  const counts = years.map(({ having }) => having)
  const least = Math.min(...counts)
  const most = Math.max(...counts)
  const covered =
    least === most
      ? words.allYears(number(least), number(some.of))
      : words.between(number(least), number(most), number(some.of))
  return `${when}, ${covered}`
}

/** Year by year, with the reason where figures are missing: what the shades of the grid say, exactly. */
export function coverageTable({ level, years }: Row, lang: Language): Markup {
  const words = COVERAGE_WORDS[lang]
  const number = (value: number) => formatNumber(value, 0, lang)
  const rows = years.map(({ year, having, of, missing }) => {
    const why = [...missing].map(([reason, count]) => `${number(count)} ${MISSING_NAMES[reason][lang]}`).join(', ')
    return html`<tr><th scope="row">${year}</th><td class="number">${words.ofAreas(number(having), number(of))}</td><td>${why}</td></tr>`
  })
  return html`<table class="data-table"><caption>${words.levels[level]}</caption><tbody>${rows}</tbody></table>`
}

/** What the shades mean. */
export function coverageLegend(lang: Language): Markup {
  const words = COVERAGE_WORDS[lang]
  const labels = [words.legendNone, '1–24 %', '25–49 %', '50–74 %', '75–99 %', '100 %']
  const keys = labels.map(
    (label, shade) =>
      html`<li><svg class="coverage" aria-hidden="true" width="14" height="14"><rect class="covered-${shade}" x="1" y="1" width="12" height="12"/></svg> ${label}</li>`,
  )
  return html`<div class="coverage-key"><span>${words.legend}:</span><ul>${keys}</ul></div>`
}
