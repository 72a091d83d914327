import { RenderError } from '../render/renderer.ts'
import { problem } from './problem.ts'

/** Seconds, where nobody knows better. */
const RETRY_AFTER = 5

/** The answer where nothing was made. Anything but a refusal is a bug of ours and thrown on. */
export function refusedRendering(error: unknown): Response {
  if (!(error instanceof RenderError)) throw error
  switch (error.refusal) {
    case 'busy':
      return problem('busy', `${error.message}; ask again a little later`, {}, retry(error))
    case 'too-long':
      return problem('too-long', `${error.message}; ask again later, or for less at once`, {}, { 'Retry-After': '60' })
    case 'cancelled':
      // Read by nobody unless the server is closing.
      return problem('busy', error.message, {}, retry(error))
  }
}

function retry({ seconds }: RenderError): Record<string, string> {
  return { 'Retry-After': String(Math.max(seconds ?? RETRY_AFTER, 1)) }
}
