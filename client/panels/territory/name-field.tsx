import { tw } from '#client/i18n/territory-words.ts'
import { rename } from '#client/state/territory-verbs.ts'
import { MOST_NAME } from '#core/model/territory.ts'
import { useStateFor } from '../use-state-for.ts'

/** The name, changed where it stands: Enter or leaving the field takes it, Escape brings the former one back. */
export function NameField({ name, place }: { readonly name: string; readonly place: number }) {
  const words = tw.value
  const [typed, setTyped] = useStateFor(name, name)
  const take = () => {
    if (!rename(place, typed)) setTyped(name)
  }
  return (
    <input
      id={`territory-name-${place}`}
      class="territory-name-field"
      type="text"
      autocomplete="off"
      spellcheck={false}
      maxLength={MOST_NAME}
      aria-label={words.nameOf(place + 1)}
      value={typed}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take()
        if (event.key !== 'Escape') return
        event.stopPropagation()
        setTyped(name)
      }}
    />
  )
}
