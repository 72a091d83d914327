/**
 * The one stop of the Tab key on the map: an empty element over it that takes the keys, with its instructions.
 *
 * Its role is `application`, the only one that makes screen readers hand over arrow keys where no list, grid or tree is:
 * neighbours in four directions are none of these. The role lies on this empty element and not on the map, so that the
 * picture with its description, the buttons and the attribution are still read as on any other page; the table says the
 * same to those who would rather not walk.
 */
import type { Language } from '#core/model/text.ts'
import { MAP_WORDS } from './words.ts'

export interface TabStop {
  readonly element: HTMLElement
  /** Words, and the instructions as they are now. */
  say(lang: Language): void
  /** Shows the instructions, or only how to get them back; without a wish, the other of the two. */
  instruct(shown?: boolean): void
}

export function createTabStop(container: HTMLElement): TabStop {
  const element = document.createElement('div')
  element.className = 'map-stop'
  element.tabIndex = 0
  element.setAttribute('role', 'application')
  element.setAttribute('aria-describedby', 'map-keys')
  // Seen while the stop has the focus from the keyboard: the style sheet has that.
  const keys = document.createElement('div')
  keys.className = 'map-keys'
  keys.id = 'map-keys'
  const more = document.createElement('div')
  more.className = 'map-keys-more'
  more.setAttribute('aria-hidden', 'true')
  more.hidden = true
  container.append(element, keys, more)

  return {
    element,
    say(lang) {
      const words = MAP_WORDS[lang]
      element.setAttribute('aria-label', words.walk)
      element.setAttribute('aria-roledescription', words.walkRole)
      keys.replaceChildren(...words.keys.map(([key, does]) => line(key, does)))
      more.replaceChildren(line('?', words.moreKeys))
    },
    instruct(wanted) {
      const shown = wanted ?? keys.hidden !== false
      keys.hidden = !shown
      more.hidden = shown
    },
  }
}

function line(key: string, does: string): HTMLElement {
  const made = document.createElement('p')
  const name = document.createElement('kbd')
  name.textContent = key
  made.append(name, ` ${does}`)
  return made
}
