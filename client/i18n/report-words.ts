/** The words of the editor of reports. Its page is a document in one language: the other is another address. */
import { START_WORDS, type StartWords } from '#client/i18n/start.ts'
import type { Language } from '#core/model/text.ts'
import { reportEn } from './report-en.ts'
import { type ReportWords, reportSv } from './report-sv.ts'

const WORDS: Record<Language, ReportWords> = { sv: reportSv, en: reportEn }

let spoken: Language = 'sv'

export function speak(lang: Language): void {
  spoken = lang
}

export const reportLang = (): Language => spoken
export const reportWords = (): ReportWords => WORDS[spoken]
/** For what was not to be had. */
export const failureSentences = (): StartWords => START_WORDS[spoken]
