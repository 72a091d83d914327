import { addressIn } from '#core/model/destination.ts'
import { type Formula, parseFormula } from '#core/model/formula.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '#core/picture/format.ts'
import type { Atlas } from '../../atlas/memory.ts'
import { html, type Markup } from '../../page/html.ts'
import { COMBINATION_WORDS } from './combination-words.ts'

/** How the value of a group of areas comes about, in words, with every indicator it reads named and linked. */
export function combination(atlas: Atlas, { aggregation }: Indicator, lang: Language): Markup {
  const words = COMBINATION_WORDS[lang]
  const rule = html`<p class="note"><a href="${addressIn('/method', lang)}#aggregering">${words.rule}</a></p>`
  switch (aggregation.kind) {
    case 'sum':
      return html`<p>${words.sum}${aggregation.balance ? ` ${words.balance}` : ''}</p>${rule}`
    case 'ratio':
      return html`<p>${words.ratio(formatNumber(aggregation.factor, 0, lang))}</p>
<dl class="facts inner"><dt>${words.numerator}</dt><dd>${formula(atlas, aggregation.numerator, lang)}</dd><dt>${words.denominator}</dt><dd>${formula(atlas, aggregation.denominator, lang)}</dd></dl>${rule}`
    case 'weighted':
      return html`<p>${words.weighted}</p>
<dl class="facts inner"><dt>${words.weight}</dt><dd>${formula(atlas, aggregation.by, lang)}</dd></dl>${rule}`
    case 'none':
      return html`<p>${words.never} ${aggregation.reason[lang]}</p>${rule}`
  }
}

function formula(atlas: Atlas, text: string, lang: Language): Markup {
  const parsed: Formula = parseFormula(text)
  return html`${parsed.map(({ sign, factors }, at) => {
    const joint = sign === -1 ? ` ${COMBINATION_WORDS[lang].minus} ` : at === 0 ? '' : ' + '
    return html`${joint}${factors.map((id, i) => html`${i === 0 ? '' : ' × '}${named(atlas, id, lang)}`)}`
  })}`
}

/** An indicator by its name, as a link, with the id by which formulas and the API know it. */
export function named(atlas: Atlas, id: string, lang: Language): Markup {
  const name = atlas.indicators.get(id)?.name[lang] ?? id
  return html`<a href="${addressIn(`/data/${id}`, lang)}">${name}</a> <code>${id}</code>`
}
