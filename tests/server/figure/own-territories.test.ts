/**
 * What a territory comes to stands wherever a chosen area's value does. By the README of toyland: 0102 and 0301 together
 * employ (500 + 3 200) of (1 000 + 4 000), 74 %; in 2020 (500 + 2 100) of (1 000 + 3 000), 65 %. Of 0101 and 0102 emissions
 * are (1 000 · 3 + 2 000 · 6) / 3 000 = 5 tonnes, weighted by people and so approximate. Rents cannot be summed.
 */
import { describe, expect, test } from 'vitest'
import { readFigure } from '../../core/picture/read-figure.ts'
import { textOf } from '../page-text.ts'
import { toylandApp } from '../toyland-app.ts'
import { figureAt, toyEdition } from './toy-edition.ts'

const edition = await toyEdition()
const app = await toylandApp()
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const COAST = 't=Kusten~0102.0301'
const WORK = `indicator=employment_rate_20_64&year=2023&${COAST}`
const AIR = 'indicator=emissions_per_person&year=2023&t=Kusten~0101.0102'
const RENT = 'indicator=median_rent&year=2023&t=Inlandet~0101.0201.0203'

function figure(query: string) {
  const drawn = figureAt(edition, query)
  const texts = readFigure(drawn.svg).texts.map(({ text }) => plain(text))
  return { ...drawn, texts, long: plain(drawn.alt.long), foot: plain(drawn.foot.join('\n')) }
}

describe('the words of a map', () => {
  test.each([
    [WORK, 'Territorier: 1 Kusten 74,0 %', 'Territorier: 1 Kusten (74,0 %).'],
    [AIR, 'Territorier: 1 Kusten ≈ 5,00 ton, ungefärligt', 'Territorier: 1 Kusten (≈ 5,00 ton, ungefärligt).'],
    [
      RENT,
      'Territorier: 1 Inlandet: kan inte summeras, delarna ligger mellan 5 100 kronor och 7 200 kronor',
      'Territorier: 1 Inlandet (kan inte summeras, delarna ligger mellan 5 100 kronor och 7 200 kronor).',
    ],
    [`${WORK}&lang=en`, 'Territories: 1 Kusten 74.0%', 'Territories: 1 Kusten (74.0%).'],
    [`${AIR}&lang=en`, 'Territories: 1 Kusten ≈ 5.00 tonnes, approximate', '(≈ 5.00 tonnes, approximate).'],
    [`${WORK}&mode=change&since=2020`, '1 Kusten +9,0 procentenheter', '1 Kusten (+9,0 procentenheter).'],
  ])('%s', (query, line, sentence) => {
    const { foot, long } = figure(query)
    expect(foot).toContain(line)
    expect(long).toContain(sentence)
  })

  test('tell between what a count of cut areas certainly lies', () => {
    const { foot } = figure('indicator=population_total&year=2023&t=Ring~*15.18_58.91_25')
    expect(foot).toMatch(/1 Ring ≈ [\d ]+ personer, ungefärligt, säkert mellan [\d ]+ personer och [\d ]+ personer/)
  })
})

describe('rows', () => {
  test('of a table lie where the value lies, marked, without a rank, with their coverage', () => {
    const { texts } = figure(`kind=table&${WORK}`)
    expect(texts.slice(texts.indexOf('Kusten'))).toEqual(
      expect.arrayContaining(['Kusten', '74,0', '+3,0', '2/2, 100 %']),
    )
    const names = texts.filter((text) => ['Almby', 'Götby', 'Furuby', 'Dalby', 'Kusten', 'Björkby'].includes(text))
    expect(names.indexOf('Kusten')).toBeGreaterThan(names.indexOf('Almby'))
    expect(names.indexOf('Kusten')).toBeLessThan(names.indexOf('Björkby'))
  })

  test.each(['table', 'bars'])('of kind=%s mark an approximation, and say what the mark means', (kind) => {
    const { texts, foot } = figure(`kind=${kind}&${AIR}`)
    expect(texts).toContain('Kusten')
    expect(texts).toContain('≈ 5,00')
    expect(foot).toContain('≈ betyder ungefärligt')
  })

  test.each(['table', 'bars'])('of kind=%s say why there is no value', (kind) => {
    const { texts } = figure(`kind=${kind}&${RENT}`)
    expect(texts).toContain('Inlandet')
    expect(texts.join(' ')).toContain('kan inte summeras')
  })

  test('of bars stay bars that a presentation can edit', () => {
    const { chart } = figure(`kind=bars&${AIR}`)
    const place = chart?.categories.indexOf('Kusten (≈)') ?? -1
    expect(chart?.series[0]?.values[place]).toBe(5)
  })
})

