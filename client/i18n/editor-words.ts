/** The language of an editor: its page is a document in one, and the other is another address. */
import type { Language } from '#core/model/text.ts'
import { editorEn } from './editor-en.ts'
import { type EditorWords, editorSv } from './editor-sv.ts'
import { START_WORDS, type StartWords } from './start.ts'

let spoken: Language = 'sv'

export function speak(lang: Language): void {
  spoken = lang
}

export const editorLang = (): Language => spoken

/** What every editor says alike. */
export const EDITOR_WORDS: Record<Language, EditorWords> = { sv: editorSv, en: editorEn }
export const editorWords = (): EditorWords => EDITOR_WORDS[spoken]
/** For what was not to be had. */
export const failureSentences = (): StartWords => START_WORDS[spoken]

/** What each says of its own: where one is begun. */
export interface BeginningWords extends EditorWords {
  readonly begin: string
  readonly link: string
  readonly linkHint: string
  readonly linkWrong: string
}

/** Of the figures that are fetched. */
export interface ProgressWords {
  readonly asking: string
  readonly asked: string
  readonly failed: string
}

/** Where it is kept. */
export interface KeepingWords extends EditorWords {
  readonly deleteSure: string
  /** By the status that the server answered with. */
  readonly saveFailures: Readonly<Record<number, string>>
  readonly conflict: string
}
