import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortenText, textWidth, wrapText } from '#core/picture/text-width.ts'
import { escapeXml } from '#core/picture/xml.ts'

test('close to what a browser measures in Source Sans 3, and never under it', () => {
  // CanvasRenderingContext2D.measureText in Chromium, px at 1000 px.
  const measured = { 'Västra Götalands län': 8510, 'Sysselsättningsgrad 20–64 år, 2024': 14403, '10 521 556': 4376 }
  for (const [text, width] of Object.entries(measured)) {
    expect(textWidth(text, 1000)).toBeGreaterThanOrEqual(width)
    expect(textWidth(text, 1000)).toBeLessThan(width * 1.06)
  }
})

test('a letter with an accent is as wide as its plain letter', () => {
  expect(textWidth('åäöÅÄÖé', 10)).toBe(textWidth('aaoAAOe', 10))
})

test('law: wrapping keeps every word, and no line of more than one word is too long', () => {
  const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,12}$/), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 300 }), (some, width) => {
      const lines = wrapText(some.join(' '), width, 12)
      expect(lines.join(' ')).toBe(some.join(' '))
      for (const line of lines) if (line.includes(' ')) expect(textWidth(line, 12)).toBeLessThanOrEqual(width)
    }),
  )
})

test('a number is not parted from its unit', () => {
  expect(wrapText('riket 80,9\u00a0%', 50, 12)).toEqual(['riket', '80,9\u00a0%'])
})

test('what fits stays, what does not ends in an ellipsis and fits', () => {
  expect(shortenText('Mora', 100, 12)).toBe('Mora')
  const short = shortenText('riket 80,9 % (beräknat på kommunerna)', 120, 12)
  expect(short).toMatch(/^riket 80,9 % .*…$/)
  expect(textWidth(short, 12)).toBeLessThanOrEqual(120)
})

test('nothing breaks out of a tag or an attribute', () => {
  expect(escapeXml('<b> & "Ö"')).toBe('&lt;b&gt; &amp; &quot;Ö&quot;')
})
