/** The style of every document, and the little that a script can add to one that is complete without it. */
import 'virtual:picture.css?document'
import './style/document/document.css'

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
