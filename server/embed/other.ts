import type { Fault } from '#core/model/view.ts'

/** What a page is about: without it the page shows something else than was meant. */
const TELLING = ['indicator', 'at']

/**
 * Whether a page shows something else than its address asked for. A reader is told so on the page; a picture of it in
 * somebody else's would not say.
 */
export function isOther({ parameter, kind }: Fault): boolean {
  return kind === 'not-found' && TELLING.includes(parameter)
}
