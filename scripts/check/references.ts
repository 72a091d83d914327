import { formulaInputs, parseFormula } from '#core/model/formula.ts'
import type { Aggregation, CatalogueEntry } from '#core/model/indicator.ts'
import type { Check } from './check.ts'

/** What one entry of the catalogue says about another. */
interface Reference {
  readonly to: string
  readonly as: string
  readonly test: (entry: CatalogueEntry) => boolean
}

export const references: Check = {
  id: 'references',
  claim: 'weights, parts, family heads and successors named in the catalogue are in it',
  run({ catalogue }) {
    const entries = new Map<string, CatalogueEntry>(catalogue.map(({ entry }) => [entry.id, entry]))
    let count = 0
    const faults = catalogue.flatMap(({ entry, file, line }) => {
      const made = referencesOf(entry)
      count += made.length
      return made.flatMap(({ to, as, test }) => {
        const target = entries.get(to)
        return target && test(target)
          ? []
          : [{ file, line, expected: `${to} ${as}`, found: target ? 'another' : 'none' }]
      })
    })
    return { counted: `${count} references of ${catalogue.length} entries`, faults }
  },
}

function referencesOf(entry: CatalogueEntry): Reference[] {
  const parts = inputsOf(entry.aggregation).map((to) => ({ to, as: 'as a part or weight', test: () => true }))
  const { family, successor } = entry
  const head: Reference[] = family
    ? [{ to: family.id, as: `as head of the family of ${entry.id}`, test: (other) => other.family?.id === other.id }]
    : []
  const next: Reference[] = successor
    ? [{ to: successor, as: `as successor of ${entry.id}`, test: (other) => other.id !== entry.id }]
    : []
  return [...parts, ...head, ...next]
}

function inputsOf(aggregation: Aggregation): string[] {
  switch (aggregation.kind) {
    case 'sum':
    case 'none':
      return []
    case 'ratio':
      return [aggregation.numerator, aggregation.denominator].flatMap((text) => formulaInputs(parseFormula(text)))
    case 'weighted':
      return formulaInputs(parseFormula(aggregation.by))
  }
}
