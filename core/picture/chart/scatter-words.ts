/** What a chart of two indicators says in words. */
import type { Language } from '#core/model/text.ts'
import { approximated } from '../approximate.ts'
import { formatNumber } from '../format.ts'
import type { Measure } from './chart.ts'
import { noValues } from './distribution.ts'
import { sentences, valueText } from './value-text.ts'

export interface ScatterPoint {
  readonly code: string
  readonly name: string
  readonly x: number | null
  readonly y: number | null
  readonly approximate?: boolean
}

/** Somebody's own territory: it lies among the areas, and is none of those that are counted. */
export interface ScatterTerritory extends ScatterPoint {
  /** Why it has no place; null where it has one. */
  readonly reason: string | null
}

export interface ScatterData {
  readonly x: Measure
  readonly y: Measure
  readonly points: readonly ScatterPoint[]
  /** All of them are marked, after those that are `marked`. */
  readonly territories?: readonly ScatterTerritory[]
  readonly marked: readonly string[]
  readonly reference: { readonly name: string; readonly x: number | null; readonly y: number | null } | null
  /** y = intercept + slope · x; null where no line may be drawn. */
  readonly fit: { readonly slope: number; readonly intercept: number } | null
  /** Pearson's r and Spearman's rho of the same points; null where they say nothing. */
  readonly correlation: { readonly r: number | null; readonly rho: number | null }
  /** What the corners mean, from the upper left clockwise, where the cross parts four kinds of areas. */
  readonly corners?: readonly [string, string, string, string]
  /** Px; made for 280–640. */
  readonly width: number
  readonly height?: number
}

export interface KnownPair extends ScatterPoint {
  readonly x: number
  readonly y: number
}

export function pairsOf(points: readonly ScatterPoint[]): KnownPair[] {
  return points.flatMap((point) => {
    const { x, y } = point
    return x === null || y === null ? [] : [{ ...point, x, y }]
  })
}

/** "Kusten: kan inte summeras.": of the territories that have no place. */
export function placeless({ territories = [] }: ScatterData): string {
  return territories.flatMap(({ name, reason }) => (reason === null ? [] : [`${name}: ${reason}.`])).join(' ')
}

type Word = 'pearson' | 'spearman' | 'against' | 'missing' | 'areas' | 'area'
const WORDS: Record<Language, Record<Word, string>> = {
  sv: {
    pearson: 'Pearsons r',
    spearman: 'Spearmans rho',
    against: 'mot',
    missing: 'Något av värdena saknas för',
    areas: 'områden',
    area: 'område',
  },
  en: {
    pearson: 'Pearson’s r',
    spearman: 'Spearman’s rho',
    against: 'against',
    missing: 'Either value is missing for',
    areas: 'areas',
    area: 'area',
  },
}

/** "Pearsons r = 0,62, Spearmans rho = 0,58, n = 290": also written in the chart. */
export function correlationText({ points, correlation }: ScatterData, lang: Language): string {
  const { r, rho } = correlation
  return [
    ...(r === null ? [] : [`${WORDS[lang].pearson} = ${formatNumber(r, 2, lang)}`]),
    ...(rho === null ? [] : [`${WORDS[lang].spearman} = ${formatNumber(rho, 2, lang)}`]),
    `n = ${formatNumber(pairsOf(points).length, 0, lang)}`,
  ].join(', ')
}

export function scatterInWords(data: ScatterData, lang: Language): string {
  const { x, y, points, territories = [], marked, reference } = data
  const words = WORDS[lang]
  const title = `${y.name[lang]} ${words.against} ${x.name[lang]}`
  const pairs = pairsOf(points)
  if (pairs.length === 0) return `${title}: ${noValues(lang)}`
  const both = (name: string, across: number | null, up: number | null, approximate?: boolean) => {
    const texts = [
      ...(across === null ? [] : [approximated(valueText(across, x, lang), approximate)]),
      ...(up === null ? [] : [approximated(valueText(up, y, lang), approximate)]),
    ]
    return `${name} (${texts.join('; ')})`
  }
  const missing = points.length - pairs.length
  const pointed = [...marked.flatMap((code) => pairs.filter((pair) => pair.code === code)), ...pairsOf(territories)]
  return sentences(
    `${title}: ${formatNumber(pairs.length, 0, lang)} ${pairs.length === 1 ? words.area : words.areas}; ${correlationText(data, lang)}.`,
    ...extremes(pairs, data, lang),
    reference === null || (reference.x === null && reference.y === null)
      ? null
      : `${capital(both(reference.name, reference.x, reference.y))}.`,
    pointed.length === 0
      ? null
      : `${pointed.map((pair) => both(pair.name, pair.x, pair.y, pair.approximate)).join('; ')}.`,
    placeless(data),
    missing === 0 ? null : `${words.missing} ${formatNumber(missing, 0, lang)}.`,
  )
}

/** Lowest and highest along each axis. */
function extremes(pairs: readonly KnownPair[], { x, y }: ScatterData, lang: Language): string[] {
  const [lowest, highest] = lang === 'sv' ? ['lägst', 'högst'] : ['lowest', 'highest']
  return (
    [
      [x, 'x'],
      [y, 'y'],
    ] as const
  ).flatMap(([measure, axis]) => {
    const sorted = pairs.toSorted((a, b) => a[axis] - b[axis])
    const [least, most] = [sorted[0], sorted.at(-1)]
    if (least === undefined || most === undefined) return []
    const say = (pair: KnownPair) => `${pair.name} ${valueText(pair[axis], measure, lang)}`
    return [`${measure.name[lang]}: ${lowest} ${say(least)}, ${highest} ${say(most)}.`]
  })
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
}
