/**
 * Links to documents on pages that are complete without a script: pressed, they tell how far the document has come. Bundled
 * by itself (see document.ts), for it shares code with the map.
 */
import { LANGUAGES } from '#core/model/text.ts'
import { order } from './order.ts'

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-document]')) {
  link.addEventListener('click', (event) => {
    // A new tab or window is for the browser to open.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    orderFrom(link)
  })
}

/** The room for what is told stands after the list that the link is in. */
function orderFrom(link: HTMLAnchorElement): void {
  const { pathname, search } = new URL(link.href)
  const lang = LANGUAGES.find((each) => each === document.documentElement.lang) ?? 'sv'
  const list = link.closest('ul') ?? link
  const beside = list.nextElementSibling
  const found = beside instanceof HTMLElement && beside.classList.contains('document-order') ? beside : null
  const room = found ?? document.createElement('div')
  if (found === null) {
    room.className = 'document-order'
    list.after(room)
  }
  void order({ address: pathname + search, name: link.dataset.document ?? '', lang, from: link, room })
}
