import { inflateRawSync } from 'node:zlib'
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { ProfileAnswerSchema, type TerritoryValue } from '#core/model/contract-territories.ts'
import { TerritoryDownloadSchema } from '#core/model/contract-territory-download.ts'
import { LIMITS } from '#server/http/limits.ts'
import { realAtlas } from '#tests/real-atlas.ts'
import { toylandApp } from './toyland-app.ts'

/** 60 km around Västerås: seven municipalities whole, and some twenty cut. */
const TERRITORY = `t=${encodeURIComponent('Mälardalen~*16.5448_59.6099_60')}`
/** A sum, a ratio, a mean by weights, and a mean by land. */
const RECOMPUTED = ['population_total', 'ev_share_of_car_stock', 'employment_rate_20_64', 'protected_land_share']
const QUERY = `${TERRITORY}&${[...RECOMPUTED, 'median_net_income_20plus'].map((id) => `indicator=${id}`).join('&')}`

let told: readonly TerritoryValue[] = []
const files = new Map<string, Buffer>()

beforeAll(async () => {
  const app = await toylandApp({ atlas: realAtlas() })
  told = v.parse(ProfileAnswerSchema, await (await app.request(`/api/territories/profile?${QUERY}`)).json()).values
  for (const format of ['csv', 'csv-sv', 'xlsx', 'json']) {
    const answer = await app.request(`/api/territories/profile.${format}?${QUERY}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="territories-[0-9a-f]{16}\.\w+"$/)
    files.set(format, Buffer.from(await answer.arrayBuffer()))
  }
})

function text(format: string): string {
  return files.get(format)?.toString('utf8') ?? ''
}

describe('csv', () => {
  test('every value can be computed again from the file alone', () => {
    const [head = '', ...lines] = text('csv').trim().split('\r\n')
    const at = (heading: string) => head.split(',').indexOf(heading)
    // No cell of these rows has a comma in it before the columns that are read.
    const rows = lines.map((line) => line.split(','))
    for (const id of RECOMPUTED) {
      let [above, below] = [0, 0]
      for (const row of rows.filter((cells) => cells[0] === 'input' && cells[at('indicator')] === id)) {
        above += Number(row[at('share')]) * Number(row[at('numerator')])
        below += Number(row[at('share')]) * Number(row[at('denominator')])
      }
      const value = rows.find((cells) => cells[0] === 'value' && cells[at('indicator')] === id)
      const factor = id === 'ev_share_of_car_stock' ? 100 : 1
      const again = below === 0 ? above : (factor * above) / below
      const expected = told.find(({ indicator }) => indicator === id)?.value ?? Number.NaN
      expect(again / expected).toBeCloseTo(1, 12)
      expect(Number(value?.[at('value')]) / expected).toBeCloseTo(1, 12)
    }
  })

  test('numerators and denominators are the published figures', () => {
    const [head = '', ...lines] = text('csv').trim().split('\r\n')
    const at = (heading: string) => head.split(',').indexOf(heading)
    const rows = lines.map((line) => line.split(','))
    const figure = (id: string, code: string) =>
      Number(
        rows.find((cells) => cells[0] === 'figure' && cells[at('indicator')] === id && cells[at('code')] === code)?.[
          at('figure')
        ],
      )
    const inputs = rows.filter((cells) => cells[0] === 'input' && cells[at('indicator')] === 'ev_share_of_car_stock')
    expect(inputs.length).toBeGreaterThan(20)
    for (const cells of inputs) {
      const code = cells[at('code')] ?? ''
      expect(Number(cells[at('numerator')])).toBe(figure('cars_battery_electric', code))
      expect(Number(cells[at('denominator')])).toBe(figure('cars_in_use', code))
    }
  })

  test('in Swedish, with decimal commas, the shares too', () => {
    expect(text('csv-sv').startsWith('\ufeffRad;Territorium;')).toBe(true)
    expect(text('csv-sv')).toMatch(/\r\nDelar;Mälardalen;.*;0,\d+/)
    expect(text('csv-sv')).toContain('modellerat')
  })
})

test('json has the values as the profile has them, with their inputs', () => {
  const download = v.parse(TerritoryDownloadSchema, JSON.parse(text('json')))
  const [territory] = download.territories
  expect(
    territory?.values.map(({ name: _n, unit: _u, formula: _f, factor: _t, inputs: _i, ...value }) => value),
  ).toEqual(told)
  const rate = territory?.values.find(({ indicator }) => indicator === 'ev_share_of_car_stock')
  expect(rate?.formula).toMatch(/^100 · Σ andel·\(.+\) \/ Σ andel·\(.+\)$/)
  const income = territory?.values.find(({ indicator }) => indicator === 'median_net_income_20plus')
  expect(income).toMatchObject({ value: null, missing: 'not-summable' })
  expect(income?.inputs.every(({ numerator, figure }) => numerator === null && figure !== null)).toBe(true)
  expect(download.about.map(({ text }) => text).join(' ')).toContain('60')
})

test('a workbook computes each value again, from the rows of its own inputs', () => {
  const [values, inputs, strings] = [
    'xl/worksheets/sheet3.xml',
    'xl/worksheets/sheet4.xml',
    'xl/sharedStrings.xml',
  ].map((name) => unzipped(files.get('xlsx') ?? Buffer.alloc(0), name))
  const words = [...(strings ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, word]) => word ?? '')
  const cells = (sheet: string) =>
    new Map(
      [...sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(?:<[vf]>)([^<]*)</g)].map(
        ([, cell = '', kind = '', value = '']) => [cell, kind.includes('t="s"') ? (words[Number(value)] ?? '') : value],
      ),
    )
  const [told3, told4] = [cells(values ?? ''), cells(inputs ?? '')]
  for (const [i, id] of RECOMPUTED.entries()) {
    const row = i + 2
    expect(told3.get(`B${row}`)).toBe(id)
    const formula = told3.get(`G${row}`) ?? ''
    const found = /^(?:(\d+)\*)?SUMPRODUCT\(Underlag!\$G\$(\d+):\$G\$(\d+),.*?\)(\/)?/.exec(formula)
    let [above, below] = [0, 0]
    for (let at = Number(found?.[2]); at <= Number(found?.[3]); at++) {
      expect(told4.get(`B${at}`)).toBe(id)
      above += Number(told4.get(`G${at}`)) * Number(told4.get(`I${at}`) ?? 0)
      below += Number(told4.get(`G${at}`)) * Number(told4.get(`J${at}`) ?? 0)
    }
    const again = found?.[4] ? (Number(found[1] ?? 1) * above) / below : above
    expect(again / Number(told3.get(`F${row}`))).toBeCloseTo(1, 9)
  }
  // Of what has no value there is no formula.
  expect(told3.has(`G${RECOMPUTED.length + 2}`)).toBe(false)
})

test('a published figure is its own input, and several territories go into one file', async () => {
  const app = await toylandApp()
  const answer = await app.request(
    '/api/territories/profile.json?t=Ängs~01&t=Ön~03&indicator=employment_rate_20_64&lang=en',
  )
  const { territories } = v.parse(TerritoryDownloadSchema, await answer.json())
  expect(territories.map(({ values: [value] }) => [value?.value, value?.method, value?.inputs.length])).toEqual([
    [60, 'published', 1],
    [80, 'published', 1],
  ])
  expect(territories[0]?.values[0]).toMatchObject({
    formula: 'the published figure of the area itself',
    inputs: [{ code: '01', name: 'Äng county', share: 1, figure: 60, numerator: 60, denominator: null }],
  })
})

const COUNTRY = `t=${encodeURIComponent('Allt~*15.1_62_700')}`

/** Turns of the event loop that others had until it was there. */
async function turnsUntil(done: Promise<unknown>): Promise<number> {
  let [turns, waiting] = [0, true]
  const stop = () => {
    waiting = false
  }
  done.then(stop, stop)
  while (waiting) {
    await new Promise((resolve) => setImmediate(resolve))
    turns++
  }
  return turns
}

test.each(['csv', 'json'])('all figures of the whole country are sent while they are made, as %s', async (format) => {
  const atlas = realAtlas()
  const app = await toylandApp({ atlas })
  const answer = await app.request(`/api/territories/profile.${format}?${COUNTRY}`)
  expect([answer.status, answer.headers.get('content-length')]).toEqual([200, null])
  const whole = answer.text()
  expect(await turnsUntil(whole)).toBeGreaterThan(atlas.indicators.size)
  const length = (await whole).length
  expect(length).toBeGreaterThan(5_000_000)
  const zipped = await app.request(`/api/territories/profile.${format}?${COUNTRY}`, {
    headers: { 'Accept-Encoding': 'br, gzip' },
  })
  expect(zipped.headers.get('content-encoding')).toBe('gzip')
  const unzipped = zipped.body?.pipeThrough(new DecompressionStream('gzip'))
  expect((await new Response(unzipped).text()).length).toBe(length)
  if (format === 'json') {
    const { territories } = v.parse(TerritoryDownloadSchema, JSON.parse(await whole))
    expect(territories[0]?.values.length).toBe(atlas.indicators.size)
  }
})

test('more than can be made is refused with what to do, before anything is made', async () => {
  const app = await toylandApp({ atlas: realAtlas() })
  const twice = `${COUNTRY}&t=${encodeURIComponent('Igen~*15.1_62_690')}`
  for (const format of ['csv', 'csv-sv', 'json', 'xlsx']) {
    const answer = await app.request(`/api/territories/profile.${format}?${twice}`)
    expect(answer.status).toBe(422)
    const told: unknown = await answer.json()
    expect(told).toMatchObject({ type: '/problems/too-much', parameter: 't' })
    expect(told).toHaveProperty('detail', expect.stringContaining('Choose indicators'))
  }
  expect((await app.request(`/api/territories/profile.csv?${twice}&indicator=population_total`)).status).toBe(200)
})

test('so many downloads are made at once, and who breaks off makes room', async () => {
  const app = await toylandApp({ atlas: realAtlas() })
  const ask = () => app.request(`/api/territories/profile.csv?${COUNTRY}`)
  const answers = await Promise.all(Array.from({ length: LIMITS.downloads + 1 }, ask))
  expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([429])
  expect(answers.find(({ status }) => status === 429)?.headers.get('retry-after')).toMatch(/^\d+$/)
  await answers[0]?.body?.cancel()
  const after = await ask()
  expect(after.status).toBe(200)
  for (const { body } of [after, ...answers.slice(1)]) await body?.cancel()
})

/** One file out of a zip (APPNOTE 4.3): by its local header, found through the central directory. */
function unzipped(zip: Buffer, name: string): string {
  for (
    let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = zip.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const length = zip.readUInt16LE(at + 28)
    if (zip.toString('utf8', at + 46, at + 46 + length) !== name) continue
    const [size, header] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
    return inflateRawSync(zip.subarray(start, start + size)).toString('utf8')
  }
  throw new Error(`zip: expected ${name}, found no such file`)
}
