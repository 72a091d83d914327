/** What one indicator at one level reads otherwise in a later data version. */
import type { RevisedFigure, Revision } from '#core/model/contract-revisions.ts'
import type { MissingReason } from '#core/model/value.ts'
import { withoutNoise } from './noise.ts'

/** The figures of a version. */
export interface VersionFigures {
  readonly codes: readonly RevisedFigure['code'][]
  /** Ascending. */
  readonly years: readonly number[]
  /** Alongside the years, a column each alongside the codes; NaN where missing. */
  readonly figures: readonly ArrayLike<number>[]
  /** Why a figure is missing, by the places of its year and its code; null where it is not. Asked of few. */
  readonly reason: (year: number, code: number) => MissingReason | null
}

export type RevisedCell = Omit<RevisedFigure, 'name'>
export type RevisionFound = Pick<Revision, 'kind' | 'years' | 'newYears' | 'goneYears' | 'areas' | 'figures'> & {
  readonly revised: readonly RevisedCell[]
}

/**
 * `null`: the version does not have the indicator. Compared are the years of both; a year that came or went is told as
 * such, and is no revision. An area that only one version knows has no figure, not in the data, in the other.
 */
export function revisionOf(before: VersionFigures | null, after: VersionFigures | null): RevisionFound {
  const [old, now] = [before ?? NONE, after ?? NONE]
  const pairs = pairsOf(old.codes, now.codes)
  const years = old.years.filter((year) => now.years.includes(year))
  const newYears = now.years.filter((year) => !old.years.includes(year))
  const goneYears = old.years.filter((year) => !now.years.includes(year))
  let compared = 0
  const revised: RevisedCell[] = []
  for (const year of years) {
    const [oldYear, nowYear] = [old.years.indexOf(year), now.years.indexOf(year)]
    const [were, are] = [old.figures[oldYear] ?? [], now.figures[nowYear] ?? []]
    // A million cells are compared of two versions, and of most there is nothing to tell: no object is made of those.
    for (const { code, was, is } of pairs) {
      const [then, figure] = [were[was] ?? Number.NaN, are[is] ?? Number.NaN]
      const [known, isKnown] = [!Number.isNaN(then), !Number.isNaN(figure)]
      if (known || isKnown) compared += 1
      if (known && isKnown && isSame(then, figure)) continue
      const beforeMissing = known ? null : reasonIn(old, oldYear, was)
      const afterMissing = isKnown ? null : reasonIn(now, nowYear, is)
      if (!known && !isKnown) {
        if (beforeMissing === afterMissing) continue
        compared += 1
      }
      const difference = known && isKnown ? withoutNoise(figure - then) : null
      const cell = { before: known ? then : null, beforeMissing, after: isKnown ? figure : null, afterMissing }
      revised.push({ code, year, ...cell, difference })
    }
  }
  const isChanged = revised.length > 0 || newYears.length > 0 || goneYears.length > 0
  return {
    kind: before === null ? 'added' : after === null ? 'gone' : isChanged ? 'changed' : 'same',
    years,
    newYears,
    goneYears,
    areas: [new Set(revised.map(({ code }) => code)).size, pairs.length],
    figures: [revised.length, compared],
    revised: revised.sort((a, b) => sizeOf(b) - sizeOf(a)),
  }
}

const NONE: VersionFigures = { codes: [], years: [], figures: [], reason: () => null }

interface Pair {
  readonly code: RevisedFigure['code']
  /** Places of the code in the earlier version and the later; −1 where it is not. */
  readonly was: number
  readonly is: number
}

/** Those of the later version first, then what only the earlier knows. */
function pairsOf(old: VersionFigures['codes'], now: VersionFigures['codes']): Pair[] {
  const places = new Map<string, number>(old.map((code, place) => [code, place]))
  const known = new Set<string>(now)
  return [
    ...now.map((code, is) => ({ code, was: places.get(code) ?? -1, is })),
    ...old.flatMap((code, was) => (known.has(code) ? [] : [{ code, was, is: -1 }])),
  ]
}

function reasonIn({ reason }: VersionFigures, year: number, code: number): MissingReason | null {
  return code < 0 ? 'not-in-data' : reason(year, code)
}

/** A figure that is computed anew may differ in its last bits: the same to twelve digits is the same. */
const DIGITS = 12

function isSame(was: number, is: number): boolean {
  return was === is || was.toPrecision(DIGITS) === is.toPrecision(DIGITS)
}

/** Largest difference first, then what came or went. */
function sizeOf({ difference }: RevisedCell): number {
  return difference === null ? -1 : Math.abs(difference)
}
