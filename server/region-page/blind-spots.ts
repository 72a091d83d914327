/** "Områden där ingen prioritering är placerad": where need is high; nothing is claimed of an incomplete list. */

import type { RegionAnswer } from '#core/model/contract-regions.ts'
import type { BlindSpot } from '#core/model/region/need-emphasis.ts'
import type { RegionPriority } from '#core/model/region/priority.ts'
import { REPORT_AREA_NAMES } from '#core/model/report-area.ts'
import { isCurrent } from '#core/model/strategy.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '#core/picture/format.ts'
import { mapAddress } from '../area/map-address.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { indicatorOf, type RegionContext } from './context.ts'
import { NEED_WORDS } from './need-words.ts'

export function blindSpotsSection(context: RegionContext): Markup {
  const { lang } = context.choice
  const words = NEED_WORDS[lang]
  return html`<section class="blind-spots" aria-labelledby="blind-spots"><h2 id="blind-spots">${words.blind}</h2><p class="note reading">${words.blindRule}</p>${said(context)}</section>`
}

function said(context: RegionContext): Markup {
  const { answer, choice } = context
  const words = NEED_WORDS[choice.lang]
  const { strategy, blindSpots } = answer
  if (choice.area.level !== 'county') return html`<p>${words.notCounties}</p>`
  if (!strategy.complete) {
    const lacks = strategy.lacks === null ? '' : ` ${strategy.lacks[choice.lang]}`
    const source = strategy.source === null ? NOTHING : html` <a href="${strategy.source}">${words.toSource}</a>.`
    return html`<p>${words.incomplete}${lacks}${source}</p>`
  }
  if (blindSpots.length === 0) return html`<p>${words.noBlind}</p>`
  return html`<ul class="spots">${blindSpots.map((spot) => html`<li>${sentence(context, spot)}</li>`)}</ul>`
}

function sentence(context: RegionContext, spot: BlindSpot): Markup {
  const { edition, answer, choice } = context
  const { lang, area } = choice
  const words = NEED_WORDS[lang]
  const number = (value: number) => formatNumber(value, 0, lang)
  const weakest = spot.weakest.map(({ indicator: id, position }, i) => {
    const indicator = indicatorOf(edition, id)
    return html`${i === 0 ? '' : '; '}<a href="${mapAddress(indicator, area, lang)}">${indicator.name[lang]}</a> (${words.position(number(position))})`
  })
  const name = REPORT_AREA_NAMES[spot.area][lang]
  const what = words.blindSpot(name, number(spot.need), number(spot.needRank), number(spot.needOf))
  const count = answer.needEmphasis.find((each) => each.area === spot.area)?.of ?? 0
  const nowhere = words.nowhere(number(count), count === 1)
  return html`<strong>◆ ${what}</strong> ${nowhere}${goals(spot, lang)}. ${followed(context, spot)}${words.weakest} ${weakest}.`
}

/** A sub-goal counts as no priority, but somebody has thought of it: ", men målet ”Fler i skolan” är det". */
function goals({ subGoals }: BlindSpot, lang: Language): Markup {
  if (subGoals.length === 0) return NOTHING
  const words = NEED_WORDS[lang]
  const isOne = subGoals.length === 1
  const links = subGoals.map(
    ({ id, title }, i) => html`${i === 0 ? '' : ', '}<a href="#p-${id}" lang="sv">${title.sv}</a>`,
  )
  return html`, ${words.goals(isOne)} ${links} ${words.goalsEnd(isOne)}`
}

/** Each priority is placed in one area, and its indicators may tell of another: "Nyckeltal ur området följs också under …". */
function followed({ edition, answer, choice: { lang } }: RegionContext, spot: BlindSpot): Markup {
  const found = followersOf(answer, spot)
  if (found.length === 0) return NOTHING
  const told = found.map(({ priority: { id, title }, indicators }, i) => {
    const names = indicators.map((each) => indicatorOf(edition, each).name[lang]).join('; ')
    return html`${i === 0 ? '' : ', '}<a href="#p-${id}" lang="sv">${title.sv}</a> (${names})`
  })
  return html`${NEED_WORDS[lang].follows} ${told}. `
}

/** Who has rows of indicators that the need of the area is read from; those already told as placed in it are left out. */
export function followersOf(
  { priorities, needEmphasis }: Pick<RegionAnswer, 'priorities' | 'needEmphasis'>,
  { area, subGoals }: Pick<BlindSpot, 'area' | 'subGoals'>,
): { readonly priority: RegionPriority; readonly indicators: readonly string[] }[] {
  const need = new Set(needEmphasis.find((each) => each.area === area)?.indicators.map(({ indicator }) => indicator))
  const told = new Set(subGoals.map(({ id }) => id))
  return priorities.filter(isCurrent).flatMap((priority) => {
    const indicators = priority.indicators.map(({ id }) => id).filter((id) => need.has(id))
    return indicators.length === 0 || told.has(priority.id) ? [] : [{ priority, indicators }]
  })
}
