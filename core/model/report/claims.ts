/** What the sentences of a text claim about their live values. */
import type { Language } from '../text.ts'
import type { PlainReference } from '../view.ts'
import { CLAIM_WORDS, type ClaimWords } from './claim-words.ts'
import type { ClaimKind, LiveShow, LiveValue } from './live.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import type { LiveMark, TextReading } from './text.ts'

export interface FoundClaim {
  readonly sentence: Sentence
  /** The live value it is about, as a place among the marks. */
  readonly mark: number
  readonly live: LiveValue
  readonly kind: ClaimKind
  /** Who it is measured against: as the words say, else as the live value does. */
  readonly reference: PlainReference
  /** The words that claim it; null where the live value itself says so. */
  readonly words: string | null
  /** Something beside it says "not". */
  readonly negated: boolean
}

/** What is no figure: a claim beside it is about another value of the sentence, if there is one. */
const NO_FIGURES: readonly LiveShow[] = ['year', 'name', 'unit']
/** But who is highest is told by a name as often as by a figure. */
const NO_HOLDERS: readonly LiveShow[] = ['year', 'unit']

/** Characters that are looked through beside a claim: two long words, and what stands between "högst" and "i länet". */
const NEAR = 60
const FAR = 200
/** Of a sentence; nobody writes one with so many, and each is judged. */
const MOST_CLAIMS = 20

export function claimsIn(reading: TextReading, lang: Language): FoundClaim[] {
  return sentencesOf(reading).flatMap((sentence) => claimsOf(sentence, reading.marks, lang))
}

function claimsOf(sentence: Sentence, marks: readonly LiveMark[], lang: Language): FoundClaim[] {
  const lives = sentence.lives.flatMap(({ at, mark }) => {
    const live = marks[mark]?.live ?? null
    return live === null ? [] : [{ at, mark, live }]
  })
  const meant = (kind: ClaimKind) => {
    const left = kind === 'highest' || kind === 'lowest' ? NO_HOLDERS : NO_FIGURES
    const figures = lives.filter(({ live }) => !left.includes(live.show))
    return figures.length > 0 ? figures : lives
  }
  const told = lives.flatMap(({ mark, live }): FoundClaim[] => {
    if (live.claim === null) return []
    const { claim: kind, reference } = live
    return [{ sentence, mark, live, kind, reference, words: null, negated: false }]
  })
  const explicit = new Set(told.map(({ mark }) => mark))
  const read = wordsIn(sentence.text, lang).flatMap(({ at, until, ...found }): FoundClaim[] => {
    const about = nearest(meant(found.kind), at, until)
    // What the author says of a value goes before what its words may mean.
    if (about === null || explicit.has(about.mark)) return []
    const { mark, live } = about
    return [{ sentence, mark, live, ...found, reference: found.reference ?? live.reference }]
  })
  return [...told, ...withoutRepeats(read)]
}

interface WordsFound {
  readonly at: number
  /** Where what claims it ends: "högst i länet" is longer than its words. */
  readonly until: number
  readonly kind: ClaimKind
  readonly words: string
  readonly reference: PlainReference | null
  readonly negated: boolean
}

function wordsIn(text: string, lang: Language): WordsFound[] {
  const { patterns, scopes, negation } = CLAIM_WORDS[lang]
  const anywhere = scopeIn(text, scopes)?.reference ?? null
  return patterns
    .flatMap(({ kind, words }) =>
      [...text.matchAll(words)].map(({ 0: found, index }) => ({ kind, words: found, at: index })),
    )
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST_CLAIMS)
    .map((found): WordsFound => {
      const end = found.at + found.words.length
      const negated = around(text, found).search(negation) >= 0
      if (found.kind === 'highest' || found.kind === 'lowest') {
        // Whom one is highest among stands after it as a rule.
        const after = scopeIn(text.slice(end, end + FAR), scopes)
        const reference = after?.reference ?? anywhere
        return { ...found, until: end + (after?.end ?? 0), reference, negated }
      }
      // A comparison names its other side itself.
      const isCompared = found.kind === 'above' || found.kind === 'below'
      const reference = isCompared ? (scopeIn(found.words, scopes)?.reference ?? null) : null
      return { ...found, until: end, reference, negated }
    })
}

function scopeIn(
  text: string,
  scopes: ClaimWords['scopes'],
): { readonly reference: PlainReference; readonly end: number } | null {
  for (const [words, reference] of scopes) {
    const [found] = text.matchAll(words)
    if (found !== undefined) return { reference, end: found.index + found[0].length }
  }
  return null
}

/** The two words before a claim, and the one after: where "not" stands. */
function around(text: string, { at, words }: Pick<WordsFound, 'at' | 'words'>): string {
  const [before = ''] = /(?:\S+\s+){0,2}$/u.exec(text.slice(Math.max(0, at - NEAR), at)) ?? []
  const [after = ''] = /^\s*\S+/u.exec(text.slice(at + words.length).slice(0, NEAR)) ?? []
  return `${before} ${after}`
}

/** Fewest characters away; of two as near the one after, which is where a figure stands in both languages. */
function nearest<T extends { readonly at: number }>(lives: readonly T[], start: number, end: number): T | null {
  const distance = ({ at }: T) => (at < start ? start - at : Math.max(0, at - end))
  return lives.reduce<T | null>((best, each) => (best === null || distance(each) <= distance(best) ? each : best), null)
}

function withoutRepeats(claims: readonly FoundClaim[]): FoundClaim[] {
  return claims.filter(
    (claim, i) => claims.findIndex((each) => each.mark === claim.mark && each.kind === claim.kind) === i,
  )
}
