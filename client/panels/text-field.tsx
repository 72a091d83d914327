import { useStateFor } from './use-state-for.ts'

interface Props {
  /** Unique on the page. */
  readonly id: string
  readonly label: string
  readonly value: string
  readonly most: number
  /** False where it could not be: the former text stands again. */
  readonly take: (text: string) => boolean
}

/** A line of text, taken by Enter or by leaving the field; Escape brings the former one back. */
export function TextField({ id, label, value, most, take }: Props) {
  const [typed, setTyped] = useStateFor(value, value)
  const finish = () => {
    const text = typed.trim()
    if (text === value) return setTyped(value)
    if (text === '' || !take(text)) setTyped(value)
  }
  return (
    <div class="text-field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        autocomplete="off"
        maxLength={most}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish()
          else if (event.key === 'Escape') setTyped(value)
        }}
      />
    </div>
  )
}
