/** What cannot be drawn is told: which parameter, what was expected, how to go on. */
import { describe, expect, test } from 'vitest'
import { FIGURE_PARAMETERS } from '#core/model/figure/setting.ts'
import { figureNotes } from '#server/http/figure-parameters.ts'
import { everyElement, readXml } from '../../core/picture/strict-xml.ts'
import { toylandApp } from '../toyland-app.ts'

const app = await toylandApp()
const figure = (query: string) => app.request(`/figure.svg?${query}`)

describe('/figure.svg says what is wrong', () => {
  test.each([
    ['kind=pie', 400, 'kind', /one of map, multiples, chart/],
    ['kind=', 400, 'kind', /one of/],
    ['kind=map&kind=table', 400, 'kind', /once/],
    ['preset=A4', 400, 'preset', /screen, column, page, slide, square/],
    ['theme=red', 400, 'theme', /light, dark, grey/],
    ['without=map', 400, 'without', /title, legend, source, paper/],
    ['fonts=comic', 400, 'fonts', /named, embedded/],
    ['priority=x', 400, 'priority', /only kind=region/],
    ['kind=line&mode=change&priority=x', 400, 'priority', /only kind=region/],
    ['kind=line&mode=gap', 400, 'mode', /value or change/],
    ['kind=line&indicator=wellbeing_index&level=county', 404, 'indicator', /two years or more/],
    ['kind=compare', 400, 'kind', /2 to 6 chosen areas and territories .* found 0/],
    ['kind=compare&area=0101', 400, 'kind', /found 1/],
    ['kind=compare&area=01&area=02&area=03&area=0101&area=0102&area=0103&area=0201', 400, 'kind', /found 7/],
    ['kind=compare&area=01&area=02&mode=change', 400, 'mode', /value/],
    ['kind=compare&indicator=wellbeing_index&level=county&area=0101&area=0102', 404, 'indicator', /figures for any/],
    ['kind=region', 400, 'area', /a county for kind=region/],
    ['kind=region&area=0101', 400, 'area', /a county for kind=region/],
    ['kind=region&area=01&reference=fa', 400, 'reference', /nation or similar/],
    ['kind=region&area=01&against=', 400, 'against', /another county/],
    ['kind=region&area=01&against=similar', 400, 'against', /another county/],
    ['kind=region&area=01&against=01', 400, 'against', /another county/],
    ['kind=region&area=01&against=99', 404, 'against', /another county/],
    ['kind=region&area=01&against=0201', 404, 'against', /another county/],
    ['kind=region&area=01&against=2', 404, 'against', /02, with its leading zero/],
    ['kind=region&area=01&against=02&against=03', 400, 'against', /once/],
    ['kind=region&area=01&against=02&reference=similar', 400, 'reference', /nothing beside against=02/],
    ['area=01&against=02', 400, 'against', /only kind=region/],
    ['kind=compare&area=01&area=02&against=03', 400, 'against', /only kind=region/],
    ['kind=compare&area=01&area=02&against=first&reference=fa', 400, 'reference', /nothing beside against=first/],
    ['kind=bars&against=first', 400, 'against', /only kind=compare against the first/],
    ['kind=region&area=01&against=first', 400, 'against', /another county/],
    ['kind=priorities&field=pie', 400, 'field', /one of housing-work-welfare, skills/],
    ['kind=priorities&sort=name', 400, 'sort', /one of county, need, emphasis/],
    ['kind=region&area=01&field=skills', 400, 'field', /only kind=priorities/],
    ['sort=need', 400, 'sort', /only kind=priorities/],
    ['kind=region&area=01&priority=nothing', 404, 'priority', /one of /],
    ['kind=region&area=01&strategy=02', 400, 'strategy', /01, SE or the id/],
    [
      'kind=strip&mode=conflict&second=school_completion&indicator=emissions_per_person',
      400,
      'kind',
      /chart, table or map/,
    ],
  ])('%s', async (query, status, parameter, expected) => {
    const answer = await figure(query)
    const problem = JSON.parse(await answer.text())
    expect([answer.status, problem.parameter]).toEqual([status, parameter])
    expect(problem.expected).toMatch(expected)
  })

  const SIZES = ['0', '-1', '1e9', '1e400', 'NaN', 'Infinity', '', '640px', '640.5', '99999999999999999999', '٣٢٠']
  test.each(['width', 'height', 'scale'].flatMap((name) => SIZES.map((value) => [name, value])))(
    '%s=%s',
    async (name, value) => {
      for (const kind of ['map', 'table', 'compare']) {
        const answer = await figure(`kind=${kind}&${name}=${encodeURIComponent(value ?? '')}`)
        expect(answer.status).toBe(400)
        expect(JSON.parse(await answer.text())).toMatchObject({ parameter: name, found: value })
      }
    },
  )

  test('a picture of more pixels than are made', async () => {
    const answer = await figure('width=2400&height=2400&scale=4')
    expect(JSON.parse(await answer.text())).toMatchObject({ status: 400, parameter: 'scale', found: '4' })
  })

  test('an alt text that is longer than anybody reads', async () => {
    expect(JSON.parse(await (await figure(`alt=${'x'.repeat(301)}`)).text())).toMatchObject({
      status: 400,
      parameter: 'alt',
    })
  })
})

test('every parameter is told of once', () => {
  expect(figureNotes().map(({ name }) => name)).toEqual([...FIGURE_PARAMETERS])
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  ']]>&#x0;&amp;',
  '\u0000\u0001\u001f\ufffe',
  '\ufffd]]]]><![CDATA[>',
  '😀 مرحبا \u202eabc',
  '--><!--',
]

describe('what an author or a link writes stays text', () => {
  const kinds = ['map', 'table', 'bars', 'line', 'compare&area=0101&area=0102', 'region&area=01']
  test.each(HOSTILE)('%j', async (words) => {
    const encoded = encodeURIComponent(words)
    for (const kind of kinds) {
      const answer = await figure(`kind=${kind}&alt=${encoded}&description=${encoded}`)
      expect(answer.status).toBe(200)
      const names = everyElement(readXml(await answer.text())).map(({ name }) => name)
      expect(names).not.toContain('script')
      expect(names.filter((name) => name === 'svg')).toHaveLength(1)
    }
  })

  test('so does the name of a territory', async () => {
    const t = encodeURIComponent('<b>"A&B"]]>~0101.0102')
    for (const kind of ['compare&area=0101', 'line', 'table', 'map']) {
      const answer = await figure(`kind=${kind}&t=${t}`)
      expect(answer.status).toBe(200)
      expect(everyElement(readXml(await answer.text())).map(({ name }) => name)).not.toContain('b')
    }
  })
})
