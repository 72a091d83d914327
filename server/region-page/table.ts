/** Rows of indicators under their columns, the running foot of the printed page, and the row that is unfolded. */
import type { RegionPriority } from '#core/model/region/priority.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import { html, Markup, NOTHING } from '../page/html.ts'
import { regionPath } from './choice.ts'
import type { RegionContext } from './context.ts'
import { openRow } from './open-row.ts'
import { columnsOf, hasTargets, regionRow } from './row.ts'
import { rowId } from './row-id.ts'
import { REGION_WORDS } from './words.ts'

export interface PlacedRow {
  readonly priority: RegionPriority
  readonly row: RegionRow
}

/** `named`: whether every row says which priority it belongs to. */
export function rowsTable(context: RegionContext, caption: string, rows: readonly PlacedRow[], named = false): Markup {
  if (rows.length === 0) return NOTHING
  const { answer, choice } = context
  const words = REGION_WORDS[choice.lang]
  const { indicator, level, spread, trend, target, status } = columnsOf(context)
  const heads: readonly (readonly [name: string, style: string])[] = [
    [indicator, 'indicator'],
    [level, 'level'],
    [spread, 'spread'],
    [trend, 'course'],
    ...(hasTargets(context) ? ([[target, 'target']] as const) : []),
    [status, 'status'],
  ]
  const running = html`${words.running(answer.region.name, answer.version)} · <span data-address>${regionPath(choice.area)}</span>`
  const written = rows.map(({ priority, row }) => {
    const open = choice.open === rowId(priority, row)
    const more = open
      ? html`<tr class="unfolded"><td colspan="${heads.length}">${openRow(context, row)}</td></tr>`
      : NOTHING
    return html`${regionRow(context, priority, row, named)}${more}`
  })
  return html`<table class="data-table conditions${hasTargets(context) ? '' : ' untargeted'}"><caption class="visually-hidden">${caption}</caption><thead><tr>${heads.map(([name, style]) => html`<th scope="col" class="${style}">${name}</th>`)}</tr></thead>
<tfoot aria-hidden="true"><tr><td colspan="${heads.length}">${running}</td></tr></tfoot>
<tbody>${written}</tbody></table>`
}

export function mark(current: boolean): Markup {
  return current ? new Markup(' aria-current="true"') : NOTHING
}
