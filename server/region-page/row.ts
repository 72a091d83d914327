/** One indicator of a priority on one line: level, spread inside, direction, target, status. */

import type { Indicator } from '#core/model/indicator.ts'
import { SMALL_DENOMINATOR } from '#core/model/region/county-spread.ts'
import type { RegionPriority } from '#core/model/region/priority.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { authorityText } from '#core/picture/describe/source.ts'
import { formatNumber, formatValue } from '#core/picture/format.ts'
import { hasShortUnit, rowSlope, rowValue } from '#core/picture/region/row-figures.ts'
import { statusBrief, statusName } from '#core/picture/region/status-words.ts'
import { distanceText, targetText, thresholdText } from '#core/picture/region/target-words.ts'
import { sparkline } from '#core/picture/sparkline.ts'
import { escapeXml } from '#core/picture/xml.ts'
import { mapAddress } from '../area/map-address.ts'
import { html, Markup, NOTHING } from '../page/html.ts'
import { againstText } from './against.ts'
import { isOfArea } from './area-reason.ts'
import { type RegionChoice, regionAddress } from './choice.ts'
import { indicatorOf, insideAddress, namesOf, type RegionContext } from './context.ts'
import { MAP_SIZES } from './county-map.ts'
import { judgementNote } from './judgement.ts'
import { rowId } from './row-id.ts'
import { rangeOf } from './row-range.ts'
import { spreadClasses } from './spread-classes.ts'
import { dotStrip } from './strip.ts'
import { REGION_WORDS, type RegionWords } from './words.ts'

const SPARK = { width: 136, height: 36 }

/** A row of the table; `named` where rows of several priorities stand among each other. */
export function regionRow(context: RegionContext, priority: RegionPriority, row: RegionRow, named: boolean): Markup {
  const indicator = indicatorOf(context.edition, row.id)
  const columns = columnsOf(context)
  const target = hasTargets(context)
    ? html`<td class="target">${cellName(columns.target)}${targetCell(context, row, indicator)}</td>`
    : NOTHING
  return html`<tr id="${rowId(priority, row)}">${headingCell(context, priority, row, indicator, named)}<td class="level">${cellName(columns.level)}${levelCell(context, row, indicator)}</td><td class="spread">${cellName(columns.spread)}${spreadCell(context, row, indicator)}</td><td class="course">${cellName(columns.trend)}${trendCell(context, row, indicator)}</td>${target}<td class="status">${cellName(columns.status)}${statusCell(context, row)}</td></tr>
`
}

/** Where no row of the page has one, none says so: the others have its room. */
export function hasTargets({ answer }: RegionContext): boolean {
  return answer.priorities.some(({ indicators }) => indicators.some(({ target }) => target !== undefined))
}

/** What the columns are called; a municipality lies among municipalities. */
export function columnsOf({
  choice: { lang, area },
}: {
  readonly choice: Pick<RegionChoice, 'lang' | 'area'>
}): RegionWords['columns'] {
  const { columns, levelOfMunicipality } = REGION_WORDS[lang]
  return area.level === 'county' ? columns : { ...columns, level: levelOfMunicipality }
}

/** Where the columns have no room beside each other, each cell says what it is. */
function cellName(name: string): Markup {
  return html`<span class="cell-name">${name}</span>`
}

function headingCell(
  context: RegionContext,
  priority: RegionPriority,
  row: RegionRow,
  indicator: Indicator,
  named: boolean,
): Markup {
  const { choice } = context
  const { lang } = choice
  const words = REGION_WORDS[lang]
  const id = rowId(priority, row)
  const isOpen = choice.open === id
  const name = indicator.name[lang]
  const address = `${regionAddress(choice, { open: isOpen ? null : id })}#${id}`
  const toggle = html`<a class="unfold screen-only" href="${address}" aria-expanded="${String(isOpen)}">${isOpen ? words.less : words.more}<span class="visually-hidden"> ${words.about(name)}</span></a>`
  const under = named ? html`<span class="note" lang="sv">${priority.title.sv}</span>` : NOTHING
  const weight =
    row.weight === 1 ? '' : ` · ${words.weight(formatNumber(row.weight, Number.isInteger(row.weight) ? 0 : 1, lang))}`
  const unit = hasShortUnit(indicator, lang) ? '' : `${indicator.unit[lang]} · `
  return html`<th scope="row"><a href="${mapAddress(indicator, choice.area, lang)}">${name}</a>${under}
<span class="note">${unit}${words.aims[row.direction]} · ${words.chosenBy[row.chosenBy]}${weight}<span class="print-only">${authorityText(indicator.source, lang)}</span></span>${toggle}</th>`
}

function levelCell({ choice }: RegionContext, row: RegionRow, indicator: Indicator): Markup {
  const { lang } = choice
  const words = REGION_WORDS[lang]
  const { value, missing, year, rank, of, peers } = row.level
  if (value === null) return html`<span class="note">${missing === null ? '–' : MISSING_NAMES[missing][lang]}</span>`
  const known = peers.flatMap((peer) => (peer.value === null ? [] : [peer.value]))
  const say = (figure: number) => rowValue(figure, indicator, lang)
  const label = escapeXml(words.levelLabel(say(Math.min(...known)), say(Math.max(...known))))
  const dots = known.map((figure) => ({ value: figure, style: null }))
  const strip = dotStrip({ dots, range: rangeOf(row), reference: row.reference.value, own: value }, label)
  const place =
    rank === null || indicator.kind === 'count'
      ? NOTHING
      : html` <span class="place">${words.place(formatNumber(rank, 0, lang), formatNumber(of, 0, lang))}</span>`
  const against = againstText(row, indicator, lang)
  const held = against === null ? NOTHING : html`<span class="note line">${against}</span>`
  return html`${new Markup(strip)}<strong>${say(value)}</strong>${place} <span class="note">${year ?? ''}</span>${held}`
}

