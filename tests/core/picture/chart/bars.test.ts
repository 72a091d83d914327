/** Where the numbers of bars stand, and the line they are compared with. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ROW } from '#core/picture/chart/bar-row.ts'
import { barChart } from '#core/picture/chart/bars.ts'
import { AIR } from '#core/picture/chart/chart.ts'
import { pageSkin } from '#core/picture/skin.ts'
import { textWidth } from '#core/picture/text-width.ts'
import { readDrawing } from './read-drawing.ts'
import { barData } from './toy-charts.ts'

const drawn = (values: readonly number[], reference: number, width = 400) => {
  const areas = values.map((value, i) => ({ code: `${i}`, name: `Kommun ${i}`, value, missing: null }))
  const { content } = barChart(
    barData({ areas, reference: { name: 'riket', value: reference }, marked: [], width }),
    pageSkin,
    'sv',
  )
  const [, line = ''] = [...content.matchAll(/class="tick" d="([^"]*)"/g)].at(-1) ?? []
  const strokes = [...line.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(([, x, from, to]) => [x, from, to].map(Number))
  return { ...readDrawing(content), strokes }
}

test('law: a number stands beside its bar, wherever the reference lies', () => {
  const value = fc.integer({ min: 1, max: 1000 })
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), value, (values, reference) => {
      const { texts, rects } = drawn(values, reference)
      const numbers = texts.filter(({ lettering }) => lettering === 'chart-value')
      expect(numbers).toHaveLength(values.length)
      for (const [i, number] of numbers.entries()) {
        expect(number.left - (rects[i]?.right ?? Number.NaN)).toBeCloseTo(AIR / 2, 0)
      }
    }),
  )
})

test('the line of the reference is broken around a number in its way, and whole beside the others', () => {
  const { strokes, texts } = drawn([100, 55, 20], 60)
  const [number] = texts.filter(({ text }) => text.startsWith('55'))
  const [x = Number.NaN] = strokes[0] ?? []
  expect(number?.left).toBeLessThan(x)
  expect(number?.right).toBeGreaterThan(x)
  // Through the first row and a bit of the second; the last bit of the second and all of the third.
  expect(strokes.map(([, from, to]) => [from, to])).toEqual([
    [0, 25],
    [41, 66],
  ])
})

test('rows set closer together have thinner bars, letters as large, and none over another', () => {
  const areas = [5, null, -3].map((value, i) => ({
    code: `${i}`,
    name: `Kommun ${i}`,
    value,
    missing: value === null ? ('not-collected' as const) : null,
  }))
  const data = barData({ areas, reference: null, marked: [], width: 400 })
  const [usual, close] = [data, { ...data, rowHeight: ROW.least }].map((each) => barChart(each, pageSkin, 'sv'))
  expect([usual?.height, close?.height]).toEqual([3 * ROW.usual, 3 * ROW.least])
  const [wide, narrow] = [usual, close].map((chart) => readDrawing(chart?.content ?? ''))
  expect(wide?.rects.map(({ top, bottom }) => bottom - top)).toEqual([12, 12])
  expect(narrow?.rects.map(({ top, bottom }) => bottom - top)).toEqual([9, 9])
  const lettered = (drawing: typeof wide) => drawing?.texts.map(({ lettering, left }) => [lettering, left])
  expect(lettered(narrow)).toEqual(lettered(wide))
  const names = narrow?.texts.filter(({ left }) => left === 0) ?? []
  for (const [i, { top }] of names.entries()) if (i > 0) expect(top).toBeGreaterThan(names[i - 1]?.bottom ?? 0)
})

test('a long name is set on several lines, and the row grows with it', () => {
  const name = 'Landsbygdskommun med besöksnäring'
  const areas = [name, 'Ale'].map((each, i) => ({ code: `${i}`, name: each, value: 5, missing: null }))
  const chart = (width: number) => barChart(barData({ areas, reference: null, marked: [], width }), pageSkin, 'sv')
  expect(textWidth(name, 12)).toBeGreaterThan(0.42 * 289)
  const texts = readDrawing(chart(289).content).texts.map(({ text }) => text)
  expect(texts.join(' ')).toContain('Landsbygdskommun med besöksnäring')
  expect(chart(289).height).toBe(chart(640).height + 13 - 1)
})
