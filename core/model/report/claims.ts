/** What the sentences of a text claim about their live values. */
import { levelOf } from '../area.ts'
import type { Language } from '../text.ts'
import type { PlainReference } from '../view.ts'
import {
  type ClaimDoubt,
  doubtOfClause,
  doubtOfSentence,
  isOfChange,
  isSuperlative,
  tellsTimes,
} from './claim-doubts.ts'
import { comparedWith, doubtOfScope, scopeOf } from './claim-scope.ts'
import { CLAIM_WORDS } from './claim-words.ts'
import { isSamePlace, isSameThing, type PlacedLive, spanOf, yearsIn } from './claim-years.ts'
import { type Clause, clauseAt, clausesOf, nearestIn } from './clauses.ts'
import { isOfFigure, withFollowers } from './followers.ts'
import type { ClaimKind, LiveShow, LiveValue } from './live.ts'
import { linesOf, type Sentence } from './sentences.ts'
import type { LiveMark, TextReading } from './text.ts'
import { UNJUDGED_WORDS } from './unjudged-words.ts'

interface FoundIn {
  readonly sentence: Sentence
  /** The live value it is about, as a place among the marks. */
  readonly mark: number
  /** Its years as the sentence has them: to which, and since which. */
  readonly live: LiveValue
  /** Who it is measured against: as the words say, else as the live value does. */
  readonly reference: PlainReference
  /** The words that claim it; null where the live value itself says so. */
  readonly words: string | null
  /** Years that the sentence names: a claim of other years than these is not what it says. */
  readonly said: readonly number[]
}
/** `doubt`: why it is not judged; null where it is. */
export type FoundClaim = FoundIn &
  (
    | { readonly kind: ClaimKind; readonly doubt: ClaimDoubt | null }
    | { readonly kind: 'unjudged'; readonly doubt: ClaimDoubt }
  )

/** What is no figure: a claim beside it is about another value of the sentence, if there is one. */
const NO_FIGURES: readonly (LiveShow | null)[] = ['year', 'name', 'unit']
/** But who is highest is told by a name as often as by a figure. */
const NO_HOLDERS: readonly (LiveShow | null)[] = ['year', 'unit']

/** Of a sentence; nobody writes one with so many, and each is judged. */
const MOST_CLAIMS = 20

export function claimsIn(reading: TextReading, lang: Language): FoundClaim[] {
  return linesOf(reading)
    .flatMap((line) => withFollowers(line, lang))
    .flatMap((sentence) => claimsOf(sentence, reading.marks, lang))
}

function claimsOf(sentence: Sentence, marks: readonly LiveMark[], lang: Language): FoundClaim[] {
  const lives = sentence.lives.flatMap(({ at, mark }): PlacedLive[] => {
    const live = marks[mark]?.live ?? null
    return live === null ? [] : [{ at, mark, live }]
  })
  if (lives.length === 0) return []
  const told = lives.flatMap(({ mark, live }): FoundClaim[] => {
    // It is told where the figure itself stands.
    if (live.claim === null || sentence.isFollowing) return []
    const { claim: kind, reference } = live
    return [{ sentence, mark, live, kind, reference, words: null, doubt: null, said: [] }]
  })
  const found = wordsIn(sentence, lang)
  const clauses = clausesOf(sentence.text, lang)
  const around: Around = { sentence, lives, found, clauses, lang }
  const unjudged = UNJUDGED_WORDS[lang].flatMap(({ words, doubt }) =>
    [...sentence.text.matchAll(words)].map((match) => unjudgedOf(match, doubt, around)),
  )
  const read = [...found.map((each) => claimOf(each, around)), ...unjudged.slice(0, MOST_CLAIMS)].flatMap(
    (claim): FoundClaim[] => {
      // What the author says of a value goes before what its words may mean.
      const isTold = told.some(({ mark, kind }) => mark === claim.mark || kind === claim.kind)
      return isTold || (claim.doubt !== null && told.length > 0) ? [] : [claim]
    },
  )
  return [...told, ...withoutRepeats(read)]
}

interface WordsFound {
  readonly at: number
  readonly end: number
  readonly kind: ClaimKind
  readonly words: string
}

function wordsIn({ text, isFollowing }: Sentence, lang: Language): WordsFound[] {
  return CLAIM_WORDS[lang].patterns
    .flatMap(({ kind, words }) =>
      [...text.matchAll(words)].map(({ 0: found, index: at }) => ({ kind, words: found, at, end: at + found.length })),
    )
    .filter(({ kind, end }) => isFollowing === undefined || !isOfChange(kind) || isOfFigure(text.slice(end), lang))
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST_CLAIMS)
}

interface Around {
  readonly sentence: Sentence
  readonly lives: readonly PlacedLive[]
  readonly found: readonly WordsFound[]
  readonly clauses: readonly Clause[]
  readonly lang: Language
}

