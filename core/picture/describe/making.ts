/** How the value of a territory that areas are compared with came about: nobody publishes it, so this is always told. */
import type { ReferenceMethod } from '#core/measure/reference.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatMeasure, formatNumber } from '../format.ts'
import type { Making, Picture } from '../picture.ts'

interface Words {
  /** What its parts are, one and several. */
  readonly municipality: readonly [one: string, many: string]
  readonly county: readonly [one: string, many: string]
  readonly some: (having: string, of: string) => string
  readonly published: string
  readonly computed: (approximate: boolean) => string
  readonly forParts: (parts: string, coverage: string) => string
  readonly median: string
  readonly ofParts: (parts: string) => string
  readonly percent: (number: string) => string
  readonly told: (name: string, how: string) => string
  readonly without: (name: string, why: string) => string
  readonly medianInstead: string
  readonly weights: (years: string) => string
  readonly between: (lowest: string, highest: string) => string
}

const WORDS: Record<Language, Words> = {
  sv: {
    municipality: ['kommun', 'kommuner'],
    county: ['län', 'län'],
    some: (having, of) => `${having} av ${of}`,
    published: 'publicerat',
    computed: (approximate) => (approximate ? 'ungefärligt, beräknat' : 'beräknat'),
    forParts: (parts, coverage) => ` för ${parts}, täckning ${coverage}`,
    median: 'medianen',
    ofParts: (parts) => ` av ${parts}`,
    percent: (number) => `${number}\u00a0%`,
    told: (name, how) => `Värdet för ${name} är ${how}.`,
    without: (name, why) => `${name} har inget eget värde: ${why}.`,
    medianInstead: ' I stället jämförs med medianen',
    weights: (years) => `, vikter från ${years}`,
    between: (lowest, highest) => `, som ligger mellan ${lowest} och ${highest}`,
  },
  en: {
    municipality: ['municipality', 'municipalities'],
    county: ['county', 'counties'],
    some: (having, of) => `${having} of ${of}`,
    published: 'published',
    computed: (approximate) => (approximate ? 'approximate, computed' : 'computed'),
    forParts: (parts, coverage) => ` for ${parts}, coverage ${coverage}`,
    median: 'the median',
    ofParts: (parts) => ` of ${parts}`,
    percent: (number) => `${number}%`,
    told: (name, how) => `The value of ${name} is ${how}.`,
    without: (name, why) => `${name} has no value of its own: ${why}.`,
    medianInstead: ' Its place is taken by the median',
    weights: (years) => `, weights of ${years}`,
    between: (lowest, highest) => `, which lie between ${lowest} and ${highest}`,
  },
}

type Parts = Pick<Indicator, 'levels'>

/** "beräknat för 6 av 7 kommuner, täckning 92 %", "medianen av 4 kommuner". */
export function howMade(making: Making, method: ReferenceMethod, indicator: Parts, lang: Language): string {
  const words = WORDS[lang]
  const short = howMadeInShort(making, method, lang)
  switch (method) {
    case 'published':
      return short
    case 'computed':
      return (
        short +
        words.forParts(partsInWords(making.coverage.areas, indicator, lang), coverageInWords(making, lang)) +
        weightsInWords(making, lang)
      )
    case 'median':
      return short + medianOfInWords(making, indicator, lang)
  }
}

export function howMadeInShort({ approximation }: Making, method: ReferenceMethod, lang: Language): string {
  const words = WORDS[lang]
  switch (method) {
    case 'published':
      return words.published
    case 'computed':
      return words.computed(approximation)
    case 'median':
      return words.median
  }
}

/** A sentence for who reads the picture; none where it is compared with no territory, or shows nothing to compare. */
export function makingInWords({ reference, indicator, measure, mark, detail }: Picture, lang: Language): string[] {
  const { kind } = detail
  const isCompared = kind === 'value' || kind === 'change' || kind === 'gap' || kind === 'course'
  if (reference === null || reference.making === null || mark === 'symbols' || !isCompared) return []
  const words = WORDS[lang]
  const { making, method, value } = reference
  const name = making.whose[lang]
  if (making.missing === null) {
    return method === null ? [] : [words.told(name, howMade(making, method, indicator, lang))]
  }
  const why = words.without(name, MISSING_NAMES[making.missing][lang])
  if (value === null) return [why]
  const ends = kind === 'value' || kind === 'course' ? making.range : null
  const [lowest, highest] = (ends ?? []).map((end) => formatMeasure(end, measure, lang))
  // One alone lies between nothing.
  const between =
    lowest === undefined || highest === undefined || making.medianOf?.[0] === 1 ? '' : words.between(lowest, highest)
  return [`${why}${words.medianInstead}${medianOfInWords(making, indicator, lang)}${between}.`]
}

function weightsInWords({ weightYears }: Making, lang: Language): string {
  return weightYears.length === 0 ? '' : WORDS[lang].weights(weightYears.join(lang === 'sv' ? ' och ' : ' and '))
}

/** "4 av 5 kommuner"; nothing of what has a value of its own. */
export function medianPartsInWords({ medianOf }: Making, indicator: Parts, lang: Language): string {
  return medianOf === null ? '' : partsInWords(medianOf, indicator, lang)
}

function medianOfInWords({ medianOf }: Making, indicator: Parts, lang: Language): string {
  return medianOf === null ? '' : WORDS[lang].ofParts(partsInWords(medianOf, indicator, lang))
}

function partsInWords([having, of]: readonly [number, number], { levels }: Parts, lang: Language): string {
  const words = WORDS[lang]
  const counted = having === of ? number(of, lang) : words.some(number(having, lang), number(of, lang))
  return `${counted} ${words[levels.municipality.length > 0 ? 'municipality' : 'county'][of === 1 ? 0 : 1]}`
}

/** Rounded down: 99.7 % is not all. */
function coverageInWords({ coverage }: Making, lang: Language): string {
  return WORDS[lang].percent(number(Math.floor(coverage.population * 100 + 1e-9), lang))
}

function number(count: number, lang: Language): string {
  return formatNumber(count, 0, lang)
}
