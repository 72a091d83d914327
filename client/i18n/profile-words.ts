/** What the editor of profiles says. */
import type { Language } from '#core/model/text.ts'
import type { EditorWords } from './editor-sv.ts'
import { EDITOR_WORDS, editorLang } from './editor-words.ts'
import { profileEn } from './profile-en.ts'
import { type ProfileWords, profileSv } from './profile-sv.ts'

const WORDS: Record<Language, EditorWords & ProfileWords> = {
  sv: { ...EDITOR_WORDS.sv, ...profileSv },
  en: { ...EDITOR_WORDS.en, ...profileEn },
}

export const profileWords = () => WORDS[editorLang()]
