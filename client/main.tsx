/** Opens the page: reads what the server sent along, starts the state, mounts the panels and then the map. */
import 'virtual:picture.css'
import './style/type.css'
import './style/base.css'
import './style/layout.css'
import './style/panels.css'
import './style/heading.css'
import './style/combobox.css'
import './style/choices.css'
import './style/areas.css'
import './style/table.css'
import './style/map.css'
import './style/bars.css'
import './style/contrast.css'
import './style/print.css'
import { effect } from '@preact/signals'
import { type ComponentChild, render } from 'preact'
import * as v from 'valibot'
import { type Boot, BootSchema } from '#core/model/contract.ts'
import { title } from '#core/picture/describe.ts'
import { ApiError, fetchAreas, pinVersion } from './api.ts'
import { t, wordsOf } from './i18n/words.ts'
import { whenIdle } from './map/takeover.ts'
import { announcement } from './panels/announcement.ts'
import { AreasPanel } from './panels/areas-panel.tsx'
import { Controls } from './panels/controls.tsx'
import { Heading } from './panels/heading.tsx'
import { Languages } from './panels/languages.tsx'
import { Notices, StartFailure } from './panels/notices.tsx'
import { Source } from './panels/source.tsx'
import { TablePanel } from './panels/table.tsx'
import { Tabs } from './panels/tabs.tsx'
import { Toolbar } from './panels/toolbar.tsx'
import { browserAddress } from './state/address.ts'
import { closed, learnAll, picture, startState, tab, view, waiting } from './state/state.ts'
import { watchSurroundings } from './surroundings.ts'

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`page: expected an element #${id}, found none`)
  return found
}

/** Puts a panel where the server's own version of it stood. */
function mount(id: string, panel: ComponentChild): void {
  const place = element(id)
  place.replaceChildren()
  render(panel, place)
}

async function start(boot: Boot): Promise<void> {
  pinVersion(boot.version)
  try {
    startState(boot, await fetchAreas(), browserAddress)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    render(
      <StartFailure failure={error} again={() => start(boot)} words={wordsOf(boot.view.lang)} />,
      element('notices'),
    )
    return
  }
  watchSurroundings(element('map'))
  mount('heading', <Heading />)
  mount('controls', <Controls />)
  mount('card', <AreasPanel />)
  mount('table', <TablePanel />)
  mount('toolbar', <Toolbar />)
  mount('source', <Source />)
  mount('languages', <Languages />)
  mount('tabs', <Tabs />)
  mount('notices', <Notices />)
  document.documentElement.classList.add('scripted')
  followPage()
  const { mountMap } = await import('./map/mount.ts')
  mountMap(element('map'))
  // Behind the engine in the queue: the catalogue is for the next choice, the map for this one.
  whenIdle(learnAll)
}

/** What of the page lies outside every panel: its title, its language, its live region, and which panels are open. */
function followPage(): void {
  const { body, documentElement } = document
  const live = element('announcement')
  let before = picture.peek()
  effect(() => {
    document.title = t.value.documentTitle(title(picture.value, view.value.lang))
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
