import { expect, test } from 'vitest'
import { referenceValue } from '#core/measure/reference.ts'
import { toyIndicator } from '#tests/fixtures/toy-pictures.ts'

const FIGURES: Record<string, Record<string, number>> = {
  population_total: { a: 1000, b: 3000 },
  people: { a: 1000, b: 3000 },
  workers: { a: 500, b: 600 },
  work_rate: { a: 50, b: 20 },
}
const lookup = (indicator: string, code: string) => FIGURES[indicator]?.[code] ?? null

test('the published figure goes first, zero included', () => {
  expect(referenceValue(toyIndicator(), 0, ['a', 'b'], lookup)).toEqual({ value: 0, method: 'published' })
})

test('else the figure is computed over the members', () => {
  expect(referenceValue(toyIndicator(), null, ['a', 'b'], lookup)).toEqual({ value: 27.5, method: 'computed' })
})

test('else the median of the members, where they cannot be combined', () => {
  const index = toyIndicator({ aggregation: { kind: 'none', reason: { sv: 'index', en: 'index' } } })
  expect(referenceValue(index, null, ['a', 'b', 'unknown'], lookup)).toEqual({ value: 35, method: 'median' })
})

test('else there is none', () => {
  expect(referenceValue(toyIndicator(), null, ['unknown'], lookup)).toBeNull()
})
