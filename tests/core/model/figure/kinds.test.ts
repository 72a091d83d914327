import { expect, test } from 'vitest'
import type { AreaCode } from '#core/model/area.ts'
import { possibleKinds } from '#core/model/figure/kinds.ts'
import { MODES } from '#core/model/view.ts'

const of = (codes: readonly string[], mode: (typeof MODES)[number] = 'value', years = 5) =>
  possibleKinds({ mode, areas: codes as readonly AreaCode[], territories: [] }, years)

test('what needs somebody chosen waits for that', () => {
  expect(of([])).toEqual(['map', 'multiples', 'chart', 'strip', 'bars', 'line', 'table'])
  expect(of(['2080', '2085'])).toContain('compare')
  expect(of(['2080'])).not.toContain('compare')
  expect(of(['1', '2', '3', '4', '5', '6', '7'])).not.toContain('compare')
  expect(of(['20'])).toContain('region')
  expect(of(['2080'])).not.toContain('region')
})

test('the rows of a municipality can be drawn where a saved profile is about it', () => {
  const [chosen, other] = ['2080', '2085'] as unknown as [AreaCode, AreaCode]
  const view = { mode: 'value', areas: [chosen], territories: [] } as const
  expect(possibleKinds(view, 5, chosen)).toContain('region')
  expect(possibleKinds(view, 5, other)).not.toContain('region')
})

test('of one year there is no line, of two numbers no order', () => {
  expect(of([], 'value', 1)).not.toContain('line')
  expect(of([], 'two')).toEqual(['map', 'multiples', 'chart', 'table'])
})

test('every view is a map, a chart and a table', () => {
  for (const mode of MODES) expect(of([], mode)).toEqual(expect.arrayContaining(['map', 'chart', 'table', 'multiples']))
})
