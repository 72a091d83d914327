/** The priorities in the order of the strategy, what hangs under each after it; or all their rows in another order. */

import { addressIn } from '#core/model/destination.ts'
import type { RegionPriority } from '#core/model/region/priority.ts'
import { REPORT_AREA_NAMES } from '#core/model/report-area.ts'
import { isCurrent } from '#core/model/strategy.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '#core/picture/format.ts'
import { changeOrder } from '#core/picture/region/status-words.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { areaReason } from './area-reason.ts'
import { regionAddress, SORTS, type Sort } from './choice.ts'
import { indicatorOf, type RegionContext } from './context.ts'
import { judgementNote } from './judgement.ts'
import { olderFigures } from './older.ts'
import { mark, type PlacedRow, rowsTable } from './table.ts'
import { REGION_WORDS } from './words.ts'

export function prioritiesSection(context: RegionContext): Markup {
  const { answer, choice } = context
  const { lang, sort, area } = choice
  const words = REGION_WORDS[lang]
  const current = answer.priorities.filter(isCurrent)
  const orders = SORTS.map(
    (each) =>
      html`<li><a href="${regionAddress(choice, { sort: each })}#priorities"${mark(each === sort)}>${words.sorts[each]}</a></li>`,
  )
  const shown =
    current.length === 0
      ? html`<p>${words.noPriorities}</p>`
      : sort === 'order'
        ? html`${headedPriorities(context).map((priority) => prioritySection(context, priority, current))}${loose(context)}`
        : sortedRows(context, current, sort)
  return html`<section aria-labelledby="priorities"><h2 id="priorities">${words.priorities}</h2>
<div class="orders screen-only"><span id="order">${words.order}</span><ul aria-labelledby="order">${orders}</ul></div>
<p class="note reading">${words.sortRules[sort]} ${words.reading(words.peers[area.level], answer.compared.name[lang])} ${words.pairs}${keys(context, current)}</p>${alike(context)}
${shown}</section>`
}

/** Who the most similar are, the nearest first. */
function alike({ answer, choice: { lang, reference } }: RegionContext): Markup {
  const { members } = answer.compared
  if (reference.kind !== 'similar' || members.length === 0) return NOTHING
  const links = members.map(
    ({ code, name }, i) => html`${i === 0 ? '' : ', '}<a href="${addressIn(`/area/${code}`, lang)}">${name}</a>`,
  )
  return html`<p class="note reading">${REGION_WORDS[lang].alike}: ${links}.</p>`
}

/** What need only be said where it occurs: whose direction a neutral indicator has, whose word a judgement begins with, and why no row has a spread. */
function keys({ edition, choice: { lang, frame } }: RegionContext, current: readonly RegionPriority[]): string {
  const words = REGION_WORDS[lang]
  const rows = current.flatMap(({ indicators }) => indicators)
  const neutral = rows.some(({ id }) => indicatorOf(edition, id).direction === 'neutral')
  const read = [...current, ...rows].some(
    ({ judgement }) => judgement !== null && 'source' in judgement && judgement.verdict !== null,
  )
  const reason = areaReason(rows)
  const spread = reason === null ? '' : ` ${words.spreadReasons[reason]}`
  return `${spread}${neutral ? ` ${words.neutral[frame]}` : ''}${read ? ` ${words.ourReading}` : ''}`
}

/** Those that have a heading on the page: where all rows stand in another order there is none. */
export function headedPriorities({ answer, choice: { sort } }: RegionContext): RegionPriority[] {
  return sort === 'order' ? tops(answer.priorities.filter(isCurrent)) : []
}

/** Those that hang under nothing that is shown. */
function tops(current: readonly RegionPriority[]): RegionPriority[] {
  return current.filter(({ under }) => under === null || current.every(({ id }) => id !== under))
}

