/** What Moran's I says of all areas of a level, in a sentence: it is the country's also where the map shows a group. */
import type { PatternAnswer } from '#core/model/contract-answers.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '../format.ts'

/** At most this chance of as strong a pattern in a shuffled map. */
const SURE = 0.05

interface Words {
  readonly like: (sure: string) => string
  readonly unlike: (sure: string) => string
  readonly none: (sure: string) => string
  readonly nothing: string
  readonly method: (i: string, p: string, permutations: string) => string
}

const WORDS: Record<Language, Words> = {
  sv: {
    like: (sure) => `Lika värden ligger nära varandra i hela landet, mer än slumpen förklarar (p ≤ ${sure})`,
    unlike: (sure) => `Olika värden ligger nära varandra i hela landet, mer än slumpen förklarar (p ≤ ${sure})`,
    none: (sure) => `Landet som helhet har inget säkerställt mönster (p > ${sure})`,
    nothing: 'Det finns för få värden för att bedöma om lika ligger nära lika.',
    method: (i, p, permutations) => `Morans I = ${i}, p = ${p} (värdena omkastade ${permutations} gånger)`,
  },
  en: {
    like: (sure) => `Like values lie near each other in the whole country, more than chance explains (p ≤ ${sure})`,
    unlike: (sure) => `Unlike values lie near each other in the whole country, more than chance explains (p ≤ ${sure})`,
    none: (sure) => `The country as a whole has no significant pattern (p > ${sure})`,
    nothing: 'There are too few values to tell whether like lies near like.',
    method: (i, p, permutations) => `Moran’s I = ${i}, p = ${p} (values shuffled ${permutations} times)`,
  },
}

/** "Lika värden ligger nära varandra i hela landet, mer än slumpen förklarar (p ≤ 0,05): Morans I = 0,42, p = 0,001 …" */
export function moranText({ moran }: PatternAnswer, lang: Language): string {
  const words = WORDS[lang]
  if (moran === null) return words.nothing
  const [i, p] = [formatNumber(moran.i, 2, lang), formatNumber(moran.p, 3, lang)]
  const found = moran.p > SURE ? words.none : moran.i > moran.expected ? words.like : words.unlike
  return `${found(formatNumber(SURE, 2, lang))}: ${words.method(i, p, formatNumber(moran.permutations, 0, lang))}.`
}
