/** "Områden utan prioritering": where need is high and no priority points; nothing is claimed of an incomplete list. */
import type { BlindSpot } from '#core/model/contract-regions.ts'
import { REPORT_AREA_NAMES } from '#core/model/report-area.ts'
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

function sentence({ edition, answer, choice: { lang, area } }: RegionContext, spot: BlindSpot): Markup {
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
  return html`<strong>◆ ${what}</strong> ${nowhere}${goals(spot, lang)}. ${words.weakest} ${weakest}.`
}

/** A sub-goal counts as no priority, but somebody has thought of it: ", men målet ”Fler i skolan” gör det". */
function goals({ subGoals }: BlindSpot, lang: Language): Markup {
  if (subGoals.length === 0) return NOTHING
  const words = NEED_WORDS[lang]
  const isOne = subGoals.length === 1
  const links = subGoals.map(
    ({ id, title }, i) => html`${i === 0 ? '' : ', '}<a href="#p-${id}" lang="sv">${title.sv}</a>`,
  )
  return html`, ${words.goals(isOne)} ${links} ${words.goalsEnd(isOne)}`
}
