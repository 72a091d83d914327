/** A county in an area of the report: its need with the rank, its emphasis, and a sign where the one is great and the other none. */
import { formatNumber } from '#core/picture/format.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { needClassOf } from './classes.ts'
import {
  isSingle,
  isSingleForAll,
  type MatrixCell,
  type MatrixRegion,
  type PrioritiesContext,
  regionAddress,
} from './context.ts'
import { MATRIX_WORDS } from './matrix-words.ts'
import { pips } from './pips.ts'

export function matrixCell(context: PrioritiesContext, { code }: MatrixRegion, cell: MatrixCell): Markup {
  const { lang, area } = context.choice
  const words = MATRIX_WORDS[lang]
  const need = needClassOf(cell)
  const look = [...(need === null ? [] : [`need-${need}`]), ...(cell.area === area ? ['chosen'] : [])].join(' ')
  return html`<td class="${look}"><a class="cell" href="${regionAddress(context, code, cell.area)}"><span class="visually-hidden">${words.need} </span>${needText(context, cell)} <span class="line"><span class="visually-hidden">${words.emphasis} </span>${pips(cell.count, cell.of)} ${emphasisText(context, cell)}</span> ${sign(context, cell)}</a></td>`
}

function needText(context: PrioritiesContext, cell: MatrixCell): Markup {
  const { lang } = context.choice
  const words = MATRIX_WORDS[lang]
  const { need, needRank } = cell
  if (need === null || needRank === null) return html`<span class="rank">${words.notAssessable}</span>`
  const single =
    isSingle(cell) && !isSingleForAll(context, cell.area) ? html`<span class="line">${words.single}</span>` : NOTHING
  return html`<strong>${formatNumber(need, 0, lang)}</strong> <span class="rank">${words.rank(formatNumber(needRank, 0, lang))}</span>${single}`
}

/** "2 av 6"; of a list that is not complete "2 av 6 kända". */
export function emphasisText({ choice: { lang } }: PrioritiesContext, { count, of, complete }: MatrixCell): string {
  const words = MATRIX_WORDS[lang]
  if (of === 0) return words.noneKnown
  const said = complete ? words.count : words.known
  return said(formatNumber(count, 0, lang), formatNumber(of, 0, lang))
}

/** A sub-goal is no priority, but somebody has thought of the area. */
export function sign({ choice: { lang } }: PrioritiesContext, { blindSpot, subGoals }: MatrixCell): Markup {
  if (!blindSpot) return NOTHING
  const words = MATRIX_WORDS[lang]
  const also = subGoals === 0 ? NOTHING : html`<span class="line">${words.subGoals}</span>`
  return html`<span class="line blind">◆ ${words.noPriority}</span> ${also}`
}
