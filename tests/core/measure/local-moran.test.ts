import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localMoran } from '#core/measure/local-moran.ts'
import { moran } from '#core/measure/moran.ts'
import type { Adjacency } from '#core/model/adjacency.ts'
import { grid } from './grid.ts'

function areasOf(codes: readonly string[], values: readonly (number | null)[], adjacency: Adjacency) {
  const result = localMoran(codes, values, adjacency)
  if (result.kind === 'missing') throw new Error(result.reason)
  return result.areas
}

describe('by hand', () => {
  test('a line of five: z·lag/m₂ with m₂ = 2, and the mean of the neighbours', () => {
    const line = grid(1, 5)
    const areas = areasOf([...line.keys()], [1, 2, 3, 4, 5], line)
    expect(areas.map((area) => area.moran)).toEqual([1, 0.5, 0, 0.5, 1])
    expect(areas.map((area) => area.neighbourMean)).toEqual([2, 2, 3, 4, 4])
  })

  test('a high corner, a low corner, and one low among the high', () => {
    // 7 × 7, noise of a few units around 50; the corner of nine squares up left is at 90 and the one down right at 10.
    const board = grid(7, 7)
    const codes = [...board.keys()]
    const values = codes.map((code, i) => {
      const [row, column] = [Number(code[0]), Number(code[1])]
      if (code === '11') return 20
      if (row < 3 && column < 3) return 90
      if (row > 3 && column > 3) return 10
      return 47 + ((i * 5) % 7)
    })
    const patterns = new Map(areasOf(codes, values, board).map(({ code, pattern }) => [code, pattern]))
    expect(patterns.get('66')).toBe('low-low')
    expect(patterns.get('55')).toBe('low-low')
    expect(patterns.get('22')).toBe('unsure')
    expect(patterns.get('01')).toBe('high-high')
    expect(patterns.get('11')).toBe('low-high')
    expect(patterns.get('33')).toBe('unsure')
    const mirrored = areasOf(
      codes,
      values.map((value) => -value),
      board,
    )
    expect(mirrored.find(({ code }) => code === '11')?.pattern).toBe('high-low')
  })

  test('an area at the mean is unsure whatever surrounds it', () => {
    const line = grid(1, 5)
    expect(areasOf([...line.keys()], [1, 2, 3, 4, 5], line)[2]).toMatchObject({ moran: 0, p: 1, pattern: 'unsure' })
  })

  test('says why there is none', () => {
    expect(localMoran([], [], new Map())).toEqual({ kind: 'missing', reason: 'too-few-areas', leftOut: [] })
    expect(localMoran(['00', '01', '02'], [2, 2, 2], grid(1, 3))).toMatchObject({ reason: 'no-variation' })
  })
})

test('the pseudo p is near twice the smaller tail of all ways to draw the neighbours', () => {
  const board = grid(3, 4)
  const codes = [...board.keys()]
  const values = [3, 14, 15, 9, 26, 5, 35, 8, 97, 93, 23, 84]
  for (const [i, { code, p }] of areasOf(codes, values, board).entries()) {
    const around = (board.get(code) ?? []).map((other) => values[codes.indexOf(other)] ?? 0)
    const draws = subsetsOf(values.toSpliced(i, 1), around.length).map(sum)
    const above = draws.filter((drawn) => drawn >= sum(around)).length / draws.length
    const below = draws.filter((drawn) => drawn <= sum(around)).length / draws.length
    const tail = Math.min(above, below)
    // Four standard deviations of a share of 999 draws, for twelve squares.
    const slack = 2 * (4 * Math.sqrt((tail * (1 - tail)) / 999) + 0.001)
    expect(Math.abs(p - Math.min(1, 2 * tail))).toBeLessThan(slack)
  }
})

describe('laws', () => {
  const board: Adjacency = new Map([...grid(4, 4), ['sea', []]])
  const codes = [...board.keys()]
  const values = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { freq: 9 }), {
    minLength: codes.length,
    maxLength: codes.length,
  })

  test('the local figures add up to n times the global one', () => {
    fc.assert(
      fc.property(values, (some) => {
        const whole = moran(codes, some, board)
        const local = localMoran(codes, some, board)
        if (whole.kind === 'missing' || local.kind === 'missing') {
          expect(local).toEqual(whole)
          return
        }
        expect(sum(local.areas.map((area) => area.moran))).toBeCloseTo(whole.n * whole.moran, 9)
        expect(local.leftOut).toEqual(whole.leftOut)
      }),
      { numRuns: 50 },
    )
  })

  test('every area is in the picture or named, and the sign of a sure pattern is that of its figures', () => {
    fc.assert(
      fc.property(values, (some) => {
        const local = localMoran(codes, some, board)
        if (local.kind === 'missing') return
        const told = [...local.areas, ...local.leftOut].map(({ code }) => code)
        expect(told.sort()).toEqual([...codes].sort())
        for (const { pattern, p, moran } of local.areas) {
          expect(p).toBeGreaterThanOrEqual(0.002)
          expect(p).toBeLessThanOrEqual(1)
          expect(pattern === 'unsure').toBe(p > 0.05)
          if (pattern === 'high-high' || pattern === 'low-low') expect(moran).toBeGreaterThan(0)
          if (pattern === 'high-low' || pattern === 'low-high') expect(moran).toBeLessThanOrEqual(0)
        }
      }),
      { numRuns: 50 },
    )
  })
})

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}

function subsetsOf(values: readonly number[], size: number): number[][] {
  if (size === 0) return [[]]
  return values.flatMap((first, i) => subsetsOf(values.slice(i + 1), size - 1).map((rest) => [first, ...rest]))
}
