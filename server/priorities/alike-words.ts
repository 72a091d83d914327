import type { PriorityRank } from '#core/model/strategy.ts'
import type { Language } from '#core/model/text.ts'

/** The words of the counties that are like the chosen one. Numbers come in as they are written. */
interface AlikeWords {
  readonly reading: (county: string, k: string) => string
  readonly rule: string
  readonly choose: string
  readonly columns: Record<'county' | 'distance' | 'need' | 'emphasis' | 'priorities', string>
  readonly own: string
  readonly place: (need: string, rank: string, of: string) => string
  readonly groups: Record<'prioritises' | 'not' | 'unknown', (n: string) => string>
  readonly nobody: string
  readonly goals: Record<Exclude<PriorityRank, 'priority'>, string>
  readonly ours: string
  readonly lacking: (county: string, lacks: string) => string
  readonly leftOut: (names: string) => string
  readonly others: string
}

const sv: AlikeWords = {
  reading: (county, k) =>
    `De ${k} län som mest liknar ${county} i befolkning, täthet, ålder, utbildning, inkomst och arbetslöshet; ju mindre avstånd, desto mer lika.`,
  rule: 'Så räknas likhet',
  choose: 'Välj ett län för att se vilka som liknar det, och vad de prioriterar i området:',
  columns: {
    county: 'Län',
    distance: 'Avstånd',
    need: 'Behov',
    emphasis: 'Betoning',
    priorities: 'Prioriteringar i området',
  },
  own: 'det valda länet',
  place: (need, rank, of) => `${need}, plats ${rank} av ${of}`,
  groups: {
    prioritises: (n) => `Prioriterar området (${n})`,
    not: (n) => `Ingen prioritering i området (${n})`,
    unknown: (n) => `Ofullständigt underlag, ingen känd prioritering i området (${n})`,
  },
  nobody: 'Inget av de mest lika länen har en känd prioritering i området.',
  goals: { 'overall-goal': 'övergripande mål', 'sub-goal': 'delmål' },
  ours: 'vår rubrik',
  lacking: (county, lacks) =>
    lacks === ''
      ? `Vilka län som liknar ${county} går inte att säga: det saknas nyckeltal att jämföra med.`
      : `Vilka län som liknar ${county} går inte att säga: länet saknar värden för ${lacks}.`,
  leftOut: (names) => `Kan inte jämföras, för de saknar värden: ${names}.`,
  others: 'Alla län efter betoning i området',
}

const en: AlikeWords = {
  reading: (county, k) =>
    `The ${k} counties most like ${county} in population, density, age, education, income and unemployment; the smaller the distance, the more alike.`,
  rule: 'How likeness is computed',
  choose: 'Choose a county to see which are like it, and what they prioritise in the area:',
  columns: {
    county: 'County',
    distance: 'Distance',
    need: 'Need',
    emphasis: 'Emphasis',
    priorities: 'Priorities in the area',
  },
  own: 'the chosen county',
  place: (need, rank, of) => `${need}, rank ${rank} of ${of}`,
  groups: {
    prioritises: (n) => `Prioritise the area (${n})`,
    not: (n) => `No priority in the area (${n})`,
    unknown: (n) => `Incomplete list, no known priority in the area (${n})`,
  },
  nobody: 'None of the most similar counties has a known priority in the area.',
  goals: { 'overall-goal': 'overall goal', 'sub-goal': 'sub-goal' },
  ours: 'our heading',
  lacking: (county, lacks) =>
    lacks === ''
      ? `Which counties are like ${county} cannot be said: there are no indicators to compare by.`
      : `Which counties are like ${county} cannot be said: it has no figures for ${lacks}.`,
  leftOut: (names) => `Cannot be compared, for they lack figures: ${names}.`,
  others: 'All counties by emphasis in the area',
}

export const ALIKE_WORDS: Record<Language, AlikeWords> = { sv, en }
