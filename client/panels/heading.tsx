/** Title and legend of the picture. */
import { useRef } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { atLeisure, people, picture, waiting } from '#client/state/state.ts'
import { noteLines } from '#core/picture/describe.ts'
import { subtitleWithPeople, titleWithPeople } from '#core/picture/people-title.ts'
import { lazily } from './lazily.tsx'
import { Markup } from './markup.tsx'

const Legend = lazily(async () => (await import('./legend.tsx')).Legend)

/** `legend`: the server's drawing of it, which stays while nothing has changed and there is more urgent work. */
export function Heading({ legend }: { readonly legend: string }) {
  const shown = picture.value
  const first = useRef(shown.rows)
  return (
    <div data-waiting={waiting.value === 'no' ? undefined : ''}>
      <h1 id="picture-title" class="picture-title">
        {titleWithPeople(shown, people.value, lang.value)}
      </h1>
      <p class="picture-subtitle">{subtitleWithPeople(shown, people.value, lang.value)}</p>
      {atLeisure.value || shown.rows !== first.current ? (
        <Legend fallback={<DrawnLegend legend={legend} />} />
      ) : (
        <DrawnLegend legend={legend} />
      )}
      {noteLines(shown, lang.value).map((line) => (
        <p key={line} class="picture-note">
          {line}
        </p>
      ))}
    </div>
  )
}

function DrawnLegend({ legend }: { readonly legend: string }) {
  return (
    <div class="legend-room">
      <Markup svg={legend} />
    </div>
  )
}
