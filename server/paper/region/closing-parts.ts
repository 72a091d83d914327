/** What stands last: which strategy it is, how things are computed, and where every figure comes from. */
import type { PaperPart, PaperTable, Span } from '#core/model/paper/paper.ts'
import type { StrategyFacts } from '#core/model/region/strategy-facts.ts'
import { isCurrent } from '#core/model/strategy.ts'
import type { Language } from '#core/model/text.ts'
import { sourceText } from '#core/picture/describe/source.ts'
import { indicatorOf, type RegionContext } from '../../region-page/context.ts'
import { FACTS_WORDS } from '../../region-page/facts-words.ts'
import { REGION_WORDS } from '../../region-page/words.ts'
import { frozenPage, type PaperSetting } from '../setting.ts'
import { siteLink } from '../source-link.ts'

interface Words {
  readonly method: string
  readonly rules: readonly string[]
  readonly toMethod: string
  readonly sources: string
  readonly sourcesAlt: (count: number) => string
  readonly caption: string
  readonly indicators: string
  readonly source: string
  readonly retrieved: string
  readonly licence: string
}

const WORDS: Record<Language, Words> = {
  sv: {
    method: 'Så räknas det',
    rules: [
      'Plats 1 är bäst i den riktning som prioriteringen vill; län utan värde räknas inte med.',
      'Riktningen är lutningen (Theil–Sen) under de sex senaste åren med värden. En förändring är tydlig när minst tre av fyra jämförelser mellan två år går åt samma håll.',
      'Läget jämför riktningen med målet: räcker takten till målåret är nyckeltalet på väg, annars sägs vilket år målet nås.',
      'Saknade värden räknas aldrig som noll. Det som inte kan bedömas sägs vara det, med skälet.',
    ],
    toMethod: 'Hela metoden',
    sources: 'Källor',
    sourcesAlt: (count) => `Källa, dag då uppgifterna hämtades och licens för ${count} nyckeltal.`,
    caption: 'Källor till nyckeltalen i dokumentet',
    indicators: 'Nyckeltal',
    source: 'Källa',
    retrieved: 'Hämtat',
    licence: 'Licens',
  },
  en: {
    method: 'How it is computed',
    rules: [
      'Rank 1 is best in the direction the priority wants; counties without a value are not counted.',
      'The direction is the slope (Theil–Sen) over the latest six years with values. A change is clear when at least three of four comparisons of two years go the same way.',
      'The status compares the direction with the target: where the pace is enough for the target year the indicator is on track; otherwise the year in which it is met is told.',
      'Missing values never count as zero. What cannot be assessed is said to be so, with the reason.',
    ],
    toMethod: 'The whole method',
    sources: 'Sources',
    sourcesAlt: (count) => `Source, day of retrieval and licence of ${count} indicators.`,
    caption: 'Sources of the indicators in the document',
    indicators: 'Indicators',
    source: 'Source',
    retrieved: 'Retrieved',
    licence: 'Licence',
  },
}

export function strategyParts({ answer: { strategy }, choice: { lang } }: RegionContext): PaperPart[] {
  const words = FACTS_WORDS[lang]
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'list', items: factItems(strategy, lang) },
  ]
}

function factItems(facts: StrategyFacts, lang: Language): Span[][] {
  const words = FACTS_WORDS[lang]
  const { terms } = words
  const { title, organisation, adopted, revised, horizon, valid, reviewed, complete, lacks, note, source } = facts
  const held = [
    ...(valid.from === null ? [] : [words.from(valid.from)]),
    ...(valid.to === null ? [] : [words.to(valid.to)]),
  ].join(' ')
  const isProfile = facts.kind === 'profile'
  const told: readonly (readonly [term: string, said: string | null])[] = [
    [terms.name, title],
    [terms.organisation, organisation],
    [terms.adopted, isProfile ? null : (adopted ?? words.unknown)],
    [terms.revised, revised],
    [terms.horizon, horizon === null ? null : String(horizon)],
    [terms.valid, held === '' ? null : held],
    [terms.reviewed, reviewed],
    [terms.lacks, complete ? (isProfile ? null : words.complete) : (lacks?.[lang] ?? words.unknown)],
    [terms.note, note?.[lang] ?? null],
  ]
  return [
    ...told.flatMap(([term, said]) => (said === null ? [] : [[{ text: `${term}: `, strong: true }, { text: said }]])),
    ...(source === null ? [] : [[{ text: `${terms.source}: `, strong: true }, siteLink(source)]]),
  ]
}

export function methodParts(setting: PaperSetting, { choice: { lang } }: RegionContext): PaperPart[] {
  const words = WORDS[lang]
  const href = frozenPage(setting, '/method', lang)
  return [
    { kind: 'heading', level: 1, text: words.method },
    { kind: 'list', items: words.rules.map((text) => [{ text }]) },
    {
      kind: 'paragraph',
      style: 'note',
      spans: [{ text: `${REGION_WORDS[lang].prompt} ` }, { text: words.toMethod, href }],
    },
  ]
}

/** Of what many indicators share (an authority, a licence) it is said once, with their names. */
export function sourceParts({ edition, answer, choice: { lang } }: RegionContext): PaperPart[] {
  const words = WORDS[lang]
  const rows = answer.priorities.filter(isCurrent).flatMap(({ indicators }) => indicators.map(({ id }) => id))
  const needs = answer.needEmphasis.flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator))
  const indicators = [...new Set<string>([...rows, ...needs])].map((id) => indicatorOf(edition, id))
  if (indicators.length === 0) return []
  const said = indicators.map(({ name, source }) => ({
    name: name[lang],
    source: sourceText(source, lang),
    retrieved: source.retrieved,
    licence: source.licence[lang],
  }))
  const table: PaperTable = {
    kind: 'table',
    caption: words.caption,
    alt: words.sourcesAlt(indicators.length),
    head: [words.source, words.retrieved, words.indicators].map((text) => ({ text })),
    rows: grouped(said, ({ source, retrieved }) => `${source}\n${retrieved}`).map((group) =>
      [group[0].source, group[0].retrieved, joined(group.map(({ name }) => name))].map((text) => ({ text })),
    ),
  }
  const licences = grouped(said, ({ licence }) => licence).map((group) => [
    { text: `${words.licence}: `, strong: true },
    { text: `${group[0].licence.replace(/\.$/, '')} (${joined(group.map(({ source }) => source))}).` },
  ])
  return [{ kind: 'heading', level: 1, text: words.sources }, table, { kind: 'list', items: licences }]
}

/** In the order of what they have in common. */
function grouped<T>(all: readonly T[], by: (one: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const one of all) {
    const known = groups.get(by(one))
    if (known) known.push(one)
    else groups.set(by(one), [one])
  }
  return [...groups].sort(([a], [b]) => COLLATOR.compare(a, b)).map(([, group]) => group)
}

function joined(names: readonly string[]): string {
  return [...new Set(names)].sort(COLLATOR.compare).join('; ')
}

const COLLATOR = new Intl.Collator('sv')
