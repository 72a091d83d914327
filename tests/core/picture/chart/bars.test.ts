/** Where the numbers of bars stand, and the line they are compared with. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ROW } from '#core/picture/chart/bar-row.ts'
import { barChart } from '#core/picture/chart/bars.ts'
import { AIR } from '#core/picture/chart/chart.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { textWidth } from '#core/picture/text-width.ts'
import { readDrawing } from './read-drawing.ts'
import { barData } from './toy-charts.ts'

const drawn = (values: readonly (number | null)[], reference: number, width = 400) => {
  const areas = values.map((value, i) => ({
    code: `${i}`,
    name: `Kommun ${i}`,
    value,
    missing: value === null ? ('not-collected' as const) : null,
  }))
  const { content } = barChart(
    barData({ areas, reference: { name: 'riket', value: reference }, marked: [], width }),
    pageSkin,
    'sv',
  )
  const [, line = ''] = [...content.matchAll(/class="tick" d="([^"]*)"/g)].at(-1) ?? []
  const strokes = [...line.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(([, x, from, to]) => [x, from, to].map(Number))
  return { ...readDrawing(content), strokes }
}

test('law: numbers stand beside their bars, or all in a column that neither bars nor the reference reach', () => {
  const value = fc.integer({ min: -300, max: 1000 })
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), value, (values, reference) => {
      const { texts, rects, strokes } = drawn(values, reference)
      const numbers = texts.filter(({ lettering }) => lettering === 'chart-value')
      expect(numbers).toHaveLength(values.length)
      const [x = Number.NaN] = strokes[0] ?? []
      for (const number of numbers) expect(x < number.left || x > number.right).toBe(true)
      const isColumn = numbers.every(({ right }) => right > 398)
      for (const [i, number] of numbers.entries()) {
        const { left, right } = rects[i] ?? { left: Number.NaN, right: Number.NaN }
        const gap = number.left > left ? number.left - right : left - number.right
        if (isColumn) expect(gap).toBeGreaterThanOrEqual(AIR / 2 - 1)
        else expect(Math.abs(gap - AIR / 2)).toBeLessThan(2)
      }
    }),
  )
})

test('numbers in the way of the reference go to a column, and its line is whole', () => {
  const { strokes, texts } = drawn([100, 55, 20], 60)
  const numbers = texts.filter(({ lettering }) => lettering === 'chart-value')
  expect(new Set(numbers.map(({ right }) => Math.round(right)))).toEqual(new Set([399]))
  expect(strokes.map(([, from, to]) => [from, to])).toEqual([[0, 66]])
})

test('the line of the reference is broken around a reason in its way', () => {
  const { strokes, texts } = drawn([100, null, 20], 35)
  const [reason] = texts.filter(({ text }) => text === 'samlas inte in')
  const [x = Number.NaN] = strokes[0] ?? []
  expect(reason?.left).toBeLessThan(x)
  expect(reason?.right).toBeGreaterThan(x)
  // Through the first row and a bit of the second; the last bit of the second and all of the third.
  expect(strokes.map(([, from, to]) => [from, to])).toEqual([
    [0, 25],
    [41, 66],
  ])
})

test('each that is compared has the colour and the sign of its line', () => {
  const areas = [5, 3].map((value, i) => ({ code: `${i}`, name: `Kommun ${i}`, value, missing: null }))
  const { content } = barChart(barData({ areas, reference: null, marked: [], colours: 'each' }), pageSkin, 'sv')
  expect([...content.matchAll(/<(path|rect) class="(chart-marker-\d)"/g)].map(([, tag, part]) => [tag, part])).toEqual([
    ['path', 'chart-marker-0'],
    ['rect', 'chart-marker-0'],
    ['path', 'chart-marker-1'],
    ['rect', 'chart-marker-1'],
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
