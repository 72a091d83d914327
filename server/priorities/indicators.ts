/** What the need of the chosen area is read from, why, and from whom. */
import { addressIn } from '#core/model/destination.ts'
import { LEAST_NEED_INDICATORS, type PlacedIndicator } from '#core/model/report-area.ts'
import { authorityText } from '#core/picture/describe/source.ts'
import { formatNumber } from '#core/picture/format.ts'
import { placesOf } from '../ask/lookup.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { needsOf } from '../region/needs.ts'
import { areaTitle, isChosen, isSingle, type PrioritiesContext, placedIn } from './context.ts'
import { INDICATORS_WORDS } from './indicators-words.ts'
import { PRIORITIES_WORDS } from './words.ts'

export function indicatorsSection(context: PrioritiesContext): Markup {
  const { edition, choice } = context
  const { lang, area, county } = choice
  const words = INDICATORS_WORDS[lang]
  const title = PRIORITIES_WORDS[lang].parts.indicators(areaTitle(context))
  const listed = edition.atlas.reportAreas.find((each) => each.area === area)?.indicators ?? []
  const heading = html`<h2 id="indicators">${title}</h2>`
  if (listed.length === 0) {
    return html`<section aria-labelledby="indicators">${heading}<p>${words.none}</p></section>`
  }
  const position = county === null ? NOTHING : html`<th scope="col" class="number">${words.position(county.name)}</th>`
  return html`<section aria-labelledby="indicators">${heading}
<p class="reading">${words.reading(formatNumber(LEAST_NEED_INDICATORS, 0, lang))} ${single(context)} ${ownNeed(context)}</p>
<div class="table-room"><table class="data-table behind"><caption class="visually-hidden">${title}</caption><thead><tr><th scope="col">${words.indicator}</th>${position}<th scope="col" class="number">${words.year}</th><th scope="col" class="number">${words.counties}</th><th scope="col">${words.reason}</th><th scope="col">${words.source}</th></tr></thead><tbody>${listed.map((placed) => row(context, placed))}</tbody></table></div></section>
`
}

/** Women's and men's rates are two indicators and one measure: nothing is claimed by it alone. */
function single(context: PrioritiesContext): string {
  return placedIn(context).some(({ cell }) => isSingle(cell)) ? INDICATORS_WORDS[context.choice.lang].single : ''
}

function ownNeed(context: PrioritiesContext): string {
  const { lang, county } = context.choice
  const cell = placedIn(context).find(({ region }) => isChosen(context, region.code))?.cell
  if (county === null || cell === undefined || cell.need === null || cell.needRank === null) return ''
  const number = (value: number) => formatNumber(value, 0, lang)
  const { needOf } = INDICATORS_WORDS[lang]
  return needOf(county.name, number(cell.need), number(cell.needRank), number(cell.needOf))
}

/** One that no county has a position in is told with the others, or nobody would know that it was meant. */
function row({ edition, choice }: PrioritiesContext, placed: PlacedIndicator): Markup {
  const { atlas, knowledge } = edition
  const { lang, county, area } = choice
  const words = INDICATORS_WORDS[lang]
  const number = (value: number) => formatNumber(value, 0, lang)
  const indicator = knowledge.indicator(placed.indicator)
  const read = needsOf(atlas, 'county')
    .get(area)
    ?.read.find((each) => each.placed.indicator === placed.indicator)
  const counties = atlas.areasAt('county')
  const known = read?.positions.filter((position) => position !== null).length ?? 0
  const own = county === null ? null : (read?.positions[placesOf(counties).get(county.code) ?? -1] ?? null)
  const position =
    county === null ? NOTHING : html`<td class="number">${own === null ? words.missing : number(own)}</td>`
  const name =
    indicator === undefined
      ? html`${placed.indicator}`
      : html`<a href="${addressIn(`/data/${indicator.id}`, lang)}">${indicator.name[lang]}</a>`
  const aim =
    indicator === undefined || indicator.direction === 'neutral' ? '' : `${words.aims[indicator.direction]} · `
  const source = indicator === undefined ? '' : authorityText(indicator.source, lang)
  return html`<tr><th scope="row">${name}<span class="note line">${aim}${words.placedBy[placed.placedBy]}</span></th>${position}<td class="number">${read === undefined ? '–' : String(read.year)}</td><td class="number">${words.of(number(known), number(counties.length))}</td><td>${placed.reason[lang]}</td><td>${source}</td></tr>
`
}
