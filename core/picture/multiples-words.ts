/** What a sheet of small maps is called, and what it says to those who do not see it. */
import type { Language, Text } from '#core/model/text.ts'
import { breaksBetween, TERRITORY_REFERENCES } from '#core/model/view.ts'
import { APPROXIMATE_NOTE } from './approximate.ts'
import { extremes } from './describe/extremes.ts'
import { numbered } from './describe/territories.ts'
import { signedTerritoryText, territoriesSentence } from './describe/told-territories.ts'
import { noteLines, shortName, subtitle, title } from './describe.ts'
import type { Picture } from './picture.ts'

/** More names than this make no title. */
const MOST_NAMES = 3

/** "Sysselsättningsgrad 20–64 år, 2011–2024"; of several indicators their names. */
export function multiplesTitle(pictures: readonly Picture[], lang: Language): string {
  const [first, last] = [pictures[0], pictures.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first.indicator.id === last.indicator.id && pictures.every(({ indicator }) => indicator === first.indicator)
    ? overYears(first, last, lang)
    : ofIndicators(pictures, first, lang)
}

/** The title of the last map ends with its year or years; those of all maps take their place. */
function overYears(first: Picture, last: Picture, lang: Language): string {
  const whole = title(last, lang)
  const since = ({ detail, year }: Picture) => (detail.kind === 'change' ? detail.since : year)
  const own = last.detail.kind === 'change' ? `${since(last)}–${last.year}` : String(last.year)
  const all = since(first) === last.year ? String(last.year) : `${since(first)}–${last.year}`
  return `${whole.slice(0, whole.length - own.length)}${all}`
}

function ofIndicators(pictures: readonly Picture[], first: Picture, lang: Language): string {
  const names = [...new Set(pictures.map(({ indicator }) => shortName(indicator, lang)))]
  const years = pictures.map(({ year }) => year)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const when = from === to ? String(to) : `${from}–${to}`
  const many = { sv: `${pictures.length} nyckeltal`, en: `${pictures.length} indicators` }
  return `${names.length > MOST_NAMES ? `${many[lang]} (${first.measure.unit[lang]})` : names.join('; ')}, ${when}`
}

const SHARED: Text = { sv: 'samma klasser i alla kartor', en: 'the same classes in all maps' }
const SCALE: Text = { sv: 'samma skala i alla kartor', en: 'the same scale in all maps' }

/** "procent, 290 kommuner, samma klasser i alla kartor". */
export function multiplesSubtitle(pictures: readonly Picture[], lang: Language): string {
  const [first] = pictures
  if (first === undefined) return ''
  return `${subtitle(first, lang)}, ${(first.mark === 'symbols' ? SCALE : SHARED)[lang]}`
}

/** What a reader must know of all maps together, each said once: also that a series broke between two of them. */
export function multiplesNotes(pictures: readonly Picture[], lang: Language): string[] {
  const years = pictures.map(({ year }) => year)
  const broken = pictures.flatMap(({ detail, indicator }) =>
    // A change says so itself.
    detail.kind === 'change' ? [] : breaksBetween(indicator, Math.min(...years), Math.max(...years)),
  )
  const listed = [...new Set(broken)].sort((a, b) => a - b).join(', ')
  const note =
    lang === 'sv'
      ? `Serien har ett brott ${listed}: kartor på var sin sida om det mäter inte riktigt detsamma.`
      : `The series has a break in ${listed}: maps on either side of it do not measure quite the same.`
  return [...new Set([...(listed === '' ? [] : [note]), ...pictures.flatMap((picture) => noteLines(picture, lang))])]
}

/** "1 Kusten – 2019: 71,0 %; 2023: ≈ 74,0 %": of each territory, what it comes to in each map; and what the sign means. */
export function multiplesTerritories(maps: readonly NamedMap[], lang: Language): string[] {
  const territories = maps[0]?.picture.territories ?? []
  const isMarked = maps.some(({ picture }) =>
    picture.territories?.some(({ value, approximation }) => value !== null && approximation),
  )
  const lines = territories.map(({ code, name }) => {
    const told = maps.flatMap(({ picture, heading }) => {
      const row = picture.territories?.find((each) => each.code === code)
      return row === undefined ? [] : [`${heading[lang]}: ${signedTerritoryText(row, picture, lang)}`]
    })
    return `${numbered({ number: TERRITORY_REFERENCES.indexOf(code) + 1, name })} – ${told.join('; ')}`
  })
  return isMarked ? [...lines, APPROXIMATE_NOTE[lang]] : lines
}

interface NamedMap {
  readonly picture: Picture
  readonly heading: Text
}

/** "2019: Lägst är Malmö (66,0 %) och högst Lomma (88,1 %)." */
export function smallMapLabel(picture: Picture, heading: Text, lang: Language): string {
  const own = picture.territories === undefined ? '' : territoriesSentence(picture, lang)
  return `${heading[lang]}: ${[extremes(picture, lang), own].filter((each) => each !== '').join(' ')}`
}
