/** Figures of toyland of the kinds that are drawn of more than one picture: reviewed, and checked against its README. */
import { describe, expect, test } from 'vitest'
import { readFigure } from '../../core/picture/read-figure.ts'
import { everyElement, readXml } from '../../core/picture/strict-xml.ts'
import { figureAt, toyEdition } from './toy-edition.ts'

const edition = await toyEdition()
const { version } = edition.atlas
const at = (query: string) => figureAt(edition, query)
const textsOf = (query: string) => readFigure(at(query).svg).texts.map(({ text }) => text)

const COMPARED = 'kind=compare&indicator=employment_rate_20_64&year=2023&area=01&area=0101&t=Kusten~0102.0202'
const REVIEWED: Record<string, string> = {
  'line-sv': 'kind=line&indicator=emissions_per_person&level=county&area=01&area=02',
  'line-gaps-en': 'kind=line&indicator=employment_rate_20_64&area=0101&lang=en',
  'compare-sv': COMPARED,
  'compare-slide-en': `${COMPARED}&preset=slide&lang=en`,
  'compare-not-summable-sv': 'kind=compare&indicator=median_rent&area=0101&t=Kusten~0102.0103&preset=column',
  'region-sv': 'kind=region&area=01',
  'region-wide-en': 'kind=region&area=01&width=1100&lang=en&theme=dark',
  'region-column-sv': 'kind=region&area=03&preset=column&theme=grey',
  'table-slide-sv': 'kind=table&indicator=population_total&preset=slide',
}

test.each(Object.entries(REVIEWED))('%s: reviewed picture', async (name, query) => {
  const svg = at(query)
    .svg.replaceAll(version, '0123456789abcdef')
    // Toyland is built anew each day.
    .replaceAll(/\(\d{4}-\d\d-\d\d\)/g, '(2026-01-01)')
    .replaceAll('><', '>\n<')
  await expect(`${svg}\n`).toMatchFileSnapshot(`../../figures/figure-${name}.svg`)
})

describe('a line', () => {
  test('has the figures of the README, and those of the country beside them', () => {
    const { chart, title } = at('kind=line&indicator=emissions_per_person&level=county&area=01')
    expect(title).toMatch(/, 2018–2023$/)
    expect(chart).toMatchObject({ kind: 'line', categories: ['2018', '2019', '2020', '2021', '2022', '2023'] })
    expect(chart?.series.map(({ values }) => values)).toEqual([
      [10, 9.5, 9, 8.5, 8, 7.5],
      [6.5, 6.375, 6.25, 6.125, 6, 5.875],
    ])
  })

  test('of nobody chosen is that of the highest and the lowest', () => {
    const { chart, subtitle, alt } = at('kind=line&indicator=emissions_per_person&level=county')
    expect(chart?.series.map(({ name }) => name)).toEqual(['Ängs län', 'Bergs län', 'riket'])
    expect(subtitle).toContain('högst och lägst 2023')
    expect(alt.short).toMatch(/^Linjediagram: /)
  })

  test('tells years without a value and who has no line', () => {
    const areas = ['0101', '0102', '0103', '0201', '0202', '0203', '0301'].map((code) => `&area=${code}`).join('')
    const { chart, foot } = at(`kind=line&indicator=population_total${areas}`)
    expect(chart?.series).toHaveLength(6)
    expect(foot.join(' ')).toContain('Utan linje: Götby.')
  })
})

describe('a comparison', () => {
  test('combines a territory from its parts and says of how many', () => {
    // (500 + 150) of (1 000 + 250) in work.
    const { chart, alt } = at(COMPARED)
    expect(chart).toMatchObject({ kind: 'bars', categories: ['Ängs län', 'Almby', 'Kusten'] })
    expect(chart?.series[0]?.values[0]).toBeCloseTo(60)
    expect(chart?.series[0]?.values[2]).toBeCloseTo(52)
    expect(alt.long).toContain('Täckning: 2 av 2 områden, 100\u00a0% av befolkningen')
    expect(textsOf(COMPARED)).toContain('Täckning: 2 av 2 områden, 100\u00a0% av befolkningen')
  })

  test('says what cannot be summed, and between what its parts lie', () => {
    const { alt, chart } = at('kind=compare&indicator=median_rent&area=0101&t=Kusten~0102.0103')
    expect(alt.long).toMatch(/Kusten: kan inte summeras; delarna har .+ till .+; täckning 2 av 2 områden/)
    expect(chart?.series[0]?.values[1]).toBeNull()
  })
})

describe('a region', () => {
  test('has a row for every indicator of its priorities, with status in words', () => {
    const texts = textsOf('kind=region&area=01')
    expect(texts).toContain('✓\u00a0på väg att nå målet')
    expect(texts).toContain('◆\u00a0rätt väg men för långsamt')
    expect(at('kind=region&area=01').alt.short).toMatch(/^Översikt: Ängs län: förutsättningar mot prioriteringar/)
  })

  test('is limited to a priority', () => {
    const all = at('kind=region&area=01').height
    const ids = edition.atlas.strategies.get('01')?.versions.at(-1)?.priorities ?? []
    const one = ids.find(({ indicators }) => indicators.length === 1)
    expect(at(`kind=region&area=01&priority=${one?.id}`).height).toBeLessThan(all)
  })

  test('of one municipality has no small maps', () => {
    const paths = (query: string) =>
      everyElement(readXml(at(query).svg)).filter(({ name }) => name === 'pattern').length
    expect(paths('kind=region&area=03')).toBe(0)
  })
})

test('the same view gives the same bytes', () => {
  for (const query of Object.values(REVIEWED)) expect(at(query).svg).toBe(at(query).svg)
})

test('bars and lines stay charts in a presentation, maps and tables do not', () => {
  const chartOf = (query: string) => at(query).chart?.kind ?? null
  expect(chartOf('kind=bars')).toBe('bars')
  expect(chartOf('kind=strip')).toBe('bars')
  expect(chartOf('kind=map')).toBeNull()
  expect(chartOf('kind=table')).toBeNull()
  expect(chartOf('kind=region&area=01')).toBeNull()
})
