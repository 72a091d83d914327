/** Keys held down come faster than words: only where they stop is told. Milliseconds. */
const PAUSE = 120

export interface Voice {
  say(words: string): void
}

/** What the map tells those who do not see it, politely: after what is being read already. */
export function createVoice(container: HTMLElement): Voice {
  const live = document.createElement('p')
  live.className = 'map-voice visually-hidden'
  live.setAttribute('role', 'status')
  container.append(live)
  let waiting: ReturnType<typeof setTimeout> | undefined
  return {
    say(words) {
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        // The same words again are a change only with a space that nobody hears.
        live.textContent = live.textContent === words ? `${words}\u00a0` : words
      }, PAUSE)
    },
  }
}
