import { inputsOf } from '#core/measure/aggregate.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { THEME_NAMES } from '#core/model/theme.ts'
import { authorityText, tableText } from '#core/picture/describe/source.ts'
import { formatNumber } from '#core/picture/format.ts'
import type { Atlas } from '../../atlas/memory.ts'
import type { DocumentContent } from '../../page/document.ts'
import { html, type Markup, NOTHING } from '../../page/html.ts'
import { combination, named } from './combination.ts'
import { COMBINATION_WORDS } from './combination-words.ts'
import { coverageOf } from './coverage.ts'
import { coverageGrid, coverageLegend, coverageTable, inWords } from './coverage-grid.ts'
import { COVERAGE_WORDS } from './coverage-words.ts'
import { INDICATOR_PAGE_WORDS } from './page-words.ts'

/** All that is known of one indicator: what it is, how it combines, what there is of it, whose it is, how to have it. */
export function indicatorPage(atlas: Atlas, indicator: Indicator, lang: Language): DocumentContent {
  const { id, name, definition, theme } = indicator
  const sections = [about, combining, coverage, kin, source, use].map((section) => section(atlas, indicator, lang))
  return {
    lang,
    path: `/data/${id}`,
    under: '/data',
    title: name[lang],
    description: definition[lang],
    lead: html`<p class="lead">${definition[lang]}</p><p class="note">${THEME_NAMES[theme][lang]} · <code>${id}</code></p>`,
    main: html`<div class="indicator-page">${sections}</div>`,
  }
}

/** For an id that nothing has: what is nearest to it, and the way to all. */
export function strangerPage(id: string, near: readonly Indicator[], lang: Language): DocumentContent {
  const words = INDICATOR_PAGE_WORDS[lang]
  const suggestions = near.map(
    (each) => html`<li><a href="${addressIn(`/data/${each.id}`, lang)}">${each.name[lang]}</a></li>`,
  )
  return {
    lang,
    path: '/data',
    title: words.strangerTitle,
    description: words.strangerTitle,
    main: html`<div class="prose"><p>${words.stranger(id)}</p>
${suggestions.length > 0 ? html`<p>${words.near}</p><ul class="entries">${suggestions}</ul>` : NOTHING}
<p><a href="${addressIn('/data', lang)}">${words.toAll}</a></p></div>`,
  }
}

function section(id: string, title: string, content: Markup): Markup {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`
}

function facts(lines: readonly (readonly [term: string, description: Markup | string | undefined])[]): Markup {
  const known = lines.flatMap(([term, said]) => (said === undefined ? [] : [html`<dt>${term}</dt><dd>${said}</dd>`]))
  return html`<dl class="facts">${known}</dl>`
}

function about(_: Atlas, indicator: Indicator, lang: Language): Markup {
  const words = INDICATOR_PAGE_WORDS[lang]
  const { unit, kind, direction, directionSource, caveats, breaks } = indicator
  const judged = directionSource
    ? html`${words.directions[direction]}: ${directionSource[lang]}`
    : words.directions[direction]
  const content = facts([
    [words.unit, unit[lang]],
    [words.kind, words.kinds[kind]],
    [words.direction, judged],
    [words.caveats, caveats?.[lang]],
    [words.breaks, breaks.length > 0 ? words.breaksIn(breaks.join(', ')) : undefined],
  ])
  return section('about', words.about, content)
}

function combining(atlas: Atlas, indicator: Indicator, lang: Language): Markup {
  return section('combining', COMBINATION_WORDS[lang].title, combination(atlas, indicator, lang))
}

function coverage(atlas: Atlas, indicator: Indicator, lang: Language): Markup {
  const words = COVERAGE_WORDS[lang]
  const rows = coverageOf(atlas, indicator)
  const lines = rows.map(({ level, years }) => [words.levels[level], inWords(years, lang)] as const)
  const tables = rows.map((row) => coverageTable(row, lang))
  return section(
    'coverage',
    words.title,
    html`<p class="note">${words.hint}</p>${coverageGrid(rows, indicator.breaks, lang)}${coverageLegend(lang)}${facts(lines)}
<details class="by-year"><summary>${words.yearByYear}</summary><div class="tables">${tables}</div></details>`,
  )
}

/** A list longer than this is closed: half the rates there are use the number of inhabitants. */
const MOST_OPEN = 8

/** What it replaced, what replaced it, its variants, and what is computed with it. */
function kin(atlas: Atlas, indicator: Indicator, lang: Language): Markup {
  const words = INDICATOR_PAGE_WORDS[lang]
  const { id, family, successor } = indicator
  const all = [...atlas.indicators.values()]
  const list = (some: readonly Indicator[]) => {
    if (some.length === 0) return undefined
    const links = html`<ul>${some.map((each) => html`<li>${named(atlas, each.id, lang)}</li>`)}</ul>`
    if (some.length <= MOST_OPEN) return links
    return html`<details><summary>${words.indicators(formatNumber(some.length, 0, lang))}</summary>${links}</details>`
  }
  const lines = [
    [words.successor, successor === undefined ? undefined : named(atlas, successor, lang)],
    [words.successorOf, list(all.filter((each) => each.successor === id))],
    [words.variants, list(all.filter((each) => family && each.id !== id && each.family?.id === family.id))],
    [words.usedBy, list(all.filter((each) => each.id !== id && inputsOf(each).includes(id)))],
  ] as const
  return lines.some(([, said]) => said !== undefined) ? section('kin', words.kin, facts(lines)) : NOTHING
}

function source(_: Atlas, { source }: Indicator, lang: Language): Markup {
  const words = INDICATOR_PAGE_WORDS[lang]
  const { kpi, licence, retrieved, upstream, url } = source
  const authority = authorityText(source, lang)
  const content = facts([
    [words.authority, url === undefined ? authority : html`<a href="${url}">${authority}</a>`],
    [words.table, tableText(source, lang)],
    [words.kpi, kpi === undefined ? undefined : html`<a href="${kpiAddress(kpi)}">${kpi}</a>`],
    [words.licence, licence[lang]],
    [words.retrieved, retrieved],
    [words.upstream, upstream],
  ])
  return section('source', words.source, content)
}

/** RKA's open API, version 3, which answers with the name and definition of the KPI. */
function kpiAddress(kpi: string): string {
  return `https://api.kolada.se/v3/kpi/${kpi}`
}

function use(_: Atlas, { id, levels }: Indicator, lang: Language): Markup {
  const words = INDICATOR_PAGE_WORDS[lang]
  const level = levels.municipality.length > 0 ? 'municipality' : 'county'
  const year = levels[level].at(-1)
  const files = [
    ['csv', words.files.csv],
    ['csv-sv', words.files.csvSwedish],
    ['xlsx', words.files.xlsx],
    ['json', words.files.json],
  ].map(([format = '', name = '']) => {
    return html`<li><a href="${addressIn(`/api/export.${format}`, lang, [['indicator', id]])}">${name}</a></li>`
  })
  const values = `/api/values?indicator=${id}&level=${level}&year=${year ?? ''}`
  const api = [`/api/indicators/${id}`, values].map(
    (address) => html`<li><a href="${address}"><code>${address}</code></a></li>`,
  )
  return section(
    'use',
    words.use,
    html`<p class="screen-only"><a class="tool" href="${addressIn('/', lang, [['indicator', id]])}">${words.onMap}</a></p>
<ul class="downloads">${files}</ul><p class="note">${words.inApi}</p><ul class="downloads addresses">${api}</ul>`,
  )
}
