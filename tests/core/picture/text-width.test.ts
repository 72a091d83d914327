import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortenText, textWidth } from '#core/picture/text-width.ts'
import { wrapText } from '#core/picture/wrap-text.ts'
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

test('law: wrapping keeps every letter in its order, and no line is too long', () => {
  const words = fc.array(fc.stringMatching(/^[a-zåäö0-9]{1,30}$/), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 300 }), (some, width) => {
      const lines = wrapText(some.join(' '), width, 12)
      const letters = (text: string) => text.replaceAll(/[ -]/g, '')
      expect(letters(lines.join(''))).toBe(letters(some.join('')))
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width)
    }),
  )
})

test('only a word that is wider than the line is broken, with a hyphen between letters', () => {
  expect(wrapText('en sysselsättningsgrad', 80, 12)).toEqual(['en', 'sysselsätt-', 'ningsgrad'])
  expect(wrapText('1234567890123456', 60, 12)).toEqual(['123456789', '0123456'])
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

test('what no XML document may hold is left out, and everything else stays', () => {
  expect(escapeXml('a\u0000b\u0008c\u000bd\u001fe\ufffff\ud800g\udc00')).toBe('abcdefg')
  expect(escapeXml('rad\nrad\ttab 🌍 \u0085')).toBe('rad\nrad\ttab 🌍 \u0085')
})
