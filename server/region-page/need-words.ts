import type { Language } from '#core/model/text.ts'

/** The words of needs, emphasis and blind spots. */
interface NeedWords {
  readonly blind: string
  readonly blindRule: string
  readonly blindSpot: (area: string, need: string, rank: string, of: string) => string
  readonly nowhere: (priorities: string, isOne: boolean) => string
  readonly goals: (isOne: boolean) => string
  readonly goalsEnd: (isOne: boolean) => string
  readonly follows: string
  readonly toMatrix: string
  readonly weakest: string
  readonly position: (position: string) => string
  readonly noBlind: string
  readonly incomplete: string
  readonly toSource: string
  readonly notCounties: string
  readonly title: string
  readonly lead: string
  readonly area: string
  readonly need: string
  readonly rank: string
  readonly emphasis: string
  readonly readFrom: string
  readonly of: (part: string, whole: string) => string
  readonly priorities: (count: string, of: string) => string
  readonly unknown: string
  readonly high: string
  readonly noFigure: string
  readonly single: string
  /** Of women, of men: several figures that are one measure. */
  readonly singleOfGroups: string
}

const sv: NeedWords = {
  blind: 'Områden där ingen prioritering är placerad',
  blindRule:
    'Områden i den nationella rapporten där länets behov hör till den högsta fjärdedelen bland länen, men där ingen av regionens prioriteringar är placerad. Varje prioritering placeras i ett enda område; den kan ändå handla om fler.',
  blindSpot: (area, need, rank, of) => `${area}: behov ${need} av 100, plats ${rank} av ${of}.`,
  nowhere: (priorities, isOne) =>
    isOne
      ? 'Den enda prioriteringen är inte placerad här'
      : `Ingen av de ${priorities} prioriteringarna är placerad här`,
  goals: (isOne) => (isOne ? 'men målet' : 'men målen'),
  goalsEnd: () => 'är det',
  follows: 'Nyckeltal ur området följs också under',
  toMatrix: 'Jämför med andra regioner',
  weakest: 'Sämst ligger länet till i',
  position: (position) => `läge ${position}`,
  noBlind: 'Inget område.',
  incomplete: 'Ofullständigt underlag: alla prioriteringar är inte kända, och därför sägs ingenting om vad som saknas.',
  toSource: 'Till strategin',
  notCounties: 'Behov räknas bland länen; en enskild kommun har inget.',
  title: 'Behov och betoning',
  lead: 'Behov är 100 minus länets medelläge bland länen i områdets nyckeltal; plats 1 är det största behovet. Betoning är andelen av regionens prioriteringar som är placerade i området. Vilar behovet på ett enda mått sägs ingenting om att prioritering saknas.',
  area: 'Område',
  need: 'Behov',
  rank: 'Plats',
  emphasis: 'Betoning',
  readFrom: 'Läses av (läge 0–100)',
  of: (part, whole) => `${part} av ${whole}`,
  priorities: (count, of) => `${count} av ${of} prioriteringar`,
  unknown: 'ej bedömbart',
  high: 'bland de högsta',
  noFigure: 'saknas',
  single: 'ett enda mått',
  singleOfGroups: 'ett enda mått, för flera grupper',
}

const en: NeedWords = {
  blind: 'Areas where no priority is placed',
  blindRule:
    'Areas of the national report in which the need of the county is in the highest quarter among counties, but where none of the priorities of the region is placed. Each priority is placed in one area only; it may still be about more.',
  blindSpot: (area, need, rank, of) => `${area}: need ${need} of 100, rank ${rank} of ${of}.`,
  nowhere: (priorities, isOne) =>
    isOne ? 'The only priority is not placed here' : `None of the ${priorities} priorities is placed here`,
  goals: (isOne) => (isOne ? 'but the goal' : 'but the goals'),
  goalsEnd: (isOne) => (isOne ? 'is' : 'are'),
  follows: 'Indicators of the area are also followed under',
  toMatrix: 'Compare with other regions',
  weakest: 'The county stands worst in',
  position: (position) => `position ${position}`,
  noBlind: 'No area.',
  incomplete: 'Incomplete: not all priorities are known, so nothing is claimed about what is missing.',
  toSource: 'To the strategy',
  notCounties: 'Need is counted among counties; a single municipality has none.',
  title: 'Need and emphasis',
  lead: 'Need is 100 less the county’s mean position among counties in the indicators of the area; rank 1 is the greatest need. Emphasis is the share of the region’s priorities that are placed in the area. Where a need rests on a single measure nothing is said of a missing priority.',
  area: 'Area',
  need: 'Need',
  rank: 'Rank',
  emphasis: 'Emphasis',
  readFrom: 'Read from (position 0–100)',
  of: (part, whole) => `${part} of ${whole}`,
  priorities: (count, of) => `${count} of ${of} priorities`,
  unknown: 'not assessable',
  high: 'among the highest',
  noFigure: 'missing',
  single: 'a single measure',
  singleOfGroups: 'a single measure, for several groups',
}

export const NEED_WORDS: Record<Language, NeedWords> = { sv, en }
