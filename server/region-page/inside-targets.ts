/** What a planner's profile sets for single municipalities, each with its own status. */

import type { Indicator } from '#core/model/indicator.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import { rowValue } from '#core/picture/region/row-figures.ts'
import { statusName, statusReason } from '#core/picture/region/status-words.ts'
import { targetText } from '#core/picture/region/target-words.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { namesOf, type RegionContext, seriesAddress } from './context.ts'
import { OPEN_WORDS } from './open-words.ts'
import { REGION_WORDS } from './words.ts'

export function insideTargets(context: RegionContext, row: RegionRow, indicator: Indicator): Markup {
  if (row.inside.length === 0) return NOTHING
  const { edition, choice } = context
  const { lang } = choice
  const words = OPEN_WORDS[lang]
  const { columns } = REGION_WORDS[lang]
  const names = namesOf(edition, lang)
  const rows = row.inside.map(({ code, name, value, year, target, status }) => {
    const figure = value === null ? words.missing : `${rowValue(value, indicator, lang)}, ${year ?? ''}`
    const aim = targetText(target.target, indicator, row.direction, names, lang)
    return html`<tr><th scope="row"><a href="${seriesAddress(context, code, indicator)}">${name}</a></th><td class="number">${figure}</td><td>${aim}</td><td>${statusName(status, lang)} <span class="note">${statusReason(status, lang)}</span></td></tr>`
  })
  return html`<div class="table-room"><table class="data-table"><caption>${words.inside}</caption><thead><tr><th scope="col">${words.area}</th><th scope="col" class="number">${words.value}</th><th scope="col">${columns.target}</th><th scope="col">${columns.status}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}
