/** A row unfolded: its course, how all lie, a larger map, every municipality, and what the status was computed from. */

import { NATION } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import { type Indicator, isJudged } from '#core/model/indicator.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import { chartSvg } from '#core/picture/chart/frame.ts'
import { lineChart } from '#core/picture/chart/line.ts'
import { stripChart } from '#core/picture/chart/strip.ts'
import { sourceText } from '#core/picture/describe/source.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { mapAddress } from '../area/map-address.ts'
import { figureOf } from '../ask/column.ts'
import { html, Markup, NOTHING } from '../page/html.ts'
import { areaName, indicatorOf, insideAddress, type RegionContext } from './context.ts'
import { insideTargets } from './inside-targets.ts'
import { municipalityTable } from './municipality-table.ts'
import { openMap } from './open-map.ts'
import { OPEN_WORDS } from './open-words.ts'
import { statusInputs } from './status-inputs.ts'
import { REGION_WORDS } from './words.ts'

/** Px: two beside each other on a wide screen. */
const WIDTH = 440

export function openRow(context: RegionContext, row: RegionRow): Markup {
  const { edition, choice } = context
  const { lang, area } = choice
  const words = OPEN_WORDS[lang]
  const indicator = indicatorOf(edition, row.id)
  const toInside =
    context.map === null || row.spread.missing !== null
      ? NOTHING
      : html`<a href="${insideAddress(context, indicator)}">${words.mapOfMunicipalities}</a>`
  const strategy = choice.profile ?? (choice.frame === 'national' ? NATION : area.code)
  const target = row.target?.target.kind === 'value' ? row.target.target.value : null
  const toCourse = isJudged(indicator)
    ? html`<a href="${mapAddress(indicator, area, lang, { mode: 'course', target, strategy })}">${words.mapOfCourse}</a>`
    : NOTHING
  return html`<div class="open-row"><p class="ways screen-only"><a href="${mapAddress(indicator, area, lang, { strategy })}">${words.mapOfCounties}</a>${toInside}${toCourse}<a href="${addressIn(`/data/${indicator.id}`, lang)}">${words.data}</a></p>
<div class="charts"><div>${courseChart(context, row, indicator)}${distributionChart(context, row, indicator)}</div>${openMap(context, row, indicator)}</div>
<div class="open-tables">${statusInputs(row, indicator, lang)}${municipalityTable(context, row, indicator)}${insideTargets(context, row, indicator)}</div>
${about(row, indicator, lang)}</div>`
}

function figure(title: string, svg: string): Markup {
  return html`<figure><figcaption>${title}</figcaption>${new Markup(svg)}</figure>`
}

/** The area, the country, and where the target is a value, that. */
function courseChart({ edition, choice: { lang, area } }: RegionContext, row: RegionRow, indicator: Indicator): Markup {
  const { years, values } = row.series
  if (values.filter((value) => value !== null).length < 2) return NOTHING
  const nation = edition.atlas.series(indicator.id, NATION)
  const country = years.map((year) => figureOf(nation?.figures[nation.years.indexOf(year)]))
  const words = OPEN_WORDS[lang]
  const target = row.target?.target
  const aimed =
    target?.kind === 'value'
      ? [{ code: null, name: `${words.target} ${target.year}`, values: years.map(() => target.value) }]
      : []
  const compared = indicator.kind !== 'count' && country.some((value) => value !== null)
  const data = {
    measure: indicator,
    years,
    breaks: indicator.breaks,
    series: [{ code: area.code, name: area.name, values }, ...aimed],
    reference: compared ? { code: null, name: REGION_WORDS[lang].nation, values: country } : null,
    width: WIDTH,
  }
  return figure(words.course, chartSvg(lineChart(data, pageSkin, lang)))
}

/** Peers and municipalities on one scale, the reference through both. */
function distributionChart(context: RegionContext, row: RegionRow, indicator: Indicator): Markup {
  const { edition, choice } = context
  const { lang, area } = choice
  const words = OPEN_WORDS[lang]
  const { level, spread, reference } = row
  if (level.year === null || level.peers.every(({ value }) => value === null)) return NOTHING
  const peers = level.peers.map(({ code, value }) => ({ code, name: areaName(edition, code), value }))
  const inside = spread.missing === null ? spread.values.map(({ code, name, value }) => ({ code, name, value })) : []
  const line = reference.value === null ? null : { name: reference.name[lang], value: reference.value }
  const data = { measure: indicator, areas: [...peers, ...inside], reference: line, marked: [area.code], width: WIDTH }
  const groups = [
    {
      code: 'peers',
      name: area.level === 'county' ? words.counties : REGION_WORDS[lang].peers.municipality,
      areas: peers,
    },
    ...(inside.length === 0 ? [] : [{ code: 'inside', name: words.municipalities, areas: inside }]),
  ]
  const years = [...new Set([level.year, inside.length === 0 ? level.year : (spread.year ?? level.year)])]
  return figure(words.distribution(years.join(', ')), chartSvg(stripChart({ ...data, groups }, pageSkin, lang)))
}

function about(row: RegionRow, indicator: Indicator, lang: 'sv' | 'en'): Markup {
  const words = OPEN_WORDS[lang]
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.reason, row.reason?.[lang]],
    [words.definition, indicator.definition[lang]],
    [words.caveats, indicator.caveats?.[lang]],
    [words.source, `${sourceText(indicator.source, lang)}. ${indicator.source.licence[lang]}`],
  ]
  const said = lines.map(([term, text]) => (text === undefined ? NOTHING : html`<dt>${term}</dt><dd>${text}</dd>`))
  return html`<dl class="facts">${said}</dl>`
}
