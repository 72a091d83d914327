import type { Check } from './check.ts'

export const directions: Check = {
  id: 'directions',
  claim: 'who calls higher or lower better is said wherever one is, and nowhere else',
  run({ catalogue }) {
    const judged = catalogue.filter(({ entry }) => entry.direction !== 'neutral')
    const faults = catalogue
      .filter(({ entry }) => (entry.direction !== 'neutral') !== (entry.directionSource !== undefined))
      .map(({ entry, file, line }) => ({
        file,
        line,
        expected: `${entry.direction === 'neutral' ? 'no directionSource' : 'a directionSource'} for ${entry.id}`,
        found: entry.directionSource?.en ?? 'none',
      }))
    return { counted: `${judged.length} judged of ${catalogue.length} indicators`, faults }
  },
}
