/** Need and emphasis of one area together: the map, the square it is read by, and the rule of its classes. */
import { addressIn } from '#core/model/destination.ts'
import { formatNumber } from '#core/picture/format.ts'
import { html, type Markup } from '../page/html.ts'
import { classedArea } from './classed.ts'
import { lastRanks } from './classes.ts'
import { areaTitle, isSingleForAll, type PrioritiesContext } from './context.ts'
import { needMap } from './map.ts'
import { NEED_MAP_WORDS } from './map-words.ts'
import { square } from './square.ts'
import { PRIORITIES_WORDS } from './words.ts'

export function mapSection(context: PrioritiesContext): Markup {
  const { lang } = context.choice
  const { parts, rule } = PRIORITIES_WORDS[lang]
  const words = NEED_MAP_WORDS[lang]
  const heading = html`<h2 id="map">${parts.map(areaTitle(context))}</h2>`
  const classed = classedArea(context)
  const of = classed.counties.find(({ need }) => need !== null)?.cell.needOf
  if (of === undefined) return html`<section aria-labelledby="map">${heading}<p>${words.noNeedAtAll}</p></section>`
  const number = (value: number) => formatNumber(value, 0, lang)
  const [high, middle] = lastRanks(of)
  return html`<section class="map-part" aria-labelledby="map">${heading}
<p class="reading">${words.reading} ${isSingleForAll(context, context.choice.area) ? words.single : words.blind}</p>
<div class="map-and-square">${needMap(context, classed)}<div>${square(context, classed)}
<p class="note reading">${words.rules(number(high), number(middle), number(of))} <a class="screen-only" href="${addressIn('/method', lang)}#behov">${rule}</a></p></div></div></section>
`
}
