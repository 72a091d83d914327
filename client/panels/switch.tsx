import type { ComponentChildren } from 'preact'

interface Props {
  readonly on: boolean
  readonly turn: (on: boolean) => void
  readonly disabled?: boolean
  readonly children: ComponentChildren
}

/** Something that holds or does not. */
export function Switch({ on, turn, disabled = false, children }: Props) {
  return (
    <label class="tickbox">
      <input type="checkbox" checked={on} disabled={disabled} onChange={(event) => turn(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  )
}
