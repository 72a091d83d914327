/** What a difference taken apart says in words. */
import type { Language } from '#core/model/text.ts'
import type { Measure } from './chart.ts'
import { sentences, signedText } from './value-text.ts'

/** Their sum is what the group adds to the difference; in the unit of the difference. */
export interface DecompositionPart {
  readonly name: string
  /** Because more or fewer belong to the group. */
  readonly composition: number
  /** Because the level inside the group is another. */
  readonly rate: number
}

export interface DecompositionData {
  /** Of the difference: percentage points for shares. */
  readonly measure: Measure
  /** What the two bars are, in the language of the chart. */
  readonly composition: string
  readonly rate: string
  /** All groups together; its name is the first row's. */
  readonly sum: DecompositionPart
  readonly parts: readonly DecompositionPart[]
  /** Px; made for 280–640. */
  readonly width: number
}

export const NONE: Record<Language, string> = {
  sv: 'Inga grupper att dela upp efter.',
  en: 'No groups to divide by.',
}

/** "Sysselsättningsgrad (procentenheter). Hela skillnaden: sammansättning +1,1, nivåer +2,1. Storstäder: …" */
export function decompositionInWords(data: DecompositionData, lang: Language): string {
  const { measure, parts, sum, composition, rate } = data
  const title = `${measure.name[lang]} (${measure.unit[lang]}).`
  if (parts.length === 0) return `${title} ${NONE[lang]}`
  const say = (part: DecompositionPart) =>
    `${part.name}: ${composition} ${signedText(part.composition, measure, lang)}, ${rate} ${signedText(part.rate, measure, lang)}.`
  return sentences(title, ...[sum, ...parts].map(say))
}
