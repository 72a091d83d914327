/** Everything a status was computed from, enough to do it again by hand. */

import { addressIn } from '#core/model/destination.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber, formatSigned } from '#core/picture/format.ts'
import { slopeDecimals } from '#core/picture/region/row-figures.ts'
import { shareText, statusName, statusReason } from '#core/picture/region/status-words.ts'
import { isRelative } from '#core/picture/region/target-words.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { OPEN_WORDS } from './open-words.ts'

/** Where the rule is published. */
const RULE = 'lage-mal'

export function statusInputs({ status, target }: RegionRow, indicator: Indicator, lang: Language): Markup {
  const words = OPEN_WORDS[lang]
  const { inputs } = status
  const { decimals } = indicator
  const number = (value: number | null | undefined) => (value == null ? '–' : formatNumber(value, decimals, lang))
  // Differences of changes are in percentage points, whatever the unit of the indicator.
  const fine = target !== undefined && isRelative(target.target) ? 1 : decimals
  const rows = inputs.years.map(
    (year, i) =>
      html`<tr><th scope="row">${year}</th><td class="number">${number(inputs.values[i])}</td><td class="number">${number(inputs.thresholds[i])}</td><td class="number">${inputs.margins[i] === undefined ? '–' : formatSigned(inputs.margins[i] ?? 0, fine, lang)}</td></tr>`,
  )
  const facts: readonly (readonly [string, string | null])[] = [
    [
      words.notes.slope,
      inputs.slope === null ? null : formatSigned(inputs.slope, slopeDecimals(inputs.slope, fine), lang),
    ],
    [words.notes.right, inputs.right === null ? null : shareText(inputs.right, lang)],
    [words.notes.wrong, inputs.wrong === null ? null : shareText(inputs.wrong, lang)],
    [words.notes.targetYear, inputs.targetYear === null ? null : String(inputs.targetYear)],
    [words.notes.projected, inputs.projected === null ? null : formatSigned(inputs.projected, fine, lang)],
  ]
  const said = facts.map(([term, fact]) => (fact === null ? NOTHING : html`<dt>${term}</dt><dd>${fact}</dd>`))
  const table =
    rows.length === 0
      ? html`<p>${words.noInputs}</p>`
      : html`<div class="table-room"><table class="data-table"><caption>${words.inputs}</caption><thead><tr><th scope="col">${words.year}</th><th scope="col" class="number">${words.value}</th><th scope="col" class="number">${words.threshold}</th><th scope="col" class="number">${words.margin}</th></tr></thead><tbody>${rows}</tbody></table></div>`
  return html`<div class="status-inputs"><p><strong>${statusName(status, lang)}</strong>: ${statusReason(status, lang)}.</p>${table}<dl class="facts inner">${said}</dl><p class="note">${words.formula} <a href="${addressIn('/method', lang)}#${RULE}">${words.method}</a></p></div>`
}
