import type { Level } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'
import type { By, Colouring, Gap, Ground, Method, Mode, Pace, People, PlainReference } from '#core/model/view.ts'

/** The words of the plain form of a view. */
export interface ControlWords {
  readonly indicator: string
  readonly year: string
  readonly latestYear: string
  readonly level: string
  readonly levels: Record<Level, string>
  readonly within: string
  readonly wholeCountry: string
  readonly mode: string
  readonly modes: Record<Mode, string>
  readonly by: string
  readonly bys: Record<By, string>
  readonly division: string
  readonly noDivision: string
  readonly comparison: string
  readonly reference: string
  readonly references: Record<PlainReference, string>
  readonly colour: string
  readonly usualColour: string
  readonly colours: Record<Colouring, string>
  readonly classing: string
  readonly method: string
  readonly methods: Record<Method, string>
  readonly classCount: string
  readonly breaks: string
  readonly breaksHint: string
  readonly locked: string
  readonly since: string
  readonly usualSince: string
  readonly pace: string
  readonly paces: Record<Pace, string>
  readonly second: string
  readonly target: string
  readonly targetHint: string
  readonly priorities: string
  readonly gap: string
  readonly usualGap: string
  readonly gaps: Record<Gap, string>
  readonly population: string
  readonly people: string
  readonly peoples: Record<People, string>
  readonly ground: string
  readonly grounds: Record<Ground, string>
  readonly more: string
  readonly submit: string
}

const sv: ControlWords = {
  indicator: 'Nyckeltal',
  year: 'År',
  latestYear: 'senaste',
  level: 'Nivå',
  levels: { county: 'Län', municipality: 'Kommun' },
  within: 'Avgränsa till',
  wholeCountry: 'Hela landet',
  mode: 'Visa som',
  modes: {
    value: 'Värden',
    change: 'Förändring mellan två år',
    gap: 'Skillnad mellan grupper av människor',
    two: 'Två nyckeltal på en gång',
    typology: 'Indelningen själv',
    pattern: 'Mönster: likt bland likt',
    course: 'Läge och riktning',
    conflict: 'Var målen drar isär: två nyckeltal',
  },
  by: 'Värden för',
  bys: { area: 'varje område', group: 'varje grupp i indelningen' },
  division: 'Indelning',
  noDivision: 'Ingen',
  comparison: 'Jämförelse',
  reference: 'Jämför med',
  references: {
    nation: 'Riket',
    county: 'Länet',
    fa: 'FA-regionen',
    group: 'Kommungruppen',
    similar: 'De sju mest lika',
  },
  colour: 'Färgerna visar',
  usualColour: 'Det vanliga för jämförelsen',
  colours: { level: 'hur högt värdet är', difference: 'hur långt från jämförelsen det är' },
  classing: 'Klasser',
  method: 'Indelning i klasser',
  methods: {
    quantile: 'Lika många områden',
    equal: 'Lika breda klasser',
    natural: 'Naturliga grupper',
    rounded: 'Jämna gränser',
    deviation: 'Standardavvikelser',
    manual: 'Egna gränser',
  },
  classCount: 'Antal klasser',
  breaks: 'Egna gränser',
  breaksHint:
    'Stigande tal med _ emellan och punkt före decimaler, till exempel 60_70_75.5. Välj också Egna gränser ovan.',
  locked: 'Samma gränser alla år',
  since: 'Förändring sedan',
  usualSince: 'Fem år tillbaka',
  pace: 'Förändringen räknas',
  paces: { total: 'över hela tiden', yearly: 'per år' },
  second: 'Andra nyckeltalet',
  target: 'Målvärde',
  targetHint: 'I nyckeltalets enhet, till exempel 1,25. Tomt: jämför med det som valts ovan.',
  priorities: 'Välj nyckeltal efter regionens prioriteringar',
  gap: 'Skillnad efter',
  usualGap: 'Den som finns',
  gaps: { sex: 'kön: kvinnor − män', origin: 'födelseland: utrikes födda − alla' },
  population: 'Var människor bor',
  people: 'Visa invånare',
  peoples: { none: 'nej', dots: 'som prickar', columns: 'som staplar' },
  ground: 'Områdena under',
  grounds: { fills: 'färgade', bare: 'bara konturer' },
  more: 'Fler val',
  submit: 'Visa kartan',
}

const en: ControlWords = {
  indicator: 'Indicator',
  year: 'Year',
  latestYear: 'latest',
  level: 'Level',
  levels: { county: 'County', municipality: 'Municipality' },
  within: 'Limit to',
  wholeCountry: 'The whole country',
  mode: 'Show as',
  modes: {
    value: 'Values',
    change: 'Change between two years',
    gap: 'Gap between groups of people',
    two: 'Two indicators at once',
    typology: 'The division itself',
    pattern: 'Pattern: like beside like',
    course: 'Position and direction',
    conflict: 'Where goals pull apart: two indicators',
  },
  by: 'Values for',
  bys: { area: 'each area', group: 'each group of the division' },
  division: 'Division',
  noDivision: 'None',
  comparison: 'Comparison',
  reference: 'Compare with',
  references: {
    nation: 'Sweden',
    county: 'The county',
    fa: 'The labour market region',
    group: 'The municipality group',
    similar: 'The seven most similar',
  },
  colour: 'Colours tell',
  usualColour: 'What is usual for the comparison',
  colours: { level: 'how high the value is', difference: 'how far from the reference it is' },
  classing: 'Classes',
  method: 'How classes are made',
  methods: {
    quantile: 'Equally many areas',
    equal: 'Equally wide classes',
    natural: 'Natural groups',
    rounded: 'Round breaks',
    deviation: 'Standard deviations',
    manual: 'Breaks of your own',
  },
  classCount: 'Number of classes',
  breaks: 'Breaks of your own',
  breaksHint:
    'Ascending numbers with _ between and a point before decimals, such as 60_70_75.5. Choose Breaks of your own above too.',
  locked: 'The same breaks in all years',
  since: 'Change since',
  usualSince: 'Five years back',
  pace: 'Change is counted',
  paces: { total: 'over the whole time', yearly: 'per year' },
  second: 'Second indicator',
  target: 'Target',
  targetHint: 'In the unit of the indicator, such as 1.25. Empty: compare with what is chosen above.',
  priorities: 'Choose an indicator by the priorities of the region',
  gap: 'Gap by',
  usualGap: 'The one there is',
  gaps: { sex: 'sex: women − men', origin: 'origin: foreign-born − all' },
  population: 'Where people live',
  people: 'Show people',
  peoples: { none: 'no', dots: 'as dots', columns: 'as columns' },
  ground: 'The areas below',
  grounds: { fills: 'coloured', bare: 'outlines only' },
  more: 'More choices',
  submit: 'Show the map',
}

export const CONTROL_WORDS: Record<Language, ControlWords> = { sv, en }
