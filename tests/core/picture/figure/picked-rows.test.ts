import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_ROWS, pickedRows } from '#core/picture/figure/picked-rows.ts'

const counted = (rows: ReturnType<typeof pickedRows<number>>) =>
  rows.reduce((sum, each) => sum + (each.kind === 'row' ? 1 : each.count), 0)
const shown = (rows: ReturnType<typeof pickedRows<number>>) =>
  rows.flatMap((each) => (each.kind === 'row' ? [each.row] : []))
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)

describe('rows that are shown of many', () => {
  test('forty are all shown, forty-one are not', () => {
    expect(shown(pickedRows(numbers(MOST_ROWS), () => false, null))).toEqual(numbers(MOST_ROWS))
    expect(pickedRows(numbers(MOST_ROWS + 1), () => false, null)).toHaveLength(10 + 1 + 10)
  })

  test('what is asked for stands in its place, with the gaps told on either side', () => {
    const rows = pickedRows(numbers(100), (row) => row === 50, null)
    expect(rows.slice(9, 14)).toEqual([
      { kind: 'row', row: 9 },
      { kind: 'gap', count: 40 },
      { kind: 'row', row: 50 },
      { kind: 'gap', count: 39 },
      { kind: 'row', row: 90 },
    ])
  })

  test('law: every row is shown or counted, in order; ends stay; what has room is not exceeded', () => {
    const asked = fc.uniqueArray(fc.nat(299), { maxLength: 50 })
    fc.assert(
      fc.property(fc.nat(299), asked, fc.option(fc.integer({ min: 4, max: 60 })), (count, places, room) => {
        const rows = pickedRows(numbers(count), (row) => places.includes(row), room)
        expect(counted(rows)).toBe(count)
        expect(shown(rows)).toEqual([...shown(rows)].sort((a, b) => a - b))
        if (room !== null) expect(rows.length).toBeLessThanOrEqual(room)
        if (count > 0) expect([shown(rows)[0], shown(rows).at(-1)]).toEqual([0, count - 1])
        if (room === null) {
          for (const place of places) if (place < count) expect(shown(rows)).toContain(place)
        }
      }),
    )
  })
})
