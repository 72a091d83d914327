/** What a chart of gaps says in words. */
import type { Language } from '#core/model/text.ts'
import { formatNumber, withUnit } from '../format.ts'
import type { Measure } from './chart.ts'
import { sentences, signedText, valueText } from './value-text.ts'

export interface DumbbellRow {
  readonly code: string
  readonly name: string
  readonly first: number | null
  readonly second: number | null
}

export interface DumbbellData {
  readonly measure: Measure
  /** What the two dots are, in the language of the chart: "kvinnor", "män". The gap is first − second. */
  readonly first: string
  readonly second: string
  /** Unit of the gap: percentage points for shares. */
  readonly gapUnit: string
  /** In the order they are drawn, up to about 25. */
  readonly rows: readonly DumbbellRow[]
  readonly marked: readonly string[]
  /** Px; made for 280–640. */
  readonly width: number
}

export function gapOf({ first, second }: DumbbellRow): number | null {
  return first === null || second === null ? null : first - second
}

const WORDS: Record<
  Language,
  { between: string; and: string; rows: string; widest: string; narrowest: string; none: string; no: string }
> = {
  sv: {
    between: 'skillnad mellan',
    and: 'och',
    rows: 'områden',
    widest: 'Störst skillnad har',
    narrowest: 'minst',
    none: 'inget område har båda värdena.',
    no: 'Värde saknas för',
  },
  en: {
    between: 'gap between',
    and: 'and',
    rows: 'areas',
    widest: 'The widest gap is in',
    narrowest: 'the narrowest in',
    none: 'no area has both values.',
    no: 'No value for',
  },
}

/** "Sysselsättningsgrad: skillnad mellan kvinnor och män, 15 områden. Störst skillnad har Malung (kvinnor 75,1 %, män 81,0 %, skillnad −5,9 …)". */
export function dumbbellInWords(data: DumbbellData, lang: Language): string {
  const { measure, rows, marked } = data
  const words = WORDS[lang]
  const title = `${measure.name[lang]}: ${words.between} ${data.first} ${words.and} ${data.second}`
  const known = rows.flatMap((row) => {
    const gap = gapOf(row)
    return gap === null ? [] : [{ row, gap }]
  })
  const byWidth = known.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
  const [widest, narrowest] = [byWidth[0], byWidth.at(-1)]
  if (widest === undefined || narrowest === undefined) return `${title}; ${words.none}`
  const say = ({ row, gap }: { row: DumbbellRow; gap: number }) => {
    const values = [
      row.first === null ? [] : [`${data.first} ${valueText(row.first, measure, lang)}`],
      row.second === null ? [] : [`${data.second} ${valueText(row.second, measure, lang)}`],
    ].flat()
    return `${row.name} (${values.join(', ')}: ${withUnit(signedText(gap, measure, lang), data.gapUnit, lang)})`
  }
  const pointed = marked.flatMap((code) => known.filter(({ row }) => row.code === code).map(say))
  const missing = rows.length - known.length
  return sentences(
    `${title}, ${formatNumber(rows.length, 0, lang)} ${words.rows}.`,
    known.length === 1 ? `${say(widest)}.` : `${words.widest} ${say(widest)}, ${words.narrowest} ${say(narrowest)}.`,
    pointed.length === 0 ? null : `${pointed.join('; ')}.`,
    missing === 0 ? null : `${words.no} ${formatNumber(missing, 0, lang)}.`,
  )
}
