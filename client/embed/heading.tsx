/** Name and legend of an embed. */
import { useRef } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { Legend } from '#client/panels/legend.tsx'
import { PictureNotes } from '#client/panels/picture-notes.tsx'
import { people, picture, view } from '#client/state/state.ts'
import type { Hideable } from '#core/model/embed.ts'
import { subtitleWithPeople, titleWithPeople } from '#core/picture/people-title.ts'
import { unbroken } from '#core/picture/unbroken.ts'

/** What the server wrote, which holds while nothing else is shown: a chart has words of its own. */
export interface Written {
  readonly title: string
  readonly subtitle: string
}

export function EmbedHeading({ written, hide }: { readonly written: Written; readonly hide: readonly Hideable[] }) {
  const shown = picture.value
  const first = useRef(shown.rows)
  const hidden = hide.includes('title')
  const changed = shown.rows !== first.current
  const title = changed ? titleWithPeople(shown, people.value, lang.value) : written.title
  const subtitle = changed ? subtitleWithPeople(shown, people.value, lang.value) : written.subtitle
  return (
    <>
      <h1 id="picture-title" class={hidden ? 'visually-hidden' : 'picture-title'}>
        {unbroken(title)}
      </h1>
      <p class={hidden ? 'visually-hidden' : 'picture-subtitle'}>{subtitle}</p>
      {view.value.show === 'map' && !hide.includes('legend') && <Legend />}
      <PictureNotes />
    </>
  )
}
