/** The territories of a view with people and value, and what can be done with each, for who has no script. */
import { addressIn } from '#core/model/destination.ts'
import { MOST_TERRITORIES, writeTerritory } from '#core/model/territory.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { referenceTerritory, TERRITORY_REFERENCES, usualColouring, type View, writeView } from '#core/model/view.ts'
import { formatNumber, formatValue } from '#core/picture/format.ts'
import type { Picture } from '#core/picture/picture.ts'
import { partsOf, valuesOf } from '../ask/territory.ts'
import type { Edition } from '../edition.ts'
import { parametersOf } from '../territory/address.ts'
import { html, type Markup, NOTHING } from './html.ts'
import { TERRITORY_WORDS } from './territory-words.ts'

export function territories(edition: Edition, picture: Picture): Markup {
  const { view } = picture
  const { lang } = view
  if (view.territories.length === 0) return NOTHING
  const words = TERRITORY_WORDS[lang]
  const all = view.territories.map((each, place): [string, string] => ['t', writeTerritory(each, place)])
  const compared = addressIn('/compare', lang, [['indicator', view.indicator], ...all])
  return html`<section class="block" aria-labelledby="territories-heading"><h2 id="territories-heading" class="panel-title">${words.heading}</h2>
<dl class="chosen">${view.territories.map((_, place) => entry(edition, picture, place))}</dl><p><a href="${compared}">${words.compare}</a></p></section>`
}

function entry(edition: Edition, picture: Picture, place: number): Markup {
  const { view } = picture
  const { lang } = view
  const territory = view.territories[place]
  if (territory === undefined) return NOTHING
  const words = TERRITORY_WORDS[lang]
  const { whole, cut, population } = partsOf(edition, territory)
  const profile = `${addressIn('/territory', lang, parametersOf({ territories: [territory], at: view.at }))}#${view.indicator}`
  const count = (number: number) => formatNumber(number, 0, lang)
  const size = words.parts(count(whole + cut), whole + cut === 1) + (cut > 0 ? words.cut(count(cut)) : '')
  const people =
    population.value === null || population.year === null
      ? NOTHING
      : html`<dd>${words.people(count(population.value), population.year)}</dd>`
  const isReference = referenceTerritory(view.reference) === place
  const ways = [
    isReference ? html`${words.isReference}` : html`<a href="/?${asReference(view, place)}">${words.compareAll}</a>`,
    html`<a href="/?${without(view, place)}" aria-label="${words.remove}: ${territory.name}">${words.remove}</a>`,
  ]
  return html`<dt><a href="${profile}">${place + 1} ${territory.name}</a></dt><dd>${size}</dd>${people}${figure(edition, picture, place)}<dd class="note">${ways[0] ?? NOTHING} · ${ways[1] ?? NOTHING}</dd>`
}

/** The indicator of the picture in its year; changes and gaps are for the page of the territory to tell. */
function figure(edition: Edition, { view, indicator, year }: Picture, place: number): Markup {
  const { lang } = view
  const territory = view.territories[place]
  const [found] = territory === undefined ? [] : valuesOf(edition, territory, { indicators: [indicator], year })
  if (found === undefined) return NOTHING
  const words = TERRITORY_WORDS[lang]
  const name = words.indicatorIn(indicator.name[lang], year)
  if (found.value === null) {
    return html`<dd>${name}: ${MISSING_NAMES[found.missing ?? 'not-in-data'][lang]}${between(found.interval ?? found.range)}</dd>`
  }
  const about = found.approximation ? '≈\u00a0' : ''
  return html`<dd>${name}: <strong>${about}${formatValue(found.value, indicator, lang)}</strong>${between(found.interval)}</dd>`

  function between(ends: readonly [number, number] | null): string {
    if (ends === null) return ''
    const [lowest, highest] = ends.map((end) => formatValue(end, indicator, lang))
    return ` (${words.between(lowest ?? '', highest ?? '')})`
  }
}

/** The view with all areas compared with a territory. */
function asReference(view: View, place: number): string {
  const reference = TERRITORY_REFERENCES[place] ?? 'nation'
  return writeView({ ...view, reference, colour: usualColouring(reference) })
}

/** The view without a territory: those after it move up, and the reference with them. */
function without(view: View, place: number): string {
  const territories = view.territories.filter((_, i) => i !== place)
  const meant = referenceTerritory(view.reference) ?? MOST_TERRITORIES
  const moved = meant > place && meant < MOST_TERRITORIES ? TERRITORY_REFERENCES[meant - 1] : view.reference
  const reference = meant === place ? 'nation' : (moved ?? 'nation')
  const colour = meant === place ? usualColouring('nation') : view.colour
  return writeView({ ...view, territories, reference, colour, saved: territories.length > 0 ? view.saved : null })
}
