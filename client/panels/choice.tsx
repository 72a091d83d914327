/** One of a closed set, as a field with a label: the browser's own list, which every hand and reader knows. */
export interface Option<T extends string> {
  readonly value: T
  readonly name: string
}

interface Props<T extends string> {
  /** Unique on the page. */
  readonly id: string
  readonly label: string
  readonly value: T
  readonly options: readonly Option<T>[]
  readonly choose: (value: T) => void
}

export function Choice<T extends string>({ id, label, value, options, choose }: Props<T>) {
  return (
    <div class="choice">
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        value={value}
        onChange={({ currentTarget }) => {
          const wanted = options.find((option) => option.value === currentTarget.value)
          if (!wanted) return
          choose(wanted.value)
          // A choice that only asks for another leaves the view, and so this field, where it was.
          currentTarget.value = value
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