test.each(['strip', 'chart'])(
  'kind=%s marks it among the dots or bars, and leaves the median of the areas alone',
  (kind) => {
    const { texts, foot } = figure(`kind=${kind}&${AIR}`)
    expect(texts.join(' | ')).toMatch(/Kusten( \| )? ?≈ 5,00/)
    expect(foot).toContain('≈ betyder ungefärligt')
    if (kind === 'chart') expect(figure(`kind=chart&${AIR}`).long).toMatch(/: 7 värden\. .* Kusten ≈ 5,00 ton/)
  },
)

test('the table of the page begins with it', async () => {
  const page = await (await app.request(`/?${WORK}&show=table`)).text()
  const table = plain(textOf(page.slice(page.indexOf('<table'), page.indexOf('</table>'))))
  expect(table).toMatch(/Kusten 74,0 \+3,0 2\/2, 100 % Almby/)
})

describe('files', () => {
  const fileAt = async (address: string) => (await (await app.request(address)).text()).split('\r\n')

  test('have a row for it, with how it was made', async () => {
    const [head = '', ...rows] = await fileAt(`/api/export.csv?${AIR}`)
    const row = rows.find((each) => each.startsWith('territory:1,')) ?? ''
    const cell = (key: string) => row.split(',')[head.split(',').indexOf(key)]
    expect([cell('name'), cell('year'), cell('value'), cell('rank')]).toEqual(['Kusten', '2023', '5', ''])
    expect([cell('approximation'), cell('areas_with_figures'), cell('areas'), cell('population_share')]).toEqual([
      'true',
      '2',
      '2',
      '1',
    ])
    expect([cell('lowest'), cell('highest')]).toEqual(['3', '6'])
  })

  test('say why it has no value, in Swedish for Excel', async () => {
    const rows = await fileAt(`/api/export.csv-sv?${RENT}`)
    expect(rows.find((row) => row.startsWith('territory:1;'))).toMatch(/^territory:1;Inlandet;2023;;kan inte summeras;/)
  })

  test('have it for every year, and in JSON', async () => {
    const rows = await fileAt(`/api/export.csv?indicator=employment_rate_20_64&${COAST}&years=all`)
    const years = rows.filter((row) => row.startsWith('territory:1,')).map((row) => row.split(',').slice(2, 4))
    expect(years).toContainEqual(['2020', '65'])
    expect(years).toContainEqual(['2023', '74'])
    const answer = await (await app.request(`/api/export.json?${WORK}`)).json()
    expect(answer.rows).toContainEqual(expect.objectContaining({ code: 'territory:1', value: 74, difference: 3 }))
  })

  test('without territories have no columns for them', async () => {
    const [head] = await fileAt('/api/export.csv?indicator=employment_rate_20_64')
    expect(head).not.toContain('approximation')
  })
})

describe('small maps', () => {
  test('have the values of every year under them, and each tells its own', () => {
    const { foot, long, texts } = figure(`kind=multiples&panel=2020&panel=2023&${WORK}`)
    expect(foot).toContain('1 Kusten – 2020: 65,0 %; 2023: 74,0 %')
    expect(texts.join(' ')).toContain('1 Kusten – 2020: 65,0 %; 2023: 74,0 %')
    expect(long).toMatch(/2020: .*Territorier: 1 Kusten \(65,0 %\)\. 2023: .*Territorier: 1 Kusten \(74,0 %\)\./)
  })

  test('say what is approximate, and why there is no value', () => {
    const { foot } = figure(`kind=multiples&panel=2023&${AIR}`)
    expect(foot).toContain('1 Kusten – 2023: ≈ 5,00 ton\n')
    expect(foot).toContain('≈ betyder ungefärligt')
    expect(figure(`kind=multiples&panel=2023&${RENT}&lang=en`).foot).toContain('1 Inlandet – 2023: cannot be combined')
  })

  test('stand so in an embed too', async () => {
    const answer = await app.request(`/embed?show=multiples&panel=2020&panel=2023&${WORK}`)
    expect(textOf(await answer.text())).toContain('1 Kusten – 2020: 65,0 %; 2023: 74,0 %')
  })
})

describe('two indicators', () => {
  const BOTH = 'kind=chart&mode=two&second=emissions_per_person'

  test('have a mark where both values of the territory lie, which is none of the areas that are counted', () => {
    const { svg, texts, long } = figure(`${BOTH}&indicator=employment_rate_20_64&year=2023&t=Kusten~0101.0102`)
    expect(texts).toContain('Kusten (≈)')
    expect(long).toMatch(/Kusten \(≈ \d\d,\d %; ≈ 5,00 ton\)\./)
    const without = figure(`${BOTH}&indicator=employment_rate_20_64&year=2023`)
    expect(/n = \d+/.exec(long)?.[0]).toBe(/n = \d+/.exec(without.long)?.[0])
    expect(svg.match(/<circle/g)?.length).toBe(without.svg.match(/<circle/g)?.length)
  })

  test('say why a territory has no place', () => {
    const { texts, long } = figure(`${BOTH}&${RENT}`)
    expect(texts).toContain('Inlandet: kan inte summeras.')
    expect(long).toContain('Inlandet: kan inte summeras.')
  })
})
