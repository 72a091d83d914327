import { SHOWS, writeView } from '#core/model/view.ts'
import { alt } from '#core/picture/describe/alt.ts'
import type { Picture } from '#core/picture/picture.ts'
import { html, type Markup } from './html.ts'
import { table } from './table.ts'
import { WORDS } from './words.ts'

/**
 * What stands beside the map: exactly what it shows, as a table by name; its chart or small maps, as the figure draws
 * them; or, while the map is alone, the ways to these.
 */
export function beside(picture: Picture): Markup {
  const { view } = picture
  const words = WORDS[view.lang]
  const links = SHOWS.filter((show) => show !== view.show).map(
    (show) => html` <a href="/?${writeView({ ...view, show })}">${words.shows[show]}</a>`,
  )
  const ways = html`<p class="other-shows">${links}</p>`
  switch (view.show) {
    case 'map':
      return ways
    case 'table':
      return html`${ways}${table(picture)}`
    case 'chart':
    case 'multiples': {
      const { short } = alt(picture, view.lang)
      // Its ground is the style sheet's, which leaves it out on paper.
      const name = `${words.drawings[view.show]}: ${short}`
      return html`${ways}<figure class="drawn drawn-${view.show}"><img src="/figure.svg?${writeView(view)}&amp;fonts=embedded&amp;without=paper" alt="${name}"></figure>`
    }
  }
}
