/** Which two data versions are set against each other, as an address names them. */
import type { Fault } from '#core/model/view.ts'
import type { Atlas } from '../atlas/memory.ts'
import type { PublishedVersion } from '../atlas/versions.ts'
import type { Edition } from '../edition.ts'
import type { Between } from './diff.ts'

/** Versions that the first may be: the other is never its own past. */
export const FROM_EXPECTED = 'another data version that is still kept here'
export const TO_EXPECTED = 'a data version that is kept here'

type Versioned = Pick<Edition, 'atlas' | 'versions'>

/** The version before another, unless said the served one: the latest built of those built earlier. Null where it is the first. */
export function previousVersion(
  { atlas, versions }: Versioned,
  { builtAt }: Pick<PublishedVersion, 'builtAt'> = atlas,
): PublishedVersion | null {
  return versions.list().find((each) => each.builtAt < builtAt) ?? null
}

/** Empty names mean the usual: the served version, and the one before it or before the other that is named. */
export function readBetween(edition: Versioned, from: string, to: string): Between | { readonly fault: Fault } {
  const after = versionNamed(edition, to === '' ? edition.atlas.version : to)
  if (after === null) return { fault: { kind: 'not-found', parameter: 'to', found: to, expected: TO_EXPECTED } }
  const before = versionNamed(edition, from === '' ? (previousVersion(edition, after)?.version ?? '') : from)
  if (before === null || before.version === after.version) {
    const kind = from === '' ? 'no-data' : 'not-found'
    return { fault: { kind, parameter: 'from', found: from, expected: FROM_EXPECTED } }
  }
  return { before, after }
}

function versionNamed({ atlas, versions }: Versioned, version: string): Atlas | null {
  return version === atlas.version ? atlas : versions.open(version)
}
