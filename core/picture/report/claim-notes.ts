/** Claims that do not hold, as they are told in a report that is taken along: the file goes where no review stands beside it. */
import type { ReadClaim } from '#core/model/contract-reports.ts'
import type { Language } from '#core/model/text.ts'
import { READ_WORDS } from './read-words.ts'

/** With the figures that are shown, whether they held once or not. What cannot be judged is not among them. */
export function brokenClaims(claims: readonly ReadClaim[]): ReadClaim[] {
  return claims.filter(({ verdict }) => verdict === 'no-longer-holds' || verdict === 'does-not-hold')
}

/** Of a block: what is told of each live value, by its place among them. */
export function claimNotes(
  claims: readonly ReadClaim[],
  block: number,
  lang: Language,
): ReadonlyMap<number, readonly string[]> {
  const broken = brokenClaims(claims).filter((claim) => claim.block === block)
  return new Map(
    broken.map(({ mark }) => [mark, broken.filter((one) => one.mark === mark).map((one) => told(one, lang))]),
  )
}

function told({ words, claim, about, now: { figures } }: ReadClaim, lang: Language): string {
  const { kinds, claimNote } = READ_WORDS[lang]
  return claimNote(words ?? kinds[claim], figures === '' ? about : `${about}, ${figures}`)
}
