/** What the editor of reports says. */
import type { Language } from '#core/model/text.ts'
import { READ_WORDS, type ReadWords } from '#core/picture/report/read-words.ts'
import type { EditorWords } from './editor-sv.ts'
import { EDITOR_WORDS, editorLang } from './editor-words.ts'
import { reportEn } from './report-en.ts'
import { type ReportWords, reportSv } from './report-sv.ts'

const WORDS: Record<Language, EditorWords & ReadWords & ReportWords> = {
  sv: { ...EDITOR_WORDS.sv, ...READ_WORDS.sv, ...reportSv },
  en: { ...EDITOR_WORDS.en, ...READ_WORDS.en, ...reportEn },
}

export const reportWords = () => WORDS[editorLang()]
