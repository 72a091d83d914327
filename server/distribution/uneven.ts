/** How unevenly a figure is spread, in two numbers, and the areas themselves by group. */
import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import { chartSvg } from '#core/picture/chart/frame.ts'
import { stripChart } from '#core/picture/chart/strip.ts'
import { formatNumber } from '#core/picture/format.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { distributionOf } from '../ask/distribution.ts'
import { divisionOf } from '../ask/division.ts'
import { valuesOf } from '../ask/values.ts'
import type { Atlas } from '../atlas/memory.ts'
import { groupName } from '../compare/comparand.ts'
import { html, Markup, NOTHING } from '../page/html.ts'
import type { DistributionChoice } from './choice.ts'
import { DISTRIBUTION_WORDS } from './words.ts'

/** Rows of a drawing beyond this no longer fit on a page. */
const MOST_GROUPS = 25
const WIDTH = 640

export function uneven(atlas: Atlas, choice: DistributionChoice): Markup {
  const { indicator, level, year, division, lang } = choice
  const words = DISTRIBUTION_WORDS[lang]
  const answer = distributionOf(atlas, { indicator: indicator.id, level, year, division })
  const { gini, theil, parts, reason, n, peopleYear } = answer
  const number = (value: number) => formatNumber(value, value > 0 && value < 0.001 ? 5 : 3, lang)
  const said =
    gini === null || theil === null
      ? html`<p>${words.none[reason ?? 'no-values']}</p>`
      : html`<dl class="facts measures"><div><dt>${words.gini}</dt><dd><strong>${number(gini)}</strong> <span class="note">${words.giniHint}</span></dd></div>
<div><dt>${words.theil}</dt><dd><strong>${number(theil)}</strong> <span class="note">${words.theilHint}</span></dd></div></dl>
${parts === null || parts.betweenShare === null ? html`<p>${words.allAlike}</p>` : html`<p><strong>${words.parts(percent(1 - parts.betweenShare, lang), percent(parts.betweenShare, lang), words.groups[division])}</strong></p>${bar(parts.betweenShare, lang)}`}
<p class="note">${words.counted(`${formatNumber(n, 0, lang)} ${words.among[level]}`, peopleYear ?? year)} <a href="${addressIn('/method', lang)}#ojamlikhet">${words.rule}</a></p>`
  return html`<section aria-labelledby="uneven"><h2 id="uneven">${words.uneven(year)}</h2>${said}${strip(atlas, choice)}</section>`
}

function percent(share: number, lang: Language): string {
  const number = formatNumber(100 * share, 0, lang)
  return lang === 'en' ? `${number}%` : `${number}\u00a0%`
}

/** The two parts on one bar; the sentence above says the same. */
function bar(between: number, lang: Language): Markup {
  const { within, between: name } = DISTRIBUTION_WORDS[lang]
  const cut = Math.round(between * 400)
  return html`<svg class="picture chart share-bar" aria-hidden="true" viewBox="0 0 400 30" width="400" height="30"><rect class="chart-marked-bar" width="${cut}" height="12"/><rect class="chart-half" x="${cut}" width="${400 - cut}" height="12"/><rect class="outline" x="0.5" y="0.5" width="399" height="11"/><text class="chart-tick" x="0" y="26" font-size="11">${name}</text><text class="chart-tick" x="400" y="26" font-size="11" text-anchor="end">${within}</text></svg>`
}

function strip(atlas: Atlas, { indicator, level, year, division, lang }: DistributionChoice): Markup {
  const words = DISTRIBUTION_WORDS[lang]
  const { groups } = divisionOf(atlas, division)
  if (groups.length > MOST_GROUPS || indicator.kind === 'count') return NOTHING
  const { codes, values } = valuesOf(atlas, { indicator: indicator.id, level, year })
  const areas = codes.map((code, i) => ({ code, name: atlas.areas.get(code)?.name ?? code, value: values[i] ?? null }))
  const grouped = groups
    .map((group) => ({
      code: `${division}:${group.id}`,
      name: groupName(division, group, lang),
      areas: areas.filter(({ code }) => atlas.areas.get(code)?.groups[division] === group.id),
    }))
    .filter((group) => group.areas.length > 0)
  const data = { measure: indicator, areas, reference: null, marked: [], width: WIDTH, groups: grouped }
  return html`<figure class="drawn"><figcaption>${words.strip(year, words.groups[division])}</figcaption>${new Markup(chartSvg(stripChart(data, pageSkin, lang)))}</figure>`
}
