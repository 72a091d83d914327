/** Every municipality of the county in one indicator, best first, each leading to its series and to the map. */

import type { Indicator } from '#core/model/indicator.ts'
import { SMALL_DENOMINATOR } from '#core/model/region/county-spread.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { hasShortUnit, rowValue } from '#core/picture/region/row-figures.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { insideAddress, type RegionContext, seriesAddress } from './context.ts'
import { OPEN_WORDS } from './open-words.ts'
import { REGION_WORDS } from './words.ts'

export function municipalityTable(context: RegionContext, row: RegionRow, indicator: Indicator): Markup {
  const { edition, choice } = context
  const { lang } = choice
  const words = OPEN_WORDS[lang]
  const { spread, direction } = row
  if (spread.missing !== null) return html`<p class="note">${REGION_WORDS[lang].spreadReasons[spread.missing]}</p>`
  const best = direction === 'lower' ? 1 : -1
  const sorted = [
    ...spread.values.filter(({ value }) => value !== null).sort((a, b) => best * ((a.value ?? 0) - (b.value ?? 0))),
    ...spread.values.filter(({ value }) => value === null),
  ]
  const rows = sorted.map(({ code, name, value, missing, denominator }) => {
    const small = value !== null && denominator !== null && denominator < SMALL_DENOMINATOR
    const said =
      value === null
        ? html`<span class="note">${missing === null ? words.missing : MISSING_NAMES[missing][lang]}</span>`
        : html`${rowValue(value, indicator, lang)}${small ? html` <span class="note">* ${words.small}</span>` : NOTHING}`
    const area = edition.knowledge.area(code)
    const map =
      area === undefined
        ? NOTHING
        : html`<a href="${insideAddress(context, indicator, area)}" aria-label="${`${words.onMap}: ${name}`}">${words.onMap}</a>`
    return html`<tr><th scope="row"><a href="${seriesAddress(context, code, indicator)}">${name}</a></th><td class="number">${said}</td><td>${map}</td></tr>`
  })
  const measured = hasShortUnit(indicator, lang) ? words.value : `${words.value}, ${indicator.unit[lang]}`
  return html`<div class="table-room"><table class="data-table"><caption>${words.table(String(spread.year ?? ''))}</caption><thead><tr><th scope="col">${words.area}</th><th scope="col" class="number">${measured}</th><th scope="col">${words.onMap}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}
