/** Opens an embed that may be walked and changed: the same state and the same map as the page, in somebody else's. */
import 'virtual:picture.css?embed'
import './style/embed/embed.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import * as v from 'valibot'
import { type Boot, BootSchema } from '#core/model/contract.ts'
import type { Language } from '#core/model/text.ts'
import { ApiError, fetchAreas, pinVersion } from './api.ts'
import { frameAddress, settingIn } from './embed/frame-address.ts'
import { START_WORDS } from './i18n/start.ts'
import { learnLanguage } from './i18n/words.ts'
import { whenIdle } from './map/takeover.ts'
import { announcement } from './panels/announcement.ts'
import { StartFailure } from './panels/failure.tsx'
import { element } from './place.ts'
import { footSheets } from './sheet-foot.ts'
import { learnAll, picture, startState, takeLeisure, view } from './state/state.ts'
import { watchSurroundings } from './surroundings.ts'

const setting = settingIn(location.search)

async function start(boot: Boot): Promise<void> {
  pinVersion(boot.version)
  const { lang, show } = boot.view
  try {
    startState(boot, await fetchAreas(), frameAddress(setting))
    const room = show === 'map' ? element('map') : element('picture')
    watchSurroundings(room, setting.theme)
    if (show === 'map') await startMap(room)
  } catch (error) {
    tellFailure(error, lang, () => start(boot))
    return
  }
  footSheets(() => START_WORDS[view.peek().lang].dataVersion(boot.version))
  tellChanges()
  whenIdle(() => startPanels(lang))
}

async function startMap(room: HTMLElement): Promise<void> {
  // Before the map hears of it: a wheel, and a finger, that meant the host's page go there. With Ctrl it is a pinch.
  room.parentElement?.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
    },
    { capture: true, passive: true },
  )
  const { mountMap } = await import('./map/mount.ts')
  mountMap(room)
}

async function startPanels(lang: Language): Promise<void> {
  try {
    const [{ mountPanels }] = await Promise.all([import('./embed/mount-panels.tsx'), learnLanguage(lang)])
    takeLeisure()
    mountPanels(setting)
    if (!setting.hide.includes('controls') && !setting.hide.includes('search')) learnAll()
  } catch (error) {
    tellFailure(error, lang, () => startPanels(lang))
  }
}

/** What the browser says of a script that did not come is no ApiError, and means the same. */
function tellFailure(error: unknown, lang: Language, again: () => void): void {
  const failure = error instanceof TypeError ? new ApiError('unreachable', String(error)) : error
  if (!(failure instanceof ApiError)) throw error
  render(<StartFailure failure={failure} again={again} words={START_WORDS[lang]} />, element('notices'))
}

/** To those who do not see it. What the author said of the map was of the first picture and of no other. */
function tellChanges(): void {
  const live = element('announcement')
  const map = document.getElementById('map-svg')
  const first = picture.peek()
  let before = first
  effect(() => {
    const other = picture.value.rows !== first.rows
    map?.setAttribute('aria-labelledby', other ? 'picture-title' : 'picture-alt')
    const said = announcement(before, picture.value, view.value.lang)
    before = picture.value
    if (said !== null) live.textContent = said
  })
}

const boot: unknown = JSON.parse(element('boot').textContent ?? '')
start(v.parse(BootSchema, boot))
