/** Undo and redo of whole things: every step of a reader can be taken back, one at a time. */

/** Fifty would do for most; what is kept of a step is a few kilobytes. */
const MOST_STEPS = 200

export interface History<T> {
  /** The newest last. */
  readonly past: readonly T[]
  /** The next one last. */
  readonly future: readonly T[]
}

export const NO_HISTORY: History<never> = { past: [], future: [] }

/** Something was changed: what was undone before is gone. */
export function remember<T>({ past }: History<T>, before: T): History<T> {
  return { past: [...past, before].slice(-MOST_STEPS), future: [] }
}

/** One step back from what there is now; null where there is none. */
export function stepBack<T>({ past, future }: History<T>, now: T): { history: History<T>; kept: T } | null {
  const kept = past.at(-1)
  return kept === undefined ? null : { history: { past: past.slice(0, -1), future: [...future, now] }, kept }
}

export function stepForward<T>({ past, future }: History<T>, now: T): { history: History<T>; kept: T } | null {
  const kept = future.at(-1)
  return kept === undefined ? null : { history: { past: [...past, now], future: future.slice(0, -1) }, kept }
}
