/**
 * A search field with a list of what it finds: the combobox of ARIA's authoring practices, "list autocomplete with
 * manual selection". Focus stays in the field; the arrow keys move through the list, Enter chooses, Escape closes.
 */
import { useEffect, useRef, useState } from 'preact/hooks'

export interface Choice {
  readonly key: string
  readonly name: string
  /** A second line: what kind of thing it is. */
  readonly note?: string
  readonly chosen?: boolean
}

export interface ChoiceGroup {
  readonly key: string
  /** Null: the choices stand without a heading. */
  readonly name: string | null
  readonly choices: readonly Choice[]
}

interface Props {
  /** Unique on the page: each panel is a tree of its own, and `useId` counts from the start in every tree. */
  readonly id: string
  readonly label: string
  readonly placeholder: string
  /** What a query finds, best first within each group. */
  readonly find: (query: string) => readonly ChoiceGroup[]
  readonly choose: (key: string) => void
  /** Said when nothing is found, and how much is. */
  readonly nothing: string
  readonly hits: (count: number) => string
  readonly onOpen?: () => void
  /** Several may be chosen one after the other: the list says so and stays. */
  readonly many?: boolean
}

export function Combobox({ id, label, placeholder, find, choose, nothing, hits, onOpen, many = false }: Props) {
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)

  const groups = open ? find(query) : []
  const choices = groups.flatMap((group) => group.choices)
  const current = choices.find((choice) => choice.key === active) ?? null
  const optionId = (key: string) => `${id}-${key}`

  useEffect(() => {
    if (current) document.getElementById(optionId(current.key))?.scrollIntoView({ block: 'nearest' })
  })

  const unfold = () => {
    if (open) return
    setOpen(true)
    setActive(null)
    onOpen?.()
  }
  const fold = () => {
    setOpen(false)
    setActive(null)
  }
  const pick = (key: string) => {
    choose(key)
    setQuery('')
    fold()
  }
  const move = (step: number) => {
    if (choices.length === 0) return
    const chosen = choices.findIndex((choice) => choice.chosen)
    const place = current ? choices.indexOf(current) + step : chosen >= 0 ? chosen : step > 0 ? 0 : -1
    setActive(choices[(place + choices.length) % choices.length]?.key ?? null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault()
        if (open) move(event.key === 'ArrowDown' ? 1 : -1)
        else unfold()
        return
      case 'Enter': {
        // With a query typed, the first hit is what Enter means until the arrows say otherwise.
        // Asked of the field itself: fast fingers press Enter before the list has caught up with the last letter.
        const typed = event.currentTarget instanceof HTMLInputElement ? event.currentTarget.value : query
        const first = typed.trim() === '' ? undefined : find(typed)[0]?.choices[0]
        const wanted = (typed === query ? current : null) ?? first
        if (!wanted) return
        event.preventDefault()
        pick(wanted.key)
        return
      }
      case 'Escape':
        if (!open && query === '') return
        event.preventDefault()
        if (open) fold()
        else setQuery('')
    }
  }

  return (
    <div class="combobox">
      <label class="label" for={`${id}-field`}>
        {label}
      </label>
      <input
        id={`${id}-field`}
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? optionId(current.key) : undefined}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value)
          setActive(null)
          unfold()
        }}
        onClick={unfold}
        onKeyDown={onKeyDown}
        onBlur={fold}
      />
      <div
        ref={list}
        id={`${id}-list`}
        class="options"
        role="listbox"
        aria-label={label}
        aria-multiselectable={many}
        hidden={!open || choices.length === 0}
        // Focus must stay in the field while the list is scrolled or pressed.
        onMouseDown={(event) => event.preventDefault()}
      >
        {groups.map((group) => (
          <OptionGroup key={group.key} id={`${id}-${group.key}`} name={group.name}>
            {group.choices.map((choice) => (
              <div
                key={choice.key}
                id={optionId(choice.key)}
                class="option"
                role="option"
                tabIndex={-1}
                aria-selected={choice.chosen === true}
                data-active={choice === current ? '' : undefined}
                onClick={() => pick(choice.key)}
                onKeyDown={onKeyDown}
              >
                <span class="option-name">{choice.name}</span>
                {choice.note && <span class="option-note">{choice.note}</span>}
              </div>
            ))}
          </OptionGroup>
        ))}
      </div>
      <p class={open && choices.length === 0 ? 'nothing' : 'visually-hidden'} role="status">
        {!open ? '' : choices.length === 0 ? nothing : query === '' ? '' : hits(choices.length)}
      </p>
    </div>
  )
}

function OptionGroup(props: { id: string; name: string | null; children: preact.ComponentChildren }) {
  if (props.name === null) return <>{props.children}</>
  return (
    <fieldset class="option-group" aria-labelledby={props.id}>
      <div id={props.id} class="option-group-name" role="presentation">
        {props.name}
      </div>
      {props.children}
    </fieldset>
  )
}
