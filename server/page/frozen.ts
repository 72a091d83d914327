/** What a view of an older data version says of the newer one. */
import { writeView } from '#core/model/view.ts'
import { FROZEN_WAYS } from '#core/picture/describe/revised.ts'
import type { Picture } from '#core/picture/picture.ts'
import type { Edition } from '../edition.ts'
import { changesOfPicture, frozenText } from '../revisions/shown.ts'
import { html, Markup, NOTHING } from './html.ts'

interface Ways {
  /** Where the same view is with the current figures; the page of the map unless given. */
  readonly current?: string
  /** Whether the notice stands in somebody else's page: its links then open a page of their own. */
  readonly embedded?: boolean
}

export function frozenNotice(
  edition: Pick<Edition, 'atlas' | 'newer'>,
  picture: Picture,
  { current = `/?${writeView({ ...picture.view, at: null })}`, embedded = false }: Ways = {},
): Markup {
  const text = frozenText(edition, picture)
  if (text === null) return NOTHING
  const ways = FROZEN_WAYS[picture.view.lang]
  const target = embedded ? new Markup(' target="_blank" rel="noopener"') : NOTHING
  const changes = changesOfPicture(edition, picture)
  return html`<div class="notice"><p><span data-frozen>${text}</span> <a href="${current}"${target}>${ways.current}</a> <a href="${changes}"${target}>${ways.changes}</a></p></div>`
}
