/** Whether areas grow more alike: the spread year by year, and growth against the start. */
import { trend } from '#core/measure/trend.ts'
import type { ConvergenceAnswer } from '#core/model/contract-statistics.ts'
import { addressIn } from '#core/model/destination.ts'
import { isPercentage } from '#core/model/indicator.ts'
import type { Language, Text } from '#core/model/text.ts'
import type { Measure } from '#core/picture/chart/chart.ts'
import { chartSvg } from '#core/picture/chart/frame.ts'
import { lineChart } from '#core/picture/chart/line.ts'
import { scatterChart } from '#core/picture/chart/scatter.ts'
import { authorityText } from '#core/picture/describe/source.ts'
import { formatNumber, formatValue, POINTS } from '#core/picture/format.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { convergenceOf } from '../ask/convergence.ts'
import type { Atlas } from '../atlas/memory.ts'
import { html, Markup, NOTHING } from '../page/html.ts'
import type { DistributionChoice } from './choice.ts'
import { DISTRIBUTION_WORDS } from './words.ts'

const WIDTH = 560

export function closing(atlas: Atlas, choice: DistributionChoice): Markup {
  const { indicator, level, lang } = choice
  const words = DISTRIBUTION_WORDS[lang]
  const answer = convergenceOf(atlas, indicator, level)
  const said = sigma(answer, choice)
  const content =
    said === null
      ? html`<p>${words.tooFew}</p>`
      : html`${said}${beta(atlas, answer, choice)}<p>${words.readTogether}</p>`
  return html`<section class="compared" aria-labelledby="closing"><h2 id="closing">${words.closing}</h2>${content}<p class="note">${words.source(authorityText(indicator.source, lang))} <a href="${addressIn('/method', lang)}#konvergens">${words.rule}</a></p></section>`
}

function both(of: (lang: Language) => string): Text {
  return { sv: of('sv'), en: of('en') }
}

/** Null where there are not two years to compare. */
function sigma(
  { years, scale, sigma: { spread, leftOut } }: ConvergenceAnswer,
  choice: DistributionChoice,
): Markup | null {
  const { indicator, lang } = choice
  const words = DISTRIBUTION_WORDS[lang]
  const { kind } = scale
  // Relative spread is told in per cent of the mean: 0.121 is 12.1.
  const values = spread.map((value) => (value === null ? null : value * (kind === 'relative' ? 100 : 1)))
  const [from, to, first, last] = [years[0], years.at(-1), values[0] ?? null, values.at(-1) ?? null]
  if (from === undefined || to === undefined || from === to || first === null || last === null) return null
  const measure: Measure = {
    name: both((each) => DISTRIBUTION_WORDS[each].spread[kind]),
    unit: kind === 'relative' ? both((each) => DISTRIBUTION_WORDS[each].spreadUnit) : pointsUnit(choice),
    decimals: kind === 'relative' ? 1 : Math.min(indicator.decimals + 1, 4),
  }
  const say = (value: number) => formatValue(value, measure, lang)
  const change = say(first) === say(last) ? words.same : last < first ? words.smaller : words.larger
  const way = trend(years, values, [])
  const course = way.kind === 'assessed' ? ` ${words.course[way.course](way.span.from)}` : ''
  const data = {
    measure,
    years,
    breaks: [],
    series: [{ code: null, name: words.spread[kind].split(',')[0] ?? '', values }],
    reference: null,
    width: WIDTH,
  }
  const lacking = leftOut.length === 0 ? '' : ` ${words.leftOut(formatNumber(leftOut.length, 0, lang))}`
  return html`<p><strong>${words.from(say(first), from, say(last), to)} ${change}</strong>${course}</p>
<figure class="drawn"><figcaption>${words.sigma(from, to)}</figcaption>${new Markup(chartSvg(lineChart(data, pageSkin, lang)))}<p class="note">${words.sigmaHint[kind]}${lacking}</p></figure>`
}

function beta(atlas: Atlas, { scale, beta: found }: ConvergenceAnswer, choice: DistributionChoice): Markup {
  if (found === null) return NOTHING
  const { indicator, lang } = choice
  const words = DISTRIBUTION_WORDS[lang]
  const { from, to, codes, start, growth, slope, intercept, rSquared, n } = found
  const isRelative = scale.kind === 'relative'
  // A yearly change in logarithms is, times a hundred, per cent a year.
  const factor = isRelative ? 100 : 1
  const unit = pointsUnit(choice)
  const x: Measure = {
    name: both((each) => DISTRIBUTION_WORDS[each].start(from)),
    unit: isRelative ? both((each) => DISTRIBUTION_WORDS[each].logarithm(indicator.unit[each])) : indicator.unit,
    decimals: isRelative ? 2 : indicator.decimals,
  }
  const y: Measure = {
    name: both((each) => DISTRIBUTION_WORDS[each].growth(from, to)),
    unit: isRelative
      ? both((each) => DISTRIBUTION_WORDS[each].percentPerYear)
      : both((each) => DISTRIBUTION_WORDS[each].perYear(unit[each])),
    decimals: isRelative ? 2 : Math.min(indicator.decimals + 2, 4),
  }
  const points = codes.map((code, i) => {
    const change = growth[i] ?? null
    const name = atlas.areas.get(code)?.name ?? code
    return { code, name, x: start[i] ?? null, y: change === null ? null : change * factor }
  })
  const fit = slope === null || intercept === null ? null : { slope: slope * factor, intercept: intercept * factor }
  const correlation = { r: null, rho: null }
  const svg = chartSvg(
    scatterChart({ x, y, points, marked: [], reference: null, fit, correlation, width: WIDTH }, pageSkin, lang),
  )
  const r = formatNumber(rSquared ?? 0, 2, lang)
  const number = formatNumber(n, 0, lang)
  const said = slope === null ? words.betaNone : slope < 0 ? words.betaDown(r, number) : words.betaUp(r, number)
  return html`<p>${said}</p><figure class="drawn"><figcaption>${words.beta(from, to)}</figcaption>${new Markup(svg)}<p class="note">${words.betaHint}</p></figure>`
}

function pointsUnit({ indicator }: DistributionChoice): Text {
  return isPercentage(indicator) ? POINTS : indicator.unit
}
