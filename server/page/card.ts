import { type AreaCode, levelOf } from '#core/model/area.ts'
import { MISSING_NAMES, type MissingReason } from '#core/model/value.ts'
import { nationInFull } from '#core/picture/describe/nation.ts'
import { rowWords } from '#core/picture/describe.ts'
import { formatDifference, formatNumber, formatValue } from '#core/picture/format.ts'
import type { Picture, PictureRow } from '#core/picture/picture.ts'
import { figureOf, reasonOf } from '../ask/column.ts'
import type { Atlas } from '../atlas/memory.ts'
import type { Edition } from '../edition.ts'
import { about } from './about.ts'
import { html, type Markup, NOTHING } from './html.ts'
import { territories } from './territories.ts'
import { WORDS } from './words.ts'

/** The chosen areas and the territories with their figures, and what the indicator is and where it comes from. */
export function card(edition: Edition, picture: Picture): Markup {
  const { atlas } = edition
  const { view } = picture
  const words = WORDS[view.lang]
  const chosen =
    view.areas.length === 0
      ? html`<p class="note">${words.hint}</p>`
      : html`<h2 class="panel-title">${words.chosen}</h2><dl class="chosen">${view.areas.map((code) => entry(atlas, picture, code))}</dl>`
  return html`${chosen}${similar(atlas, picture)}${territories(edition, picture)}${about(picture.indicator, view.lang)}`
}

function entry(atlas: Atlas, picture: Picture, code: AreaCode): Markup {
  const name = atlas.areas.get(code)?.name ?? code
  const row = picture.rowOf.get(code)
  return html`<dt>${name}</dt>${row ? onMap(row, picture) : offMap(atlas, picture, code)}`
}

function onMap(row: PictureRow, picture: Picture): Markup {
  const { view } = picture
  // Where groups are shown, the figure is the group's, and says so.
  const group = view.by === 'group' ? html`<dd>${row.name}</dd>` : NOTHING
  const { value, details } = rowWords(picture, row, view.lang)
  const head =
    row.value === null && picture.detail.kind !== 'typology'
      ? missing(picture, row.missing)
      : html`<dd><strong>${value}</strong></dd>`
  const more = [...details, ...toCountry(row, picture)]
  return html`${group}${head}${more.map((detail) => html`<dd>${detail}</dd>`)}`
}

/** On the map the legend tells how the country lies; here it is said of each. */
function toCountry(row: PictureRow, { detail, reference, measure, view: { lang, colour, level } }: Picture): string[] {
  // Of a course the row says it, whatever is compared with.
  if (detail.kind !== 'value' && detail.kind !== 'change' && detail.kind !== 'gap' && detail.kind !== 'pattern')
    return []
  if (row.referenceDifference === null || reference?.kind !== 'nation' || colour !== 'level') return []
  const words = WORDS[lang]
  const by = formatDifference(row.referenceDifference, measure, lang)
  const { method, name } = reference
  return [words.difference(by, method === null ? name[lang] : nationInFull(method, level, lang))]
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

function missing({ view: { lang } }: Picture, reason: MissingReason | null): Markup {
  return html`<dd>${WORDS[lang].missingBecause(MISSING_NAMES[reason ?? 'not-in-data'][lang])}</dd>`
}

/** Whom the first chosen area is compared with, where that is the most similar ones. */
function similar(atlas: Atlas, { reference, view }: Picture): Markup {
  const [to] = view.areas.flatMap((code) => atlas.areas.get(code) ?? []).filter(({ level }) => level === view.level)
  if (reference === null || reference.similar.length === 0 || to === undefined) return NOTHING
  const words = WORDS[view.lang]
  const items = reference.similar.map(
    ({ name, distance }) => html`<li>${name}, ${words.distance(formatNumber(distance, 2, view.lang))}</li>`,
  )
  return html`<section class="block"><h2 class="eyebrow">${words.similar(to.name)}</h2><ol class="similar">${items}</ol></section>`
}
