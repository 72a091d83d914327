/** Position and direction of an area, and of two goals; the figures that lead here are tested with trend.ts. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONFLICTS, conflictOf } from '#core/measure/conflict.ts'
import { COURSES, courseOf, WAYS, wayOf } from '#core/measure/course.ts'
import { TRENDS, type TrendKind } from '#core/model/contract-answers.ts'
import { AIMS } from '#core/model/target.ts'

const trends = fc.constantFrom(...TRENDS)
const aims = fc.constantFrom(...AIMS)
const figure = fc.integer({ min: -50, max: 50 })
const REVERSED: Partial<Record<TrendKind, TrendKind>> = { rising: 'falling', falling: 'rising' }

describe('course', () => {
  test.each([
    [60, 50, 'rising', 'higher', 'ahead-improving'],
    [60, 50, 'falling', 'higher', 'ahead-slipping'],
    [40, 50, 'rising', 'higher', 'behind-improving'],
    [40, 50, 'falling', 'higher', 'behind-slipping'],
    [40, 50, 'falling', 'lower', 'ahead-improving'],
    [60, 50, 'rising', 'lower', 'behind-slipping'],
    // What is just met is met.
    [50, 50, 'rising', 'higher', 'ahead-improving'],
    [0, 0, 'rising', 'lower', 'ahead-slipping'],
    [-3, -2, 'falling', 'lower', 'ahead-improving'],
    [60, 50, 'no-clear-change', 'higher', 'unclear'],
    [60, 50, 'too-few-years', 'higher', 'too-few-years'],
    [60, 50, 'series-break', 'lower', 'series-break'],
    [60, null, 'rising', 'higher', 'nothing-to-compare-with'],
  ] as const)('%s beside %s, %s, %s is better: %s', (value, against, trend, aim, wanted) => {
    expect(courseOf(value, against, trend, aim)).toBe(wanted)
  })

  test('law: the other way round in everything is the same course', () => {
    fc.assert(
      fc.property(figure, fc.option(figure), trends, aims, (value, against, trend, aim) => {
        const mirrored = courseOf(
          -value,
          against === null ? null : -against,
          REVERSED[trend] ?? trend,
          aim === 'higher' ? 'lower' : 'higher',
        )
        expect(mirrored).toBe(courseOf(value, against, trend, aim))
        expect(COURSES).toContain(mirrored)
      }),
    )
  })

  test('law: what cannot be assessed does not depend on which way is better', () => {
    fc.assert(
      fc.property(trends, (trend) => {
        const [up, down] = [wayOf(trend, 'higher'), wayOf(trend, 'lower')]
        expect(up === down).toBe(!(trend in REVERSED))
      }),
    )
  })
})

describe('conflict', () => {
  test.each([
    ['improving', 'improving', 'both-better'],
    ['improving', 'slipping', 'first-better'],
    ['slipping', 'improving', 'second-better'],
    ['slipping', 'slipping', 'both-worse'],
    ['improving', 'unclear', 'unclear'],
    ['unclear', 'too-few-years', 'too-few-years'],
    ['too-few-years', 'series-break', 'series-break'],
  ] as const)('%s and %s: %s', (first, second, wanted) => {
    expect(conflictOf(first, second)).toBe(wanted)
  })

  test('law: two that change places change the class of the one that is better, and no other', () => {
    const places = { 'first-better': 'second-better', 'second-better': 'first-better' } as const
    for (const first of WAYS) {
      for (const second of WAYS) {
        const found = conflictOf(first, second)
        expect(CONFLICTS).toContain(found)
        const swapped = found === 'first-better' || found === 'second-better' ? places[found] : found
        expect(conflictOf(second, first)).toBe(swapped)
      }
    }
  })
})
