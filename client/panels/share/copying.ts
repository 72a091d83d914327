/** Copies text, and says whether it went: in the one place of the dialog that is read aloud. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { lang } from '#client/i18n/words.ts'
import { SHARE_WORDS } from '#core/picture/share-words.ts'

const said = signal('')
export const told: ReadonlySignal<string> = said

/** What was said of one part means nothing beside another. */
export function forget(): void {
  said.value = ''
}

export function tell(sentence: string): void {
  said.value = sentence
}

/** Where the clipboard is closed to us the text is selected in its field, ready to be copied by hand. */
export function copyText(text: string, what: string, field: HTMLInputElement | HTMLTextAreaElement | null): void {
  const words = SHARE_WORDS[lang.peek()]
  const byHand = () => {
    field?.focus()
    field?.select()
    tell(words.copyByHand)
  }
  // Undefined outside secure contexts: an intranet over plain HTTP.
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (clipboard) clipboard.writeText(text).then(() => tell(words.copied(what)), byHand)
  else byHand()
}
