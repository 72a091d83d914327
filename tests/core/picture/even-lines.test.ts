import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evenLines } from '#core/picture/even-lines.ts'
import { textWidth } from '#core/picture/text-width.ts'
import { wrapText } from '#core/picture/wrap-text.ts'

test('a last word alone gets company, a title is halved', () => {
  const text = 'Källa: SCB, Befolkningens arbetsmarknadsstatus (BAS). Uppgifterna hämtade 2025.'
  expect(wrapText(text, 375, 11, 400).at(-1)).toBe('2025.')
  expect(evenLines(text, 375, 11, 400, 0.25).at(-1)).not.toBe('2025.')
  expect(evenLines('Sysselsättningsgrad 20–64 år, 2020–2024', 300, 20, 600, 0.55)).toEqual([
    'Sysselsättningsgrad',
    '20–64 år, 2020–2024',
  ])
})

test('law: the same words in as few lines, none too long', () => {
  const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,12}$/), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 120, max: 500 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (some, width, least) => {
        const text = some.join(' ')
        const lines = evenLines(text, width, 12, 400, least)
        expect(lines.join(' ')).toBe(text)
        expect(lines).toHaveLength(wrapText(text, width, 12, 400).length)
        for (const line of lines) expect(textWidth(line, 12, 400)).toBeLessThanOrEqual(width)
      },
    ),
  )
})
