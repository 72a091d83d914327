/** Need and emphasis of all areas of the report, with the figures behind each. */

import { addressIn } from '#core/model/destination.ts'
import type { NeedEmphasis } from '#core/model/region/need-emphasis.ts'
import { LEAST_MEASURES, REPORT_AREA_NAMES } from '#core/model/report-area.ts'
import { formatNumber } from '#core/picture/format.ts'
import { shareText } from '#core/picture/region/status-words.ts'
import { mapAddress } from '../area/map-address.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { indicatorOf, type RegionContext } from './context.ts'
import { NEED_WORDS } from './need-words.ts'

export function needSection(context: RegionContext): Markup {
  const { answer, choice } = context
  const { lang, area } = choice
  if (area.level !== 'county' || answer.needEmphasis.length === 0) return NOTHING
  const words = NEED_WORDS[lang]
  const rows = answer.needEmphasis.map((each) => needRow(context, each))
  return html`<section aria-labelledby="needs"><h2 id="needs">${words.title}</h2><p class="note reading">${words.lead} <a class="screen-only" href="${addressIn('/priorities', lang, [['county', area.code]])}">${words.toMatrix}</a></p>
<div class="table-room"><table class="data-table needs"><caption class="visually-hidden">${words.title}</caption><thead><tr><th scope="col">${words.area}</th><th scope="col" class="number">${words.need}</th><th scope="col" class="number">${words.rank}</th><th scope="col">${words.emphasis}</th><th scope="col">${words.readFrom}</th></tr></thead><tbody>${rows}</tbody></table></div></section>`
}

function needRow({ edition, choice: { lang, area } }: RegionContext, each: NeedEmphasis): Markup {
  const words = NEED_WORDS[lang]
  const called = (name: string) => html`<span class="cell-name">${name}</span>`
  const number = (value: number) => formatNumber(value, 0, lang)
  const { need, needRank, needOf, highNeed, emphasis, count, of, complete, indicators } = each
  const high = need !== null && highNeed !== null && need >= highNeed
  const single = need !== null && each.measures < LEAST_MEASURES
  const indicator = indicators.map(({ indicator: id, position, year }, i) => {
    const found = indicatorOf(edition, id)
    const figure = position === null ? words.noFigure : `${number(position)}${year === null ? '' : `, ${year}`}`
    return html`${i === 0 ? '' : '; '}<a href="${mapAddress(found, area, lang)}">${found.name[lang]}</a> (${figure})`
  })
  const share = emphasis === null || !complete ? '' : `${shareText(emphasis, lang)}: `
  const counted = `${share}${words.priorities(number(count), number(of))}`
  return html`<tr id="need-${each.area}"><th scope="row">${REPORT_AREA_NAMES[each.area][lang]}</th><td class="number">${called(words.need)}${need === null ? words.unknown : number(need)}${high ? html`<span class="note line">◆ ${words.high}</span>` : NOTHING}${single ? html`<span class="note line">${indicators.length > 1 ? words.singleOfGroups : words.single}</span>` : NOTHING}</td><td class="number">${called(words.rank)}${needRank === null ? '–' : words.of(number(needRank), number(needOf))}</td><td>${called(words.emphasis)}${counted}</td><td class="note">${called(words.readFrom)}${indicator}</td></tr>`
}
