/** That the author's own words were of another figure than the one that is about to be taken along, and the way to have them. */
import { lang } from '#client/i18n/words.ts'
import { leftBehind, sharePart, showPart, takeAlong } from '#client/state/share.ts'
import { SHARE_WORDS, type SharePart } from '#core/picture/share-words.ts'

/** What the words go along with. */
const CARRYING: ReadonlySet<SharePart> = new Set<SharePart>(['picture', 'embed', 'office', 'words'])

export function LeftBehind() {
  const words = SHARE_WORDS[lang.value]
  if (leftBehind.value === null || !CARRYING.has(sharePart.value)) return null
  const { title, kind } = leftBehind.value.about
  return (
    <p class="note">
      {words.leftBehind(title, words.kinds[kind])}{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          takeAlong()
          // They may speak of another year: their author should see them, and focus must not go with this line.
          showPart('words')
          document.getElementById('share-tab-words')?.focus()
        }}
      >
        {words.takeAlong}
      </button>
    </p>
  )
}
