import type { Language } from '#core/model/text.ts'

/** The words of how the value of a group of areas comes about. */
interface CombinationWords {
  readonly title: string
  readonly sum: string
  readonly balance: string
  readonly numerator: string
  readonly denominator: string
  readonly ratio: (factor: string) => string
  readonly weighted: string
  readonly weight: string
  readonly never: string
  readonly rule: string
  readonly minus: string
}

const sv: CombinationWords = {
  title: 'Värde för en grupp av områden',
  sum: 'Summan av delarnas värden.',
  balance: 'Det är ett netto: en del av en kommun kan ha mer än hela kommunen.',
  numerator: 'Täljare',
  denominator: 'Nämnare',
  ratio: (factor) =>
    `Räknas om från täljare och nämnare: ${factor} · summan av täljaren / summan av nämnaren. Aldrig ett medelvärde av kvoter.`,
  weighted:
    'Ett vägt medelvärde av delarna. Det är ungefärligt, för den riktiga nämnaren finns inte i datamängden, och märks så där det visas.',
  weight: 'Vikt',
  never: 'Kan inte summeras. I stället visas lägsta och högsta del.',
  rule: 'Så räknas grupper om',
  minus: 'minus',
}

const en: CombinationWords = {
  title: 'Value of a group of areas',
  sum: 'The sum of the values of its parts.',
  balance: 'It is a balance: a part of a municipality may have more than the whole.',
  numerator: 'Numerator',
  denominator: 'Denominator',
  ratio: (factor) =>
    `Recomputed from numerator and denominator: ${factor} · the sum of the numerator / the sum of the denominator. Never a mean of ratios.`,
  weighted:
    'A weighted mean of its parts. It is an approximation, for the true denominator is not in the data set, and is marked so where it is shown.',
  weight: 'Weight',
  never: 'Cannot be combined. The lowest and the highest part are shown instead.',
  rule: 'How groups are recomputed',
  minus: 'minus',
}

export const COMBINATION_WORDS: Record<Language, CombinationWords> = { sv, en }
