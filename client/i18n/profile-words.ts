/** The words of the editor of profiles. Its page is a document in one language: the other is another address. */
import { START_WORDS, type StartWords } from '#client/i18n/start.ts'
import type { Language } from '#core/model/text.ts'
import { profileEn } from './profile-en.ts'
import { type ProfileWords, profileSv } from './profile-sv.ts'

const WORDS: Record<Language, ProfileWords> = { sv: profileSv, en: profileEn }

let spoken: Language = 'sv'

export function speak(lang: Language): void {
  spoken = lang
}

export const profileLang = (): Language => spoken
export const profileWords = (): ProfileWords => WORDS[spoken]
/** For what was not to be had. */
export const failureSentences = (): StartWords => START_WORDS[spoken]
