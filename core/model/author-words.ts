import { NOT_XML } from '../picture/xml.ts'
import { DIRECTION } from './direction.ts'

/** A character that is seen: neither a control, nor a space, nor one of no width. */
const SEEN = /[^\p{Cc}\p{Cf}\p{Cs}\s]/u

/**
 * What an author says of a figure in an address, without what no file may hold, nor what reaches beyond the words
 * themselves; null where nothing is left that anybody could read.
 */
export function authorWords(text: string | undefined): string | null {
  const words = (text ?? '').replace(NOT_XML, '').replace(DIRECTION, '').trim()
  return SEEN.test(words) ? words : null
}
