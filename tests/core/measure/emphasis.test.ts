import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emphasisOf } from '#core/measure/emphasis.ts'
import { REPORT_AREAS } from '#core/model/report-area.ts'
import { RANKS } from '#core/model/strategy.ts'
import { STAGES } from '#core/model/target.ts'

const current = { rank: 'priority', stage: 'adopted', superseded: false } as const

test('by hand: only current priorities of the top level count', () => {
  const priorities = [
    { ...current, area: 'skills' },
    { ...current, area: 'climate' },
    // A priority that is about everything counts among all, and nowhere.
    { ...current, area: null },
    { ...current, area: 'skills', rank: 'sub-goal' },
    { ...current, area: 'skills', rank: 'overall-goal' },
    { ...current, area: 'skills', stage: 'exhibition' },
    { ...current, area: 'skills', stage: 'consultation' },
    { ...current, area: 'skills', superseded: true },
  ] as const
  expect(emphasisOf({ priorities }, 'skills')).toEqual({ emphasis: 1 / 3, count: 1, of: 3 })
  expect(emphasisOf({ priorities }, 'equality')).toEqual({ emphasis: 0, count: 0, of: 3 })
})

test('where no priority is known there is no emphasis, not even 0', () => {
  expect(emphasisOf({ priorities: [] }, 'skills')).toEqual({ emphasis: null, count: 0, of: 0 })
  const priorities = [{ ...current, area: 'skills', stage: 'exhibition' }] as const
  expect(emphasisOf({ priorities }, 'skills').emphasis).toBeNull()
})

test('areas sum to at most 1, and to 1 when every priority is placed', () => {
  const priority = fc.record({
    rank: fc.constantFrom(...RANKS),
    stage: fc.constantFrom(...STAGES),
    superseded: fc.boolean(),
    area: fc.option(fc.constantFrom(...REPORT_AREAS)),
  })
  fc.assert(
    fc.property(fc.array(priority), (priorities) => {
      const all = REPORT_AREAS.map((area) => emphasisOf({ priorities }, area))
      const sum = all.reduce((total, { emphasis }) => total + (emphasis ?? 0), 0)
      expect(sum).toBeLessThanOrEqual(1 + 1e-12)
      const counted = all.reduce((total, { count }) => total + count, 0)
      const of = all[0]?.of ?? 0
      expect(counted).toBeLessThanOrEqual(of)
      if (of > 0 && counted === of) expect(sum).toBeCloseTo(1, 12)
    }),
  )
})
