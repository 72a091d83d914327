/** What no XML 1.0 document may hold (its section 2.2), half surrogate pairs too: it never comes as far as a reader. */
const NOT_TEXT = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** A character that is seen: neither a control, nor a space, nor one of no width. */
const SEEN = /[^\p{Cc}\p{Cf}\p{Cs}\s]/u

/** What an author says of a figure in an address; null where nothing is left that anybody could read. */
export function authorWords(text: string | undefined): string | null {
  const words = (text ?? '').replace(NOT_TEXT, '').trim()
  return SEEN.test(words) ? words : null
}
