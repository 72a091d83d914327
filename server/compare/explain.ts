/** "Explain the difference": whether the first and each of the others differ by what they consist of or by their levels. */
import { DIFFERENCE_BYS, type DifferenceAnswer, type DifferenceBy } from '#core/model/contract-difference.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language, Text } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { decompositionChart } from '#core/picture/chart/decomposition.ts'
import { chartSvg } from '#core/picture/chart/frame.ts'
import { differenceUnit, formatNumber, withUnit } from '#core/picture/format.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { differenceOf, differenceYears, unexplainable } from '../ask/territory-difference.ts'
import type { Edition } from '../edition.ts'
import { html, Markup, NOTHING } from '../page/html.ts'
import { addressOf } from './address.ts'
import { asTerritory, nameOf } from './comparand.ts'
import type { Comparison } from './comparison.ts'
import { EXPLAIN_WORDS } from './explain-words.ts'
import { partsTable } from './parts-table.ts'
import type { Choice } from './read.ts'

/** Px: as wide as the other drawings of the page. */
const WIDTH = 440
/** Municipality groups tell towns from countryside, by which most rates differ most. */
const [USUAL] = DIFFERENCE_BYS

export function explain(edition: Edition, choice: Choice, { indicator, year }: Comparison): Markup {
  const { comparands, grouping, lang } = choice
  const { knowledge } = edition
  const [first, ...others] = comparands
  if (first === undefined || others.length === 0 || year === null) return NOTHING
  // Groups may have figures for earlier years only: then the difference of such a year is told, with its year.
  const yearBy = (by: DifferenceBy) => differenceYears(knowledge, indicator, by).findLast((each) => each <= year)
  const possible = DIFFERENCE_BYS.filter(
    (by) => unexplainable(knowledge, indicator, by) === null && yearBy(by) !== undefined,
  )
  const by = possible.find((each) => each === grouping) ?? possible[0]
  const explained = by && yearBy(by)
  if (by === undefined || explained === undefined) return NOTHING
  const words = EXPLAIN_WORDS[lang]
  const one = asTerritory(first, lang)
  const pairs = others.map((other) => {
    const answer = differenceOf(edition, one, asTerritory(other, lang), { indicator, year: explained, by })
    const shown = pair(answer, indicator, lang)
    if (others.length === 1) return shown
    return html`<details><summary>${words.pair(nameOf(first, lang), nameOf(other, lang))}</summary>${shown}</details>`
  })
  const id = `explain-${indicator.id}`
  return html`<section class="explained" aria-labelledby="${id}"><h3 id="${id}">${words.heading}</h3>${switchBy(choice, possible, by, id)}${explained === year ? NOTHING : html`<p>${words.otherYear(year, explained)}</p>`}${pairs}</section>`
}

/** Links to the same difference by other groups. */
function switchBy(choice: Choice, possible: readonly DifferenceBy[], current: DifferenceBy, anchor: string): Markup {
  const words = EXPLAIN_WORDS[choice.lang]
  const links = possible.map((by) => {
    const name = words.bys[by]
    if (by === current) return html`<li><strong aria-current="true">${name}</strong></li>`
    return html`<li><a href="${addressOf(choice, { grouping: by === USUAL ? null : by }, anchor)}">${name}</a></li>`
  })
  return html`<div class="explained-by"><span id="${anchor}-by" class="note">${words.by}</span><ul aria-labelledby="${anchor}-by">${links}</ul></div>`
}

function pair(answer: DifferenceAnswer, indicator: Indicator, lang: Language): Markup {
  const { composition, difference, rate, sides, groups } = answer
  const words = EXPLAIN_WORDS[lang]
  if (difference === null || composition === null || rate === null) {
    const without = sides.find(({ value, missing }) => value === null && missing !== null)
    const why = without?.missing ? MISSING_NAMES[without.missing][lang] : MISSING_NAMES['not-in-data'][lang]
    return html`<p>${words.none(without?.name ?? sides[0].name, why)}</p>`
  }
  if (groups.every(({ id }) => answer.oneSided.includes(id))) return html`<p>${words.apart}</p>`
  const unit: Text = { sv: differenceUnit(indicator, 'sv'), en: differenceUnit(indicator, 'en') }
  const chart = decompositionChart(
    {
      measure: { name: indicator.name, unit, decimals: indicator.decimals, signed: true },
      composition: words.composition,
      rate: words.rate,
      sum: { name: words.sum, composition, rate },
      parts: groups.map((group) => ({ name: group.name[lang], composition: group.composition, rate: group.rate })),
      width: WIDTH,
    },
    pageSkin,
    lang,
  )
  const notes = notesOf(answer, indicator, lang).map((line) => html`<p class="note">${line}</p>`)
  return html`<p>${sentenceOf(answer, indicator, lang)}</p>
<div class="explained-parts"><figure><figcaption>${words.chart(unit[lang])}</figcaption>${new Markup(chartSvg(chart))}</figure>${partsTable(answer, indicator, lang)}</div>${notes}<p class="note">${words.method} <a href="${addressIn('/method', lang)}">${words.toMethod}</a></p>`
}

/** "Skillnaden mellan Väst och Öst är 3,2 procentenheter: 1,1 kommer av sammansättningen och 2,1 av nivåerna …". */
function sentenceOf(answer: DifferenceAnswer, indicator: Indicator, lang: Language): string {
  const { by, sides } = answer
  const number = (value: number | null) => formatNumber(value ?? 0, indicator.decimals, lang)
  const difference = withUnit(number(answer.difference), differenceUnit(indicator, lang), lang)
  const [composition, rate] = [number(answer.composition), number(answer.rate)]
  return EXPLAIN_WORDS[lang].sentence(sides[0].name, sides[1].name, difference, composition, rate, by)
}

/** What keeps the numbers from being taken for more than they are. */
function notesOf(answer: DifferenceAnswer, { decimals }: Indicator, lang: Language): string[] {
  const { difference, composition, rate, sides, groups, approximation, weightYear, oneSided } = answer
  const words = EXPLAIN_WORDS[lang]
  const rounded = (value: number | null) => Math.round((value ?? 0) * 10 ** decimals)
  const lacking = groups.filter(({ id }) => oneSided.includes(id)).map(({ name }) => name[lang])
  const told = (sides[0].value ?? 0) - (sides[1].value ?? 0)
  return [
    ...(lacking.length > 0 ? [words.oneSided(lacking.join(', '))] : []),
    ...(approximation ? [words.approximate] : []),
    ...(weightYear === null ? [] : [words.weights(weightYear)]),
    ...(rounded(told) === rounded(difference) ? [] : [words.published]),
    ...(rounded(composition) + rounded(rate) === rounded(difference) ? [] : [words.rounded]),
  ]
}
