import { expect, test } from 'vitest'
import { seeded } from '#core/measure/seeded.ts'

test('the same seed gives the same numbers, another seed others', () => {
  const run = (seed: number) => Array.from({ length: 5 }, seeded(seed))
  expect(run(1)).toEqual(run(1))
  expect(run(1)).not.toEqual(run(2))
})

test('is mulberry32: the first number for seed 1, as printed for the reference implementation', () => {
  expect(seeded(1)()).toBe(0.6270739405881613)
})

test('is even over [0, 1): of 100 000 numbers each tenth holds a tenth', () => {
  const random = seeded(7)
  const tenths = new Array<number>(10).fill(0)
  for (let i = 0; i < 100_000; i++) {
    const tenth = Math.floor(10 * random())
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  // Five standard deviations of a binomial count: √(100 000 · 0.1 · 0.9) = 95.
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(475)
})
