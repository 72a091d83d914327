/** A picture for those who do not see it. */
import type { Language, Text } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatNumber } from '../format.ts'
import type { Detail, Picture } from '../picture.ts'
import { classNamesOf } from './class-text.ts'
import { extremes } from './extremes.ts'
import { countOfRows, nounOf } from './nouns.ts'
import { moranText } from './pattern.ts'
import { referenceLabel } from './reference.ts'
import { territoriesSentence } from './territories.ts'
import { subtitle, title } from './title.ts'

export interface Alt {
  /** One sentence, for the `alt` of an image. */
  readonly short: string
  /** What the picture shows: extremes, reference, classes and what is missing. */
  readonly long: string
}

const KINDS: Record<Picture['mark'], Text> = {
  fills: { sv: 'Karta', en: 'Map' },
  symbols: { sv: 'Karta med cirklar', en: 'Map with circles' },
}

export function alt(picture: Picture, lang: Language): Alt {
  const short = `${KINDS[picture.mark][lang]}: ${title(picture, lang)}, ${subtitle(picture, lang)}.`
  const sentences = [
    short,
    ...WHAT[picture.detail.kind](picture, lang),
    missingSentence(picture, lang),
    territoriesSentence(picture.view.territories, lang),
  ]
  return { short, long: sentences.filter((sentence) => sentence !== '').join(' ') }
}

const WHAT: Record<Detail['kind'], (picture: Picture, lang: Language) => string[]> = {
  value: (picture, lang) => [extremes(picture, lang), reference(picture, lang)],
  change: (picture, lang) => [extremes(picture, lang), reference(picture, lang)],
  gap: (picture, lang) => [extremes(picture, lang), reference(picture, lang)],
  two: (picture, lang) => [corners(picture, lang)],
  course: (picture, lang) => [reference(picture, lang), kinds(picture, lang)],
  conflict: (picture, lang) => [kinds(picture, lang)],
  typology: (picture, lang) => [kinds(picture, lang)],
  pattern: ({ detail, ...picture }, lang) => [
    detail.kind === 'pattern' ? moranText(detail.answer, lang) : '',
    kinds({ ...picture, detail }, lang),
  ],
}

function reference(picture: Picture, lang: Language): string {
  const label = referenceLabel(picture, lang)
  if (label !== null) return lang === 'sv' ? `Jämförelsevärde: ${label}.` : `Reference: ${label}.`
  const { reference } = picture
  if (!reference?.own) return ''
  const noun = nounOf(picture, lang)
  return lang === 'sv'
    ? `Varje ${noun} jämförs med ${reference.name.sv}.`
    : `Each ${noun} is compared with ${reference.name.en}.`
}

/** How many there are of each kind. */
function kinds(picture: Picture, lang: Language): string {
  // So many names are a table's affair.
  if (picture.detail.kind === 'typology' && (picture.division?.groups.length ?? 0) > picture.classes.counts.length)
    return ''
  const names = classNamesOf(picture, lang) ?? []
  const counted = names.flatMap((name, i) => {
    const count = picture.classes.counts[i] ?? 0
    return count === 0 ? [] : [`${name}: ${formatNumber(count, 0, lang)}`]
  })
  return counted.length === 0 ? '' : `${counted.join('; ')}.`.replace(/^./u, (letter) => letter.toUpperCase())
}

/** The four corners of the square are what a map of two indicators is looked at for. */
function corners(picture: Picture, lang: Language): string {
  const at = (index: number) => countOfRows(picture.classes.counts[index] ?? 0, picture, lang)
  return lang === 'sv'
    ? `Högst i båda: ${at(8)}; lägst i båda: ${at(0)}; högst i det första och lägst i det andra: ${at(2)}; tvärtom: ${at(6)}.`
    : `Highest in both: ${at(8)}; lowest in both: ${at(0)}; highest in the first and lowest in the second: ${at(2)}; the other way round: ${at(6)}.`
}

function missingSentence(picture: Picture, lang: Language): string {
  return picture.missing
    .map(({ reason, count }) => {
      const areas = countOfRows(count, picture, lang)
      const why = MISSING_NAMES[reason][lang]
      return lang === 'sv' ? `Värde saknas för ${areas}: ${why}.` : `No value for ${areas}: ${why}.`
    })
    .join(' ')
}
