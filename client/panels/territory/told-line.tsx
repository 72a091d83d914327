import { tw } from '#client/i18n/territory-words.ts'
import { lang } from '#client/i18n/words.ts'
import { hush, told } from '#client/state/territory-told.ts'
import { toldWords } from './told-words.ts'

/** What the last choice did besides what was asked, or why it did nothing: seen and heard. */
export function ToldLine() {
  const words = tw.value
  const now = told.value
  const text = now === null ? '' : toldWords(now, words, lang.value)
  return (
    <div class={text === '' ? 'visually-hidden' : 'territory-told'}>
      <p role="status">{text}</p>
      {text !== '' && (
        <button type="button" class="close" aria-label={words.dismiss} onClick={hush}>
          ×
        </button>
      )}
    </div>
  )
}
