/**
 * A picture for those who do not see it: what, where and when; the extremes and what lies between; where it is high and
 * low; what it is compared with; what is missing, and why. Everything is said of the figures that are drawn.
 *
 * Not among what `describe.ts` offers: the page of the map has no need of it before something is chosen.
 */
import type { FigureKind } from '#core/model/figure/setting.ts'
import type { Language, Text } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatNumber } from '../format.ts'
import type { Detail, Picture } from '../picture.ts'
import { mediansByGroup, whereKindsLie } from './among-groups.ts'
import { aboveAndBelow, risesAndFalls, sidesOfGap } from './balance.ts'
import { chosenSentence } from './chosen.ts'
import { classNamesOf } from './class-text.ts'
import { endsInShort, extremes } from './extremes.ts'
import { countOfRows, nounOf } from './nouns.ts'
import { moranText } from './pattern.ts'
import { referenceLabel } from './reference.ts'
import { concentration, spread } from './spread.ts'
import { subtitle, title } from './title.ts'
import { extremesOfBoth, togetherInWords } from './together.ts'
import { territoriesSentence } from './told-territories.ts'

export interface Alt {
  /** What it is and the main figures, for the `alt` of an image. */
  readonly short: string
  /** What the picture shows. It follows the short one in documents, and so does not begin by saying it again. */
  readonly long: string
}

/** What the view is drawn as. */
const DRAWN: Record<FigureKind, Text> = {
  map: { sv: 'Karta', en: 'Map' },
  multiples: { sv: 'Småkartor', en: 'Small maps' },
  chart: { sv: 'Diagram', en: 'Chart' },
  strip: { sv: 'Prickar på en skala', en: 'Dots on a scale' },
  bars: { sv: 'Stapeldiagram', en: 'Bar chart' },
  line: { sv: 'Linjediagram', en: 'Line chart' },
  table: { sv: 'Tabell', en: 'Table' },
  compare: { sv: 'Jämförelse', en: 'Comparison' },
  region: { sv: 'Översikt', en: 'Overview' },
  priorities: { sv: 'Översikt', en: 'Overview' },
}

const CIRCLES: Text = { sv: 'Karta med cirklar', en: 'Map with circles' }

export function alt(picture: Picture, lang: Language, drawn: FigureKind = 'map'): Alt {
  const circles = drawn === 'map' && picture.mark === 'symbols'
  const what = circles ? CIRCLES : DRAWN[drawn]
  const named = `${what[lang]}: ${title(picture, lang)}, ${subtitle(picture, lang)}.`
  const short = [named, MAIN[picture.detail.kind](picture, lang)].filter((sentence) => sentence !== '').join(' ')
  const sentences = [
    ...WHAT[picture.detail.kind](picture, lang),
    chosenSentence(picture, lang),
    missingSentence(picture, lang),
    territoriesSentence(picture, lang),
  ]
  const long = sentences.filter((sentence) => sentence !== '').join(' ')
  // A map of more kinds than are counted shows no more than its name.
  return { short, long: long === '' ? short : long }
}

/** What a picture is looked at for first. Kinds are told by how many there are of each, numbers by their ends. */
const MAIN: Record<Detail['kind'], (picture: Picture, lang: Language) => string> = {
  value: endsInShort,
  change: endsInShort,
  gap: endsInShort,
  two: togetherInWords,
  course: kinds,
  conflict: kinds,
  typology: kinds,
  pattern: kinds,
}

type Sentences = (picture: Picture, lang: Language) => string[]

const WHAT: Record<Detail['kind'], Sentences> = {
  value: (picture, lang) => [
    extremes(picture, lang),
    spread(picture, lang),
    concentration(picture, lang),
    mediansByGroup(picture, lang),
    ...reference(picture, lang),
  ],
  change: (picture, lang) => [
    risesAndFalls(picture, lang),
    extremes(picture, lang),
    spread(picture, lang),
    mediansByGroup(picture, lang),
    ...reference(picture, lang),
  ],
  gap: (picture, lang) => [
    sidesOfGap(picture, lang),
    extremes(picture, lang),
    spread(picture, lang),
    mediansByGroup(picture, lang),
    ...reference(picture, lang),
  ],
  two: (picture, lang) => [corners(picture, lang), togetherInWords(picture, lang), ...extremesOfBoth(picture, lang)],
  course: (picture, lang) => [...reference(picture, lang), kinds(picture, lang), extremes(picture, lang)],
  conflict: (picture, lang) => [kinds(picture, lang), ...extremesOfBoth(picture, lang)],
  typology: (picture, lang) => [kinds(picture, lang)],
  pattern: ({ detail, ...picture }, lang) => [
    detail.kind === 'pattern' ? moranText(detail.answer, lang) : '',
    kinds({ ...picture, detail }, lang),
    whereKindsLie({ ...picture, detail }, lang),
    extremes({ ...picture, detail }, lang),
  ],
}

function reference(picture: Picture, lang: Language): string[] {
  const label = referenceLabel(picture, lang)
  if (label !== null) {
    return [lang === 'sv' ? `Jämförelsevärde: ${label}.` : `Reference: ${label}.`, aboveAndBelow(picture, lang)]
  }
  const { reference } = picture
  if (!reference?.own) return []
  const noun = nounOf(picture, lang)
  const own =
    lang === 'sv'
      ? `Varje ${noun} jämförs med ${reference.name.sv}.`
      : `Each ${noun} is compared with ${reference.name.en}.`
  return [own, aboveAndBelow(picture, lang)]
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

/** More names than these are a table's affair. */
const MOST_NAMED = 3

function missingSentence(picture: Picture, lang: Language): string {
  return picture.missing
    .map(({ reason, count }) => {
      const areas = countOfRows(count, picture, lang)
      const why = MISSING_NAMES[reason][lang]
      const names = picture.rows.filter((row) => row.missing === reason && row.class === null).map(({ name }) => name)
      const who = names.length > MOST_NAMED ? areas : `${areas} (${names.join(', ')})`
      return lang === 'sv' ? `Värde saknas för ${who}: ${why}.` : `No value for ${who}: ${why}.`
    })
    .join(' ')
}
