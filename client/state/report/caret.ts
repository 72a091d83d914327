/** Where the writer last was, for what is inserted from beside the text goes there. */

import { type Caret, withInserted } from './change.ts'
import { change } from './draft.ts'

let last: Caret | null = null

export function noteCaret(caret: Caret): void {
  last = caret
}

/** What is inserted next goes into this text: where the writer last was in it, else at its end. */
export function aimAt(block: number, text: string): void {
  if (last?.block !== block) last = { block, start: text.length, end: text.length }
}

/** Where the caret is then; null where it could not be put in. */
export function insertAtCaret(words: string): Caret | null {
  let next: Caret | null = null
  const done = change((report) => {
    const made = withInserted(report, last, words)
    next = made.caret
    return made.report
  })
  if (!done) return null
  last = next
  return next
}

/** Blocks have been moved or taken away: a place may now mean another text. */
export function forgetCaret(): void {
  last = null
}
