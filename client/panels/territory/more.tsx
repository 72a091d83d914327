/** What is done with a territory now and then: its look, a lock, a copy, another added or taken out. */
import { tw } from '#client/i18n/territory-words.ts'
import { view } from '#client/state/state.ts'
import { combine } from '#client/state/territory-drawing.ts'
import { chooseLook, duplicate, lock } from '#client/state/territory-verbs.ts'
import { LOOKS, MOST_TERRITORIES, type Territory } from '#core/model/territory.ts'
import { focusNext } from '../focus.ts'
import { Switch } from '../switch.tsx'
import { Swatch } from './swatch.tsx'

export function More({ territory, place }: { readonly territory: Territory; readonly place: number }) {
  const words = tw.value
  const { territories } = view.value
  const { name, look, locked } = territory
  return (
    <details class="territory-more">
      <summary aria-label={words.more(name)}>{words.moreShort}</summary>
      <fieldset class="looks">
        <legend class="label">{words.look}</legend>
        {LOOKS.map((each) => (
          <label key={each} class="look" title={words.looks[each]}>
            <input
              type="radio"
              name={`look-${place}`}
              checked={each === look}
              onChange={() => chooseLook(place, each)}
            />
            <Swatch look={each} />
            <span class="visually-hidden">{words.looks[each]}</span>
          </label>
        ))}
      </fieldset>
      <p class="note">{words.looks[look]}</p>
      <Switch on={locked} turn={(on) => lock(place, on)}>
        {words.lock}
      </Switch>
      {territories.length < MOST_TERRITORIES && (
        <button
          type="button"
          class="tool"
          aria-label={words.duplicate(name)}
          onClick={() => {
            const copy = duplicate(place)
            if (copy !== null) focusNext(`#territory-name-${copy}`)
          }}
        >
          {words.duplicateShort}
        </button>
      )}
      {territories.length > 1 && !locked && (
        <>
          <Combine
            id={`unite-${place}`}
            label={words.unite}
            place={place}
            take={(other) => combine(place, other, 'unite')}
          />
          <Combine
            id={`subtract-${place}`}
            label={words.subtract}
            place={place}
            take={(other) => combine(place, other, 'subtract')}
          />
        </>
      )}
    </details>
  )
}

interface CombineProps {
  readonly id: string
  readonly label: string
  readonly place: number
  readonly take: (other: number) => void
}

/** Choosing in the list does nothing yet, for arrow keys go through it: the button does. */
function Combine({ id, label, place, take }: CombineProps) {
  const { territories } = view.value
  return (
    <form
      class="combine"
      onSubmit={(event) => {
        event.preventDefault()
        const field = event.currentTarget.elements.namedItem(id)
        if (field instanceof HTMLSelectElement) take(Number(field.value))
      }}
    >
      <label class="label" for={id}>
        {label}
      </label>
      <select id={id} name={id} class="field">
        {territories.map(({ name }, other) =>
          other === place ? null : (
            <option key={name} value={other}>
              {name}
            </option>
          ),
        )}
      </select>
      <button type="submit" class="tool" aria-label={`${tw.value.doIt}: ${label}`}>
        {tw.value.doIt}
      </button>
    </form>
  )
}
