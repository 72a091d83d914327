import { useStateFor } from './use-state-for.ts'

/** What came of what was typed: it was taken, the former value stands again, or it is at fault and stays to be mended. */
export type Taken = 'taken' | 'restored' | 'faulty'

interface Props {
  /** Unique on the page. */
  readonly id: string
  readonly label: string
  /** The label stands in a heading already. */
  readonly hidden?: boolean
  readonly style: 'number-field' | 'figure-field'
  /** The value as it is written in the language of the page. */
  readonly text: string
  /** Said where what is typed cannot be taken. */
  readonly fault: string
  readonly take: (typed: string) => Taken
}

/** A field for a number, taken by Enter or by leaving it; Escape brings the former value back. */
export function TypedNumber({ id, label, hidden = false, style, text, fault, take }: Props) {
  const [{ typed, faulty }, set] = useStateFor(text, { typed: text, faulty: false })
  const restore = () => set({ typed: text, faulty: false })
  const finish = () => {
    const taken = take(typed)
    if (taken === 'restored') restore()
    else set({ typed, faulty: taken === 'faulty' })
  }
  return (
    <div class={style}>
      <label class={hidden ? 'visually-hidden' : 'label'} for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={typed}
        aria-invalid={faulty}
        aria-describedby={faulty ? `${id}-fault` : undefined}
        onInput={({ currentTarget }) => set({ typed: currentTarget.value, faulty })}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish()
          else if (event.key === 'Escape') restore()
        }}
      />
      {faulty && (
        <p id={`${id}-fault`} class="note note-strong" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
