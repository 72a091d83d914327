import { expect, test } from 'vitest'
import { sourcesInWords } from '#server/figure/region-sources.ts'

test('what is computed here is said once, after those who answer for the other figures', () => {
  const computed = ['Uträknat här ur siffror från SCB', 'Uträknat här ur siffror från SMHI, och SCB']
  expect(sourcesInWords(['SCB', ...computed, 'Pipos'], 'sv')).toEqual([
    'Källor: SCB; Pipos. Uträknat här: ur siffror från SCB; SMHI, och SCB.',
  ])
  expect(sourcesInWords(['Computed here from figures of SCB'], 'en')).toEqual(['Computed here: from figures of SCB.'])
  expect(sourcesInWords([], 'sv')).toEqual([])
})
