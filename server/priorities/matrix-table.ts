/** The counties × the areas of the report, need and emphasis in every cell. */
import { addressIn } from '#core/model/destination.ts'
import { formatNumber } from '#core/picture/format.ts'
import { html, Markup, NOTHING } from '../page/html.ts'
import { matrixCell } from './cell.ts'
import { prioritiesAddress, SORTS } from './choice.ts'
import { NEED_CLASSES } from './classes.ts'
import { areaTitle, isChosen, isSingleForAll, type MatrixRegion, type PrioritiesContext, placedIn } from './context.ts'
import { MATRIX_WORDS } from './matrix-words.ts'
import { ordered } from './order.ts'
import { PRIORITIES_WORDS } from './words.ts'

export function matrixSection(context: PrioritiesContext): Markup {
  const { choice, matrix } = context
  const { lang, sort } = choice
  const words = MATRIX_WORDS[lang]
  const title = PRIORITIES_WORDS[lang].parts.matrix('')
  const rows = ordered(placedIn(context), sort).map(({ region }) => row(context, region))
  const orders = SORTS.map((each) => {
    const address = prioritiesAddress(choice, { sort: each }, 'matrix')
    return html`<li><a href="${address}"${current(each === sort)}>${words.sorts[each](areaTitle(context))}</a></li>`
  })
  const last = sort === 'emphasis' ? ` ${words.incompleteLast}` : ''
  const more = words.more(formatNumber(matrix.regions.length, 0, lang), formatNumber(matrix.areas.length, 0, lang))
  return html`<section aria-labelledby="matrix"><h2 id="matrix">${title}</h2>
<p class="reading">${words.reading(formatNumber(matrix.regions.length, 0, lang))}</p>
<div class="orders screen-only"><span id="order">${words.order}</span><ul aria-labelledby="order">${orders}</ul></div>
${key(context)}<p class="note reading">${words.key}${last}</p>
<p class="matrix-more">${more}</p>
<div class="table-room matrix-room"><table class="data-table matrix"><caption class="visually-hidden">${title}</caption><thead><tr><th scope="col"${sorted(sort === 'county', 'ascending')}>${words.county}</th>${heads(context)}</tr></thead><tbody>${rows}</tbody></table></div></section>
`
}

/** What the tints of the needs are; the numbers say the same. */
function key({ choice: { lang } }: PrioritiesContext): Markup {
  const words = MATRIX_WORDS[lang]
  const items = NEED_CLASSES.map((each) => html`<li><span class="tint need-${each}"></span>${words.thirds[each]}</li>`)
  return html`<ul class="matrix-key" aria-label="${words.need}">${items.toReversed()}</ul>`
}

function heads(context: PrioritiesContext): Markup[] {
  const { choice, matrix } = context
  return matrix.areas.map(({ id, name }) => {
    const chosen = id === choice.area
    const order = sorted(chosen && choice.sort !== 'county', 'descending')
    const address = prioritiesAddress(choice, { area: id }, 'map')
    const single = isSingleForAll(context, id)
      ? html`<span class="note line">${MATRIX_WORDS[choice.lang].single}</span>`
      : NOTHING
    return html`<th scope="col"${chosen ? new Markup(' class="chosen"') : NOTHING}${order}><a href="${address}"${current(chosen)}>${name[choice.lang]}</a>${single}</th>`
  })
}

function row(context: PrioritiesContext, region: MatrixRegion): Markup {
  const { lang, at } = context.choice
  const words = MATRIX_WORDS[lang]
  const address = addressIn(`/region/${region.code}`, lang, at === null ? [] : [['at', at]])
  const incomplete = region.complete ? NOTHING : html`<span class="note line">${words.incomplete}</span>`
  const own = isChosen(context, region.code) ? new Markup(' class="own"') : NOTHING
  return html`<tr${own}><th scope="row"><a href="${address}">${region.name}</a>${incomplete}</th>${region.cells.map((cell) => matrixCell(context, region, cell))}</tr>
`
}

function current(is: boolean): Markup {
  return is ? new Markup(' aria-current="true"') : NOTHING
}

function sorted(is: boolean, way: 'ascending' | 'descending'): Markup {
  return is ? new Markup(` aria-sort="${way}"`) : NOTHING
}
