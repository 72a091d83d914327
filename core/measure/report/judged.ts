/** A claim that was found in a text, judged by the figures of one data version. */
import type { Indicator } from '#core/model/indicator.ts'
import { isPercentage } from '#core/model/indicator.ts'
import type { ClaimDoubt } from '#core/model/report/claim-doubts.ts'
import type { FoundClaim } from '#core/model/report/claims.ts'
import { breaksInside } from '../change.ts'
import { type ClaimEvidence, type ClaimVerdict, EVIDENCE, judgeClaim } from '../claim.ts'
import { amongOf, otherOf, valueIn } from './figures.ts'
import { endsOf } from './live-figure.ts'
import type { LiveSource } from './live-source.ts'
import { type LiveMissing, type Subject, subjectOf } from './subject.ts'

/** What it was judged by. */
export interface Judged {
  readonly verdict: ClaimVerdict | { readonly kind: 'not-assessable'; readonly reason: LiveMissing | ClaimDoubt }
  /** Null where there are none. */
  readonly evidence: ClaimEvidence | null
  readonly indicator: Indicator | null
  /** The year of its figure, and the one it is counted from. */
  readonly year: number | null
  readonly from: number | null
}

export function judged(claim: FoundClaim, source: LiveSource): Judged {
  const { live, reference, said } = claim
  // Figures of another reading would be told beside the words of this one.
  if (claim.doubt !== null) return nothing(claim.doubt)
  const { kind } = claim
  const found = subjectOf(live, source)
  if (found.kind === 'missing') return nothing(found.reason)
  const { subject } = found
  const { indicator, year } = subject
  const gathered = evidenceOf(subject, EVIDENCE[kind], { reference, since: live.since }, source)
  if ('reason' in gathered) return { ...nothing(gathered.reason), indicator, year }
  const { evidence, from } = gathered
  if (said.some((each) => each !== year && each !== from)) return nothing('years')
  return { verdict: judgeClaim(kind, evidence), evidence, indicator, year, from }
}

function nothing(reason: LiveMissing | ClaimDoubt): Judged {
  return { verdict: { kind: 'not-assessable', reason }, evidence: null, indicator: null, year: null, from: null }
}

function evidenceOf(
  subject: Subject,
  kind: ClaimEvidence['kind'],
  { reference, since }: Pick<FoundClaim, 'reference'> & { readonly since: number | null },
  source: LiveSource,
): { readonly evidence: ClaimEvidence; readonly from: number | null } | { readonly reason: LiveMissing } {
  const { indicator, year } = subject
  const { decimals } = indicator
  if (kind === 'change') {
    const ends = endsOf(subject, { since }, source)
    if (ends.kind === 'missing') return ends
    const { from, before, now } = ends
    const breaks = breaksInside(indicator.breaks, { from, to: year })
    return { evidence: { kind, before, now, breaks, decimals }, from }
  }
  const own = valueIn(subject, year, source)
  if (own.kind === 'missing') return own
  if (kind === 'half') {
    return { evidence: { kind, own: own.value, isShare: isPercentage(indicator), decimals }, from: null }
  }
  if (kind === 'among') {
    const among = amongOf(subject, reference, source)
    if (among === null) return { reason: subject.whose.kind === 'nation' ? 'not-ranked' : 'nothing-to-compare-with' }
    const others = among.values.filter((_, place) => place !== among.own)
    return { evidence: { kind, own: own.value, others, decimals }, from: null }
  }
  const other = otherOf(subject, reference, source)
  if (other.kind === 'missing') return other
  // "Above the country" is not above the median of the areas.
  if (other.isMedian) return { reason: 'nothing-to-compare-with' }
  return { evidence: { kind, own: own.value, other: other.value, decimals }, from: null }
}
