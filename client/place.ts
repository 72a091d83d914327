/** The places of a page that the server has filled, and what the script puts there. */
import { type ComponentChild, render } from 'preact'

export function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`page: expected an element #${id}, found none`)
  return found
}

/** Puts a panel where the server's own version of it stood. Who stands on a link or field there goes on standing on it. */
export function mount(id: string, panel: ComponentChild): void {
  const place = element(id)
  const { activeElement: stood } = document
  const within = stood !== null && place.contains(stood)
  place.replaceChildren()
  render(panel, place)
  if (!within) return
  const alike = [...place.querySelectorAll<HTMLElement>(stood.tagName)].find(
    (each) => each.textContent === stood.textContent,
  )
  alike?.focus()
}
