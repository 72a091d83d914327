/** What an embed shows: the map, the chart, the small maps or the table, in the skin of the page. */

import { CHART_WIDTHS } from '#core/picture/chart/chart.ts'
import { chartOf, chosenRows } from '#core/picture/chart/chart-of.ts'
import { chartSvg } from '#core/picture/chart/frame.ts'
import type { Alt } from '#core/picture/describe/alt.ts'
import { EMBED_WORDS } from '#core/picture/describe/embed-words.ts'
import { drawMap } from '#core/picture/draw-map.ts'
import { homeBox } from '#core/picture/map-content.ts'
import { drawMultiples } from '#core/picture/multiples-draw.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import type { PeopleLayer } from '#core/picture/people.ts'
import type { Picture } from '#core/picture/picture.ts'
import { outlinesIn } from '../ask/outlines.ts'
import type { Edition } from '../edition.ts'
import { smallMaps } from '../figure/small-maps.ts'
import { html, Markup } from '../page/html.ts'
import { table } from '../page/table.ts'

/** Px: circles and lines of the map are made for about this size, its names for every size it may have. */
const MAP_SIZE = { width: 640, height: 640 } as const

/** Charts and small maps are made twice, for a telephone and for a page of text, px; the style sheet shows one of them. */
const WIDTHS = [
  { name: 'narrow', width: CHART_WIDTHS.least },
  { name: 'broad', width: CHART_WIDTHS.most },
] as const

export function embedPicture(edition: Edition, picture: Picture, people: PeopleLayer | null, words: Alt): Markup {
  const { view } = picture
  const { lang } = view
  switch (view.show) {
    case 'map': {
      const layers = edition.layers('page', view)
      const territories = outlinesIn(edition, 'page', view)
      const titleId = 'picture-alt'
      const drawn = drawMap(layers, picture, pageSkin, lang, { size: MAP_SIZE, titleId, people, territories })
      const { east, west, north, south } = homeBox(layers, picture)
      const shape = shapeOf((east - west) / (north - south))
      return html`<p id="picture-alt" class="visually-hidden">${words.short}</p><div id="map" class="map map-${shape}">${new Markup(drawn)}</div>`
    }
    case 'chart': {
      const marks = chosenRows(picture)
      return drawings(words, ({ width }) =>
        chartSvg(chartOf(picture, { ...edition, marks, width, skin: pageSkin, lang })),
      )
    }
    case 'multiples': {
      const territories = outlinesIn(edition, 'small', view)
      const [maps, layers] = [smallMaps(edition, view), edition.layers('small', view)]
      return drawings(words, ({ width }) => drawMultiples(maps, layers, pageSkin, lang, { width, territories }))
    }
    case 'table':
      return tableRoom(picture)
  }
}

/** It scrolls, so the keyboard must be able to come there. */
export function tableRoom(picture: Picture): Markup {
  const { lang } = picture.view
  return html`<div class="table-room" role="group" tabindex="0" aria-label="${EMBED_WORDS[lang].rows}">${table(picture)}</div>`
}

/** The height of the map follows its width, by a rule of the style sheet: it must be known before anything is drawn. */
function shapeOf(ratio: number): 'tall' | 'even' | 'wide' {
  if (ratio < 0.75) return 'tall'
  return ratio > 1.3 ? 'wide' : 'even'
}

function drawings(words: Alt, draw: (at: (typeof WIDTHS)[number]) => string): Markup {
  const drawn = WIDTHS.map((at) => html`<div class="drawing drawn-${at.name}">${new Markup(draw(at))}</div>`)
  return html`<div role="img" aria-label="${words.short}">${drawn}</div>`
}
