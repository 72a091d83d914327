import type { DifferenceAnswer } from '#core/model/contract-difference.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { differenceUnit, formatNumber, formatSigned } from '#core/picture/format.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { EXPLAIN_WORDS } from './explain-words.ts'

/** The parts of a difference in numbers: what the chart draws, and what it is made of. */
export function partsTable(
  { groups, sides, composition, rate }: DifferenceAnswer,
  indicator: Indicator,
  lang: Language,
): Markup {
  const words = EXPLAIN_WORDS[lang]
  const unit = indicator.unit[lang]
  const points = differenceUnit(indicator, lang)
  const names = sides.map(({ name }) => name)
  const heads = [
    ...names.map((name) => words.shareIn(name)),
    ...names.map((name) => words.rateIn(name, unit)),
    words.composition,
    words.rate,
  ]
  // On a narrow screen there are no columns: each figure says what it is.
  const whose = heads.map((head) => html`<span class="cell-name">${head}</span>`)
  const share = (value: number) => `${formatNumber(100 * value, 1, lang)}${lang === 'en' ? '%' : '\u00a0%'}`
  const level = (value: number | null) => (value === null ? '–' : formatNumber(value, indicator.decimals, lang))
  const effect = (value: number | null) => formatSigned(value ?? 0, indicator.decimals, lang)
  const cell = (said: string, i: number) =>
    html`<td class="number">${said === '' ? NOTHING : (whose[i] ?? NOTHING)}${said}</td>`
  const row = (name: string, cells: readonly string[]) => html`<tr><th scope="row">${name}</th>${cells.map(cell)}</tr>`
  const rows = groups.map((group) =>
    row(group.name[lang], [
      ...group.shares.map(share),
      ...group.rates.map(level),
      effect(group.composition),
      effect(group.rate),
    ]),
  )
  const sum = row(words.sum, [
    '',
    '',
    ...sides.map(({ computed }) => level(computed)),
    effect(composition),
    effect(rate),
  ])
  return html`<div class="table-room"><table class="data-table difference-parts"><caption>${words.table(points)}</caption><thead><tr><td></td>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody><tfoot>${sum}</tfoot></table></div>`
}
