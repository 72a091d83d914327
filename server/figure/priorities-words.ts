import type { Language } from '#core/model/text.ts'
import type { Sort } from '../priorities/choice.ts'
import type { NeedClass } from '../priorities/classes.ts'

/** What a figure of need and emphasis says beside the words of its page. Numbers come in as they are written. */
interface PrioritiesFigureWords {
  readonly drawn: string
  readonly subtitle: (counties: string, fields: string) => string
  readonly sorted: Record<Exclude<Sort, 'county'>, (field: string) => string>
  readonly need: string
  readonly emphasis: string
  readonly thirds: Record<NeedClass, string>
  readonly blind: string
  readonly incomplete: string
  readonly single: (fields: string) => string
  readonly notAssessable: string
  readonly meaning: string
  readonly sources: (names: string) => string
  /** How often need is great where nothing is prioritised. */
  readonly spots: (count: string, counties: string) => string
  readonly noSpots: string
  readonly greatest: (field: string, names: string) => string
  readonly most: (names: string) => string
  readonly spotted: (names: string) => string
  readonly cells: (county: string, cells: string) => string
  readonly of: (count: string, of: string) => string
  readonly inOrder: string
}

export const PRIORITIES_FIGURE_WORDS: Record<Language, PrioritiesFigureWords> = {
  sv: {
    drawn: 'Översikt',
    subtitle: (counties, fields) => `${counties} län i den nationella rapportens ${fields} områden`,
    sorted: {
      need: (field) => `störst behov först: ${field}`,
      emphasis: (field) => `störst betoning först: ${field}`,
    },
    need: 'behov, 0–100',
    emphasis: 'prioriteringar i området, av alla',
    thirds: { high: 'störst tredjedel', middle: 'mellersta', low: 'minst' },
    blind: 'ingen prioritering trots stort behov',
    incomplete: '* Ofullständigt underlag: fler prioriteringar kan finnas, och inget sägs om vad som saknas.',
    single: (fields) => `Behovet vilar på ett enda mått, och inget pekas ut: ${fields}.`,
    notAssessable: '–: behovet är ej bedömbart.',
    meaning:
      '◆: behovet hör till den högsta fjärdedelen, och ingen prioritering är placerad i området. Betoning räknar prioriteringar, inte pengar eller effekt. Behov är en plats bland länen, inget omdöme. Underlag för samtal.',
    sources: (names) => `Källor: ${names}; regionernas strategier.`,
    spots: (count, counties) =>
      `${count} ${count === '1' ? 'gång' : 'gånger'}, i ${counties} län, hör behovet till den högsta fjärdedelen utan någon prioritering i området.`,
    noSpots: 'Inget behov i den högsta fjärdedelen saknar prioritering.',
    greatest: (field, names) => `${field}: störst behov ${names}`,
    most: (names) => `störst betoning ${names}`,
    spotted: (names) => `ingen prioritering fast behovet är stort ${names}`,
    cells: (county, cells) => `${county}: ${cells}.`,
    of: (count, of) => `${count} av ${of}`,
    inOrder: 'Behov och betoning län för län, i områdenas ordning:',
  },
  en: {
    drawn: 'Overview',
    subtitle: (counties, fields) => `${counties} counties in the ${fields} areas of the national report`,
    sorted: {
      need: (field) => `greatest need first: ${field}`,
      emphasis: (field) => `greatest emphasis first: ${field}`,
    },
    need: 'need, 0–100',
    emphasis: 'priorities in the area, of all',
    thirds: { high: 'greatest third', middle: 'middle', low: 'least' },
    blind: 'no priority though the need is great',
    incomplete: '* Incomplete list: there may be more priorities, and nothing is said of what is lacking.',
    single: (fields) => `The need rests on a single measure, and nothing is claimed: ${fields}.`,
    notAssessable: '–: the need is not assessable.',
    meaning:
      '◆: the need is in the highest quarter, and no priority is placed in the area. Emphasis counts priorities, not money or effect. Need is a position among the counties, not a verdict. A prompt for a conversation.',
    sources: (names) => `Sources: ${names}; the strategies of the regions.`,
    spots: (count, counties) =>
      `${count} ${count === '1' ? 'time' : 'times'}, in ${counties} ${counties === '1' ? 'county' : 'counties'}, the need is in the highest quarter without any priority in the area.`,
    noSpots: 'No need in the highest quarter lacks a priority.',
    greatest: (field, names) => `${field}: greatest need ${names}`,
    most: (names) => `greatest emphasis ${names}`,
    spotted: (names) => `no priority though the need is great ${names}`,
    cells: (county, cells) => `${county}: ${cells}.`,
    of: (count, of) => `${count} of ${of}`,
    inOrder: 'Need and emphasis county by county, in the order of the areas:',
  },
}
