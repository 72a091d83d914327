/** What a territory consists of: each municipality with its shares, and what of its people and land counts. */
import { POPULATION } from '#core/measure/aggregate.ts'
import type { TerritoryPart } from '#core/model/contract-territories.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '#core/picture/format.ts'
import { figureOf } from '../ask/column.ts'
import type { Atlas } from '../atlas/memory.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import type { Shown } from './head.ts'
import { columnsOf, type PartRow } from './parts-columns.ts'
import { PARTS_WORDS } from './parts-words.ts'

/** More rows than this are folded away on a screen: the figures below are what one came for. */
const MOST_OPEN = 30

export function partsTable(atlas: Atlas, { answer, territory }: Shown, lang: Language): Markup {
  if (answer.areas.length === 0) return NOTHING
  const words = PARTS_WORDS[lang]
  const rows = rowsOf(atlas, answer.areas, answer.population.year)
  const cut = territory.shape.kind !== 'areas' && answer.reliable
  const columns = columnsOf(answer, territory, lang)
  const heads = columns.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)
  const body = rows.map((row) => {
    const { part } = row
    const cells = columns.map(({ cell }) => html`<td class="number">${cell(row)}</td>`)
    const note = part.share === 0 ? html` <span class="note">${words.nobodyInside}</span>` : NOTHING
    return html`<tr><th scope="row"><a href="${addressIn(`/area/${part.code}`, lang)}">${part.name}</a> <span class="note">${part.code}</span>${note}</th>${cells}</tr>
`
  })
  const sumCells = columns.map(({ sum }) => html`<td class="number">${sum?.(rows) ?? ''}</td>`)
  const heading = words.heading(formatNumber(rows.length, 0, lang), rows.length === 1)
  const table = html`<div class="table-room"><table class="data-table parts"><caption class="visually-hidden">${answer.name}: ${heading}</caption><thead><tr><th scope="col">${words.columns.municipality}</th>${heads}</tr></thead>
<tbody>${body}</tbody><tbody><tr class="sum"><th scope="row">${words.columns.sum}</th>${sumCells}</tr></tbody></table></div>`
  const folded =
    rows.length > MOST_OPEN ? html`<details class="folded"><summary>${words.show}</summary>${table}</details>` : table
  const note = cut ? html`<p class="note">${words.note}</p>` : NOTHING
  return html`<div><h3>${heading}</h3>${note}${folded}</div>`
}

function rowsOf(atlas: Atlas, parts: readonly TerritoryPart[], year: number | null): PartRow[] {
  const column = year === null ? undefined : atlas.column(POPULATION, 'municipality', year)
  const places = new Map<string, number>(atlas.areasAt('municipality').map(({ code }, place) => [code, place]))
  return parts.map((part) => ({
    part,
    people: figureOf(column?.figures[places.get(part.code) ?? -1]),
    land: part.landShare * (atlas.areas.get(part.code)?.landArea ?? 0),
  }))
}
