/**
 * Moves focus to an element that the choice just made brings about: a button that goes away when it is pressed must
 * not leave a keyboard at the top of the page. After the next frame, for then the panels have been drawn anew.
 */
export function focusNext(selector: string): void {
  requestAnimationFrame(() => setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus()))
}
