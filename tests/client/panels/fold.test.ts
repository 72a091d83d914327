import { expect, test } from 'vitest'
import { fold, matchRank } from '#core/model/fold.ts'

test('case and diacritics do not count, in the text or in the query', () => {
  expect(fold('Örnsköldsvik ÅÄÖ é')).toBe('ornskoldsvik aao e')
  // A decomposed letter, as some keyboards and file systems write it.
  expect(fold('A\u030angermanland')).toBe('angermanland')
})

test.each([
  ['sysselsattningsgrad 20–64 ar', 'syssel', 0],
  ['sysselsattningsgrad 20–64 ar, kvinnor', 'kvinn', 1],
  ['sysselsattningsgrad 20–64 ar, kvinnor', 'kvinn syss', 1],
  ['langtidsarbetslosa', 'arbetslosa', 2],
  ['sysselsattningsgrad', 'syssel bil', null],
  ['anything', '', 0],
])('"%s" answers "%s" with rank %s', (text, query, rank) => {
  expect(matchRank(text, query)).toBe(rank)
})
