import type { Emptiness } from '#core/measure/across.ts'
import type { Language } from '#core/model/text.ts'
import type { File } from './address.ts'

/** The words of /territory where it shows territories; those of its parts and its forms stand beside them. */
interface TerritoryWords {
  readonly description: (names: string) => string
  readonly kinds: Record<'areas' | 'drawn' | 'circle', (size: string) => string>
  readonly toMap: string
  readonly toCompare: string
  readonly remove: string
  readonly download: string
  readonly downloadNote: string
  readonly files: Record<File, string>
  readonly empty: Record<Emptiness, (name: string) => string>
}

const sv: TerritoryWords = {
  description: (names) => `${names} i siffror: alla nyckeltal med täckning, osäkerhet och skäl där värde saknas.`,
  kinds: {
    areas: (size) => `Eget territorium: ${size}.`,
    drawn: (size) => `Ritat territorium med del av ${size}.`,
    circle: (size) => `Cirkel med del av ${size}.`,
  },
  toMap: 'Visa på kartan',
  toCompare: 'Jämför',
  remove: 'Ta bort',
  download: 'Hämta allt underlag',
  downloadNote: 'Filerna har varje nyckeltal med delarnas andelar och värden, så att summorna kan räknas om för hand.',
  files: { xlsx: 'Excel', 'csv-sv': 'CSV för Excel (svenska)', csv: 'CSV', json: 'JSON', geojson: 'GeoJSON' },
  empty: {
    'too-small': (name) => `${name} har inga områden: det är för litet för att veta i vilken kommun det ligger.`,
    'none-mostly': (name) => `${name} har inga områden: ingen kommun har minst hälften av sina invånare innanför.`,
    outside: (name) => `${name} har inga områden: det ligger utanför all mark i Sverige.`,
  },
}

const en: TerritoryWords = {
  description: (names) =>
    `${names} in figures: every indicator with its coverage and uncertainty, and the reason where a value is missing.`,
  kinds: {
    areas: (size) => `A territory of one’s own: ${size}.`,
    drawn: (size) => `A drawn territory with parts of ${size}.`,
    circle: (size) => `A circle with parts of ${size}.`,
  },
  toMap: 'Show on the map',
  toCompare: 'Compare',
  remove: 'Remove',
  download: 'Download with all inputs',
  downloadNote:
    'The files hold every indicator with the shares and values of the parts, so that the sums can be recomputed by hand.',
  files: { xlsx: 'Excel', 'csv-sv': 'CSV for Excel (Swedish)', csv: 'CSV', json: 'JSON', geojson: 'GeoJSON' },
  empty: {
    'too-small': (name) => `${name} has no areas: it is too small to tell which municipality it lies in.`,
    'none-mostly': (name) => `${name} has no areas: no municipality has at least half of its people inside.`,
    outside: (name) => `${name} has no areas: it lies outside all land in Sweden.`,
  },
}

export const TERRITORY_WORDS: Record<Language, TerritoryWords> = { sv, en }
