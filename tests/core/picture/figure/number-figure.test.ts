import { describe, expect, test } from 'vitest'
import { barsFigure, stripFigure } from '#core/picture/figure/number-figure.ts'
import { TOY_KINDS, toyKind } from '#tests/fixtures/toy-kinds.ts'
import { COUNTS } from '#tests/fixtures/toy-pictures.ts'
import { readFigure } from '../read-figure.ts'

describe.each(['difference', 'change', 'groups'] as const)('%s', (kind) => {
  test('reviewed as bars', async () => {
    const { svg } = barsFigure(toyKind(kind), 'sv', {})
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../../../figures/bars-${kind}-sv.svg`)
  })

  test('reviewed as a strip', async () => {
    const { svg } = stripFigure(toyKind(kind), 'sv', {})
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../../../figures/strip-${kind}-sv.svg`)
  })
})

test.each(TOY_KINDS)('%s: both say nothing that is no number', (kind) => {
  for (const { svg } of [barsFigure(toyKind(kind), 'en', {}), stripFigure(toyKind(kind), 'en', {})]) {
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity/)
  }
})

test('the largest count is the first bar', () => {
  const texts = readFigure(barsFigure(COUNTS, 'sv', {}).svg).texts.map(({ text }) => text)
  expect(texts.filter((text) => ['Almby', 'Ö & Ås', 'Dalby', 'Ekby'].includes(text))).toEqual([
    'Ekby',
    'Dalby',
    'Ö & Ås',
    'Almby',
  ])
})
