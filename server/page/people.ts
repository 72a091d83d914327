import type { Language } from '#core/model/text.ts'
import { peopleInWords } from '#core/picture/describe-people.ts'
import { LEGEND_OPTIONS } from '#core/picture/legend.ts'
import { peopleLegendSvg } from '#core/picture/legend-people.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import type { PeopleLayer } from '#core/picture/people.ts'
import { html, Markup, NOTHING } from './html.ts'

/**
 * The legend of where people live. Dots keep their pixels however large the map is shown; the heights of columns grow
 * with it, and without a script only words are true of them.
 */
export function peopleHeading(layer: PeopleLayer | null, lang: Language): Markup {
  if (layer === null) return NOTHING
  const legend = peopleLegendSvg(layer, pageSkin, lang, LEGEND_OPTIONS.width, LEGEND_OPTIONS.radius)
  const columns = layer.mark === 'columns'
  const words = columns ? html`<noscript><p class="note">${peopleInWords(layer, lang)}</p></noscript>` : NOTHING
  return html`<div class="legend-room${columns ? ' needs-script' : ''}"><div class="drawing">${new Markup(legend)}</div></div>${words}`
}
