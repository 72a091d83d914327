import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnWidths } from '#server/office/column-widths.ts'

const cells = (...texts: string[]) => texts.map((text) => ({ text }))
const rows = fc.integer({ min: 1, max: 7 }).chain((columns) =>
  fc.array(fc.array(fc.string({ maxLength: 60 }), { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 6,
  }),
)

test('the columns together are as wide as the table, and each is wide enough to be seen', () => {
  fc.assert(
    fc.property(rows, (table) => {
      const widths = columnWidths(
        table.map((row) => cells(...row)),
        9000,
      )
      expect(widths.reduce((sum, one) => sum + one, 0)).toBe(9000)
      expect(Math.min(...widths)).toBeGreaterThan(100)
    }),
  )
})

test('what is long gets the room, what is short keeps its words whole', () => {
  const [name = 0, year = 0, text = 0] = columnWidths(
    [
      cells('Område', 'År', 'Läses av'),
      cells('Miljö', '2024', 'Växthusgaser per invånare, skyddad natur och vatten '.repeat(4)),
    ],
    1000,
  )
  expect(text).toBeGreaterThan(700)
  // "Område" and "2024" with the air beside them, of the 104 characters that a line has.
  expect(name).toBeGreaterThanOrEqual((1000 * 8) / 104 - 1)
  expect(year).toBeGreaterThanOrEqual((1000 * 6) / 104 - 1)
})
