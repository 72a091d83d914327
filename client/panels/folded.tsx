import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface Props {
  readonly id: string
  readonly name: string
  /** What holds now, for whoever does not unfold it. */
  readonly now: string
  readonly children: ComponentChildren
}

/** A block that tells its state in one line and has its choices behind it. What is folded is not even made. */
export function Folded({ id, name, now, children }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details id={id} class="block folded" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="folded-head">
        <span class="label">{name}</span>
        <span class="folded-now">{now}</span>
      </summary>
      {open && children}
    </details>
  )
}
