/** The clauses of a sentence: a claim is about the figure of its own, or of the one beside it. */
import type { Language } from '../text.ts'

export interface Clause {
  readonly start: number
  readonly end: number
  /** In brackets: said in passing. */
  readonly isAside: boolean
}

const JOINS: Record<Language, string> = {
  sv: 'och|men|medan|samt|fast|dock|eftersom',
  en: 'and|but|while|whereas|although|because',
}

/** In order, and together all of it. */
export function clausesOf(text: string, lang: Language): Clause[] {
  // A comma between digits, "3,5", divides nothing.
  const divider = new RegExp(`[;:–—()]|,(?!\\p{N})| (?:${JOINS[lang]})(?= )`, 'giu')
  const ends = [...text.matchAll(divider)].map(({ 0: found, index }) => ({ end: index + found.length, found }))
  let [start, depth] = [0, 0]
  return [...ends, { end: text.length, found: '' }].map(({ end, found }): Clause => {
    const clause = { start, end, isAside: depth > 0 }
    start = end
    depth = Math.max(0, depth + (found === '(' ? 1 : found === ')' ? -1 : 0))
    return clause
  })
}

export function clauseAt(clauses: readonly Clause[], at: number): number {
  return clauses.findIndex(({ start, end }) => start <= at && at < end)
}

/** Those of the clause itself, else of the nearest before and the nearest after that have any. What is said in passing last. */
export function nearestIn<T extends { readonly at: number }>(
  found: readonly T[],
  own: number,
  clauses: readonly Clause[],
): T[] {
  const placed = found.map((each) => ({ each, place: clauseAt(clauses, each.at) }))
  const isAside = clauses[own]?.isAside ?? false
  const outside = isAside ? [] : placed.filter(({ place }) => clauses[place]?.isAside === false)
  const pool = outside.length > 0 ? outside : placed
  const places = pool.map(({ place }) => place)
  const before = places.findLast((place) => place < own)
  const after = places.find((place) => place > own)
  const near = places.includes(own) ? [own] : [before, after]
  return pool.flatMap(({ each, place }) => (near.includes(place) ? [each] : []))
}
