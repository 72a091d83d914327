/** A list that opens over the page, of real links and buttons. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface Props {
  readonly name: string
  /** Items of the list; `fold` puts it away when one of them has done what it is for. */
  readonly children: (fold: () => void) => ComponentChildren
}

export function Menu({ name, children }: Props) {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // A press anywhere else puts the menu away.
    const pressed = (event: Event) => {
      const { current } = menu
      if (current && !(event.target instanceof Node && current.contains(event.target))) current.open = false
    }
    addEventListener('pointerdown', pressed)
    return () => removeEventListener('pointerdown', pressed)
  }, [])
  const fold = () => {
    const { current } = menu
    if (!current?.open) return
    current.open = false
    current.querySelector('summary')?.focus()
  }
  return (
    <details ref={menu} class="tool-menu" onKeyDown={(event) => event.key === 'Escape' && fold()}>
      <summary class="tool">{name}</summary>
      <ul>{children(fold)}</ul>
    </details>
  )
}
