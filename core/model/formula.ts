/**
 * The small arithmetic of the catalogue: what a rate is divided by or weighted with.
 *
 * A formula is a sum of products of indicator ids, written as in the method document:
 * `households_total`, `population_0_5 + population_6_15`, `population_total - population_20_64`,
 * `foreign_born_share_18_64 * population_20_64`. No numbers, no brackets, no division: those belong to the aggregation.
 */
export interface Term {
  readonly sign: 1 | -1
  readonly factors: readonly string[]
}
export type Formula = readonly Term[]

const ID = /^[a-z][a-z0-9_]*$/

/** The formulas of a catalogue are few, and are asked for again for every area of every group. */
const parsed = new Map<string, Formula>()
const MOST_KEPT = 1_000

/** Reads a formula. Throws with the text and the piece that is not an indicator id. */
export function parseFormula(text: string): Formula {
  const kept = parsed.get(text)
  if (kept) return kept
  const formula = readFormula(text)
  if (parsed.size < MOST_KEPT) parsed.set(text, formula)
  return formula
}

function readFormula(text: string): Formula {
  const pieces = text.trim().split(/\s*([+-])\s*/)
  const terms: Term[] = []
  for (let i = 0; i < pieces.length; i += 2) {
    const sign = i > 0 && pieces[i - 1] === '-' ? -1 : 1
    const factors = (pieces[i] ?? '').split(/\s*\*\s*/)
    for (const factor of factors) {
      if (!ID.test(factor)) throw new Error(`formula "${text}": expected an indicator id, found "${factor}"`)
    }
    terms.push({ sign, factors })
  }
  return terms
}

/** The ids a formula reads, each once, in order of appearance. */
export function formulaInputs(formula: Formula): string[] {
  return [...new Set(formula.flatMap((term) => term.factors))]
}

/** The value of a formula; null when any input is missing, for a sum with a hole is not a sum. */
export function evaluate(formula: Formula, lookup: (id: string) => number | null): number | null {
  let sum = 0
  for (const term of formula) {
    let product: number = term.sign
    for (const factor of term.factors) {
      const value = lookup(factor)
      if (value === null) return null
      product *= value
    }
    sum += product
  }
  return sum
}
