/** Whom a superlative is among, and what a comparison is with, by the words of a sentence. */
import { type Level, levelOf } from '../area.ts'
import type { Language } from '../text.ts'
import type { PlainReference } from '../view.ts'
import { type ClaimDoubt, isNarrowed } from './claim-doubts.ts'
import { CLAIM_WORDS } from './claim-words.ts'
import type { Clause } from './clauses.ts'
import type { LiveValue } from './live.ts'

export interface Scope {
  readonly reference: PlainReference
  readonly level: Level | null
  /** More than one is named, or fewer than all of it are meant. */
  readonly isUnclear: boolean
}

/** Of a sentence; each is set beside the others. */
const MOST_SCOPES = 20

/** Of the clause of the claim, else of those before it; null where none is said. */
export function scopeOf(text: string, { start, end }: Pick<Clause, 'start' | 'end'>, lang: Language): Scope | null {
  const found = CLAIM_WORDS[lang].among.flatMap(({ words, reference, level }) =>
    [...text.matchAll(words)].map(({ 0: whole, index: at }) => ({ reference, level, at, end: at + whole.length })),
  )
  const inside = found.filter(({ at }) => start <= at && at < end)
  // In another clause it goes before, "Av länets kommuner är …"; after, it may be of a place: "plats 3 bland länen".
  const before = found.filter(({ at }) => at < start)
  const scopes = (inside.length > 0 ? inside : before).slice(0, MOST_SCOPES)
  const [first] = scopes
  if (first === undefined) return null
  const level = scopes.find((each) => each.level !== null)?.level ?? null
  // "Bland kommunerna i landet": what follows is one more of them, not fewer.
  const isFewer = (each: (typeof scopes)[number]) =>
    !scopes.some(({ at }) => at === each.end + 1) && isNarrowed(text.slice(each.end), lang)
  const isUnclear =
    scopes.some((each) => each.reference !== first.reference || (each.level ?? level) !== level) || scopes.some(isFewer)
  return { reference: first.reference, level, isUnclear }
}

export function comparedWith(words: string, lang: Language): PlainReference | null {
  return CLAIM_WORDS[lang].with.find(([found]) => words.search(found) >= 0)?.[1] ?? null
}

/**
 * Where nobody is named: the `reference` of the value if it says another than the country, which is what it says when
 * nobody has said anything. A text on a county that calls a municipality the lowest may well mean in the county.
 */
export function doubtOfScope(scope: Scope | null, { place, reference }: LiveValue): ClaimDoubt | null {
  if (scope === null) return reference === 'nation' && place.kind !== 'nation' ? 'among-whom' : null
  if (scope.isUnclear) return 'among-whom'
  if (scope.level === null || place.kind === 'nation') return null
  return place.kind === 'area' && levelOf(place.code) === scope.level ? null : 'among-whom'
}
