/** What stands above the picture of an embed: its name, what its numbers are, the legend of a map, and what must be known. */
import type { Hideable } from '#core/model/embed.ts'
import { chartFigure } from '#core/picture/chart/chart-figure.ts'
import { circlesInWords, noteLines, subtitle, title } from '#core/picture/describe.ts'
import { LEGEND_OPTIONS, legendSvg } from '#core/picture/legend.ts'
import {
  multiplesNotes,
  multiplesSubtitle,
  multiplesTerritories,
  multiplesTitle,
} from '#core/picture/multiples-words.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import type { PeopleLayer } from '#core/picture/people.ts'
import { subtitleWithPeople, titleWithPeople } from '#core/picture/people-title.ts'
import type { Picture } from '#core/picture/picture.ts'
import { unbroken } from '#core/picture/unbroken.ts'
import type { Edition } from '../edition.ts'
import { smallMaps } from '../figure/small-maps.ts'
import { html, Markup, NOTHING } from '../page/html.ts'
import { peopleHeading } from '../page/people.ts'

export interface Named {
  readonly title: string
  readonly subtitle: string
  /** What keeps a reader from reading too much into the picture. */
  readonly notes: readonly string[]
}

export function nameOf(edition: Edition, picture: Picture, people: PeopleLayer | null): Named {
  const { view } = picture
  const { lang } = view
  const notes = people?.bare ? [] : noteLines(picture, lang)
  switch (view.show) {
    case 'map':
      return {
        title: titleWithPeople(picture, people, lang),
        subtitle: subtitleWithPeople(picture, people, lang),
        notes,
      }
    case 'table':
      return { title: title(picture, lang), subtitle: subtitle(picture, lang), notes }
    case 'chart':
      return { ...chartFigure(picture, edition, lang), notes }
    case 'multiples': {
      const maps = smallMaps(edition, view)
      const pictures = maps.map((map) => map.picture)
      return {
        title: multiplesTitle(pictures, lang),
        subtitle: multiplesSubtitle(pictures, lang),
        notes: [...multiplesTerritories(maps, lang), ...multiplesNotes(pictures, lang)],
      }
    }
  }
}

/**
 * A title that is hidden stands in the host's own words beside the frame; whoever comes into the frame by ear still hears
 * what it is.
 */
export function heading(
  { title, subtitle, notes }: Named,
  picture: Picture,
  people: PeopleLayer | null,
  hide: readonly Hideable[],
): Markup {
  const hidden = hide.includes('title')
  const [above, below] = hidden ? ['visually-hidden', 'visually-hidden'] : ['picture-title', 'picture-subtitle']
  const drawn = picture.view.show === 'map' && !hide.includes('legend') ? legend(picture, people) : NOTHING
  return html`<h1 id="picture-title" class="${above}">${unbroken(title)}</h1>
<p class="${below}">${subtitle}</p>${drawn}${notes.map((line) => html`<p class="picture-note">${line}</p>`)}`
}

/** Px: what is drawn for one width cannot be read in half of it. The style sheet shows one of them. */
const WIDTHS = { narrow: 280, broad: LEGEND_OPTIONS.width } as const

/** Circles are drawn to the map's scale, which only a script knows: there words must do. */
function legend(picture: Picture, people: PeopleLayer | null): Markup {
  const { lang, areas } = picture.view
  const circles = picture.mark === 'symbols'
  const drawn = circles
    ? html`<p class="picture-note">${circlesInWords(picture, lang)}</p>`
    : html`<div class="legend-room">${Object.entries(WIDTHS).map(([name, width]) => html`<div class="drawing drawn-${name}">${new Markup(legendSvg(picture, pageSkin, lang, { hovered: null, chosen: areas }, { ...LEGEND_OPTIONS, width }))}</div>`)}</div>`
  return html`${people?.bare ? NOTHING : drawn}${peopleHeading(people, lang)}`
}
