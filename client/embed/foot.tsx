/** Where the figures come from, and the way to the whole of it. */
import { lang } from '#client/i18n/words.ts'
import { Source } from '#client/panels/source.tsx'
import { view } from '#client/state/state.ts'
import { writeView } from '#core/model/view.ts'
import { EMBED_WORDS } from '#core/picture/describe/embed-words.ts'

export function EmbedFoot() {
  const words = EMBED_WORDS[lang.value]
  return (
    <>
      <div>
        <Source />
      </div>
      <p class="embed-way">
        <a href={`/?${writeView(view.value)}`} target="_blank" rel="noopener">
          {words.open} <span class="visually-hidden">{words.opensNew}</span>
        </a>
      </p>
    </>
  )
}
