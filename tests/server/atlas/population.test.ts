import { describe, expect, test } from 'vitest'
import { populationOf } from '#server/atlas/population.ts'

const NOTE = JSON.stringify({ year: 2023, source: { sv: 'a', en: 'a' }, method: { sv: 'b', en: 'b' } })
const four = (...numbers: number[]) => new Uint8Array(Int32Array.from(numbers).buffer)
const two = (...numbers: number[]) => new Uint8Array(Uint16Array.from(numbers).buffer)

describe('the hexagons of an atlas', () => {
  test('are read from bytes wherever in a pool they lie', () => {
    const pool = new Uint8Array(9)
    pool.set(four(510_000), 3)
    const population = populationOf(
      [[2023, NOTE, pool.subarray(3, 7), four(6_550_000), four(12), two(1)]],
      2,
      'hexagons',
    )
    expect([...population.east]).toEqual([510_000])
  })

  test.each([
    ['no year at all', [], 'the points of one year, found 0'],
    [
      'two years',
      [
        [2023, NOTE, four(), four(), four(), two()],
        [2024, NOTE, four(), four(), four(), two()],
      ],
      'one year, found 2',
    ],
    [
      'a column too short',
      [[2023, NOTE, four(1), four(1, 2), four(1, 2), two(0, 0)]],
      '2 points in every column, found 1',
    ],
    [
      'a municipality that is not',
      [[2023, NOTE, four(1), four(1), four(1), two(2)]],
      '2 municipalities, found position 2',
    ],
  ] satisfies [string, Parameters<typeof populationOf>[0], string][])('%s is refused', (_, rows, words) => {
    expect(() => populationOf(rows, 2, 'points')).toThrow(words)
  })
})
