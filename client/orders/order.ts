/**
 * A document on its way: what is being done, how far it has come, and a way to stop it. What stands here is made of a
 * link that works without any of it.
 */
import type { Language } from '#core/model/text.ts'
import { ApiError, isAbort } from '../api.ts'
import type { Wish } from '../api-orders.ts'
import { refusalWords } from '../i18n/refusal-words.ts'
import { settledOrder } from './course.ts'
import { ORDER_WORDS } from './words.ts'

export interface Ordered extends Wish {
  /** Of the program it is for. */
  readonly name: string
  readonly lang: Language
  /** Where the reader was, and is again once nothing is left to press. */
  readonly from: HTMLElement
  /** What is said and can be pressed stands here, alone. */
  readonly room: HTMLElement
}

/** Orders it, tells how it goes, and downloads it when it is done. Never throws: what goes wrong is said, with a way on. */
export async function order(ordered: Ordered): Promise<void> {
  const { name, lang, from, room } = ordered
  // One at a time: what is under way says so, and can be cancelled.
  if (room.querySelector('progress') !== null) return
  const words = ORDER_WORDS[lang]
  const stop = new AbortController()
  const shown = show(room, () => stop.abort(), words.cancel)
  shown.say(words.waiting(0))
  try {
    const found = await settledOrder(ordered, stop.signal, ({ state, before, done, of }) => {
      shown.say(state === 'waiting' ? words.waiting(before) : words.working(name))
      shown.reach(state === 'waiting' ? null : done / Math.max(1, of))
    })
    if (found.file === null) {
      const why = refusalWords(found.problem ?? { status: 500 }, lang)
      return shown.fail(`${words.failed(name)} ${why}`, words.again, from)
    }
    download(found.file)
    shown.end(words.done(name), from)
  } catch (error) {
    if (isAbort(error)) return shown.end(words.cancelled, from)
    if (!(error instanceof ApiError)) console.error(error)
    const isUnreachable = error instanceof ApiError && error.kind === 'unreachable'
    const status = error instanceof ApiError ? (error.status ?? 500) : 500
    const why = isUnreachable ? words.unreachable : refusalWords({ status }, lang)
    shown.fail(`${words.failed(name)} ${why}`, words.again, from)
  }
}

interface Shown {
  say(text: string): void
  /** Null: nobody knows how far. */
  reach(share: number | null): void
  end(text: string, from: HTMLElement): void
  fail(text: string, again: string, from: HTMLElement): void
}

function show(room: HTMLElement, cancel: () => void, cancelName: string): Shown {
  const status = document.createElement('p')
  status.role = 'status'
  const progress = document.createElement('progress')
  progress.max = 1
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'tool'
  button.textContent = cancelName
  button.addEventListener('click', cancel)
  room.replaceChildren(status, progress, button)
  room.hidden = false
  /** Who pressed what is now gone is back where they came from; who has gone elsewhere stays there. */
  const close = (from: HTMLElement) => {
    const held = room.contains(document.activeElement)
    progress.remove()
    button.remove()
    if (held) from.focus()
  }
  return {
    say(text) {
      if (status.textContent !== text) status.textContent = text
      progress.setAttribute('aria-label', text)
    },
    reach(share) {
      if (share === null) progress.removeAttribute('value')
      else progress.value = share
    },
    end(text, from) {
      close(from)
      status.textContent = text
    },
    fail(text, again, from) {
      close(from)
      status.textContent = text
      const once = document.createElement('button')
      once.type = 'button'
      once.className = 'tool'
      once.textContent = again
      once.addEventListener('click', () => {
        from.focus()
        // What is asked for may have changed since.
        from.click()
      })
      room.append(once)
    },
  }
}

function download(file: string): void {
  const link = document.createElement('a')
  link.href = file
  link.download = ''
  link.click()
}
