import type { PlacedIndicator } from '#core/model/report-area.ts'
import type { Language } from '#core/model/text.ts'

/** The words of what a need is read from. Numbers come in as they are written. */
interface IndicatorsWords {
  readonly reading: (least: string) => string
  readonly single: string
  readonly none: string
  readonly indicator: string
  readonly year: string
  readonly counties: string
  readonly of: (n: string, of: string) => string
  readonly position: (county: string) => string
  readonly reason: string
  readonly source: string
  readonly placedBy: Record<PlacedIndicator['placedBy'], string>
  readonly aims: Record<'higher' | 'lower', string>
  readonly missing: string
  readonly needOf: (county: string, need: string, rank: string, of: string) => string
}

const sv: IndicatorsWords = {
  reading: (least) =>
    `Behovet är 100 minus länets medelläge bland länen i de här nyckeltalen, som alla väger lika. Läget är 0–100 och 100 är bäst. Med färre än ${least} nyckeltal är behovet ej bedömbart.`,
  single: 'Här är nyckeltalen ett enda mått för olika grupper. Behovet visas, men ingen blind fläck pekas ut.',
  none: 'Inget nyckeltal är valt för området, och därför är behovet ej bedömbart.',
  indicator: 'Nyckeltal',
  year: 'År',
  counties: 'Län med läge',
  of: (n, of) => `${n} av ${of}`,
  position: (county) => `Läge, ${county}`,
  reason: 'Varför det står här',
  source: 'Källa',
  placedBy: { 'brp+': 'placerat av BRP+', region: 'används av en region', editor: 'valt av redaktionen' },
  aims: { higher: 'högre är bättre', lower: 'lägre är bättre' },
  missing: 'saknas',
  needOf: (county, need, rank, of) => `${county} har behov ${need} av 100, plats ${rank} av ${of}.`,
}

const en: IndicatorsWords = {
  reading: (least) =>
    `Need is 100 less the mean position of the county among the counties in these indicators, each counting alike. Positions are 0–100, and 100 is best. With fewer than ${least} indicators the need is not assessable.`,
  single:
    'Here the indicators are a single measure of different groups. The need is shown, but no blind spot is claimed.',
  none: 'No indicator has been chosen for the area, so the need is not assessable.',
  indicator: 'Indicator',
  year: 'Year',
  counties: 'Counties with a position',
  of: (n, of) => `${n} of ${of}`,
  position: (county) => `Position, ${county}`,
  reason: 'Why it is here',
  source: 'Source',
  placedBy: { 'brp+': 'placed by BRP+', region: 'used by a region', editor: 'chosen by the editor' },
  aims: { higher: 'higher is better', lower: 'lower is better' },
  missing: 'missing',
  needOf: (county, need, rank, of) => `${county} has need ${need} of 100, rank ${rank} of ${of}.`,
}

export const INDICATORS_WORDS: Record<Language, IndicatorsWords> = { sv, en }
