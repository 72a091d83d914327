/** What a distribution of one indicator says in words, and what all drawings of it share. */

import { quantile } from '#core/measure/quantile.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '../format.ts'
import type { ChartArea, ChartReference, Measure } from './chart.ts'
import type { MarkColours } from './mark.ts'
import { areaText, type KnownArea, knownAscending, referenceText, sentences, valueText } from './value-text.ts'

export interface Distribution {
  readonly measure: Measure
  /** In any order. */
  readonly areas: readonly ChartArea[]
  readonly reference: ChartReference | null
  /** Codes of marked areas; their order gives each its number and shape. */
  readonly marked: readonly string[]
  /** Of the marked; `one` unless given. */
  readonly colours?: MarkColours
}

/** Lower quartile, median, upper quartile; null without values. */
export function quartiles(values: readonly number[]): readonly [number, number, number] | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  return [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)]
}

export interface MarkedArea {
  readonly index: number
  readonly area: KnownArea
}

/** Marked areas with a value, with the number they have among all that are marked. */
export function markedAreas(areas: readonly ChartArea[], marked: readonly string[]): MarkedArea[] {
  const known = knownAscending(areas)
  return marked.flatMap((code, index) => {
    const area = known.find((one) => one.code === code)
    return area === undefined ? [] : [{ index, area }]
  })
}

const WORDS: Record<
  Language,
  Record<'values' | 'value' | 'none' | 'lowest' | 'highest' | 'median' | 'missing', string>
> = {
  sv: {
    values: 'värden',
    value: 'värde',
    none: 'Inga värden att visa.',
    lowest: 'Lägst',
    highest: 'högst',
    median: 'Medianen är',
    missing: 'Värde saknas för',
  },
  en: {
    values: 'values',
    value: 'value',
    none: 'No values to show.',
    lowest: 'Lowest',
    highest: 'highest',
    median: 'The median is',
    missing: 'No value for',
  },
}

export function noValues(lang: Language): string {
  return WORDS[lang].none
}

/** Of two the median is nobody's; and one that all are compared with, as its name says, need not be told twice. */
const LEAST_MEDIAN = 3

/** "Medianen är 74,0 %; riket 78,6 %." */
function middleInWords(
  count: number,
  median: number,
  { measure, reference }: Pick<Distribution, 'measure' | 'reference'>,
  lang: Language,
): string {
  const isReference = reference !== null && reference.value === median && /median/.test(reference.name)
  const told = count < LEAST_MEDIAN || isReference ? [] : [median]
  const said = [
    ...told.map((value) => `${WORDS[lang].median} ${valueText(value, measure, lang)}`),
    ...(reference === null ? [] : [referenceText(reference, measure, lang)]),
  ].join('; ')
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

/** "Sysselsättningsgrad: 290 värden. Lägst Malmö 66,0 %, högst Lomma 88,1 %. Medianen är …; riket 78,6 %. Ludvika 75,1 %." */
export function distributionInWords({ measure, areas, reference, marked }: Distribution, lang: Language): string {
  const words = WORDS[lang]
  const counted = areas.filter(({ apart }) => !apart)
  const known = knownAscending(counted)
  const [lowest, highest] = [known[0], known.at(-1)]
  const middle = quartiles(known.map(({ value }) => value))
  if (lowest === undefined || highest === undefined || middle === null) return `${measure.name[lang]}: ${words.none}`
  const count = `${formatNumber(known.length, 0, lang)} ${known.length === 1 ? words.value : words.values}`
  const say = (area: KnownArea) => areaText(area, measure, lang)
  const missing = counted.length - known.length
  const pointed = markedAreas(areas, marked).map(({ area }) => say(area))
  return sentences(
    `${measure.name[lang]}: ${count}.`,
    `${words.lowest} ${say(lowest)}, ${words.highest} ${say(highest)}.`,
    middleInWords(known.length, middle[1], { measure, reference }, lang),
    pointed.length === 0 ? null : `${pointed.join('; ')}.`,
    missing === 0 ? null : `${words.missing} ${formatNumber(missing, 0, lang)}.`,
  )
}
