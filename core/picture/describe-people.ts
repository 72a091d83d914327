/** Words for the layer of people: alt text, source, and what one hexagon says. */
import { FEW } from '#core/model/population.ts'
import type { Language } from '#core/model/text.ts'
import { type Alt, alt } from './describe/alt.ts'
import { territoriesSentence } from './describe/told-territories.ts'
import { formatNumber } from './format.ts'
import { hexagonsOfHalf, type PeopleLayer } from './people.ts'
import { hexagonCount, subtitleWithPeople, titleWithPeople } from './people-title.ts'
import type { Picture } from './picture.ts'

/** What the layer shows, for those who do not see it. */
export function peopleInWords(layer: PeopleLayer, lang: Language): string {
  const { hexagons, mark, year } = layer
  const count = (number: number) => formatNumber(number, 0, lang)
  if (hexagons.length === 0) {
    return lang === 'sv'
      ? `Här finns ingen bebodd hexagon ${year}.`
      : `There is no hexagon with people here in ${year}.`
  }
  const half = count(hexagonsOfHalf(layer))
  const few = count(hexagons.filter(({ people }) => people === null).length)
  const all = hexagonCount(hexagons.length, lang)
  const marks = { dots: { sv: 'Prickar', en: 'Dots' }, columns: { sv: 'Staplar', en: 'Columns' } }[mark][lang]
  return lang === 'sv'
    ? `${marks} visar var människor bor ${year}: ${all} med invånare. Hälften av alla bor i ${half} av dem; ${few} har färre än ${FEW} personer.`
    : `${marks} show where people live in ${year}: ${all} with inhabitants. Half of all people live in ${half} of them; ${few} have fewer than ${FEW} people.`
}

/** The alt text of a picture and the layer of people on it; of the layer alone where it is shown instead of the fills. */
export function altWithPeople(picture: Picture, layer: PeopleLayer | null, lang: Language): Alt {
  if (layer === null) return alt(picture, lang)
  const words = peopleInWords(layer, lang)
  if (!layer.bare) {
    const { short, long } = alt(picture, lang)
    return { short, long: `${long} ${words}` }
  }
  const [name, what] = [titleWithPeople(picture, layer, lang), subtitleWithPeople(picture, layer, lang)]
  const short = `${lang === 'sv' ? 'Karta' : 'Map'}: ${name}, ${what}.`
  const territories = territoriesSentence(picture, lang)
  return { short, long: [words, territories].filter((sentence) => sentence !== '').join(' ') }
}

/** "2 345 personer", "färre än 10 personer": what is said of a single hexagon, and all that is. */
export function peopleOfHexagon(people: number | null, lang: Language): string {
  const number = formatNumber(people ?? FEW, 0, lang)
  if (lang === 'sv') return people === null ? `färre än ${number} personer` : `${number} personer`
  return people === null ? `fewer than ${number} people` : `${number} people`
}
