/** Every kind of picture as a figure, reviewed in both languages, and what holds of all of them. */
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#core/model/text.ts'
import { mapFigure } from '#core/picture/figure.ts'
import { TOY_KINDS, toyKind } from '#tests/fixtures/toy-kinds.ts'
import { toyLayers } from '#tests/fixtures/toy-pictures.ts'

const LAYERS = toyLayers('municipality', 100)

describe.each(TOY_KINDS)('%s', (kind) => {
  test.each(LANGUAGES)('reviewed picture, %s', async (lang) => {
    const svg = mapFigure(toyKind(kind, lang), LAYERS, lang).svg.replaceAll('><', '>\n<')
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../figures/${kind}-${lang}.svg`)
  })

  test('says nothing that is no number, nothing undefined', () => {
    for (const lang of LANGUAGES) {
      expect(mapFigure(toyKind(kind, lang), LAYERS, lang).svg).not.toMatch(/NaN|undefined|null|Infinity/)
    }
  })
})
