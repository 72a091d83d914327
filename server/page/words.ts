import type { ReferenceMethod } from '#core/measure/reference.ts'
import type { Level } from '#core/model/area.ts'
import type { Direction } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import type { Method } from '#core/model/view.ts'

/** The words of the page as the server writes it; those of the picture itself live in core. */
export interface Words {
  readonly indicator: string
  readonly year: string
  readonly latestYear: string
  readonly level: string
  readonly levels: Record<Level, string>
  readonly within: string
  readonly wholeCountry: string
  readonly method: string
  readonly methods: Record<Method, string>
  readonly classCount: string
  readonly submit: string
  readonly hint: string
  readonly chosen: string
  readonly rank: (rank: string, of: string) => string
  readonly missingBecause: (why: string) => string
  readonly outside: string
  readonly difference: (by: string, reference: string) => string
  readonly references: Record<ReferenceMethod, string>
  readonly about: string
  readonly source: string
  readonly provenance: string
  readonly licence: string
  readonly retrieved: string
  readonly kpi: string
  readonly upstream: string
  readonly caveats: string
  readonly directions: Record<Direction, string>
  readonly showTable: string
  readonly showMap: string
  readonly columns: {
    readonly name: string
    readonly value: string
    readonly rank: string
    readonly difference: string
  }
  readonly figure: string
}

const sv: Words = {
  indicator: 'Nyckeltal',
  year: 'År',
  latestYear: 'senaste',
  level: 'Nivå',
  levels: { county: 'Län', municipality: 'Kommun' },
  within: 'Visa',
  wholeCountry: 'Hela landet',
  method: 'Indelning i klasser',
  methods: { quantile: 'Lika många områden', equal: 'Lika breda klasser', natural: 'Naturliga grupper' },
  classCount: 'Antal klasser',
  submit: 'Visa kartan',
  hint: 'Inget område är valt.',
  chosen: 'Valda områden',
  rank: (rank, of) => `plats ${rank} av ${of}`,
  missingBecause: (why) => `Värde saknas: ${why}.`,
  outside: 'Området ligger utanför det som kartan visar.',
  difference: (by, reference) => `${by} mot ${reference}`,
  references: { published: 'riket', computed: 'riket (beräknat på områdena)', median: 'medianen bland områdena' },
  about: 'Om nyckeltalet',
  source: 'Källa',
  provenance: 'Licens och ursprung',
  licence: 'Licens',
  retrieved: 'Hämtat',
  kpi: 'Nyckeltal i Kolada',
  upstream: 'Hämtat via',
  caveats: 'Att tänka på',
  directions: {
    higher: 'Högre räknas som bättre',
    lower: 'Lägre räknas som bättre',
    neutral: 'Varken bättre eller sämre',
  },
  showTable: 'Visa som tabell',
  showMap: 'Dölj tabellen',
  columns: { name: 'Område', value: 'Värde', rank: 'Plats', difference: 'Mot riket' },
  figure: 'Figur (SVG)',
}

const en: Words = {
  indicator: 'Indicator',
  year: 'Year',
  latestYear: 'latest',
  level: 'Level',
  levels: { county: 'County', municipality: 'Municipality' },
  within: 'Show',
  wholeCountry: 'The whole country',
  method: 'How classes are made',
  methods: { quantile: 'Equally many areas', equal: 'Equally wide classes', natural: 'Natural groups' },
  classCount: 'Number of classes',
  submit: 'Show the map',
  hint: 'No area is chosen.',
  chosen: 'Chosen areas',
  rank: (rank, of) => `rank ${rank} of ${of}`,
  missingBecause: (why) => `No value: ${why}.`,
  outside: 'This area is outside what the map shows.',
  difference: (by, reference) => `${by} to ${reference}`,
  references: { published: 'Sweden', computed: 'Sweden (computed from the areas)', median: 'the median of the areas' },
  about: 'About the indicator',
  source: 'Source',
  provenance: 'Licence and provenance',
  licence: 'Licence',
  retrieved: 'Retrieved',
  kpi: 'Kolada indicator',
  upstream: 'Retrieved through',
  caveats: 'Bear in mind',
  directions: {
    higher: 'Higher counts as better',
    lower: 'Lower counts as better',
    neutral: 'Neither better nor worse',
  },
  showTable: 'Show as a table',
  showMap: 'Hide the table',
  columns: { name: 'Area', value: 'Value', rank: 'Rank', difference: 'To Sweden' },
  figure: 'Figure (SVG)',
}

export const WORDS: Record<Language, Words> = { sv, en }
