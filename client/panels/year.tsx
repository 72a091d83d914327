/** The year: a slider that stops only at years that exist, with a step back and a step forward. */
import { useRef } from 'preact/hooks'
import { t } from '#client/i18n/words.ts'
import { chooseNextYear, chooseYear } from '#client/state/choices.ts'
import { pause, play } from '#client/state/play.ts'
import { knowledge, playing, view, yearInstead } from '#client/state/state.ts'
import { offeredYears, planOf } from '#core/picture/plan.ts'

export function YearChoice() {
  const words = t.value
  const years = offeredYears(view.value, knowledge.value)
  const { year: shown } = planOf(view.value, knowledge.value)
  // The first step of a drag is a place to go back to; the steps after it replace one another in the history.
  const dragging = useRef(false)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return null
  const place = years.indexOf(shown)
  return (
    <section class="block" aria-labelledby="year-heading">
      <div class="year-row">
        <h2 id="year-heading" class="label">
          {words.year}
        </h2>
        <output class="year-shown">{shown}</output>
        <span class="year-range">{words.yearRange(first, last, years.length)}</span>
      </div>
      {years.length === 1 ? (
        <p class="note">{words.oneYear(shown)}</p>
      ) : (
        <div class="year-slider">
          <button
            type="button"
            class="step"
            aria-label={playing.value ? words.pause : words.play}
            onClick={() => (playing.value ? pause() : play())}
          >
            {playing.value ? <PauseSign /> : <PlaySign />}
          </button>
          <button
            type="button"
            class="step"
            aria-label={words.previousYear}
            disabled={place === 0}
            onClick={() => chooseNextYear(-1)}
          >
            ◂
          </button>
          <input
            type="range"
            aria-label={words.year}
            aria-valuetext={String(shown)}
            min={0}
            max={years.length - 1}
            step={1}
            value={place}
            onInput={(event) => {
              const wanted = years[event.currentTarget.valueAsNumber]
              if (wanted === undefined || wanted === shown) return
              chooseYear(wanted, dragging.current)
              dragging.current = true
            }}
            onChange={() => {
              dragging.current = false
            }}
          />
          <button
            type="button"
            class="step"
            aria-label={words.nextYear}
            disabled={place === years.length - 1}
            onClick={() => chooseNextYear(1)}
          >
            ▸
          </button>
        </div>
      )}
      <p class="note" role="status">
        {playing.value && view.value.locked ? words.playingLocked : ''}
      </p>
      {yearInstead.value && (
        <p class="note note-strong">{words.yearMissing(yearInstead.value.asked, yearInstead.value.shown)}</p>
      )}
    </section>
  )
}

/** Drawn, not typed: the letters ▶ and ⏸ come as coloured pictures on some systems. */
function PlaySign() {
  return (
    <svg class="sign-of-play" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M2 1l9 5-9 5z" />
    </svg>
  )
}

function PauseSign() {
  return (
    <svg class="sign-of-play" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M2 1h3v10H2zM7 1h3v10H7z" />
    </svg>
  )
}
