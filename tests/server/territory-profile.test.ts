import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ProblemSchema } from '#core/model/contract.ts'
import { DifferenceAnswerSchema } from '#core/model/contract-difference.ts'
import { ProfileAnswerSchema } from '#core/model/contract-territories.ts'
import { lonLatOf } from '#core/model/lonlat.ts'
import { writeTerritory } from '#core/model/territory.ts'
import { toylandApp } from './toyland-app.ts'

async function profile(query: string) {
  const answer = await (await toylandApp()).request(`/api/territories/profile?${query}`)
  expect(answer.status, await answer.clone().text()).toBe(200)
  return v.parse(ProfileAnswerSchema, await answer.json())
}

async function problem(path: string) {
  const answer = await (await toylandApp()).request(path)
  return v.parse(ProblemSchema, await answer.json())
}

/** A box on the plane, km, as an address writes it. */
function box(
  name: string,
  west: number,
  south: number,
  east: number,
  north: number,
  basis: 'population' | 'whole' | 'land-area' = 'population',
) {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const
  const ring = corners.map(([x, y]) => {
    const [longitude, latitude] = lonLatOf([x * 1000, y * 1000])
    return [Math.round(longitude * 1e4) / 1e4, Math.round(latitude * 1e4) / 1e4] as const
  })
  const shape = { kind: 'drawn', polygons: [[ring]] } as const
  return `t=${encodeURIComponent(writeTerritory({ name, shape, basis, look: 1, locked: false }, 0))}`
}

describe('a list', () => {
  test('a county has the figures of the county, and all there is about it', async () => {
    const { territory, values } = await profile('t=Ängs~01')
    expect(territory).toMatchObject({
      name: 'Ängs',
      kind: 'areas',
      basis: 'whole',
      whole: 3,
      cut: 0,
      landArea: 1175,
      population: { value: 6000, year: 2023 },
      across: null,
      reliable: true,
    })
    expect(territory.areas.map(({ code, share }) => `${code} ${share}`)).toEqual(['0101 1', '0102 1', '0103 1'])
    const of = (id: string) => values.find(({ indicator }) => indicator === id)
    expect(of('employment_rate_20_64')).toMatchObject({ value: 60, method: 'published', approximation: false })
    expect(of('wellbeing_index')).toMatchObject({ value: 40, year: 2023, method: 'published' })
    expect(of('median_rent')).toMatchObject({ value: null, missing: 'not-summable', method: null })
  })

  test('a rate across counties is recomputed, never a mean of rates', async () => {
    const { values } = await profile('t=Tvärs~0101.0201&indicator=employment_rate_20_64&indicator=population_total')
    // (400 + 1 500) of (500 + 2 000); the mean of 80 and 75 would be 77.5.
    expect(values[0]).toMatchObject({ value: 76, method: 'computed', coverage: { areas: [2, 2], population: 1 } })
    expect(values[1]).toMatchObject({ value: 5000, interval: null, approximation: false })
  })

  test('what only counties have is told of whole counties, and else between what it lies', async () => {
    const { values } = await profile('t=Tvärs~0101.0201&indicator=wellbeing_index')
    expect(values[0]).toMatchObject({ value: null, missing: 'county-only', range: [40, 50] })
    const island = await profile('t=Ön~0301&indicator=wellbeing_index')
    expect(island.values[0]).toMatchObject({ value: 60, method: 'published' })
    const two = await profile('t=Två~01.02&indicator=wellbeing_index')
    expect(two.values[0]).toMatchObject({ value: null, missing: 'not-summable', range: [40, 50] })
  })

  test('one municipality says why its own figure is missing', async () => {
    const { values } = await profile('t=Ekby~0202&indicator=median_rent&year=2021')
    expect(values[0]).toMatchObject({ value: null, missing: 'not-applicable', year: 2021 })
  })

  test('the country has the figure of the country, and computes one where nobody publishes it', async () => {
    const all = 't=Landet~01.02.03&indicator=employment_rate_20_64&years=all'
    const { values } = await profile(all)
    expect(values.map(({ year, method }) => `${year} ${method}`)).toEqual([
      '2020 published',
      '2021 computed',
      '2023 published',
    ])
    expect(values[2]).toMatchObject({ value: 71 })
  })

  test('a year without figures is missing, not an error', async () => {
    const { values } = await profile('t=Ängs~01&indicator=population_total&year=1999')
    expect(values[0]).toMatchObject({ year: 1999, value: null, missing: 'not-in-data' })
  })
})