function spreadCell(context: RegionContext, row: RegionRow, indicator: Indicator): Markup {
  const { lang } = context.choice
  const words = REGION_WORDS[lang]
  const { spread } = row
  const { min, max, lowest, highest, missing } = spread
  if (missing !== null) return html`<span class="note">${isOfArea(missing) ? '–' : words.spreadReasons[missing]}</span>`
  if (min === null || max === null || lowest === null || highest === null)
    return html`<span class="note">${words.spreadReasons['no-municipal-figures']}</span>`
  const { styles } = spreadClasses(spread)
  const say = (figure: number) => rowValue(figure, indicator, lang)
  const dots = spread.values.flatMap(({ code, value }) =>
    value === null ? [] : [{ value, style: indicator.kind === 'count' ? null : (styles.get(code) ?? null) }],
  )
  const label = escapeXml(words.levelLabel(`${say(min)} (${lowest.name})`, `${say(max)} (${highest.name})`))
  const strip = dotStrip({ dots, range: rangeOf(row), reference: row.reference.value, own: row.level.value }, label)
  const small = spread.values.filter(({ denominator }) => denominator !== null && denominator < SMALL_DENOMINATOR)
  const caveat =
    small.length === 0
      ? NOTHING
      : html` <span class="note">* ${words.small(formatNumber(small.length, 0, lang))}</span>`
  // Counts are never fills: the largest municipality would look as if it had much of everything.
  const map =
    context.map === null || indicator.kind === 'count'
      ? NOTHING
      : html`<a class="to-inside" href="${insideAddress(context, indicator)}" aria-label="${words.mapOf(indicator.name[lang])}">${new Markup(context.map.draw(styles, MAP_SIZES.row, ''))}</a>`
  const count = words.municipalities(formatNumber(spread.n, 0, lang), formatNumber(spread.of, 0, lang))
  return html`<div class="spread-both"><div>${new Markup(strip)}<span class="ends"><span>${say(min)} ${lowest.name}</span> – <span>${say(max)} ${highest.name}</span></span> <span class="note line">${count}, ${spread.year ?? ''}</span>${caveat}</div>${map}</div>`
}

function trendCell({ choice: { lang, area } }: RegionContext, row: RegionRow, indicator: Indicator): Markup {
  const words = REGION_WORDS[lang]
  const { trend, series } = row
  const known = series.values.filter((figure) => figure !== null)
  const spark =
    known.length < 2
      ? NOTHING
      : new Markup(sparkline({ ...series, breaks: indicator.breaks }, indicator, lang, { ...SPARK, name: area.name }))
  // Without a target the status is the same direction, and says it once.
  const told = row.target !== undefined
  if (trend.slope === null) {
    if (!told) return spark
    const why = trend.reason === null ? '' : `: ${words.trendReasons[trend.reason]}`
    return html`${spark}<span class="note">${words.trends[trend.direction]}${why}</span>`
  }
  const [from, to] = [trend.years[0], trend.years.at(-1)]
  const span = from === undefined || to === undefined ? [] : [`${from}–${to}`]
  const said = [...(told ? [words.trends[trend.direction]] : []), ...span].join(', ')
  return html`${spark}<span>${rowSlope(trend.slope, indicator, words.perYear, lang)}</span> <span class="note">${said}</span>`
}

function targetCell({ edition, choice: { lang } }: RegionContext, row: RegionRow, indicator: Indicator): Markup {
  const words = REGION_WORDS[lang]
  const { target } = row
  if (target === undefined) return html`<span class="note">${words.noTarget}</span>`
  const names = namesOf(edition, lang)
  const more = [
    distanceText(target, indicator, lang, formatValue),
    thresholdText(target, indicator, lang, rowValue),
  ].filter((text) => text !== null)
  const said = target.words === null ? NOTHING : html` <span class="note">${target.words[lang]}</span>`
  const stage =
    target.stage === 'follow-up' ? html` <span class="note line">${words.stages[target.stage]}</span>` : NOTHING
  return html`<strong>${targetText(target.target, indicator, row.direction, names, lang, rowValue)}</strong>${more.map((text) => html` <span class="line">${text}</span>`)}${stage}${said}`
}

function statusCell({ choice }: RegionContext, { status, judgement, inside }: RegionRow): Markup {
  const { lang, frame } = choice
  const words = REGION_WORDS[lang]
  const own =
    judgement === null
      ? frame === 'region'
        ? html`<span class="note line">${words.noJudgement}</span>`
        : NOTHING
      : judgementNote(judgement, lang)
  const parts = inside.map((one) => html`<span class="line">${one.name}: ${statusName(one.status, lang)}</span>`)
  return html`<strong>${statusName(status, lang)}</strong> <span class="note line">${statusBrief(status, lang)}</span>${own}${parts}`
}
