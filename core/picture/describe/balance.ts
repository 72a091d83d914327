/** How many there are on each side: above and below the reference, rising and falling, women above and below men. */
import type { Language } from '#core/model/text.ts'
import type { Gap } from '#core/model/view.ts'
import { formatNumber } from '../format.ts'
import type { Picture } from '../picture.ts'
import { knownRows } from './extremes.ts'
import { countOfRows } from './nouns.ts'

/** How many numbers are positive, negative and 0, as a reader sees them: after rounding. */
interface Sides {
  readonly above: number
  readonly below: number
  readonly even: number
}

function sidesOf(numbers: readonly number[], decimals: number): Sides {
  const signs = numbers.map((number) => Math.sign(Number(number.toFixed(decimals))))
  const count = (wanted: number) => signs.filter((sign) => sign === wanted).length
  return { above: count(1), below: count(-1), even: signs.length - count(1) - count(-1) }
}

interface Words {
  /** Before the first clause. */
  readonly start: string
  /** The side as it is said first, where it must tell what it is about, and as it is said after that. */
  readonly sides: Readonly<Record<keyof Sides, readonly [first: string, then: string]>>
}

const alike = (side: string) => [side, side] as const

const CHANGES: Record<Language, Words> = {
  sv: {
    start: 'Värdet',
    sides: { above: alike('ökar i'), below: alike('minskar i'), even: alike('är oförändrat i') },
  },
  en: {
    start: 'The value',
    sides: { above: alike('rises in'), below: alike('falls in'), even: alike('is unchanged in') },
  },
}

const GAPS: Record<Gap, Record<Language, Words>> = {
  sex: {
    sv: {
      start: 'Värdet är',
      sides: {
        above: ['högre för kvinnor än för män i', 'högre i'],
        below: ['lägre för kvinnor än för män i', 'lägre i'],
        even: ['lika för kvinnor och män i', 'lika i'],
      },
    },
    en: {
      start: 'The value is',
      sides: {
        above: ['higher for women than for men in', 'higher in'],
        below: ['lower for women than for men in', 'lower in'],
        even: ['the same for women and men in', 'the same in'],
      },
    },
  },
  origin: {
    sv: {
      start: 'Värdet är',
      sides: {
        above: ['högre för utrikes födda än för alla i', 'högre i'],
        below: ['lägre för utrikes födda än för alla i', 'lägre i'],
        even: ['lika för utrikes födda och alla i', 'lika i'],
      },
    },
    en: {
      start: 'The value is',
      sides: {
        above: ['higher for the foreign-born than for all in', 'higher in'],
        below: ['lower for the foreign-born than for all in', 'lower in'],
        even: ['the same for the foreign-born and for all in', 'the same in'],
      },
    },
  },
}

/** "Värdet ökar i 214 kommuner, minskar i 70 och är oförändrat i 6." */
export function risesAndFalls(picture: Picture, lang: Language): string {
  return balance(picture, CHANGES[lang], lang)
}

/** "Värdet är högre för kvinnor än för män i 200 kommuner och lägre i 90." */
export function sidesOfGap(picture: Picture, lang: Language): string {
  const { detail } = picture
  return detail.kind === 'gap' ? balance(picture, GAPS[detail.pair.kind][lang], lang) : ''
}

function balance(picture: Picture, { start, sides }: Words, lang: Language): string {
  const counts = sidesOf(
    knownRows(picture).map(({ value }) => value),
    picture.measure.decimals,
  )
  const clauses = (['above', 'below', 'even'] as const)
    .filter((side) => counts[side] > 0)
    .map((side, place) => {
      const count = counts[side]
      return `${sides[side][place === 0 ? 0 : 1]} ${place === 0 ? countOfRows(count, picture, lang) : formatNumber(count, 0, lang)}`
    })
  return clauses.length === 0 ? '' : `${start} ${listed(clauses, lang)}.`
}

const AGAINST: Record<Language, Readonly<Record<keyof Sides, string>>> = {
  sv: { above: 'över jämförelsevärdet', below: 'under', even: 'lika' },
  en: { above: 'above the reference', below: 'below', even: 'equal' },
}

/** "Över jämförelsevärdet: 120 kommuner; under: 165; lika: 5." */
export function aboveAndBelow(picture: Picture, lang: Language): string {
  const { rows, measure } = picture
  const differences = rows.flatMap(({ referenceDifference }) => referenceDifference ?? [])
  // Of one alone its own value says as much.
  if (differences.length < 2) return ''
  const counts = sidesOf(differences, measure.decimals)
  const words = AGAINST[lang]
  const others = (['below', 'even'] as const).flatMap((side) =>
    counts[side] === 0 ? [] : [`${words[side]}: ${formatNumber(counts[side], 0, lang)}`],
  )
  const first = `${words.above}: ${countOfRows(counts.above, picture, lang)}`
  return `${capital([first, ...others].join('; '))}.`
}

function capital(text: string): string {
  return text.replace(/^./u, (letter) => letter.toUpperCase())
}

function listed(clauses: readonly string[], lang: Language): string {
  return new Intl.ListFormat(lang === 'sv' ? 'sv-SE' : 'en-GB', { type: 'conjunction' }).format(clauses)
}
