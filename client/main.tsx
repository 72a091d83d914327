/** Opens the page: reads what the server sent along, starts the state, mounts the panels and then the map. */
import 'virtual:picture.css'
import './style/type.css'
import './style/base.css'
import './style/masthead.css'
import './style/layout.css'
import './style/panels.css'
import './style/heading.css'
import './style/combobox.css'
import './style/choices.css'
import './style/areas.css'
import './style/table.css'
import './style/drawings.css'
import './style/map.css'
import './style/map-over.css'
import './style/bars.css'
import './style/contrast.css'
import './style/print.css'
import './style/sheet-foot.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import * as v from 'valibot'
import { type Boot, BootSchema } from '#core/model/contract.ts'
import type { Language } from '#core/model/text.ts'
import type { Show } from '#core/model/view.ts'
import { titleWithPeople } from '#core/picture/people-title.ts'
import { ApiError, fetchAreas, pinVersion } from './api.ts'
import { START_WORDS } from './i18n/start.ts'
import { followLanguage, learnLanguage } from './i18n/words.ts'
import { whenIdle } from './map/takeover.ts'
import { announcement } from './panels/announcement.ts'
import { StartFailure } from './panels/failure.tsx'
import { Heading } from './panels/heading.tsx'
import { element, mount } from './place.ts'
import { footSheets } from './sheet-foot.ts'
import { browserAddress } from './state/address.ts'
import {
  closed,
  learnAll,
  openSheet,
  people,
  picture,
  startState,
  type Tab,
  tab,
  takeLeisure,
  view,
  waiting,
  wide,
} from './state/state.ts'
import { watchSurroundings } from './surroundings.ts'

async function start(boot: Boot): Promise<void> {
  pinVersion(boot.version)
  try {
    startState(boot, await fetchAreas(), browserAddress)
  } catch (error) {
    tellFailure(error, boot.view.lang, () => start(boot))
    return
  }
  watchSurroundings(element('map'))
  footSheets(() => START_WORDS[view.peek().lang].dataVersion(boot.version))
  // On a narrow screen what a link wants beside the map lies in the sheet.
  if (!wide.peek()) openSheet(sheetOf(view.peek().show))
  const notes = [...document.querySelectorAll('.picture-note')].map((note) => note.textContent ?? '')
  mount('heading', <Heading legend={document.querySelector('.legend-room .drawing')?.innerHTML ?? ''} notes={notes} />)
  document.documentElement.classList.add('scripted')
  followPage()
  const { mountMap } = await import('./map/mount.ts')
  mountMap(element('map'))
  // Behind the engine in the queue, though they arrive long before it: the server's own panels can be read and used
  // until then. The catalogue is for the next choice.
  whenIdle(() => {
    takeLeisure()
    mountPanels()
    learnAll()
  })
}

async function mountPanels(): Promise<void> {
  const { lang } = view.peek()
  try {
    const [{ PANELS, followAddress }] = await Promise.all([import('./panels/all.ts'), learnLanguage(lang)])
    followAddress(browserAddress)
    for (const [id, Panel] of Object.entries(PANELS)) mount(id, <Panel />)
    followLanguage()
  } catch (error) {
    // Without its tabs a narrow page must show the panels as the server wrote them.
    document.documentElement.classList.remove('scripted')
    tellFailure(error, lang, mountPanels)
  }
}

/** What the browser says of a script that did not come is no ApiError, and means the same. */
function tellFailure(error: unknown, lang: Language, again: () => void): void {
  const failure = error instanceof TypeError ? new ApiError('unreachable', String(error)) : error
  if (!(failure instanceof ApiError)) throw error
  const retry = () => {
    document.documentElement.classList.add('scripted')
    again()
  }
  render(<StartFailure failure={failure} again={retry} words={START_WORDS[lang]} />, element('notices'))
}

function sheetOf(show: Show): Tab | null {
  if (show === 'map') return null
  return show === 'table' ? 'table' : 'chart'
}

/** What of the page lies outside every panel: its title, its language, its live region, and which panels are open. */
function followPage(): void {
  const { body, documentElement } = document
  const live = element('announcement')
  let before = picture.peek()
  effect(() => {
    document.title = `${titleWithPeople(picture.value, people.value, view.value.lang)} – Regionsikt`
    documentElement.lang = view.value.lang
  })
  effect(() => {
    const said = announcement(before, picture.value, view.value.lang)
    before = picture.value
    if (said !== null) live.textContent = said
  })
  effect(() => {
    body.classList.toggle('controls-closed', closed.value.has('controls'))
    body.classList.toggle('card-closed', closed.value.has('card'))
    body.classList.toggle('waiting', waiting.value !== 'no')
    body.dataset.tab = tab.value ?? 'none'
  })
}

const boot: unknown = JSON.parse(element('boot').textContent ?? '')
start(v.parse(BootSchema, boot))
