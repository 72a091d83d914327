/** What is answered where a picture or document was not made: to readers a page, to programs a problem. */
import { PAGE_HEADERS } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import type { Question } from '../http/question.ts'
import { readsPages } from '../http/wants-page.ts'
import type { DocumentPage } from '../page/document.ts'
import type { RenderError } from '../render/renderer.ts'
import { type NotMade, notMadePage } from './not-made.ts'

/** Seconds, where nobody knows better. */
const RETRY_AFTER: Record<NotMade, number> = { busy: 5, 'too-long': 60 }
const WAY_ON: Record<NotMade, string> = {
  busy: 'ask again a little later',
  'too-long': 'ask again later, or for less at once',
}

export function refusedRendering(error: RenderError, question: Question, page: DocumentPage): Response {
  const why = whyOf(error)
  const seconds = Math.max(error.seconds ?? RETRY_AFTER[why], 1)
  const headers = { 'Retry-After': String(seconds) }
  if (!readsPages(question.request)) return problem(why, `${error.message}; ${WAY_ON[why]}`, {}, headers)
  return new Response(page(notMadePage(question, why, seconds)), {
    status: 503,
    headers: { ...PAGE_HEADERS, ...headers, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

function whyOf({ refusal }: RenderError): NotMade {
  switch (refusal) {
    case 'busy':
    case 'too-long':
      return refusal
    case 'cancelled':
      // Read by nobody unless the server is closing.
      return 'busy'
  }
}
