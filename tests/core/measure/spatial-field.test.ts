import { expect, test } from 'vitest'
import { spatialField } from '#core/measure/spatial-field.ts'
import type { Adjacency } from '#core/model/adjacency.ts'

/** a – b – c – d, with e far out at sea. */
const CHAIN: Adjacency = new Map([
  ['a', ['b']],
  ['b', ['a', 'c']],
  ['c', ['b', 'd']],
  ['d', ['c']],
  ['e', []],
])
const CODES = [...CHAIN.keys()]

test('deviations from the mean, and who borders on whom by position', () => {
  const field = spatialField(CODES, [1, 2, 3, 6, 100], CHAIN)
  expect(field).toEqual({
    kind: 'field',
    codes: ['a', 'b', 'c', 'd'],
    mean: 3,
    deviations: Float64Array.of(-2, -1, 0, 3),
    starts: Int32Array.of(0, 1, 3, 5, 6),
    neighbours: Int32Array.of(1, 0, 2, 1, 3, 2),
    leftOut: [{ code: 'e', reason: 'no-neighbour' }],
  })
})

test('an area whose neighbours all lack a value has none', () => {
  const codes = ['a', 'b', 'c', 'd', 'f']
  const joined: Adjacency = new Map([...CHAIN, ['d', ['c', 'f']], ['f', ['d']]])
  const field = spatialField(codes, [1, null, 3, 6, 5], joined)
  expect(field).toMatchObject({
    codes: ['c', 'd', 'f'],
    leftOut: [
      { code: 'a', reason: 'no-neighbour' },
      { code: 'b', reason: 'no-value' },
    ],
  })
})

test('says why there is no field', () => {
  expect(spatialField(CODES, [1, 2, null, null, 5], CHAIN)).toMatchObject({ kind: 'missing', reason: 'too-few-areas' })
  expect(spatialField([], [], CHAIN)).toEqual({ kind: 'missing', reason: 'too-few-areas', leftOut: [] })
  expect(spatialField(CODES, [0.1, 0.1, 0.1, 0.1, 9], CHAIN)).toMatchObject({ kind: 'missing', reason: 'no-variation' })
  expect(() => spatialField(CODES, [1], CHAIN)).toThrow(/for 5 areas, found 1/)
})
