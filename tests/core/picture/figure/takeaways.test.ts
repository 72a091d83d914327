import { describe, expect, test } from 'vitest'
import { PRESETS, pixelsOf } from '#core/model/figure/preset.ts'
import { LANGUAGES } from '#core/model/text.ts'
import { takeaways } from '#core/picture/figure/takeaways.ts'
import { mapFigure } from '#core/picture/figure.ts'
import { TOY_KINDS, toyKind } from '#tests/fixtures/toy-kinds.ts'
import { RATES, toyLayers } from '#tests/fixtures/toy-pictures.ts'
import { readFigure } from '../read-figure.ts'

describe.each(TOY_KINDS)('%s', (kind) => {
  test.each(LANGUAGES)('whole sentences, none twice, %s', (lang) => {
    const told = takeaways(toyKind(kind, lang), lang)
    expect(new Set(told).size).toBe(told.length)
    for (const sentence of told) expect(sentence).toMatch(/^\S.*\.$/u)
  })
})

const LAYERS = toyLayers('municipality', 100)
const EXTREMES = /^Lägst är /

test('stand on a slide, where there is room beside the map; on a page the report itself says what it shows', () => {
  const says = (preset: keyof typeof PRESETS, without: readonly 'title'[] = []) =>
    readFigure(mapFigure(RATES, LAYERS, 'sv', { ...pixelsOf(PRESETS[preset]), without }).svg).texts.some(({ text }) =>
      EXTREMES.test(text),
    )
  expect(says('slide')).toBe(true)
  expect(says('page')).toBe(false)
  expect(says('column')).toBe(false)
  // What has its title elsewhere has its words there too.
  expect(says('slide', ['title'])).toBe(false)
})
