import type { EmbedTheme } from '#core/model/embed.ts'
import { failure, retry, setSurroundings } from './state/state.ts'

/** Three columns need this much; the same number stands in layout.css. */
const WIDE = '(min-width: 62.5rem)'
const DARK = '(prefers-color-scheme: dark)'

/**
 * Tells the state what the browser says of itself: dark or light, wide or narrow, online or not. `theme`: what somebody
 * has chosen instead of the first.
 */
export function watchSurroundings(map: HTMLElement, theme: EmbedTheme = 'auto'): void {
  const wide = matchMedia(WIDE)
  const dark = matchMedia(DARK)
  const themeNow = () => (theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme)
  const tell = () => setSurroundings({ wide: wide.matches, theme: themeNow(), online: navigator.onLine })
  wide.addEventListener('change', tell)
  dark.addEventListener('change', tell)
  addEventListener('offline', tell)
  addEventListener('online', () => {
    tell()
    if (failure.peek()) retry()
  })
  new ResizeObserver(() => {
    setSurroundings({ mapSize: { width: map.clientWidth, height: map.clientHeight } })
  }).observe(map)
  tell()
}
