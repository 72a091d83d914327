/** Undo and redo of whole lists of territories: every step of a reader can be taken back, one at a time. */
import type { Kept } from './territory-change.ts'

/** Fifty would do for most; a list is a few kilobytes. */
const MOST_STEPS = 200

export interface History {
  /** The newest last. */
  readonly past: readonly Kept[]
  /** The next one last. */
  readonly future: readonly Kept[]
}

export const NO_HISTORY: History = { past: [], future: [] }

/** Something was changed: what was undone before is gone. */
export function remember({ past }: History, before: Kept): History {
  return { past: [...past, before].slice(-MOST_STEPS), future: [] }
}

/** One step back from what there is now; null where there is none. */
export function stepBack({ past, future }: History, now: Kept): { history: History; kept: Kept } | null {
  const kept = past.at(-1)
  return kept === undefined ? null : { history: { past: past.slice(0, -1), future: [...future, now] }, kept }
}

export function stepForward({ past, future }: History, now: Kept): { history: History; kept: Kept } | null {
  const kept = future.at(-1)
  return kept === undefined ? null : { history: { past: [...past, now], future: future.slice(0, -1) }, kept }
}