function claimOf(words: WordsFound, around: Around): FoundClaim {
  const { sentence, lives, found, clauses, lang } = around
  const { text } = sentence
  const { kind } = words
  const own = clauseAt(clauses, words.at)
  const { start, end } = clauses[own] ?? { start: 0, end: text.length }
  const scope = isSuperlative(kind) ? scopeOf(text, { start, end }, lang) : null
  const compared = kind === 'above' || kind === 'below' ? comparedWith(words.words, lang) : null
  const near = candidates(words, own, compared, around)
  const about = near.at(-1) ?? lives[0]
  if (about === undefined) throw new Error('claim: a sentence without live values claims nothing of them')
  const isAlone = near.every(({ live }) => isSameThing(live, about.live))
  const doubts: (ClaimDoubt | null)[] = [doubtOfSentence(text, lang)]
  const clause = text.slice(start, end)
  const inClause = found.filter(({ at }) => start <= at && at < end)
  const besideChange = inClause.some((other) => isOfChange(other.kind))
  const before = text.slice(start, words.end)
  doubts.push(doubtOfClause({ kind, show: about.live.show, clause, before, besideChange }, lang))
  if (!isAlone) doubts.push('whose')
  const reference = compared ?? scope?.reference ?? about.live.reference
  let live = about.live
  if (isOfChange(kind)) {
    const others = found.some((other) => other !== words && isOfChange(other.kind))
    const span = spanOf(about, lives, text, { others, lang })
    if (span === null) doubts.push('years')
    else live = { ...span.to.live, since: span.since }
    // Where the value itself says since when, other words of time say the same in another way.
    if (span?.since === null && tellsTimes(text, lang)) doubts.push('years')
  } else {
    if (new Set(near.map((each) => each.live.year)).size > 1) doubts.push('years')
    if (isSuperlative(kind)) {
      if (tellsTimes(text, lang)) doubts.push('years')
      doubts.push(doubtOfScope(scope, about.live))
    } else if (!isSameYear(about, lives, reference)) doubts.push('years')
  }
  const doubt = doubts.find((each) => each !== null) ?? null
  return { sentence, mark: about.mark, live, kind, reference, words: words.words, doubt, said: yearsIn(text) }
}

/** What no rule can try, of the figure it is nearest. */
function unjudgedOf({ 0: words, index: at }: RegExpExecArray, doubt: ClaimDoubt, around: Around): FoundClaim {
  const { sentence, lives, clauses } = around
  const place = { at, end: at + words.length, kind: 'unchanged', words } as const
  const about = candidates(place, clauseAt(clauses, at), null, around).at(-1) ?? lives[0]
  if (about === undefined) throw new Error('claim: a sentence without live values claims nothing of them')
  const { mark, live } = about
  const said = yearsIn(sentence.text)
  return { sentence, mark, live, kind: 'unjudged', reference: live.reference, words, doubt, said }
}

/** The figures it may be about. What it is compared with is not what is claimed about, where there is another. */
function candidates(
  { at: start, end, kind }: WordsFound,
  own: number,
  reference: PlainReference | null,
  { lives, clauses }: Around,
): PlacedLive[] {
  const left = isSuperlative(kind) ? NO_HOLDERS : NO_FIGURES
  const figures = lives.filter(({ live }) => !left.includes(live.show))
  // A name beside a figure of the same area tells whose that is.
  const owned = figures.filter(
    ({ live }) =>
      live.show !== 'name' || !figures.some((other) => other.live.show !== 'name' && isSamePlace(other.live, live)),
  )
  // The country is highest of nobody.
  const isOther = ({ place }: LiveValue) => (isSuperlative(kind) ? place.kind === 'nation' : isOf(reference, place))
  const subjects = owned.filter(({ live }) => !isOther(live))
  const [most = lives] = [subjects, owned, figures].filter((each) => each.length > 0)
  const near = nearestIn(most, own, clauses)
  // "Lägst är A" and "A är lägst": what stands before and what stands after, nearest last.
  const distance = ({ at }: PlacedLive) => (at < start ? start - at : Math.max(0, at - end))
  return near.sort((a, b) => distance(b) - distance(a))
}

/** Whether it is the figure of what is compared with. */
function isOf(reference: PlainReference | null, place: LiveValue['place']): boolean {
  if (place.kind === 'nation') return reference === 'nation'
  return reference === 'county' && place.kind === 'area' && levelOf(place.code) === 'county'
}

/** What is compared with is read of the year of the figure; where the sentence has another of it, it says something else. */
function isSameYear({ live }: PlacedLive, lives: readonly PlacedLive[], reference: PlainReference): boolean {
  const others = lives.filter((other) => other.live.indicator === live.indicator && isOf(reference, other.live.place))
  return others.every((other) => other.live.year === live.year)
}

function withoutRepeats(claims: readonly FoundClaim[]): FoundClaim[] {
  return claims.filter(
    (claim, i) => claims.findIndex((each) => each.mark === claim.mark && each.kind === claim.kind) === i,
  )
}
