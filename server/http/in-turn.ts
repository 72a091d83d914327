import type { Kept } from './kept.ts'
import { hostOf } from './origin.ts'
import { problem } from './problem.ts'
import type { Route } from './route.ts'
import type { Turns } from './turns.ts'

/** Seconds, by when most of those that wait are drawn. */
const RETRY = { 'Retry-After': '5' }

/**
 * Answers that are drawn as they are asked for: in some 10 ms of processor time most, in 60 a figure of small maps, in more
 * where two data versions are compared. One for each turn of the event loop, so that others are answered in between. What
 * is kept is answered at once.
 */
export function inTurn(turns: Turns, kept: Kept, answer: Route['answer']): Route['answer'] {
  return (question) => {
    if (kept.get(question.address, hostOf(question.request))) return answer(question)
    const turn = turns.take()
    // Whoever stood before in the queue may have asked for the same: it is kept by then.
    return turn?.then(() => answer(question)) ?? problem('busy', 'Many wait to have theirs drawn', {}, RETRY)
  }
}
