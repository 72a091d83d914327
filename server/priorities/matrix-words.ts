import type { Language } from '#core/model/text.ts'
import type { Sort } from './choice.ts'
import type { NeedClass } from './classes.ts'

/** The words of the table of counties and areas. Numbers come in as they are written. */
interface MatrixWords {
  readonly reading: (of: string) => string
  /** Where the table has no room and is moved in a box of its own. */
  readonly more: (counties: string, areas: string) => string
  readonly order: string
  readonly county: string
  readonly sorts: Record<Sort, (area: string) => string>
  readonly incompleteLast: string
  readonly need: string
  readonly emphasis: string
  readonly rank: (rank: string) => string
  readonly notAssessable: string
  readonly count: (count: string, of: string) => string
  readonly known: (count: string, of: string) => string
  readonly noneKnown: string
  readonly noPriority: string
  /** Of a need that rests on a single measure. */
  readonly single: string
  readonly subGoals: string
  readonly incomplete: string
  readonly thirds: Record<NeedClass, string>
  readonly key: string
}

const sv: MatrixWords = {
  reading: (of) =>
    `Överst i varje ruta står behovet, 0–100, och länets plats bland ${of}; plats 1 är det största behovet. Under står betoningen: hur många av regionens prioriteringar som är placerade i området. Rutan leder till prioriteringarna på regionens sida, eller till behovet där ingen är placerad i området.`,
  more: (counties, areas) => `Tabellen rullas i sin ruta: ${counties} län nedåt, ${areas} områden åt höger.`,
  order: 'Ordning',
  county: 'Län',
  sorts: {
    county: () => 'länskod',
    need: (area) => `störst behov: ${area}`,
    emphasis: (area) => `störst betoning: ${area}`,
  },
  incompleteLast: 'Län med ofullständigt underlag står sist, för deras betoning kan vara en annan.',
  need: 'behov',
  emphasis: 'betoning',
  rank: (rank) => `plats ${rank}`,
  notAssessable: 'ej bedömbart',
  count: (count, of) => `${count} av ${of}`,
  known: (count, of) => `${count} av ${of} kända`,
  noneKnown: 'inga kända',
  noPriority: 'ingen prioritering',
  single: 'ett enda mått',
  subGoals: 'delmål finns',
  incomplete: 'ofullständigt underlag',
  thirds: { high: 'störst tredjedel', middle: 'mellersta tredjedelen', low: 'minst tredjedel' },
  key: '◆ ingen prioritering: behovet hör till den högsta fjärdedelen, och ingen av regionens prioriteringar är placerad i området. En prioritering är placerad i ett område, men kan beröra fler. Inget sägs om län med ofullständigt underlag eller där behovet vilar på ett enda mått.',
}

const en: MatrixWords = {
  reading: (of) =>
    `At the top of each cell is the need, 0–100, and the rank of the county among ${of}; rank 1 is the greatest need. Below is the emphasis: how many of the region’s priorities are placed in the area. The cell leads to those priorities on the page of the region, or to the need where none is placed in the area.`,
  more: (counties, areas) => `The table scrolls in its box: ${counties} counties down, ${areas} areas to the right.`,
  order: 'Order',
  county: 'County',
  sorts: {
    county: () => 'county code',
    need: (area) => `greatest need: ${area}`,
    emphasis: (area) => `greatest emphasis: ${area}`,
  },
  incompleteLast: 'Counties with an incomplete list come last, for their emphasis may be another.',
  need: 'need',
  emphasis: 'emphasis',
  rank: (rank) => `rank ${rank}`,
  notAssessable: 'not assessable',
  count: (count, of) => `${count} of ${of}`,
  known: (count, of) => `${count} of ${of} known`,
  noneKnown: 'none known',
  noPriority: 'no priority',
  single: 'a single measure',
  subGoals: 'has sub-goals',
  incomplete: 'incomplete list',
  thirds: { high: 'greatest third', middle: 'middle third', low: 'least third' },
  key: '◆ no priority: the need is in the highest quarter, and none of the region’s priorities is placed in the area. A priority is placed in one area, but may touch on more. Nothing is said of counties with an incomplete list, or where the need rests on a single measure.',
}

export const MATRIX_WORDS: Record<Language, MatrixWords> = { sv, en }
