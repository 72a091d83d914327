import { addressIn } from '#core/model/destination.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { authorityText } from '#core/picture/describe/source.ts'
import { formatNumber } from '#core/picture/format.ts'
import type { Atlas } from '../atlas/memory.ts'
import { html, type Markup } from '../page/html.ts'

interface Words {
  readonly title: string
  readonly lead: string
  readonly authority: string
  readonly indicators: string
  readonly licences: string
  readonly divisions: string
  readonly toData: string
}

const WORDS: Record<Language, Words> = {
  sv: {
    title: 'Källor och licenser',
    lead: 'Räknat på den dataversion som visas. Vid varje nyckeltal står exakt tabell, licens och datum.',
    authority: 'Ansvarar för siffrorna',
    indicators: 'Nyckeltal',
    licences: 'Villkor',
    divisions: 'Indelning',
    toData: 'Alla nyckeltal med källa och licens',
  },
  en: {
    title: 'Sources and licences',
    lead: 'Counted over the data version shown. The exact table, licence and date stand at each indicator.',
    authority: 'Answers for the figures',
    indicators: 'Indicators',
    licences: 'Terms',
    divisions: 'Division',
    toData: 'All indicators with source and licence',
  },
}

/** Whose figures these are, on what terms: counted, so that it is never older than the data. */
export function provenance({ indicators, divisions }: Atlas, lang: Language): Markup {
  const words = WORDS[lang]
  const all = [...indicators.values()]
  return html`<h2 id="sources">${words.title}</h2><p>${words.lead} <a href="${addressIn('/data', lang)}">${words.toData}</a>.</p>
${tally(
  words.authority,
  words.indicators,
  counted(all, ({ source }) => ownerOf(authorityText(source, lang))),
  lang,
)}
${tally(
  words.licences,
  words.indicators,
  counted(all, ({ source }) => source.licence[lang]),
  lang,
)}
<div class="table-room"><table class="data-table"><thead><tr><th scope="col">${words.divisions}</th><th scope="col">${words.licences}</th></tr></thead>
<tbody>${[...divisions.values()].map((each) => html`<tr><th scope="row">${each.name[lang]}, ${each.year}</th><td lang="en">${each.source}. ${each.licence}. ${each.upstream}</td></tr>`)}</tbody></table></div>`
}

/** "SCB, Befolkningsstatistik" is SCB's; the register stands at the indicator. */
function ownerOf(authority: string): string {
  return authority.split(',')[0] ?? authority
}

/** Most first. */
function counted(indicators: readonly Indicator[], of: (indicator: Indicator) => string): [string, number][] {
  const counts = new Map<string, number>()
  for (const indicator of indicators) counts.set(of(indicator), (counts.get(of(indicator)) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

function tally(what: string, howMany: string, counts: readonly [string, number][], lang: Language): Markup {
  const rows = counts.map(
    ([name, count]) => html`<tr><td>${name}</td><td class="number">${formatNumber(count, 0, lang)}</td></tr>`,
  )
  return html`<div class="table-room"><table class="data-table"><thead><tr><th scope="col">${what}</th><th scope="col" class="number">${howMany}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}
