import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#core/model/text.ts'
import { peopleLegend, peopleLegendSvg, peopleLegendValues } from '#core/picture/legend-people.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { toyPeople } from '#tests/fixtures/toy-people.ts'

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)

test('three round figures, far enough apart to differ', () => {
  expect(peopleLegendValues({ mark: 'dots', largest: 235_319, size: 15 })).toEqual([200_000, 20_000, 2000])
  expect(peopleLegendValues({ mark: 'columns', largest: 235_319, size: 158 })).toEqual([200_000, 50_000, 20_000])
  expect(peopleLegendValues({ mark: 'dots', largest: 900, size: 28 })).toEqual([900, 100, 10])
})

test('no figure below ten, and none where nobody lives', () => {
  expect(peopleLegendValues({ mark: 'columns', largest: 40, size: 100 })).toEqual([40, 10])
  expect(peopleLegendValues({ mark: 'dots', largest: 0, size: 28 })).toEqual([])
})

describe.each(['dots', 'columns'] as const)('%s', (mark) => {
  test.each(LANGUAGES)('says what the marks mean, and the rule of ten, %s', (lang) => {
    const told = texts(peopleLegendSvg(toyPeople(mark), pageSkin, lang, 480, 40)).join(' ')
    expect(told).toContain(lang === 'sv' ? 'Personer per hexagon, 2023' : 'People per hexagon, 2023')
    expect(told).toContain(lang === 'sv' ? 'Färre än 10 personer redovisas inte' : 'Fewer than 10 people are not told')
    expect(told).not.toContain('NaN')
  })

  test('is no wider than it may be and no higher than it says', () => {
    for (const width of [300, 480, 640]) {
      const { content, height } = peopleLegend(toyPeople(mark), pageSkin, 'sv', width, 44)
      for (const [, y] of content.matchAll(/ y="([\d.]+)"/g)) expect(Number(y)).toBeLessThanOrEqual(height)
      for (const [, x] of content.matchAll(/<text[^>]* x="([\d.]+)"/g)) expect(Number(x)).toBeLessThan(width)
    }
  })
})

test('of a part of the country says that municipalities are modelled', () => {
  const part = toyPeople('dots', 'fills', (code) => code === '0101')
  expect(peopleLegendSvg(part, pageSkin, 'sv', 480, 40)).toContain('beräknad med en modell')
  expect(peopleLegendSvg(toyPeople(), pageSkin, 'sv', 480, 40)).not.toContain('modell')
})

test('an empty layer has a legend still', () => {
  const svg = peopleLegendSvg(
    toyPeople('columns', 'bare', () => false),
    pageSkin,
    'en',
    300,
    40,
  )
  expect(texts(svg)).toContain('fewer than 10')
  expect(svg).not.toMatch(/NaN|Infinity|undefined/)
})
