/**
 * Title, subtitle and source of a picture whose fills may have given way to where people live. Apart from describe-people.ts, for
 * the page needs these words at once and the others only with the layer.
 */
import type { Language } from '#core/model/text.ts'
import { subtitle, title } from './describe/title.ts'
import { formatNumber } from './format.ts'
import { isBare, type PeopleLayer } from './people.ts'
import type { Picture } from './picture.ts'

/** "Var människor bor, 2024" where that is all there is to see; without its year while the layer is on its way. */
export function titleWithPeople(picture: Picture, layer: PeopleLayer | null, lang: Language): string {
  if (!instead(picture, layer)) return title(picture, lang)
  const name = lang === 'sv' ? 'Var människor bor' : 'Where people live'
  return layer ? `${name}, ${layer.year}` : name
}

/** "personer per hexagon, 1 088 hexagoner i Norrbottens län". */
export function subtitleWithPeople(picture: Picture, layer: PeopleLayer | null, lang: Language): string {
  if (!instead(picture, layer)) return subtitle(picture, lang)
  const what = lang === 'sv' ? 'personer per hexagon' : 'people per hexagon'
  if (!layer) return what
  const within = picture.withinName ? ` ${lang === 'sv' ? 'i' : 'in'} ${picture.withinName[lang]}` : ''
  return `${what}, ${hexagonCount(layer.hexagons.length, lang)}${within}`
}

export function peopleSourceLine({ source }: Pick<PeopleLayer, 'source'>, lang: Language): string {
  return lang === 'sv' ? `Källa för var människor bor: ${source.sv}.` : `Source of where people live: ${source.en}.`
}

function instead(picture: Picture, layer: PeopleLayer | null): boolean {
  return layer ? layer.bare : isBare(picture.view)
}

export function hexagonCount(count: number, lang: Language): string {
  const number = formatNumber(count, 0, lang)
  if (lang === 'sv') return `${number} ${count === 1 ? 'hexagon' : 'hexagoner'}`
  return `${number} ${count === 1 ? 'hexagon' : 'hexagons'}`
}
