/** /region: the counties with the strategy of each, as a table and as a map that leads the same ways. */
import { NATION } from '#core/model/area.ts'
import type { RegionsAnswer } from '#core/model/contract-regions.ts'
import { addressIn } from '#core/model/destination.ts'
import type { StrategyFacts } from '#core/model/region/strategy-facts.ts'
import { currentVersion, topPriorities } from '#core/model/strategy.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '#core/picture/format.ts'
import type { Edition } from '../edition.ts'
import type { DocumentContent } from '../page/document.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { regionsAnswer } from '../region/regions.ts'
import { countiesMap } from './regions-map.ts'

interface Words {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly columns: Record<'code' | 'county' | 'organisation' | 'strategy' | 'years' | 'priorities', string>
  readonly incomplete: string
  readonly unchecked: string
  readonly adopted: (year: string) => string
  readonly revised: (year: string) => string
  readonly horizon: (year: number) => string
  readonly national: string
  readonly nationalLead: (title: string, count: string) => string
  readonly throughIt: string
  readonly matrix: string
  readonly none: string
  readonly map: string
}

const WORDS: Record<Language, Words> = {
  sv: {
    title: 'Regioner',
    description: 'De 21 regionerna och deras utvecklingsstrategier: prioriteringar mot förutsättningar.',
    lead: 'Varje region har en regional utvecklingsstrategi. Välj ett län för att läsa dess prioriteringar bredvid länets förutsättningar.',
    columns: {
      code: 'Kod',
      county: 'Län',
      organisation: 'Organisation',
      strategy: 'Strategi',
      years: 'År',
      priorities: 'Prioriteringar',
    },
    incomplete: 'listan är inte fullständig',
    unchecked: 'källan är inte kontrollerad',
    adopted: (year) => `antagen ${year}`,
    revised: (year) => `reviderad ${year}`,
    horizon: (year) => `mot ${year}`,
    national: 'Den nationella ramen',
    nationalLead: (title, count) => `${title}: ${count} områden som alla regioner kan läsas genom.`,
    throughIt: 'Läs ett län genom den nationella ramen:',
    matrix: 'Alla regioner och områden bredvid varandra',
    none: 'Den här dataversionen har inga strategier.',
    map: 'Länen på karta',
  },
  en: {
    title: 'Regions',
    description: 'The 21 regions and their development strategies: priorities against conditions.',
    lead: 'Every region has a regional development strategy. Choose a county to read its priorities beside the conditions of the county.',
    columns: {
      code: 'Code',
      county: 'County',
      organisation: 'Organisation',
      strategy: 'Strategy',
      years: 'Years',
      priorities: 'Priorities',
    },
    incomplete: 'the list is not complete',
    unchecked: 'the source has not been checked',
    adopted: (year) => `adopted ${year}`,
    revised: (year) => `revised ${year}`,
    horizon: (year) => `towards ${year}`,
    national: 'The national frame',
    nationalLead: (title, count) => `${title}: ${count} areas that every region can be read through.`,
    throughIt: 'Read a county through the national frame:',
    matrix: 'All regions and areas side by side',
    none: 'This data version has no strategies.',
    map: 'The counties on a map',
  },
}

export function regionsPage(edition: Edition, lang: Language): DocumentContent {
  const words = WORDS[lang]
  const { title, description } = words
  const answer = regionsAnswer(edition)
  return {
    lang,
    path: '/region',
    title,
    description,
    lead: html`<p class="lead">${words.lead}</p>`,
    main:
      answer.regions.length === 0
        ? html`<p>${words.none}</p>`
        : html`<div class="regions-page">${countiesMap(edition, answer, words.map, lang)}<div>${table(answer, lang)}${national(edition, answer, lang)}</div></div>`,
  }
}

function table({ regions }: RegionsAnswer, lang: Language): Markup {
  const words = WORDS[lang]
  const { code, county, organisation, strategy, years, priorities } = words.columns
  const rows = regions.map(
    (region) =>
      html`<tr><td>${region.code}</td><th scope="row"><a href="${addressIn(`/region/${region.code}`, lang)}">${region.name}</a></th><td>${region.organisation}</td><td><span lang="sv">${region.strategy.title}</span></td><td>${yearsOf(region.strategy, lang)}</td><td class="number">${formatNumber(region.priorities, 0, lang)}${caveats(region.strategy, lang)}</td></tr>`,
  )
  return html`<div class="table-room"><table class="data-table regions"><caption class="visually-hidden">${words.title}</caption><thead><tr>${[code, county, organisation, strategy, years].map((name) => html`<th scope="col">${name}</th>`)}<th scope="col" class="number">${priorities}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function yearsOf({ adopted, revised, horizon }: StrategyFacts, lang: Language): string {
  const words = WORDS[lang]
  return [
    ...(adopted === null ? [] : [words.adopted(adopted.slice(0, 4))]),
    ...(revised === null ? [] : [words.revised(revised.slice(0, 4))]),
    ...(horizon === null ? [] : [words.horizon(horizon)]),
  ].join(', ')
}

function caveats({ complete, checked }: StrategyFacts, lang: Language): Markup {
  const words = WORDS[lang]
  const said = [...(complete ? [] : [words.incomplete]), ...(checked === false ? [words.unchecked] : [])]
  return said.length === 0 ? NOTHING : html`<span class="note line">${said.join('; ')}</span>`
}

function national({ atlas }: Edition, { regions }: RegionsAnswer, lang: Language): Markup {
  const frame = atlas.strategies.get(NATION)
  if (frame === undefined) return NOTHING
  const words = WORDS[lang]
  const version = currentVersion(frame)
  const links = regions.map(
    ({ code, name }) =>
      html`<li><a href="${addressIn(`/region/${code}`, lang, [['frame', 'national']])}">${name}</a></li>`,
  )
  return html`<section aria-labelledby="national"><h2 id="national">${words.national}</h2><p>${words.nationalLead(version.title, formatNumber(topPriorities(version).length, 0, lang))} <a href="${version.source}">${frame.organisation}</a></p><p>${words.throughIt}</p><ul class="region-ways">${links}</ul><p><a href="${addressIn('/priorities', lang)}">${words.matrix}</a></p></section>`
}
