/** One county in the list of those that are alike: how near, its need, its emphasis, and what it has written. */
import { formatNumber } from '#core/picture/format.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { ALIKE_WORDS } from './alike-words.ts'
import { emphasisText, sign } from './cell.ts'
import { currentIn, isSingle, type Placed, type PrioritiesContext, priorityAddress, regionAddress } from './context.ts'
import { MATRIX_WORDS } from './matrix-words.ts'
import { pips } from './pips.ts'

/** `distance` is null of the county that the others are like. */
export function alikeRow(context: PrioritiesContext, { region, cell }: Placed, distance: number | null): Markup {
  const { lang, area } = context.choice
  const [alike, matrix] = [ALIKE_WORDS[lang], MATRIX_WORDS[lang]]
  const number = (value: number) => formatNumber(value, 0, lang)
  const { need, needRank, needOf, count, of } = cell
  const notes = [...(distance === null ? [alike.own] : []), ...(region.complete ? [] : [matrix.incomplete])]
  const noted = notes.length === 0 ? NOTHING : html`<span class="note line">${notes.join('; ')}</span>`
  const place =
    need === null || needRank === null
      ? matrix.notAssessable
      : alike.place(number(need), number(needRank), number(needOf)) + (isSingle(cell) ? `, ${matrix.single}` : '')
  const far = distance === null ? '–' : formatNumber(distance, 2, lang)
  return html`<tr><th scope="row"><a href="${regionAddress(context, region.code, area)}">${region.name}</a>${noted}</th><td class="number">${far}</td><td class="place">${place}</td><td class="emphasis">${pips(count, of)} ${emphasisText(context, cell)}${sign(context, cell)}</td><td>${titles(context, region.code)}</td></tr>
`
}

/** Official titles, as they are written; goals with their rank, for they count as no priorities. */
function titles(context: PrioritiesContext, county: string): Markup {
  const alike = ALIKE_WORDS[context.choice.lang]
  const items = currentIn(context, county, context.choice.area).map((priority) => {
    const notes = [
      ...(priority.rank === 'priority' ? [] : [alike.goals[priority.rank]]),
      ...(priority.titled === 'ours' ? [alike.ours] : []),
    ]
    const noted = notes.length === 0 ? NOTHING : html` <span class="note">(${notes.join(', ')})</span>`
    return html`<li><a lang="sv" href="${priorityAddress(context, county, priority)}">${priority.title.sv}</a>${noted}</li>`
  })
  return items.length === 0 ? html`<span class="note">–</span>` : html`<ul>${items}</ul>`
}