describe('a drawing', () => {
  test('that follows a border is what is listed', async () => {
    // All of 0301, 60 km by 20 km in the south.
    const drawn = await profile(box('Ön', 500, 6500, 560, 6520))
    const listed = await profile('t=Ön~0301')
    expect(drawn.territory.areas).toEqual(listed.territory.areas)
    expect(drawn.values).toEqual(listed.values)
  })

  test('that cuts a municipality gives an interval and says that it is an approximation', async () => {
    // All of the west and the strip of 0102 up to 530 km: half of it.
    const { territory, values } = await profile(
      `${box('Väst', 500, 6520, 530, 6560, 'land-area')}&indicator=population_total`,
    )
    expect(territory).toMatchObject({ kind: 'drawn', basis: 'land-area', reliable: true })
    expect(territory.cut).toBeGreaterThan(0)
    expect(territory.across).toBeCloseTo((4 * 30 * 40) / 140, 1)
    const [value] = values
    expect(value).toMatchObject({ approximation: true, method: 'computed' })
    // 0101 and 0103 are whole: 1 000 + 3 000. Of 0102 and 0202 there may be nobody, or all.
    expect(value?.interval).toEqual([4000, 6500])
  })

  test('under 5 km across has no value by people, but one by land and between what it lies', async () => {
    const { territory, values } = await profile(`${box('Prick', 508, 6548, 512, 6552)}&indicator=population_total`)
    expect(territory).toMatchObject({ reliable: false, cut: 1, population: { value: null } })
    expect(values[0]).toMatchObject({ value: null, missing: 'not-reliable', interval: [0, 1000] })
    expect(territory.landArea).toBeCloseTo(16, 0)
  })

  test('a few metres wide on land is too small to tell where, not outside the country', async () => {
    const query = 't=Sten~*15.0_59.0_0.004&indicator=population_total'
    const { territory, told, values } = await profile(query)
    expect(territory).toMatchObject({ areas: [], reliable: false })
    expect(told).toEqual(['No areas: the drawing is too small to tell which municipality it lies in.'])
    expect(values[0]).toMatchObject({ value: null, missing: 'not-reliable', interval: null })
    const page = await (await toylandApp()).request(`/territory?${query}`)
    expect(await page.text()).toContain('det är för litet för att veta i vilken kommun det ligger')
  })

  test('by whole municipalities, of which none is mostly inside, says so', async () => {
    const { territory, told } = await profile(box('Prick', 508, 6548, 509, 6549, 'whole'))
    expect(territory.areas).toEqual([])
    expect(told).toEqual(['No areas: no municipality has half of its people or more inside the drawing.'])
  })

  test('outside the country has no areas, no values, and says so', async () => {
    const { territory, values, told } = await profile('t=Havet~*3_56_10')
    expect(territory).toMatchObject({ areas: [], landArea: 0 })
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) expect(value).toMatchObject({ value: null, missing: 'not-in-data' })
    expect(told[0]).toContain('No areas')
  })
})

