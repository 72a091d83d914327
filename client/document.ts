/** The style of every document, and the little that a script can add to one that is complete without it. */
import 'virtual:picture.css?document'
import './style/document/document.css'
import documentLinks from './orders/links.ts?worker&url'
import profileEditor from './profile.ts?worker&url'
import reportEditor from './report.ts?worker&url'
import profileSheet from './style/profile.css?url'
import reportSheet from './style/report.css?url'

// On paper the whole address stands at the foot, which the server cannot know: it may be reached by several names.
for (const place of document.querySelectorAll('[data-address]')) place.textContent = location.href

// The foot of every sheet, as sheet-foot.ts makes it of the map: written out here, for a script in common with the map's
// first page would bring that along.
addEventListener('beforeprint', () => {
  const { href } = location
  const whole = href.length <= 190
  const said = `${whole ? href : `${href.slice(0, 189)}…`} · ${document.querySelector('.colophon [data-version]')?.textContent ?? ''}`
  const { documentElement: root } = document
  root.style.setProperty('--sheet-foot', `"${said.replace(/["\\]/g, '\\$&')}"`)
  root.classList.toggle('footed', whole && 'CSSMarginRule' in window)
})

// What is closed on the screen belongs on the paper too.
addEventListener('beforeprint', () => {
  for (const part of document.querySelectorAll<HTMLDetailsElement>('main details')) part.open = true
})

const menu = document.querySelector<HTMLDetailsElement>('.menu')
menu?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu.open) return
  menu.open = false
  menu.querySelector('summary')?.focus()
})

// Without it they are plain links: the browser then tells what it can.
if (document.querySelector('a[data-document]') !== null) {
  import(/* @vite-ignore */ documentLinks).catch((error: unknown) => console.warn('documents: not fetched', error))
}

// Each editor brings its own copy of what it shares with the map, bundled as a worker is: a script in common would take the
// map along on a page that has none, and cost the map's first page a request.
const EDITORS = [
  { place: 'profile-editor', script: profileEditor, sheet: profileSheet },
  { place: 'report-editor', script: reportEditor, sheet: reportSheet },
]
for (const { place, script, sheet } of EDITORS) {
  const editor = document.getElementById(place)
  if (editor === null) continue
  const style = document.createElement('link')
  style.rel = 'stylesheet'
  style.href = sheet
  document.head.append(style)
  import(/* @vite-ignore */ script).catch((error: unknown) => {
    console.warn(`${place}: not fetched`, error)
    const told = document.createElement('p')
    told.role = 'alert'
    told.textContent = editor.dataset.failed ?? ''
    editor.prepend(told)
  })
}
