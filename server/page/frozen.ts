/** What a frozen view says: of a newer data version, or that there is none. */
import { writeView } from '#core/model/view.ts'
import { FROZEN_WAYS, frozenLatest } from '#core/picture/describe/revised.ts'
import type { Picture } from '#core/picture/picture.ts'
import type { Edition } from '../edition.ts'
import { changesOfPicture, frozenWords } from '../revisions/shown.ts'
import { html, Markup, NOTHING } from './html.ts'

interface Ways {
  /** Where the same view is with the current figures; the page of the map unless given. */
  readonly current?: string
  /** Whether the notice stands in somebody else's page: what is not for a frame then opens a page of its own. */
  readonly embedded?: boolean
}

export function frozenNotice(
  edition: Pick<Edition, 'atlas' | 'newer'>,
  picture: Picture,
  { current = `/?${writeView({ ...picture.view, at: null })}`, embedded = false }: Ways = {},
): Markup {
  const { lang, at } = picture.view
  const said = frozenWords(edition, picture)
  const ways = FROZEN_WAYS[lang]
  if (said === null) {
    if (at === null) return NOTHING
    return html`<p class="note frozen-latest"><span data-frozen="latest">${frozenLatest(edition.atlas, lang)}</span> <a href="${current}">${ways.live}</a></p>`
  }
  const { text, revised } = said
  // Nothing that is shown reads otherwise: no reason to stop, and no list of changes to go to.
  if (!revised) {
    return html`<p class="note frozen-latest"><span data-frozen="same">${text}</span> <a href="${current}">${ways.current}</a></p>`
  }
  const target = embedded ? new Markup(' target="_blank" rel="noopener"') : NOTHING
  const changes = changesOfPicture(edition, picture)
  return html`<div class="notice"><p><span data-frozen>${text}</span> <a href="${current}">${ways.current}</a> <a href="${changes.href}"${target}>${changes.name}</a></p></div>`
}
