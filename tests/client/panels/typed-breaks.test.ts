import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_BREAKS, readBreaksByHand, readTyped, startingBreaks } from '#client/panels/typed-breaks.ts'

test('numbers are read as Swedes and the English write them', () => {
  expect(readBreaksByHand(['2', '3,5', '1 000', '2000.25'])).toEqual({
    faults: [null, null, null, null],
    breaks: [2, 3.5, 1000, 2000.25],
  })
})

test('each text has its own fault, and one fault leaves the breaks as they were', () => {
  expect(readBreaksByHand(['2', 'tre', '1', '5'])).toEqual({ faults: [null, 'number', 'order', null], breaks: null })
  expect(readBreaksByHand(['2', '2']).faults).toEqual([null, 'order'])
  expect(readBreaksByHand(['0,1234567']).faults).toEqual(['long'])
  expect(readBreaksByHand(['']).faults).toEqual(['number'])
  expect(readBreaksByHand([]).breaks).toBeNull()
})

test('what one begins with can always be read back', () => {
  const ends = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 8 })
  fc.assert(
    fc.property(ends, fc.integer({ min: 0, max: 4 }), (values, decimals) => {
      const start = startingBreaks(
        [...new Set(values)].sort((a, b) => a - b),
        decimals,
      )
      expect(start.length).toBeLessThanOrEqual(MOST_BREAKS)
      if (start.length > 0)
        expect(readBreaksByHand(start.map((each) => each.toFixed(decimals + 1))).breaks).toEqual(start)
    }),
  )
})

test('one number: a comma or a point, nothing for none, and why it cannot be used', () => {
  expect(['1,25', '-3', ' 1 200 ', ''].map((text) => readTyped(text))).toEqual([
    { number: 1.25, fault: null },
    { number: -3, fault: null },
    { number: 1200, fault: null },
    { number: null, fault: null },
  ])
  expect(['much', '1,2,3', '0,1234567', '1000000000000'].map((text) => readTyped(text).fault)).toEqual([
    'number',
    'number',
    'long',
    'long',
  ])
})
