/** The style of every document, and the little that a script can add to one that is complete without it. */
import 'virtual:picture.css?document'
import './style/document/document.css'
import profileEditor from './profile.ts?worker&url'
import profileSheet from './style/profile.css?url'

// On paper the whole address stands at the foot, which the server cannot know: it may be reached by several names.
for (const place of document.querySelectorAll('[data-address]')) place.textContent = location.href

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

// The editor of profiles brings its own copy of what it shares with the map, bundled as a worker is: a script in common
// would take the map along on a page that has none, and cost the map's first page a request.
const editor = document.getElementById('profile-editor')
if (editor !== null) {
  const sheet = document.createElement('link')
  sheet.rel = 'stylesheet'
  sheet.href = profileSheet
  document.head.append(sheet)
  import(/* @vite-ignore */ profileEditor).catch((error: unknown) => {
    console.warn('profile: not fetched', error)
    const told = document.createElement('p')
    told.role = 'alert'
    told.textContent = editor.dataset.failed ?? ''
    editor.prepend(told)
  })
}
