/** Between which years a sentence says that something changed. */
import type { Language } from '../text.ts'
import type { LiveShow, LiveValue } from './live.ts'
import { writePlace } from './write-live.ts'

/** A live value and where it stands in the sentence. */
export interface PlacedLive {
  readonly at: number
  readonly mark: number
  readonly live: LiveValue
}

const FROM: Record<Language, string> = {
  sv: 'från|sedan|jämfört med|i jämförelse med',
  en: 'from|since|compared with|compared to|relative to',
}
/** Words between "från" and its value: "från nivån 2015, som var …" is told no further than this. */
const BETWEEN = '(?: [\\p{L}\\p{N}]+){0,3}[ (]*'
/** Characters before a value that are looked through for it: three long words. */
const NEAR = 120

/** What has a year of its own in a sentence; a change and a place tell how it is now. */
const YEARLY: readonly (LiveShow | null)[] = [null, 'value', 'number', 'year']

/** After every year that is named. */
const LATEST = Number.POSITIVE_INFINITY

export interface Span {
  readonly to: PlacedLive
  /** Null: the year before with a figure. */
  readonly since: number | null
}

/** `others`: other claims of change in the sentence. Null where the words leave more than one reading. */
export function spanOf(
  about: PlacedLive,
  lives: readonly PlacedLive[],
  text: string,
  { others, lang }: { readonly others: boolean; readonly lang: Language },
): Span | null {
  const same = lives.filter(({ live }) => isSameThing(live, about.live))
  const yearly = same.filter(({ mark, live }) => YEARLY.includes(live.show) || mark === about.mark)
  const years = [...new Set(yearly.map(({ live }) => live.year))].sort((a, b) => (a ?? LATEST) - (b ?? LATEST))
  const [first = null, last = first] = years
  const starting = yearly.filter(({ at }) => isFrom(text.slice(Math.max(0, at - NEAR), at), lang))
  const begins = new Set<number>(same.flatMap(({ live: { since } }) => since ?? []))
  for (const year of fromYears(text, lang)) begins.add(year)
  let to = about
  if (years.length > 2) return null
  if (years.length === 2) {
    // "Ökade till A, men minskar till B": each counts from where it says, and they do not say it.
    if (first === null || (others && starting.length === 0) || starting.some(({ live }) => live.year !== first))
      return null
    begins.add(first)
    to = yearly.findLast(({ live }) => live.year === last) ?? about
  } else if (starting.length > 0) {
    if (first === null) return null
    begins.add(first)
    // A single value, and that is where it began: it went on to the latest.
    to = { ...about, live: { ...about.live, year: null } }
  }
  if (begins.size > 1) return null
  const [since = null] = begins
  return { to, since }
}

export function isSameThing(a: LiveValue, b: LiveValue): boolean {
  return a.indicator === b.indicator && isSamePlace(a, b)
}

export function isSamePlace({ place: a }: LiveValue, { place: b }: LiveValue): boolean {
  return writePlace(a) === writePlace(b)
}

function isFrom(before: string, lang: Language): boolean {
  const [, between = null] = new RegExp(`(?<!\\p{L})(?:${FROM[lang]})(${BETWEEN})$`, 'iu').exec(before) ?? []
  return between !== null && !/ (?:till|to) /iu.test(between)
}

/** Years that are written as such. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<![\p{N}.,])(?:19|20)\p{N}{2}(?![\p{N}]|[.,]\p{N})/gu)].map(([year]) => Number(year))
}

function fromYears(text: string, lang: Language): number[] {
  const words = new RegExp(`(?<!\\p{L})(?:${FROM[lang]})(?: \\p{L}+){0,2} ((?:19|20)\\d{2})(?!\\d)`, 'giu')
  return [...text.matchAll(words)].map(([, year]) => Number(year))
}
