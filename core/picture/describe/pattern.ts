/** What Moran's I says of a whole map, in a sentence. */
import type { PatternAnswer } from '#core/model/contract-answers.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '../format.ts'

/** At most this chance of as strong a pattern in a shuffled map. */
const SURE = 0.05

interface Words {
  readonly like: string
  readonly unlike: string
  readonly none: string
  readonly nothing: string
  readonly method: (i: string, p: string, permutations: string) => string
}

const WORDS: Record<Language, Words> = {
  sv: {
    like: 'Lika värden ligger nära varandra, mer än slumpen förklarar',
    unlike: 'Olika värden ligger nära varandra, mer än slumpen förklarar',
    none: 'Kartan som helhet har inget säkerställt mönster',
    nothing: 'Det finns för få värden för att bedöma om lika ligger nära lika.',
    method: (i, p, permutations) => `Morans I = ${i}, p = ${p} (${permutations} omkastningar)`,
  },
  en: {
    like: 'Like values lie near each other, more than chance explains',
    unlike: 'Unlike values lie near each other, more than chance explains',
    none: 'The map as a whole has no significant pattern',
    nothing: 'There are too few values to tell whether like lies near like.',
    method: (i, p, permutations) => `Moran’s I = ${i}, p = ${p} (${permutations} permutations)`,
  },
}

/** "Lika värden ligger nära varandra, mer än slumpen förklarar: Morans I = 0,42, p = 0,001 (999 omkastningar)." */
export function moranText({ moran }: PatternAnswer, lang: Language): string {
  const words = WORDS[lang]
  if (moran === null) return words.nothing
  const [i, p] = [formatNumber(moran.i, 2, lang), formatNumber(moran.p, 3, lang)]
  const found = moran.p > SURE ? words.none : moran.i > moran.expected ? words.like : words.unlike
  return `${found}: ${words.method(i, p, formatNumber(moran.permutations, 0, lang))}.`
}
