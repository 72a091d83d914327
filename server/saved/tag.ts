import type { SavedRecord } from '../workspace/workspace.ts'

/**
 * The entity tag of a saved thing: its revision, and when it was last opened, for the answer tells when its term ends.
 * A change is made to a revision, so of the tag in `If-Match` only that counts: who reads twice may change what was read
 * first.
 */
export function tagOf({ revision, opened }: SavedRecord): string {
  return `"${revision}-${opened.toString(36)}"`
}

/** What a change may be made to: a revision; null for whichever there is (`*`); undefined where nothing was said. */
export function revisionIn(ifMatch: string | null): number | null | undefined {
  if (ifMatch === null || ifMatch.trim() === '') return undefined
  if (ifMatch.trim() === '*') return null
  // Revisions only grow: of several the highest alone can still be there. A weak tag matches nothing (RFC 9110, 13.1.1).
  const revisions = ifMatch.split(',').map((tag) => Number(/^\s*"(\d{1,15})-[0-9a-z]+"\s*$/.exec(tag)?.[1] ?? NONE))
  return Math.max(...revisions)
}

/** Revisions are counted from 1. */
const NONE = 0