test('what is sent is answered as what is asked for', async () => {
  const app = await toylandApp()
  const post = (body: unknown) =>
    app.request('/api/territories/profile?indicator=population_total', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  const sent = v.parse(ProfileAnswerSchema, await (await post({ name: 'Ängs', areas: ['01'] })).json())
  expect(sent).toEqual(await profile('t=Ängs~01&indicator=population_total'))
  const lost = v.parse(ProfileAnswerSchema, await (await post({ name: 'Almby', areas: ['101'] })).json())
  expect(lost.territory.areas[0]?.code).toBe('0101')
  expect(lost.told[0]).toContain('0101')
  const point = await post({ name: 'Prick', geometry: { type: 'Point', coordinates: [15, 59] } })
  expect(point.status).toBe(422)
  expect(v.parse(ProblemSchema, await point.json())).toMatchObject({ pointer: '/geometry' })
})

describe('bad input', () => {
  test.each([
    ['', 400, 't'],
    ['?t=A~01&t=B~02', 400, 't'],
    ['?t=A~9999', 404, 't'],
    ['?t=A~@AAA', 400, 't'],
    ['?t=A~01&indicator=nope', 404, 'indicator'],
    ['?t=A~01&indicator=population_total&indicator=population_total', 400, 'indicator'],
    ['?t=A~01&year=20', 400, 'year'],
    ['?t=A~01&year=2020&years=all', 400, 'years'],
    ['?t=A~01&level=county', 400, 'level'],
  ])('%s', async (query, status, parameter) => {
    expect(await problem(`/api/territories/profile${query}`)).toMatchObject({ status, parameter })
  })
})

describe('/api/territories/difference', () => {
  const path = '/api/territories/difference'
  async function difference(query: string) {
    const answer = await (await toylandApp()).request(`${path}?${query}`)
    expect(answer.status, await answer.clone().text()).toBe(200)
    return v.parse(DifferenceAnswerSchema, await answer.json())
  }

  test('composition and rates are the difference, for territories and areas', async () => {
    const found = await difference('t=Väst~0101.0102&area=02&indicator=employment_rate_20_64&by=skr')
    // Areas come first: 70 % against (400 + 500) of 1 500 people.
    expect(found.sides.map(({ name, computed }) => `${name} ${computed?.toFixed(6)}`)).toEqual([
      'Bergs län 70.000000',
      'Väst 60.000000',
    ])
    expect(found.difference).toBeCloseTo(10, 9)
    expect((found.composition ?? 0) + (found.rate ?? 0)).toBeCloseTo(10, 9)
    expect(found.groups.reduce((sum, { shares }) => sum + shares[0], 0)).toBeCloseTo(1, 12)
  })

  test('women and men, where there are both', async () => {
    const found = await difference('t=A~01&t=B~03&indicator=employment_rate_20_64&by=sex')
    expect(found.groups.map(({ id }) => id)).toEqual(['women', 'men'])
    // Half of everybody everywhere: all of it is rates.
    expect(found.composition).toBeCloseTo(0, 9)
  })

  test.each([
    ['t=A~01&indicator=employment_rate_20_64', 400, 't'],
    ['t=A~01&t=B~02', 400, 'indicator'],
    ['t=A~01&t=B~02&indicator=population_total', 404, 'indicator'],
    ['t=A~01&t=B~02&indicator=wellbeing_index', 404, 'indicator'],
    ['t=A~01&t=B~02&indicator=birth_rate&by=sex', 404, 'by'],
    ['t=A~01&t=B~02&indicator=birth_rate&by=age', 400, 'by'],
    ['t=A~01&t=B~02&indicator=birth_rate&year=2020', 404, 'year'],
    ['t=A~01&area=9999&indicator=birth_rate', 404, 'area'],
  ])('%s', async (query, status, parameter) => {
    expect(await problem(`${path}?${query}`)).toMatchObject({ status, parameter })
  })
})

test('a territory as reference: its figure, its parts, and how sure it is', async () => {
  const app = await toylandApp()
  const ask = async (t: string, indicator: string) => {
    const query = `indicator=${indicator}&level=municipality&reference=territory:1&t=${encodeURIComponent(t)}`
    return (await app.request(`/api/reference?${query}`)).json()
  }
  expect(await ask('Tvärs~0101.0201', 'employment_rate_20_64')).toMatchObject({
    reference: 'territory:1',
    name: { sv: 'Tvärs', en: 'Tvärs' },
    value: 76,
    method: 'computed',
    members: ['0101', '0201'],
    territory: { missing: null, approximation: false, coverage: { areas: [2, 2] } },
  })
  // Rents cannot be summed: the median of its parts stands in, and says so.
  expect(await ask('Tvärs~0101.0201', 'median_rent')).toMatchObject({
    method: 'median',
    territory: { missing: 'not-summable', medianOf: [2, 2], range: [5200, 7200] },
  })
  // All of 0101, and a quarter of 0103 by land: only the first is a member.
  const drawn = decodeURIComponent(box('Norr', 500, 6535, 520, 6560, 'land-area').slice(2))
  expect(await ask(drawn, 'median_rent')).toMatchObject({
    value: 5200,
    members: ['0101'],
    territory: { medianOf: [1, 1], range: [5200, 5200], coverage: { areas: [2, 2] } },
  })
})

test('what is sent is answered whole, whatever the sender says to know, and an old code is told its successor', async () => {
  const app = await toylandApp()
  const body = JSON.stringify({ name: 'Two', areas: ['0101'] })
  const headers = { 'content-type': 'application/json', 'if-none-match': '*' }
  expect((await app.request('/api/territories/profile', { method: 'POST', headers, body })).status).toBe(200)
  const old: unknown = await (await app.request('/api/territories/profile?t=X~1917')).json()
  expect(old).toMatchObject({ status: 404, found: '1917', expected: '0331, which took its place in 2007' })
})
