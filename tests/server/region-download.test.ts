/** `/api/regions/{county}/download.*`: everything on the page can be computed again from the file alone. */
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { RegionDownloadSchema } from '#core/model/contract-region-download.ts'
import { RegionAnswerSchema } from '#core/model/contract-regions.ts'
import { readSheet } from './read-workbook.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp()
const files = new Map<string, Buffer>()

beforeAll(async () => {
  for (const format of ['csv', 'csv-sv', 'xlsx', 'json']) {
    const answer = await app.request(`/api/regions/01/download.${format}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="region-01-[0-9a-f]{16}\.\w+"$/)
    files.set(format, Buffer.from(await answer.arrayBuffer()))
  }
})

const text = (format: string) => files.get(format)?.toString('utf8') ?? ''

/** Rows by heading. Commas inside quotes stay together. */
function csvRows(): Record<string, string>[] {
  const [head = [], ...lines] = text('csv')
    .trim()
    .split('\r\n')
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, -1).map(([, cell = '']) => cell))
  return lines.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])))
}

function marginBy(rule: string, factor: number, value: number, threshold: number, atMost: number): number {
  if (rule === 'F·D') return factor * value
  return rule === 'F·(D−E)' ? factor * (value - threshold) : atMost - Math.abs(value - threshold)
}

describe('csv', () => {
  const rows = csvRows
  const of = (kind: string) => rows().filter(({ row }) => row === kind)

  test('has every part of the page', () => {
    const kinds = [...new Set(rows().map(({ row }) => row))]
    expect(kinds).toEqual([
      'about',
      'row',
      'status',
      'input',
      'municipality',
      'peer',
      'series',
      'need',
      'position',
      'standing',
      'all_needs',
      'width',
      'source',
    ])
  })

  test('margins can be computed again from values, and projections from margins', () => {
    expect(of('input').length).toBeGreaterThan(30)
    for (const { value, threshold, factor, at_most, margin, rule = '' } of of('input')) {
      const again = marginBy(rule, Number(factor), Number(value), Number(threshold), Number(at_most))
      expect(again).toBeCloseTo(Number(margin), 9)
    }
    for (const { latest_margin, slope, target_year, latest_year, projected } of of('status')) {
      if (projected === '') continue
      const years = Math.max(0, Number(target_year) - Number(latest_year))
      expect(Number(latest_margin) + Number(slope) * years).toBeCloseTo(Number(projected), 9)
    }
  })

  test('a need is 100 less the mean of its positions', () => {
    for (const { report_area, need } of of('need').filter((each) => each.need !== '')) {
      const positions = of('position').flatMap((each) =>
        each.report_area === report_area && each.position !== '' ? [Number(each.position)] : [],
      )
      const mean = positions.reduce((sum, position) => sum + position, 0) / positions.length
      expect(100 - mean).toBeCloseTo(Number(need), 6)
    }
  })

  test('positions, needs and their places can be counted again from those of all', () => {
    const better = (direction: string, a: number, b: number) => (direction === 'lower' ? a < b : a > b)
    for (const { indicator, position, direction = '' } of of('position').filter((each) => each.position !== '')) {
      const all = of('standing').filter((each) => each.indicator === indicator && each.value !== '')
      const own = Number(all.find(({ code }) => code === '01')?.value)
      const worse = all.filter(({ value }) => better(direction, own, Number(value))).length
      const equal = all.filter(({ value }) => Number(value) === own).length
      expect((100 * (worse + equal / 2)) / all.length).toBeCloseTo(Number(position), 8)
    }
    const needs = of('need').filter((each) => each.need !== '')
    expect(needs.length).toBeGreaterThan(0)
    for (const { report_area, need, need_rank, need_of, high_need } of needs) {
      const all = of('all_needs')
        .flatMap((each) => (each.report_area === report_area && each.need !== '' ? [Number(each.need)] : []))
        .sort((a, b) => b - a)
      expect(all).toHaveLength(Number(need_of))
      expect(1 + all.filter((other) => other > Number(need)).length).toBe(Number(need_rank))
      expect(all[Math.ceil(all.length / 4) - 1]).toBe(Number(high_need))
    }
  })

  test('the place of a spread and its part of the country’s can be computed again', () => {
    const spread = of('row').filter((each) => each.width_rank !== '' && each.indicator !== '')
    expect(spread.length).toBeGreaterThan(0)
    for (const { indicator, width_rank, spread_q1, spread_q3 } of spread) {
      const widths = of('width').filter((each) => each.indicator === indicator && each.width !== '')
      const own = Number(widths.find(({ code }) => code === '01')?.width)
      expect(own).toBeCloseTo(Number(spread_q3) - Number(spread_q1), 9)
      expect(1 + widths.filter(({ width }) => Number(width) > own).length).toBe(Number(width_rank))
    }
    const rates = of('row').filter((each) => each.theil !== '')
    expect(rates.length).toBeGreaterThan(0)
    for (const { indicator, theil, theil_share, theil_all, sum_share } of rates) {
      expect((Number(sum_share) * Number(theil)) / Number(theil_all)).toBeCloseTo(Number(theil_share), 9)
      const inside = of('municipality').flatMap(({ indicator: id, value, people }) =>
        id === indicator ? [{ value: Number(value), people: Number(people) }] : [],
      )
      const people = inside.reduce((sum, each) => sum + each.people, 0)
      const mean = inside.reduce((sum, each) => sum + each.people * each.value, 0) / people
      const again = inside.reduce((sum, each) => {
        const ratio = each.value / mean
        return sum + (each.people / people) * ratio * Math.log(ratio)
      }, 0)
      expect(again).toBeCloseTo(Number(theil), 9)
    }
  })

  test('a priority without rows has its line, marked for what it is', () => {
    const draft = of('row').find(({ priority_id }) => priority_id === 'gron-ang')
    expect(draft).toMatchObject({ indicator: '', stage: 'samråd' })
    expect(of('row').find(({ priority_id }) => priority_id === 'mer-skog')).toMatchObject({ superseded: 'true' })
  })

  test('every indicator has its source, its licence and the data version', () => {
    const named = new Set([...of('row'), ...of('position')].map(({ indicator }) => indicator).filter((id) => id !== ''))
    const told = of('source')
    expect(new Set(told.map(({ indicator }) => indicator))).toEqual(named)
    for (const { source, licence, data_version } of told) {
      expect([source, licence, data_version].every((each) => each !== '')).toBe(true)
    }
  })

  test('in Swedish has decimal commas and headings in words', () => {
    expect(text('csv-sv').startsWith('\ufeffRad;Uppgift;')).toBe(true)
    expect(text('csv-sv')).toMatch(/;7,5;/)
  })
})

test('json is the answer of the page, with where it comes from', async () => {
  const { address, about, indicators, standings, needs, widths, ...answer } = v.parse(
    RegionDownloadSchema,
    JSON.parse(text('json')),
  )
  const page = await app.request('/api/regions/01')
  expect(answer).toEqual(v.parse(RegionAnswerSchema, await page.json()))
  expect(indicators.map(({ id }) => id)).toContain('recycling_share')
  expect(standings.every(({ areas }) => areas.length === 3)).toBe(true)
  expect(needs.every(({ areas }) => areas.length === 3)).toBe(true)
  expect(new Set(widths.map(({ indicator }) => indicator))).toContain('school_completion')
  expect(about.map(({ text }) => text).join(' ')).toContain('inte pengar')
  const again = await app.request(address)
  expect(again.headers.get('cache-control')).toContain('immutable')
  expect(await again.text()).toBe(text('json'))
})

describe('a workbook', () => {
  const sheet = (number: number) => readSheet(files.get('xlsx') ?? Buffer.alloc(0), number)
  const number = (cells: ReadonlyMap<string, string>, cell: string) => Number(cells.get(cell) ?? Number.NaN)

  test('computes slopes and projections again', () => {
    const [status, inputs] = [sheet(3), sheet(4)]
    const line = [...Array(40).keys()].find((i) => status.get(`B${i}`) === 'school_completion') ?? 0
    expect(number(status, `I${line}`)).toBe(2)
    const pairs = [...(status.get(`J${line}`) ?? '').matchAll(/\(Underlag!H(\d+)-Underlag!H(\d+)\)\/\(Underlag!C\d+/g)]
    expect(pairs).toHaveLength(15)
    const slopes = pairs
      .map(([, later, earlier]) => {
        const difference = (letter: string) =>
          number(inputs, `${letter}${later}`) - number(inputs, `${letter}${earlier}`)
        return difference('H') / difference('C')
      })
      .sort((a, b) => a - b)
    expect(slopes[7]).toBe(2)
    expect(status.get(`N${line}`)).toBe(`H${line}+I${line}*MAX(0,F${line}-G${line})`)
    expect(number(status, `M${line}`)).toBe(-1)
  })

  test('computes margins again, whatever the kind of target', () => {
    const inputs = sheet(4)
    const formulas = [...inputs].filter(([cell]) => /^I\d+$/.test(cell) && cell !== 'I1')
    expect(formulas.length).toBeGreaterThan(30)
    for (const [cell, formula] of formulas) {
      const line = cell.slice(1)
      const at = (letter: string) => number(inputs, letter + line)
      const rule = { [`F${line}*D${line}`]: 'F·D', [`F${line}*(D${line}-E${line})`]: 'F·(D−E)' }[formula] ?? 'G−|D−E|'
      const expected = marginBy(rule, at('F'), at('D'), at('E'), at('G'))
      expect(expected).toBeCloseTo(number(inputs, `H${line}`), 9)
    }
  })

  test('computes needs again, from the positions of their area', () => {
    const [needs, positions] = [sheet(8), sheet(9)]
    for (let line = 2; line <= 9; line++) {
      const found = /^100-AVERAGE\(Positioner!\$F\$(\d+):\$F\$(\d+)\)$/.exec(needs.get(`D${line}`) ?? '')
      if (found === null) continue
      const [first, last] = [Number(found[1]), Number(found[2])]
      const lines = Array.from({ length: last - first + 1 }, (_, i) => first + i)
      expect(lines.every((at) => positions.get(`A${at}`) === needs.get(`A${line}`))).toBe(true)
      const mean = lines.reduce((sum, at) => sum + number(positions, `F${at}`), 0) / lines.length
      expect(100 - mean).toBeCloseTo(number(needs, `C${line}`), 6)
    }
    expect(needs.get('D2')).toBeDefined()
  })
})

test('speaks the language that is asked for', async () => {
  const answer = await app.request('/api/regions/02/download.csv?lang=en&frame=national&reference=similar')
  const told = await answer.text()
  expect(told).toContain('the national strategy')
  expect(told).toMatch(/most similar count/)
  // Those that it is compared with, by name.
  expect(told).toMatch(/^compared,.*01,.*Äng county/m)
  expect(answer.headers.get('content-disposition')).toContain('region-02-national-')
})

test.each([
  ['/api/regions/01/download.csv?colour=red', 400],
  ['/api/regions/1/download.xlsx', 404],
  ['/api/regions/01/download.json?frame=mine', 400],
  ['/api/regions/01/download.pdf', 404],
  ['/api/regions/01/download.csv?frame=profile:AAAAAAAAAAAAAAAAAAAAAA', 503],
])('%s is refused', async (address, status) => {
  expect((await app.request(address)).status).toBe(status)
})
