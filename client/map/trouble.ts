import { ApiError } from '#client/api.ts'
import type { Language } from '#core/model/text.ts'
import { MAP_WORDS } from './words.ts'

export interface Trouble {
  /**
   * Does something that may fail for want of an answer, and if so says so and offers to try again: the same, or what it
   * failed for.
   */
  watch(attempt: () => Promise<void>, lang: Language, anew?: () => Promise<void>): void
  hide(): void
}

/** A notice over the map when outlines or ways could not be fetched; the map below stays as it was. */
export function createTrouble(container: HTMLElement): Trouble {
  const notice = document.createElement('div')
  notice.className = 'map-trouble'
  notice.setAttribute('role', 'status')
  notice.hidden = true
  const words = document.createElement('span')
  const again = document.createElement('button')
  again.type = 'button'
  again.className = 'map-trouble-retry'
  notice.append(words, again)
  notice.addEventListener('pointerdown', (event) => event.stopPropagation())
  container.append(notice)

  const trouble: Trouble = {
    watch(attempt, lang, anew = attempt) {
      attempt().catch((error: unknown) => {
        if (!(error instanceof ApiError)) throw error
        words.textContent = MAP_WORDS[lang].unfetched
        again.textContent = MAP_WORDS[lang].retry
        again.onclick = () => {
          notice.hidden = true
          trouble.watch(anew, lang)
        }
        notice.hidden = false
      })
    },
    hide() {
      notice.hidden = true
    },
  }
  return trouble
}
