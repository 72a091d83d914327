import { expect, test } from 'vitest'
import { statusOf } from '#core/measure/status.ts'
import { isNewlyContradicted, verdictAgrees, wayOf } from '#core/measure/verdict.ts'
import type { Target } from '#core/model/target.ts'
import { indicatorId } from './coded.ts'

test.each([
  ['better', 'improving', 'agrees'],
  ['better', 'no-clear-change', 'cannot-say'],
  ['better', 'worsening', 'contradicts'],
  ['unchanged', 'improving', 'contradicts'],
  ['unchanged', 'no-clear-change', 'agrees'],
  ['unchanged', 'worsening', 'contradicts'],
  ['worse', 'improving', 'contradicts'],
  ['worse', 'no-clear-change', 'cannot-say'],
  ['worse', 'worsening', 'agrees'],
  ['better', 'not-assessable', 'cannot-say'],
  [null, 'improving', 'cannot-say'],
] as const)('%s was said, and the figures say %s: %s', (verdict, way, agreement) => {
  expect(verdictAgrees(verdict, way)).toBe(agreement)
})

test('new is what was not contradicted by the figures it was made of', () => {
  expect(isNewlyContradicted('better', 'improving', 'worsening')).toBe(true)
  expect(isNewlyContradicted('better', 'not-assessable', 'worsening')).toBe(true)
  expect(isNewlyContradicted('better', 'worsening', 'worsening')).toBe(false)
  expect(isNewlyContradicted('better', 'improving', 'no-clear-change')).toBe(false)
})

test('of a gap the distance is what got better, of all else the figures of the area', () => {
  const years = [2019, 2020, 2021, 2022]
  const gap: Target = { kind: 'gap', other: indicatorId('other'), atMost: null, year: null }
  const asked = { years, breaks: [], direction: 'higher', horizon: null, nation: [], peers: [] } as const
  // Both fall, the other one faster: worse figures, a smaller gap.
  const shrinking = { ...asked, values: [70, 69, 68, 67], other: [80, 78, 76, 74] }
  expect(wayOf(statusOf({ ...shrinking, target: gap }), gap)).toBe('improving')
  expect(wayOf(statusOf({ ...shrinking, target: null }), null)).toBe('worsening')
  const growing = { ...shrinking, other: [80, 80, 80, 80] }
  expect(wayOf(statusOf({ ...growing, target: gap }), gap)).toBe('worsening')
  const level = { ...shrinking, other: [80, 79, 78, 77] }
  expect(wayOf(statusOf({ ...level, target: gap }), gap)).toBe('no-clear-change')
  const alone = { ...shrinking, other: [80, null, null, 74] }
  expect(wayOf(statusOf({ ...alone, target: gap }), gap)).toBe('not-assessable')
})
