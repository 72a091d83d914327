/** Title and legend of the picture. */
import { useRef } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { atLeisure, people, picture, waiting } from '#client/state/state.ts'
import { subtitleWithPeople, titleWithPeople } from '#core/picture/people-title.ts'
import { unbroken } from '#core/picture/unbroken.ts'
import { lazily } from './lazily.tsx'
import { Markup } from './markup.tsx'

const Legend = lazily(async () => (await import('./legend.tsx')).Legend)
const PrintedChosen = lazily(async () => (await import('./printed-chosen.tsx')).PrintedChosen)
const PictureNotes = lazily(async () => (await import('./picture-notes.tsx')).PictureNotes)

/** What the server wrote, which stays while nothing has changed and there is more urgent work. */
interface Written {
  readonly legend: string
  readonly notes: readonly string[]
}

export function Heading({ legend, notes }: Written) {
  const shown = picture.value
  const first = useRef(shown.rows)
  return (
    <div data-waiting={waiting.value === 'no' ? undefined : ''}>
      <h1 id="picture-title" class="picture-title">
        {unbroken(titleWithPeople(shown, people.value, lang.value))}
      </h1>
      <p class="picture-subtitle">{subtitleWithPeople(shown, people.value, lang.value)}</p>
      {atLeisure.value || shown.rows !== first.current ? (
        <>
          <Legend fallback={<DrawnLegend legend={legend} />} />
          <PictureNotes fallback={shown.rows === first.current ? <WrittenNotes notes={notes} /> : null} />
          {shown.view.areas.length > 0 && <PrintedChosen fallback={null} />}
        </>
      ) : (
        <>
          <DrawnLegend legend={legend} />
          <WrittenNotes notes={notes} />
        </>
      )}
    </div>
  )
}

function WrittenNotes({ notes }: Pick<Written, 'notes'>) {
  return (
    <>
      {notes.map((line) => (
        <p key={line} class="picture-note">
          {line}
        </p>
      ))}
    </>
  )
}

function DrawnLegend({ legend }: { readonly legend: string }) {
  return (
    <div class="legend-room">
      <Markup svg={legend} />
    </div>
  )
}
