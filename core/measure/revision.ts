/** What one indicator at one level reads otherwise in a later data version. */
import type { RevisedFigure, Revision } from '#core/model/contract-revisions.ts'
import type { MissingReason } from '#core/model/value.ts'
import { withoutNoise } from './noise.ts'

/** The figures of a version; those of a year alongside the codes. */
export interface VersionFigures {
  readonly codes: readonly RevisedFigure['code'][]
  /** Ascending. */
  readonly years: readonly number[]
  /** By place of the year, then of the code; null where missing. */
  readonly figures: readonly (readonly (number | null)[])[]
  /** Likewise; null where there is a figure. */
  readonly missing: readonly (readonly (MissingReason | null)[])[]
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
  const codes = [...new Set([...now.codes, ...old.codes])]
  const years = old.years.filter((year) => now.years.includes(year))
  const newYears = now.years.filter((year) => !old.years.includes(year))
  const goneYears = old.years.filter((year) => !now.years.includes(year))
  const [readOld, readNow] = [reader(old), reader(now)]
  let compared = 0
  const revised: RevisedCell[] = []
  for (const year of years) {
    for (const code of codes) {
      const [was, is] = [readOld(code, year), readNow(code, year)]
      const isRevised = differs(was, is)
      if (isRevised || was.figure !== null || is.figure !== null) compared += 1
      if (!isRevised) continue
      const difference = was.figure === null || is.figure === null ? null : withoutNoise(is.figure - was.figure)
      const missing = { beforeMissing: was.missing, afterMissing: is.missing }
      revised.push({ code, year, before: was.figure, after: is.figure, ...missing, difference })
    }
  }
  const isChanged = revised.length > 0 || newYears.length > 0 || goneYears.length > 0
  return {
    kind: before === null ? 'added' : after === null ? 'gone' : isChanged ? 'changed' : 'same',
    years,
    newYears,
    goneYears,
    areas: [new Set(revised.map(({ code }) => code)).size, codes.length],
    figures: [revised.length, compared],
    revised: revised.sort((a, b) => sizeOf(b) - sizeOf(a)),
  }
}

const NONE: VersionFigures = { codes: [], years: [], figures: [], missing: [] }

interface Cell {
  readonly figure: number | null
  readonly missing: MissingReason | null
}

function reader({ codes, years, figures, missing }: VersionFigures): (code: string, year: number) => Cell {
  const places = new Map<string, number>(codes.map((code, place) => [code, place]))
  return (code, year) => {
    const [y, place] = [years.indexOf(year), places.get(code)]
    if (place === undefined) return { figure: null, missing: 'not-in-data' }
    return { figure: figures[y]?.[place] ?? null, missing: missing[y]?.[place] ?? null }
  }
}

/** A figure that is computed anew may differ in its last bits: the same to twelve digits is the same. */
const DIGITS = 12

function differs(was: Cell, is: Cell): boolean {
  if (was.figure === null || is.figure === null) return was.figure !== is.figure || was.missing !== is.missing
  return was.figure !== is.figure && was.figure.toPrecision(DIGITS) !== is.figure.toPrecision(DIGITS)
}

/** Largest difference first, then what came or went. */
function sizeOf({ difference }: RevisedCell): number {
  return difference === null ? -1 : Math.abs(difference)
}
