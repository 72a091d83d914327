import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partingOf } from '#core/picture/hyphenation.ts'

/** The word parted wherever it may be. */
function parted(word: string): string {
  const letters = [...word]
  const places: number[] = []
  for (let at = partingOf(letters, letters.length); at !== null; at = partingOf(letters, at - 1)) places.unshift(at)
  return [0, ...places].map((from, i) => letters.slice(from, places[i] ?? letters.length).join('')).join('-')
}

test.each([
  ['sysselsättningsgrad', 'sys-sel-sätt-nings-grad'],
  ['landsbygdskommun', 'lands-bygds-kom-mun'],
  ['pendlingskommun', 'pend-lings-kom-mun'],
  ['industri', 'indu-stri'],
  ['unemployment', 'unem-ploy-ment'],
  ['län', 'län'],
  ['2020–2024', '2020–2024'],
])('%s', (word, where) => {
  expect(parted(word)).toBe(where)
})

test('law: three letters stay on each side, and no more on the first than there is room for', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zåäö0-9–]{1,40}$/), fc.integer({ min: 0, max: 50 }), (word, most) => {
      const letters = [...word]
      const at = partingOf(letters, most)
      if (at === null) return
      expect(at).toBeLessThanOrEqual(most)
      expect(Math.min(at, letters.length - at)).toBeGreaterThanOrEqual(3)
    }),
  )
})
