/** The square that the map is read by: need to the right, emphasis upwards, the counties of every class by name. */
import { formatNumber } from '#core/picture/format.ts'
import { shareText } from '#core/picture/region/status-words.ts'
import { className } from '#core/picture/scheme.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import type { Classed, ClassedArea } from './classed.ts'
import {
  codeOf,
  EMPHASIS_CLASSES,
  type EmphasisClass,
  lastRanks,
  NEED_CLASSES,
  type NeedClass,
  placeOf,
} from './classes.ts'
import { areaTitle, type PrioritiesContext, regionAddress } from './context.ts'
import { NEED_MAP_WORDS } from './map-words.ts'

export function square(context: PrioritiesContext, classed: ClassedArea): Markup {
  const { lang } = context.choice
  const words = NEED_MAP_WORDS[lang]
  const { counties, median } = classed
  const needOf = counties.find(({ need }) => need !== null)?.cell.needOf ?? 0
  const heads = NEED_CLASSES.map(
    (need) => html`<th scope="col">${words.needs[need]} ${ranks(need, needOf, context)}</th>`,
  )
  const rows = EMPHASIS_CLASSES.map(
    (emphasis) =>
      html`<tr><th scope="row">${words.emphases[emphasis]} ${shares(emphasis, median, context)}</th>${NEED_CLASSES.map((need) => cell(context, classed, need, emphasis))}</tr>
`,
  )
  const corner = html`<td><span class="aside">↑ ${words.emphasis}<br>→ ${words.need}</span></td>`
  return html`<div class="table-room"><table class="data-table square"><caption class="visually-hidden">${words.square(areaTitle(context))}</caption><thead><tr>${corner}${heads}</tr></thead><tbody>${rows.toReversed()}</tbody></table></div>
${others(context, classed)}`
}

function cell(context: PrioritiesContext, { counties }: ClassedArea, need: NeedClass, emphasis: EmphasisClass): Markup {
  const { lang } = context.choice
  const words = NEED_MAP_WORDS[lang]
  const inside = counties.filter((each) => each.need === need && each.emphasis === emphasis)
  const style = className(placeOf(need, emphasis), { kind: 'pair' })
  const count = words.counties(formatNumber(inside.length, 0, lang))
  return html`<td><p class="class-name"><span class="class-band ${style}"></span>${codeOf(need, emphasis)}: ${count}</p>${names(context, inside)}</td>`
}

function names(context: PrioritiesContext, counties: readonly Classed[]): Markup {
  if (counties.length === 0) return NOTHING
  const items = counties.map(
    ({ region, cell }) =>
      html`<li><a href="${regionAddress(context, region.code, context.choice.area)}">${region.name}</a>${cell.blindSpot ? '\u00a0◆' : ''}</li>`,
  )
  return html`<ul>${items}</ul>`
}

/** "plats 8–14"; of few counties a third may be empty. */
function ranks(need: NeedClass, of: number, { choice: { lang } }: PrioritiesContext): Markup {
  const [high, middle] = lastRanks(of)
  const spans: Record<NeedClass, readonly [first: number, last: number]> = {
    high: [1, high],
    middle: [high + 1, middle],
    low: [middle + 1, of],
  }
  const [first, last] = spans[need]
  if (first > last) return NOTHING
  const number = (rank: number) => formatNumber(rank, 0, lang)
  return html`<span class="aside">${NEED_MAP_WORDS[lang].ranks(number(first), number(last))}</span>`
}

function shares(emphasis: EmphasisClass, median: number | null, { choice: { lang } }: PrioritiesContext): Markup {
  const words = NEED_MAP_WORDS[lang]
  if (emphasis === 'none') return NOTHING
  if (median === null) return html`<span class="aside">${words.nobodys}</span>`
  const share = shareText(median, lang)
  return html`<span class="aside">${emphasis === 'some' ? words.upTo(share) : words.over(share)}</span>`
}

/** What is in no class, and why. */
function others(context: PrioritiesContext, { counties }: ClassedArea): Markup {
  const { lang } = context.choice
  const words = NEED_MAP_WORDS[lang]
  const told = (which: readonly Classed[], said: (count: string) => string) =>
    which.length === 0
      ? NOTHING
      : html`<div class="unclassed"><p>${said(formatNumber(which.length, 0, lang))}</p>${names(context, which)}</div>`
  return html`${told(
    counties.filter(({ need, emphasis }) => need !== null && emphasis === null),
    words.incomplete,
  )}${told(
    counties.filter(({ need }) => need === null),
    words.noNeed,
  )}`
}
