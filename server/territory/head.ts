/** What one territory is: people, land, density, how many areas it holds, a map, and by what its cut areas count. */
import type { TerritoryAnswer } from '#core/model/contract-territories.ts'
import { addressIn } from '#core/model/destination.ts'
import { BASES, type Territory } from '#core/model/territory.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '#core/picture/format.ts'
import { html, Markup, NOTHING } from '../page/html.ts'
import { type Choice, pageAddress } from './address.ts'
import { BASIS_WORDS } from './basis-words.ts'
import { TERRITORY_FACTS_WORDS } from './facts-words.ts'
import { legend } from './legend.ts'

/** A territory of the page with what is known of it. */
export interface Shown {
  readonly territory: Territory
  readonly place: number
  readonly answer: TerritoryAnswer
  /** Between what numbers its people lie, where their number is not told. */
  readonly people: readonly [least: number, most: number] | null
  /** SVG; empty where it touches no land. */
  readonly map: string
}

export function facts({ answer, people: bounds }: Shown, lang: Language): Markup {
  const words = TERRITORY_FACTS_WORDS[lang]
  const { population, landArea, whole, cut, across } = answer
  const people = population.value
  const density = people === null || !(landArea > 0) ? null : people / landArea
  const counts = [
    ...(whole > 0 ? [words.whole(formatNumber(whole, 0, lang), whole === 1)] : []),
    ...(cut > 0 ? [words.cut(formatNumber(cut, 0, lang), cut === 1)] : []),
  ]
  const lines: [term: string, said: string | null][] = [
    [
      words.population,
      population.year === null || (people === null && bounds === null)
        ? null
        : people === null
          ? `${words.between(...ends(bounds, lang))} ${words.people}, ${population.year}`
          : `${cut > 0 ? '≈\u00a0' : ''}${formatNumber(people, 0, lang)} ${words.people}, ${population.year}`,
    ],
    [words.landArea, `${formatNumber(landArea, landArea < 100 ? 1 : 0, lang)} ${words.squareKilometres}`],
    [
      words.density,
      density === null ? null : `${formatNumber(density, density < 100 ? 1 : 0, lang)} ${words.perSquareKilometre}`,
    ],
    [words.areas, counts.length > 0 ? counts.join(', ') : words.untouched],
    [words.across, across === null ? null : `${formatNumber(across, across < 10 ? 1 : 0, lang)} ${words.kilometres}`],
  ]
  const shown = lines.map(([term, said]) =>
    said === null ? NOTHING : html`<div><dt>${term}</dt><dd>${said}</dd></div>`,
  )
  return html`<dl class="facts area-facts">${shown}</dl>`
}

function ends(bounds: Shown['people'], lang: Language): [string, string] {
  const [least, most] = bounds ?? [0, 0]
  return [formatNumber(least, 0, lang), formatNumber(most, 0, lang)]
}

/** The map with its shades in words; the shades only where areas are cut. */
export function place({ answer, map }: Shown, lang: Language): Markup {
  if (map === '') return NOTHING
  const key = answer.cut > 0 ? legend(answer.areas, lang) : NOTHING
  return html`<figure class="territory-place">${new Markup(map)}${key}</figure>`
}

/** By what cut areas count, the limits of it, and links to the other ways. */
export function basis({ territory, place: at, answer }: Shown, choice: Choice): Markup {
  const { lang, territories } = choice
  const words = BASIS_WORDS[lang]
  const rule = html` <a href="${addressIn('/method', lang)}#territorier">${words.rule}</a>`
  if (territory.shape.kind === 'areas') return html`<p class="note basis">${words.list}</p>`
  const links = BASES.map((each) => {
    const here = each === territory.basis
    const others = territories.map((one, i) => (i === at ? { ...one, basis: each } : one))
    const address = pageAddress(choice, others, `basis-${at + 1}`)
    return html`<li><a href="${address}"${here ? new Markup(' aria-current="true"') : NOTHING}>${words.ways[each]}</a></li>`
  })
  const small =
    answer.reliable || answer.across === null || answer.areas.length === 0
      ? NOTHING
      : html`<p class="basis-limit"><strong>${words.notReliable(formatNumber(answer.across, 1, lang))}</strong></p>`
  const heading = `basis-${at + 1}`
  return html`<div class="basis"><h3 id="${heading}" tabindex="-1">${words.heading}</h3>
<ul class="bases" aria-label="${words.others}">${links}</ul><p>${words.notes[territory.basis]}${rule}</p>${small}</div>`
}
