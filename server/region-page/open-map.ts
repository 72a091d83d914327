/** The map of a row with room for it: the classes named in words under it, in the colours of the dots. Counts have none. */

import type { Indicator } from '#core/model/indicator.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import type { Language } from '#core/model/text.ts'
import { breakLabels } from '#core/picture/break-labels.ts'
import { formatNumber } from '#core/picture/format.ts'
import { className } from '#core/picture/scheme.ts'
import { escapeXml } from '#core/picture/xml.ts'
import { html, Markup, NOTHING } from '../page/html.ts'
import type { RegionContext } from './context.ts'
import { MAP_SIZES } from './county-map.ts'
import { OPEN_WORDS } from './open-words.ts'
import { type SpreadClasses, spreadClasses } from './spread-classes.ts'
import { REGION_WORDS } from './words.ts'

export function openMap({ map, choice: { lang } }: RegionContext, row: RegionRow, indicator: Indicator): Markup {
  const { spread } = row
  if (map === null || spread.missing !== null || spread.n === 0 || indicator.kind === 'count') return NOTHING
  const words = OPEN_WORDS[lang]
  const classes = spreadClasses(spread)
  const label = escapeXml(REGION_WORDS[lang].mapOf(indicator.name[lang]))
  const svg = new Markup(map.draw(classes.styles, MAP_SIZES.open, label))
  return html`<figure class="open-map"><figcaption>${words.map(String(spread.year ?? ''))}</figcaption>${svg}${legend(classes, spread.of - spread.n, indicator, lang)}</figure>`
}

function legend(
  { breaks, counts, scheme }: SpreadClasses,
  missing: number,
  indicator: Indicator,
  lang: Language,
): Markup {
  const words = OPEN_WORDS[lang]
  const labels = breakLabels(breaks, indicator.decimals, lang)
  const many = (count: number) => words.many(formatNumber(count, 0, lang), count === 1)
  const items = counts.map(
    (count, i) =>
      html`<li><span class="swatch ${className(i, scheme)}"></span>${labels[i] ?? ''}–${labels[i + 1] ?? ''} <span class="note">${many(count)}</span></li>`,
  )
  const none =
    missing > 0
      ? html`<li><span class="swatch none"></span>${words.missing} <span class="note">${many(missing)}</span></li>`
      : NOTHING
  return html`<ul class="class-list">${items}${none}</ul><p class="note">${indicator.unit[lang]}</p>`
}
