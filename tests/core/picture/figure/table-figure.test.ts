/** Views as set tables: every kind reviewed, and what holds of all of them. */
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#core/model/text.ts'
import { tableFigure } from '#core/picture/figure/table-figure.ts'
import { TOY_KINDS, toyKind } from '#tests/fixtures/toy-kinds.ts'
import { RATES } from '#tests/fixtures/toy-pictures.ts'
import { overEachOther, readFigure } from '../read-figure.ts'

const textsOf = (svg: string) => readFigure(svg).texts.map(({ text }) => text)

describe.each(TOY_KINDS)('%s as a table', (kind) => {
  test.each(LANGUAGES)('reviewed picture, %s', async (lang) => {
    const { svg } = tableFigure(toyKind(kind, lang), lang, {})
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../../../figures/table-${kind}-${lang}.svg`)
  })

  test('says nothing that is no number, and nothing over anything else', () => {
    for (const width of [320, 640, 1200]) {
      const { svg } = tableFigure(toyKind(kind), 'sv', { width })
      expect(svg).not.toMatch(/NaN|undefined|null|Infinity/)
      expect(overEachOther(readFigure(svg))).toEqual([])
    }
  })
})

test('the best is first, and why a value is missing stands where it would', () => {
  const texts = textsOf(tableFigure(RATES, 'sv', {}).svg)
  const names = texts.filter((text) => ['Almby', 'Ö & Ås', 'Dalby', 'Ekby'].includes(text))
  expect(names).toEqual(['Dalby', 'Ö & Ås', 'Almby', 'Ekby'])
  expect(texts).toContain('sekretess, för få personer')
})

test('says it is a table, in both languages', () => {
  expect(tableFigure(RATES, 'sv', {}).alt.short).toMatch(/^Tabell: Andel i arbete, 2023, procent, 4 kommuner/)
  expect(tableFigure(RATES, 'en', {}).alt.short).toMatch(/^Table: Share in work, 2023/)
})
