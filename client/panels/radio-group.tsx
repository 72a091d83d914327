/** A few choices of which one holds, as joined buttons: real radios, so that arrow keys and screen readers know them. */
interface RadioChoice<T extends string> {
  readonly value: T
  readonly name: string
  readonly disabled?: boolean
  /** Why it is disabled. */
  readonly title?: string | undefined
}

interface Props<T extends string> {
  /** Unique on the page. */
  readonly name: string
  readonly legend: string
  readonly value: T
  readonly choices: readonly RadioChoice<T>[]
  readonly choose: (value: T) => void
}

export function RadioGroup<T extends string>({ name, legend, value, choices, choose }: Props<T>) {
  return (
    <fieldset class="switch">
      <legend class="label">{legend}</legend>
      <div class="switch-choices">
        {choices.map((choice) => (
          <label key={choice.value} class="switch-choice" title={choice.title}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.disabled ?? false}
              onChange={() => choose(choice.value)}
            />
            <span>{choice.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
