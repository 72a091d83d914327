/**
 * The words of sharing, for the dialog and for the page that does the same without a script. Both languages together:
 * they are fetched with the dialog, and small.
 */
import type { Language } from '#core/model/text.ts'
import type { ShareWords } from './share/words.ts'
import { en } from './share/words-en.ts'
import { sv } from './share/words-sv.ts'

export { EMBED_CODES, type EmbedCode, SHARE_PARTS, type SharePart } from './share/words.ts'

export const SHARE_WORDS: Record<Language, ShareWords> = { sv, en }
