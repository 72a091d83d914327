import type { ApiError } from '#client/api.ts'
import { editorLang, failureSentences } from '#client/i18n/editor-words.ts'
import { refusalWords } from '#client/i18n/refusal-words.ts'

/** Why something could not be had, in the language of the editor and with what to do. */
export function whyFailed({ kind, status }: ApiError): string {
  const words = failureSentences()
  switch (kind) {
    case 'unreachable':
      return words.unreachable
    case 'renewed':
      return words.renewed
    case 'refused':
      return refusalWords({ status: status ?? 500 }, editorLang())
    case 'malformed':
      return refusalWords({ status: 500 }, editorLang())
  }
}