function prioritySection(context: RegionContext, priority: RegionPriority, current: readonly RegionPriority[]): Markup {
  const { lang } = context.choice
  const under = current.filter((each) => each.under === priority.id)
  const rows = priority.indicators.map((row) => ({ priority, row }))
  const parts = under.map(
    (part) =>
      html`<section class="sub-goal" aria-labelledby="p-${part.id}"><h4 id="p-${part.id}"><span lang="sv">${part.title.sv}</span></h4>${said(part, lang)}${rowsTable(
        context,
        part.title.sv,
        part.indicators.map((row) => ({ priority: part, row })),
      )}</section>`,
  )
  const empty =
    rows.length === 0 && under.every(({ indicators }) => indicators.length === 0) && priority.rank === 'priority'
      ? html`<p class="note">${REGION_WORDS[lang].noIndicators}</p>`
      : NOTHING
  const area =
    priority.area === null ? NOTHING : html` <span class="report-area">${REPORT_AREA_NAMES[priority.area][lang]}</span>`
  const older = context.answer.priorities.filter((each) => !isCurrent(each) && each.under === priority.id)
  return html`<section class="priority" aria-labelledby="p-${priority.id}"><h3 id="p-${priority.id}"><span lang="sv">${priority.title.sv}</span>${area}</h3>${said(priority, lang)}${rowsTable(context, priority.title.sv, rows)}${empty}${parts}${olderFigures(context, priority, older)}</section>`
}

/** What is told of a priority before its rows: our gist, its rank, its source, what it sets that we cannot measure. */
function said(priority: RegionPriority, lang: Language): Markup {
  const words = REGION_WORDS[lang]
  const { rank, gist, titledByUs, source, checked, unmeasured, judgement, gone, weight } = priority
  const notes = [
    ...(rank === 'priority' ? [] : [words.ranks[rank]]),
    ...(titledByUs ? [words.ours] : []),
    ...(checked === false ? [words.unchecked] : []),
    ...(weight === 1 ? [] : [words.weight(formatNumber(weight, Number.isInteger(weight) ? 0 : 1, lang))]),
  ]
  const link = source === null ? NOTHING : html`<a class="screen-only" href="${source}">${words.source}</a>`
  const noted = notes.length === 0 ? NOTHING : html`<span class="note">${notes.join('; ')}</span> `
  const measured = unmeasured === null ? NOTHING : html`<p class="note">${words.unmeasured}: ${unmeasured[lang]}</p>`
  const lost = gone.map((id) => html`<p class="gone">${words.gone(id)}</p>`)
  return html`<p class="gist">${gist === null ? '' : `${gist[lang]} `}${noted}${link}</p>${measured}${judgementNote(judgement, lang)}${lost}`
}

/** Older priorities that hung under nothing. */
function loose(context: RegionContext): Markup {
  const { priorities } = context.answer
  const older = priorities.filter(
    (each) =>
      !isCurrent(each) &&
      (each.under === null || !priorities.some((other) => isCurrent(other) && other.id === each.under)),
  )
  return olderFigures(context, null, older)
}

/** After any position, 0–100, and any rank among counties. */
const LAST = 1_000

function sortedRows(context: RegionContext, current: readonly RegionPriority[], sort: Exclude<Sort, 'order'>): Markup {
  const { lang } = context.choice
  const words = REGION_WORDS[lang]
  const rows = current.flatMap((priority) => priority.indicators.map((row) => ({ priority, row })))
  // Sorting is stable: rows that are equally placed keep the order of the strategy.
  const order = (placed: PlacedRow) =>
    orderBy(placed, sort, indicatorOf(context.edition, placed.row.id).kind === 'count')
  const sorted = rows.toSorted((a, b) => order(a) - order(b))
  const lost = current.flatMap(({ gone }) => gone.map((id) => html`<p class="gone">${words.gone(id)}</p>`))
  return html`${rowsTable(context, words.sorts[sort], sorted, true)}${lost}`
}

/** Ascending; rows that cannot be placed come last, and of counts a position says nothing but size. */
function orderBy({ row }: PlacedRow, sort: Exclude<Sort, 'order'>, isCount: boolean): number {
  switch (sort) {
    case 'need':
      return isCount ? LAST : (row.level.position ?? LAST)
    case 'change':
      return changeOrder(row)
    case 'spread':
      return row.spread.widthRank ?? LAST
  }
}
