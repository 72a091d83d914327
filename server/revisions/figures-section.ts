/** Which figures read otherwise, indicator by indicator, and each of them on demand. */
import type { RevisedFigure, Revision } from '#core/model/contract-revisions.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatDifference, formatNumber, formatValue } from '#core/picture/format.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import type { IndicatorChange, RegionChanges } from './changes.ts'
import type { ChangesChoice } from './page.ts'
import { CHANGES_WORDS } from './words.ts'

/** Listed of each indicator; the rest is in the file. */
const MOST_LISTED = 12

export function figuresSection({ indicators, between }: RegionChanges, { lang }: ChangesChoice): Markup {
  const words = CHANGES_WORDS[lang]
  const number = (count: number) => formatNumber(count, 0, lang)
  const changed = indicators.filter(isChanged)
  const same = indicators.filter((each) => !isChanged(each))
  const revised = changed.filter((each) => here(each).length > 0)
  const newer = changed.filter(({ own, inside }) => own.newYears.length + (inside?.newYears.length ?? 0) > 0)
  const summary =
    changed.length === 0
      ? words.nothing
      : words.summary(number(revised.length), number(indicators.length), number(newer.length))
  const unchanged =
    same.length === 0
      ? NOTHING
      : html`<details class="older"><summary>${words.same(number(same.length))}</summary><ul class="entries">${same.map(({ indicator }) => html`<li>${named(indicator, lang)}</li>`)}</ul></details>`
  const lists = revised.map((each) => list(each, between.before.version, lang))
  return html`<section aria-labelledby="figures"><h2 id="figures">${words.figures}</h2><p>${summary}</p>
<p class="note">${words.figuresLead}</p>${changed.length === 0 ? NOTHING : table(changed, lang)}${lists}${unchanged}</section>`
}

function isChanged({ own, inside, country }: IndicatorChange): boolean {
  return [own, inside, country].some((each) => each !== null && (each.kind !== 'same' || each.redefined))
}

/** The revised figures of the area and what lies in it. */
function here({ own, inside }: IndicatorChange): RevisedFigure[] {
  return [...own.revised, ...(inside?.revised ?? [])]
}

function table(changed: readonly IndicatorChange[], lang: Language): Markup {
  const words = CHANGES_WORDS[lang]
  const { indicator, own, inside, country, largest, years } = words.figureColumns
  // Where no year has come or gone, nothing is said of years.
  const dated = changed.some((each) => yearsOf(each, lang) !== '')
  const heads = [indicator, own, inside, country, largest, ...(dated ? [years] : [])].map(
    (name) => html`<th scope="col">${name}</th>`,
  )
  return html`<div class="table-room"><table class="data-table"><caption class="visually-hidden">${words.figures}</caption>
<thead><tr>${heads}</tr></thead><tbody>${changed.map((each) => row(each, lang, dated))}</tbody></table></div>`
}

function row(change: IndicatorChange, lang: Language, dated: boolean): Markup {
  const words = CHANGES_WORDS[lang]
  const { indicator, own, inside, country } = change
  const largest = here(change).find(({ difference }) => difference !== null)
  const most = here(change).reduce(
    (most, each) => (Math.abs(each.difference ?? 0) > Math.abs(most?.difference ?? 0) ? each : most),
    largest,
  )
  const where =
    most?.difference === null || most === undefined
      ? words.none
      : `${most.name} ${most.year}: ${formatDifference(most.difference, indicator, lang)}`
  const notes = [
    ...(own.kind === 'added' ? [words.added] : []),
    ...(own.kind === 'gone' ? [words.gone] : []),
    ...(own.redefined ? [words.redefined] : []),
  ].map((note) => html` <span class="note">${note}</span>`)
  const years = dated ? html`<td>${yearsOf(change, lang) || words.none}</td>` : NOTHING
  return html`<tr><th scope="row">${named(indicator, lang)}${notes}</th><td>${counted(own, lang)}</td><td>${inside === null ? words.notInside : counted(inside, lang)}</td><td>${counted(country, lang)}</td><td>${where}</td>${years}</tr>`
}

/** "14 av 290 värden reviderade". */
function counted({ figures: [revised, of] }: Revision, lang: Language): string {
  const words = CHANGES_WORDS[lang]
  return revised === 0 ? words.none : words.ofFigures(formatNumber(revised, 0, lang), formatNumber(of, 0, lang))
}

/** "nytt: 2023"; empty where the years are the same. */
function yearsOf({ own, inside }: IndicatorChange, lang: Language): string {
  const { newYears, goneYears } = inside ?? own
  const words = CHANGES_WORDS[lang]
  return [
    ...(newYears.length > 0 ? [words.newYears(newYears.join(', '))] : []),
    ...(goneYears.length > 0 ? [words.goneYears(goneYears.join(', '))] : []),
  ].join('; ')
}

function list(change: IndicatorChange, before: string, lang: Language): Markup {
  const words = CHANGES_WORDS[lang]
  const { indicator, inside } = change
  const all = here(change)
  const { area, year, before: then, after: now, difference } = words.listColumns
  const rows = all.slice(0, MOST_LISTED).map(
    (each) => html`<tr><th scope="row">${each.name}</th><td class="number">${each.year}</td>
<td class="number">${figureText(each.before, each.beforeMissing, indicator, lang)}</td><td class="number">${figureText(each.after, each.afterMissing, indicator, lang)}</td><td class="number">${each.difference === null ? '–' : formatDifference(each.difference, indicator, lang)}</td></tr>`,
  )
  const rest = all.length - rows.length
  const query = `indicator=${indicator.id}&from=${before}&level=${inside === null ? change.own.level : 'municipality'}`
  return html`<details class="older"><summary>${words.list(indicator.name[lang])}</summary><div class="table-room"><table class="data-table"><caption class="visually-hidden">${words.list(indicator.name[lang])}</caption>
<thead><tr><th scope="col">${area}</th><th scope="col" class="number">${year}</th><th scope="col" class="number">${then}</th><th scope="col" class="number">${now}</th><th scope="col" class="number">${difference}</th></tr></thead><tbody>${rows}</tbody></table></div>
<p class="note">${rest > 0 ? `${words.more(formatNumber(rest, 0, lang))} ` : ''}<a class="screen-only" href="/api/diff?${query}">${words.json}</a></p></details>`
}

function figureText(
  value: number | null,
  missing: RevisedFigure['afterMissing'],
  indicator: Indicator,
  lang: Language,
): string {
  if (value !== null) return formatValue(value, indicator, lang)
  return missing === null ? '–' : MISSING_NAMES[missing][lang]
}

function named({ id, name }: Indicator, lang: Language): Markup {
  return html`<a href="${addressIn(`/data/${id}`, lang)}">${name[lang]}</a>`
}
