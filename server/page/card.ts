import { type AreaCode, levelOf } from '#core/model/area.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatDifference, formatNumber, formatValue } from '#core/picture/format.ts'
import type { Picture, PictureArea } from '#core/picture/picture.ts'
import { figureOf, reasonOf } from '../ask/column.ts'
import type { Atlas } from '../atlas/memory.ts'
import { about } from './about.ts'
import { html, type Markup, NOTHING } from './html.ts'
import { WORDS } from './words.ts'

/** The chosen areas with their figures, and what the indicator is and where it comes from. */
export function card(atlas: Atlas, picture: Picture): Markup {
  const { view } = picture
  const words = WORDS[view.lang]
  const chosen =
    view.areas.length === 0
      ? html`<p class="note">${words.hint}</p>`
      : html`<h2 class="panel-title">${words.chosen}</h2><dl class="chosen">${view.areas.map((code) => entry(atlas, picture, code))}</dl>`
  return html`${chosen}${about(picture.indicator, view.lang)}`
}

function entry(atlas: Atlas, picture: Picture, code: AreaCode): Markup {
  const name = atlas.areas.get(code)?.name ?? code
  const row = picture.rows.find((each) => each.code === code)
  return html`<dt>${name}</dt>${row ? onMap(row, picture) : offMap(atlas, picture, code)}`
}

function onMap(row: PictureArea, picture: Picture): Markup {
  const { indicator, view, ranked, reference } = picture
  const { lang } = view
  const words = WORDS[lang]
  if (row.value === null) return missing(picture, row.missing)
  const rank =
    row.rank === null
      ? NOTHING
      : html`<dd>${words.rank(formatNumber(row.rank, 0, lang), formatNumber(ranked, 0, lang))}</dd>`
  const difference =
    row.referenceDifference === null || reference === null
      ? NOTHING
      : html`<dd>${words.difference(formatDifference(row.referenceDifference, indicator, lang), words.references[reference.method])}</dd>`
  return html`<dd><strong>${formatValue(row.value, indicator, lang)}</strong></dd>${rank}${difference}`
}

/** A chosen county on a map of municipalities, or an area outside the group shown: its figure, but no rank. */
function offMap(atlas: Atlas, picture: Picture, code: AreaCode): Markup {
  const { indicator, view, year } = picture
  const series = atlas.series(indicator.id, code)
  const place = series?.years.indexOf(year) ?? -1
  const value = figureOf(series?.figures[place])
  const outside = html`<dd class="note">${WORDS[view.lang].outside}</dd>`
  if (value !== null) return html`<dd><strong>${formatValue(value, indicator, view.lang)}</strong></dd>${outside}`
  const byCounty = levelOf(code) === 'municipality' && indicator.levels.county.includes(year)
  const reason = place >= 0 ? reasonOf(series?.reasons[place]) : byCounty ? 'county-only' : 'not-in-data'
  return html`${missing(picture, reason)}${outside}`
}

function missing({ view: { lang } }: Picture, reason: PictureArea['missing']): Markup {
  return html`<dd>${WORDS[lang].missingBecause(MISSING_NAMES[reason ?? 'not-in-data'][lang])}</dd>`
}
