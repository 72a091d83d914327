/** What keeps a reader from reading too much into the picture. */
import { lang } from '#client/i18n/words.ts'
import { picture } from '#client/state/state.ts'
import { noteLines } from '#core/picture/describe/notes.ts'

export function PictureNotes() {
  return (
    <>
      {noteLines(picture.value, lang.value).map((line) => (
        <p key={line} class="picture-note">
          {line}
        </p>
      ))}
    </>
  )
}
