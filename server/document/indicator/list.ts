import { LEVELS } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { THEME_NAMES, THEMES } from '#core/model/theme.ts'
import { formatNumber } from '#core/picture/format.ts'
import type { Atlas } from '../../atlas/memory.ts'
import type { DocumentContent } from '../../page/document.ts'
import { flag, html, type Markup, NOTHING } from '../../page/html.ts'
import { COVERAGE_WORDS } from './coverage-words.ts'
import { COMBINING, combiningOf, type Filter } from './filter.ts'
import { LIST_WORDS } from './list-words.ts'
import { spanOf } from './years.ts'

/** All indicators, or those that were asked for, by theme, with what one chooses among them by. */
export function dataPage(atlas: Atlas, filter: Filter, found: readonly Indicator[], lang: Language): DocumentContent {
  const words = LIST_WORDS[lang]
  const count = formatNumber(atlas.indicators.size, 0, lang)
  const [first, last] = atlas.years
  const lead = words.lead(count, formatNumber(atlas.observations, 0, lang), String(first), String(last))
  return {
    lang,
    path: '/data',
    parameters: parametersOf(filter),
    title: words.title,
    description: words.description(count),
    lead: html`<p class="lead">${lead}</p>`,
    main: html`<div class="data-page">${form(filter, lang)}<div class="found">
<p class="hits" role="status" data-hits>${words.hits(formatNumber(found.length, 0, lang), count)}</p>
${found.length === 0 ? html`<p>${words.none}</p>` : byTheme(found, lang)}${downloads(lang)}</div></div>`,
  }
}

function parametersOf({ words, theme, level, combines }: Filter): [string, string][] {
  const all: [string, string | null][] = [
    ['q', words],
    ['theme', theme],
    ['level', level],
    ['combines', combines],
  ]
  return all.flatMap(([name, value]) => (value ? [[name, value] satisfies [string, string]] : []))
}

function form(filter: Filter, lang: Language): Markup {
  const words = LIST_WORDS[lang]
  const kept = lang === 'sv' ? NOTHING : html`<input type="hidden" name="lang" value="${lang}">`
  const chosen = parametersOf(filter).length > 0
  return html`<form class="filter screen-only" role="search" aria-label="${words.search}" method="get" action="/data">
<p><label class="label" for="filter-q">${words.search}</label>
<input class="field" type="search" id="filter-q" name="q" value="${filter.words}" placeholder="${words.searchHint}" maxlength="100"></p>
${select('theme', words.theme, words.allThemes, filter.theme, THEMES, (theme) => THEME_NAMES[theme][lang])}
${select('level', words.level, words.allLevels, filter.level, LEVELS, (level) => words.havingLevel[level])}
${select('combines', words.combines, words.allCombining, filter.combines, COMBINING, (each) => words.combining[each])}
${kept}<p class="filter-end"><button class="tool" type="submit">${words.filter}</button>${chosen ? html` <a href="${addressIn('/data', lang)}">${words.clear}</a>` : NOTHING}</p>
</form>`
}

function select<T extends string>(
  name: string,
  label: string,
  any: string,
  chosen: T | null,
  set: readonly T[],
  wordsOf: (each: T) => string,
): Markup {
  const options = set.map(
    (each) => html`<option value="${each}"${flag('selected', each === chosen)}>${wordsOf(each)}</option>`,
  )
  return html`<p><label class="label" for="filter-${name}">${label}</label>
<select class="field" id="filter-${name}" name="${name}"><option value="">${any}</option>${options}</select></p>`
}

function byTheme(found: readonly Indicator[], lang: Language): Markup[] {
  return THEMES.flatMap((theme) => {
    const inTheme = found.filter((indicator) => indicator.theme === theme)
    if (inTheme.length === 0) return []
    const heading = html`<h2 id="${theme}">${THEME_NAMES[theme][lang]} <span class="count">${formatNumber(inTheme.length, 0, lang)}</span></h2>`
    return [
      html`<section aria-labelledby="${theme}">${heading}<ul class="entries">${inTheme.map((each) => entry(each, lang))}</ul></section>`,
    ]
  })
}

function entry({ id, name, definition, unit, levels, aggregation }: Indicator, lang: Language): Markup {
  const words = LIST_WORDS[lang]
  const spans = LEVELS.toReversed().flatMap((level) => {
    const span = spanOf(levels[level])
    return span === '' ? [] : [`${COVERAGE_WORDS[lang].levels[level].toLowerCase()} ${span}`]
  })
  const told = [unit[lang], ...spans, words.combiningShort[combiningOf(aggregation)]].join(' · ')
  return html`<li><a href="${addressIn(`/data/${id}`, lang)}">${name[lang]}</a><p>${definition[lang]}</p><p class="note">${told}</p></li>`
}

function downloads(lang: Language): Markup {
  const { downloads, downloadsLead, downloadsOf } = LIST_WORDS[lang]
  const files: [address: string, words: string][] = [
    ['/api/indicators', downloadsOf.catalogue],
    ['/api/areas', downloadsOf.areas],
    ['/api/divisions', downloadsOf.divisions],
    ['/api/areas/municipality.geojson', downloadsOf.outlines],
    ['/openapi.json', downloadsOf.api],
  ]
  return html`<section aria-labelledby="downloads"><h2 id="downloads">${downloads}</h2><p>${downloadsLead}</p>
<ul class="entries plain">${files.map(([address, words]) => html`<li><a href="${address}">${words}</a></li>`)}</ul></section>`
}
