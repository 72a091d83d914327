/** The line over the map while a tool is on: what to do, what is wrong, and the buttons to be done or to give up. */
import type { Language } from '#core/model/text.ts'
import { DRAWING_WORDS } from './words.ts'

export interface Bar {
  /** `cancels`: whether there is anything that Cancel would give up. */
  show(words: string, lang: Language, cancels: boolean): void
  /** Something is wrong, which is told at once. */
  warn(words: string): void
  hide(): void
}

export function createBar(container: HTMLElement, done: () => void, cancel: () => void): Bar {
  const bar = document.createElement('div')
  bar.className = 'drawing-line'
  bar.hidden = true
  // What is pressed here is no stroke on the map below.
  for (const type of ['pointerdown', 'click', 'wheel']) bar.addEventListener(type, (event) => event.stopPropagation())
  const words = document.createElement('p')
  words.setAttribute('role', 'status')
  const buttons = document.createElement('div')
  buttons.className = 'drawing-line-buttons'
  const finish = button(done)
  finish.classList.add('primary')
  const leave = button(cancel)
  buttons.append(finish, leave)
  bar.append(words, buttons)
  container.append(bar)

  return {
    show(text, lang, cancels) {
      bar.hidden = false
      bar.classList.remove('warning')
      if (words.textContent !== text) words.textContent = text
      finish.textContent = DRAWING_WORDS[lang].done
      leave.textContent = DRAWING_WORDS[lang].cancel
      leave.hidden = !cancels
    },
    warn(text) {
      bar.classList.add('warning')
      words.textContent = text
    },
    hide() {
      bar.hidden = true
      words.textContent = ''
    },
  }
}

function button(press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'drawing-line-button'
  made.addEventListener('click', press)
  return made
}
