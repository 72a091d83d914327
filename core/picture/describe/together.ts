/** Two indicators of the same areas: where each has its extremes, and how far they go together. */
import { correlation } from '#core/measure/correlation.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '../format.ts'
import type { Measure, Picture } from '../picture.ts'
import { endsOf } from './extremes.ts'
import { countOfRows } from './nouns.ts'
import { shortName } from './title.ts'

/** Below this a straight line says next to nothing: r² is under 4 per cent. */
const SLIGHT = 0.2

const WORDS: Record<Language, Record<'together' | 'opposed' | 'apart', string>> = {
  sv: {
    together: 'högt i det ena går ofta ihop med högt i det andra',
    opposed: 'högt i det ena går ofta ihop med lågt i det andra',
    apart: 'det ena säger föga om det andra',
  },
  en: {
    together: 'high in one often goes with high in the other',
    opposed: 'high in one often goes with low in the other',
    apart: 'the one says little about the other',
  },
}

/** "Korrelation (Pearson): 0,71 för 290 kommuner; högt i det ena går ofta ihop med högt i det andra." */
export function togetherInWords(picture: Picture, lang: Language): string {
  const side = (which: 0 | 1) => picture.rows.map(({ parts }) => parts?.[which] ?? null)
  const found = correlation(side(0), side(1))
  if (found.kind === 'missing') return ''
  const { pearson, n } = found
  const what = Math.abs(pearson) < SLIGHT ? 'apart' : pearson > 0 ? 'together' : 'opposed'
  const number = formatNumber(pearson, 2, lang)
  const areas = countOfRows(n, picture, lang)
  return lang === 'sv'
    ? `Korrelation (Pearson): ${number} för ${areas}; ${WORDS.sv[what]}.`
    : `Correlation (Pearson): ${number} for ${areas}; ${WORDS.en[what]}.`
}

/** Extremes of either indicator among the areas that have both: a sentence each. */
export function extremesOfBoth(picture: Picture, lang: Language): string[] {
  const { detail, indicator, measure } = picture
  if (detail.kind !== 'two' && detail.kind !== 'conflict') return []
  const second: Measure = { unit: detail.second.unit, decimals: detail.second.decimals, signed: false }
  const sides = [
    { name: shortName(indicator, lang), measure, at: 0 },
    { name: shortName(detail.second, lang), measure: second, at: 1 },
  ] as const
  return sides.flatMap(({ name, measure, at }) => {
    const both = picture.rows.flatMap(({ name, value, parts }) => {
      const own = parts?.[at] ?? null
      return value === null || own === null ? [] : [{ name, value: own }]
    })
    const ends = endsOf(both, measure, lang)
    if (ends === null || ends.alike) return []
    const { lowest, highest } = ends
    return [
      lang === 'sv' ? `${name}: lägst ${lowest}, högst ${highest}.` : `${name}: lowest ${lowest}, highest ${highest}.`,
    ]
  })
}
