/** The first sheet: what is read through what, by which rules, and where to have it again. */
import type { StrategyFacts } from '#core/model/region/strategy-facts.ts'
import type { Language } from '#core/model/text.ts'
import { type Sheet, textColumn } from '../territory/sheet.ts'
import type { Told } from './told.ts'

const KINDS: Record<StrategyFacts['kind'], Record<Language, string>> = {
  region: { sv: 'länets egen strategi', en: 'the county’s own strategy' },
  national: { sv: 'den nationella strategin', en: 'the national strategy' },
  profile: { sv: 'en egen profil', en: 'a profile of somebody’s own' },
}

const WORDS = {
  sv: {
    region: 'Område',
    frame: 'Läst genom',
    organisation: 'Organisation',
    strategy: 'Strategi',
    strategyVersion: 'Strategins version',
    adopted: 'Antagen',
    revised: 'Reviderad',
    horizon: 'Siktar mot',
    valid: 'Gäller från',
    until: 'Gällde till',
    source: 'Strategins källa',
    reviewed: 'Genomgången av oss',
    lacks: 'Det som saknas',
    note: 'Om läsningen',
    reference: 'Jämfört med',
    status: 'Så räknas status',
    statusRule:
      'Marginalen är hur långt förbi målet värdet ligger, räknad så att mer är bättre: faktor · (värde − att nå); för en ' +
      'skillnad mellan två grupper det som mest får skilja minus skillnaden. Lutningen är medianen av alla lutningar mellan ' +
      'två år (Theil–Sen) bland de sex senaste åren, minst fyra. Framskriven marginal = senaste marginal + lutning · år kvar: ' +
      '0 eller mer är på väg. Tydlig förändring: minst tre av fyra jämförelser mellan två år går åt samma håll.',
    position: 'Så räknas position',
    positionRule:
      'Andelen av alla län (för en kommun: alla kommuner) med sämre värde, plus hälften av dem med samma, 0–100.',
    spread: 'Så räknas spridning',
    spreadRule:
      'Länen ordnas efter avståndet mellan kvartilerna bland deras kommuner. Länets del av landets Theil = länets andel av ' +
      'summan av invånare · värde, gånger T inom länet, delat med T för landets kommuner.',
    need: 'Så räknas behov och betoning',
    needRule:
      'Behov = 100 − medelvärdet av positionerna, minst två nyckeltal. Betoning = den andel av de gällande prioriteringarna ' +
      'på högsta nivån som ligger i området. Betoningen räknar prioriteringar, inte pengar eller effekt, och behov är en ' +
      'position, inget omdöme.',
    incomplete: 'Ofullständigt underlag',
    incompleteText: 'Listan över prioriteringar är ofullständig: inga blinda fläckar anges.',
    version: 'Dataversion',
    again: 'Hämtas på nytt',
  },
  en: {
    region: 'Area',
    frame: 'Read through',
    organisation: 'Organisation',
    strategy: 'Strategy',
    strategyVersion: 'Version of the strategy',
    adopted: 'Adopted',
    revised: 'Revised',
    horizon: 'Looks to',
    valid: 'Valid from',
    until: 'Valid until',
    source: 'Source of the strategy',
    reviewed: 'Gone through by us',
    lacks: 'What is missing',
    note: 'On the reading',
    reference: 'Compared with',
    status: 'How status is computed',
    statusRule:
      'The margin is how far past the target the value lies, counted so that more is better: factor · (value − to be met); ' +
      'of a difference between two groups the most allowed less the difference. The slope is the median of all slopes ' +
      'between two years (Theil–Sen) among the latest six years, at least four. Projected margin = latest margin + slope · ' +
      'years left: 0 or more is on track. Clear change: at least three of four comparisons of two years go the same way.',
    position: 'How position is computed',
    positionRule:
      'The share of all counties (of a municipality: all municipalities) with a worse value, plus half of those with the same, 0–100.',
    spread: 'How spread is computed',
    spreadRule:
      'Counties are ordered by the distance between the quartiles of their municipalities. The part of the country’s Theil = ' +
      'the county’s share of the sum of inhabitants · value, times T inside it, over T of the municipalities of the country.',
    need: 'How need and emphasis are computed',
    needRule:
      'Need = 100 − the mean of the positions, at least two indicators. Emphasis = the share of current priorities of the ' +
      'top level that are placed in the area. Emphasis counts priorities, not money or effect, and need is a position, not ' +
      'a verdict.',
    incomplete: 'Incomplete list',
    incompleteText: 'The list of priorities is incomplete: no blind spots are claimed.',
    version: 'Data version',
    again: 'To be had again',
  },
} as const satisfies Record<Language, Record<string, string>>

export function aboutLines({ atlas, answer, address, lang }: Told): (readonly [label: string, text: string])[] {
  const words = WORDS[lang]
  const { region, strategy } = answer
  const lines: (readonly [string, string | number | null | undefined])[] = [
    [words.region, `${region.name} (${region.code})`],
    [words.frame, KINDS[strategy.kind][lang]],
    [words.organisation, strategy.organisation],
    [words.strategy, strategy.title],
    [words.strategyVersion, strategy.version],
    [words.adopted, strategy.adopted],
    [words.revised, strategy.revised],
    [words.horizon, strategy.horizon],
    [words.valid, strategy.valid.from],
    [words.until, strategy.valid.to],
    [words.source, strategy.source],
    [words.reviewed, strategy.reviewed],
    [words.lacks, strategy.lacks?.[lang]],
    [words.note, strategy.note?.[lang]],
    [words.incomplete, strategy.complete ? null : words.incompleteText],
    [words.reference, comparedText(answer, lang)],
    [words.spread, words.spreadRule],
    [words.status, words.statusRule],
    [words.position, words.positionRule],
    [words.need, words.needRule],
    [words.version, atlas.version],
    [words.again, address],
  ]
  return lines.flatMap(([label, text]) =>
    text === null || text === undefined || text === '' ? [] : [[label, String(text)] as const],
  )
}

function comparedText({ compared: { name, members } }: Told['answer'], lang: Language): string {
  return members.length > 1 ? `${name[lang]}: ${members.map((each) => each.name).join(', ')}` : name[lang]
}

export function aboutSheet(told: Told): Sheet {
  return {
    key: 'about',
    name: { sv: 'Om filen', en: 'About' },
    columns: [textColumn('label', 'Uppgift', 'Label'), textColumn('text', 'Text', 'Text')],
    pieces: [aboutLines(told).map((line) => [...line])],
  }
}
