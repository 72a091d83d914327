import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOfFigure } from '#core/picture/figure-words.ts'
import { escapeXml, unescapeXml } from '#core/picture/xml.ts'

test('the words of a figure, as they were before they were escaped', () => {
  const svg = '<svg><title id="t">Ö &amp; Ås</title><desc id="d">&lt;b&gt; &quot;x&quot; &amp;amp;</desc></svg>'
  expect(wordsOfFigure(svg)).toEqual({ short: 'Ö & Ås', long: '<b> "x" &amp;' })
  expect(wordsOfFigure('<html><title>Not found</title></html>')).toBeNull()
})

test('law: escaping can be undone', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => unescapeXml(escapeXml(text)) === text))
})
