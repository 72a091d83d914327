import type { Language } from '#core/model/text.ts'
import { scaleBar } from '#core/picture/scale-bar.ts'
import { MAP_WORDS } from './words.ts'

/** Longest scale bar, in pixels. */
const BAR = 110

export interface ControlTarget {
  zoomIn(): void
  zoomOut(): void
  home(): void
}

export interface Controls {
  /** Words and whether the map shows all of Sweden or a part of it. */
  say(lang: Language, within: boolean): void
  /** Pixels per metre. */
  setScale(scale: number): void
}

/** Buttons, scale bar and attribution over the map. */
export function createControls(container: HTMLElement, target: ControlTarget): Controls {
  const corner = element('div', 'map-controls')
  // What is pressed here is not a drag of the map below.
  for (const type of ['pointerdown', 'wheel']) {
    corner.addEventListener(type, (event) => event.stopPropagation())
  }
  const zoomIn = button('M8 3v10M3 8h10', () => target.zoomIn())
  const zoomOut = button('M3 8h10', () => target.zoomOut())
  // A house: back to where one started.
  const home = button('M2.5 8 8 3l5.5 5M4.5 7v6h7V7', () => target.home())
  const fullScreen = button('M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', () => toggleFullScreen(container))
  // Embedded pages and telephones may not offer it.
  fullScreen.hidden = !document.fullscreenEnabled
  corner.append(group(zoomIn, zoomOut), group(home, fullScreen))

  const foot = element('div', 'map-foot')
  const bar = element('div', 'map-scale')
  const attribution = element('div', 'map-attribution')
  foot.append(bar, attribution)
  container.append(corner, foot)

  let lang: Language = 'sv'
  const nameFullScreen = () => {
    const words = MAP_WORDS[lang]
    name(fullScreen, document.fullscreenElement === container ? words.leaveFullScreen : words.fullScreen)
  }
  document.addEventListener('fullscreenchange', nameFullScreen)

  return {
    say(now, within) {
      lang = now
      const words = MAP_WORDS[lang]
      name(zoomIn, words.zoomIn)
      name(zoomOut, words.zoomOut)
      name(home, within ? words.homeWithin : words.home)
      nameFullScreen()
      attribution.textContent = words.attribution
    },
    setScale(scale) {
      const { label, pixels } = scaleBar(scale, BAR)
      bar.textContent = label
      bar.style.width = `${pixels}px`
    },
  }
}

async function toggleFullScreen(container: HTMLElement): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen()
  else await container.requestFullscreen()
}

function button(path: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'map-button'
  made.innerHTML = `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${path}"/></svg>`
  made.addEventListener('click', press)
  return made
}

function name(control: HTMLButtonElement, words: string): void {
  control.setAttribute('aria-label', words)
  control.title = words
}

function group(...buttons: HTMLButtonElement[]): HTMLElement {
  const made = element('div', 'map-button-group')
  made.append(...buttons)
  return made
}

function element(tag: 'div', className: string): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  return made
}
