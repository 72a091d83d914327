/** Whether what a sentence says of a figure is so (method, "Rapporttext"). Figures are compared as they are written. */
import type { ClaimKind } from '#core/model/report/live.ts'

/** What a claim is judged by. `decimals`: as many as are written of the figure. */
export type ClaimEvidence =
  /** How it went between two years; `breaks`: years in between from which it means something else. */
  | {
      readonly kind: 'change'
      readonly before: number
      readonly now: number
      readonly breaks: readonly number[]
      readonly decimals: number
    }
  /** Its own figure and those of the others it is among, null where missing. */
  | {
      readonly kind: 'among'
      readonly own: number
      readonly others: readonly (number | null)[]
      readonly decimals: number
    }
  | { readonly kind: 'against'; readonly own: number; readonly other: number; readonly decimals: number }
  /** `isShare`: in per cent of something. */
  | { readonly kind: 'half'; readonly own: number; readonly isShare: boolean; readonly decimals: number }

export type ClaimVerdict =
  | { readonly kind: 'holds' | 'fails' }
  | {
      readonly kind: 'not-assessable'
      readonly reason: 'series-break' | 'nobody-to-compare-with' | 'no-share' | 'not-positive'
    }

/** The evidence that a kind of claim is judged by. */
export const EVIDENCE: Record<ClaimKind, ClaimEvidence['kind']> = {
  rises: 'change',
  falls: 'change',
  unchanged: 'change',
  highest: 'among',
  lowest: 'among',
  above: 'against',
  below: 'against',
  'more-than-half': 'half',
  'less-than-half': 'half',
  'second-highest': 'among',
  'second-lowest': 'among',
  'more-than-doubled': 'change',
  'more-than-halved': 'change',
}

/** Throws where the evidence is of another kind than the claim is judged by. */
export function judgeClaim(claim: ClaimKind, evidence: ClaimEvidence): ClaimVerdict {
  if (evidence.kind !== EVIDENCE[claim]) {
    throw new Error(`claim: expected ${EVIDENCE[claim]} to judge "${claim}" by, found ${evidence.kind}`)
  }
  switch (evidence.kind) {
    case 'change': {
      if (evidence.breaks.length > 0) return { kind: 'not-assessable', reason: 'series-break' }
      const [now, before] = [asWritten(evidence.now, evidence.decimals), asWritten(evidence.before, evidence.decimals)]
      if (claim === 'more-than-doubled' || claim === 'more-than-halved') {
        // Twice as much as less than nothing is less.
        if (before <= 0) return { kind: 'not-assessable', reason: 'not-positive' }
        return verdict(claim === 'more-than-doubled' ? now > 2 * before : 2 * now < before)
      }
      return verdict(claim === 'rises' ? now > before : claim === 'falls' ? now < before : now === before)
    }
    case 'among': {
      const others = evidence.others.flatMap((each) => (each === null ? [] : asWritten(each, evidence.decimals)))
      if (others.length === 0) return { kind: 'not-assessable', reason: 'nobody-to-compare-with' }
      const own = asWritten(evidence.own, evidence.decimals)
      const isFromTop = claim === 'highest' || claim === 'second-highest'
      const before = others.filter((other) => (isFromTop ? other > own : other < own)).length
      // Who shares the top with others is highest too, and whoever has one before it is next.
      return verdict(before === (claim === 'highest' || claim === 'lowest' ? 0 : 1))
    }
    case 'against': {
      const [own, other] = [asWritten(evidence.own, evidence.decimals), asWritten(evidence.other, evidence.decimals)]
      return verdict(claim === 'above' ? own > other : own < other)
    }
    case 'half': {
      if (!evidence.isShare) return { kind: 'not-assessable', reason: 'no-share' }
      const own = asWritten(evidence.own, evidence.decimals)
      return verdict(claim === 'more-than-half' ? own > HALF : own < HALF)
    }
  }
}

/** Per cent. */
const HALF = 50

function verdict(holds: boolean): ClaimVerdict {
  return { kind: holds ? 'holds' : 'fails' }
}

/** Two figures that read the same are the same: rounded as `formatNumber` writes them, from all their digits. */
export function asWritten(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
