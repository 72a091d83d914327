/** The same as a table, and in words: closed until somebody wants them. */
import { useRef, useState } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { AreaTable } from '#client/panels/table.tsx'
import { people, picture, view } from '#client/state/state.ts'
import { alt } from '#core/picture/describe/alt.ts'
import { EMBED_WORDS } from '#core/picture/describe/embed-words.ts'
import { altWithPeople } from '#core/picture/describe-people.ts'

interface Props {
  readonly table: boolean
  /** What the server wrote, in the author's words maybe: they are about the first picture, and no other. */
  readonly description: string
}

export function EmbedWords({ table, description }: Props) {
  const words = EMBED_WORDS[lang.value]
  const shown = picture.value
  const first = useRef(shown.rows)
  const [open, setOpen] = useState(false)
  const { show } = view.value
  const made = () =>
    show === 'map' ? altWithPeople(shown, people.value, lang.value).long : alt(shown, lang.value, show).long
  return (
    <>
      {table && show !== 'table' && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.table}</summary>
          {open && (
            <div class="table-room">
              <AreaTable />
            </div>
          )}
        </details>
      )}
      <details>
        <summary>{words.describe}</summary>
        <p>{shown.rows === first.current ? description : made()}</p>
      </details>
    </>
  )
}
