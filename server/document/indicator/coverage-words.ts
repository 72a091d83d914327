import type { ObservedLevel } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'

/** The words of what figures there are, by level and year. */
interface CoverageWords {
  readonly title: string
  readonly hint: string
  readonly levels: Record<ObservedLevel, string>
  readonly noFigures: string
  readonly allYears: (having: string, of: string) => string
  readonly between: (least: string, most: string, of: string) => string
  readonly yearByYear: string
  readonly ofAreas: (having: string, of: string) => string
  readonly legend: string
  readonly legendNone: string
}

const sv: CoverageWords = {
  title: 'Vad som finns',
  hint: 'En ruta per år; ju mörkare, desto fler områden har en siffra.',
  levels: { nation: 'Riket', county: 'Län', municipality: 'Kommuner' },
  noFigures: 'inga siffror',
  allYears: (having, of) => `${having} av ${of} områden`,
  between: (least, most, of) => `${least}–${most} av ${of} områden`,
  yearByYear: 'År för år',
  ofAreas: (having, of) => `${having} av ${of}`,
  legend: 'Andel områden med siffra',
  legendNone: 'inga',
}

const en: CoverageWords = {
  title: 'What there is',
  hint: 'A cell per year; the darker it is, the more areas have a figure.',
  levels: { nation: 'Sweden', county: 'Counties', municipality: 'Municipalities' },
  noFigures: 'no figures',
  allYears: (having, of) => `${having} of ${of} areas`,
  between: (least, most, of) => `${least}–${most} of ${of} areas`,
  yearByYear: 'Year by year',
  ofAreas: (having, of) => `${having} of ${of}`,
  legend: 'Share of areas with a figure',
  legendNone: 'none',
}

export const COVERAGE_WORDS: Record<Language, CoverageWords> = { sv, en }
