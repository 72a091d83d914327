import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ProblemSchema } from '#core/model/contract.ts'
import {
  DivisionAnswerSchema,
  GroupsAnswerSchema,
  PATTERNS,
  PatternAnswerSchema,
  ReferenceAnswerSchema,
  TrendsAnswerSchema,
  YearsAnswerSchema,
} from '#core/model/contract-answers.ts'
import {
  ConvergenceAnswerSchema,
  DistributionAnswerSchema,
  NeighboursAnswerSchema,
  SimilarAnswerSchema,
} from '#core/model/contract-statistics.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp()

async function ask<T>(address: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const answer = await app.request(address)
  expect(answer.status, address).toBe(200)
  return v.parse(schema, await answer.json())
}

const EMPLOYMENT = 'indicator=employment_rate_20_64'
const RENT = 'indicator=median_rent'

describe('/api/years', () => {
  test('has a column per year, each with the country’s value and how it came about', async () => {
    const { codes, years, values, references, breaks } = await ask(`/api/years?${EMPLOYMENT}`, YearsAnswerSchema)
    expect(years).toEqual([2020, 2021, 2023])
    expect(values.map((column) => column.length)).toEqual([7, 7, 7])
    expect(values[2]?.[codes.map(String).indexOf('0101')]).toBe(80)
    expect(references.map((reference) => reference?.method)).toEqual(['published', 'computed', 'published'])
    expect(breaks).toEqual([2021])
  })
})

describe('/api/groups', () => {
  test('combines rates from their parts and never averages them', async () => {
    const { groups, reference } = await ask(`/api/groups?${EMPLOYMENT}&division=fa`, GroupsAnswerSchema)
    // West: 400 + 500 + 900 + 150 in work of 500 + 1 000 + 1 500 + 250. East: 1 500 + 450 + 3 200 of 2 000 + 750 + 4 000.
    expect(groups[0]).toMatchObject({ id: '1', value: (100 * 1950) / 3250, method: 'computed', approximation: false })
    expect(groups[0]).toMatchObject({ coverage: { areas: [4, 4], population: 1 }, range: [50, 80], weightYear: null })
    expect(groups[1]?.value).toBeCloseTo((100 * 5150) / 6750, 9)
    expect(reference).toEqual({ value: 71, method: 'published' })
  })

  test('has the county’s own figure where there is one, and computes it where not', async () => {
    const published = await ask(`/api/groups?${EMPLOYMENT}&division=county`, GroupsAnswerSchema)
    expect(published.groups.map(({ value, method }) => [value, method])).toEqual([
      [60, 'published'],
      [70, 'published'],
      [80, 'published'],
    ])
    const nuts = await ask(`/api/groups?${EMPLOYMENT}&division=nuts2&level=county`, GroupsAnswerSchema)
    expect(nuts.groups[0]).toMatchObject({ value: 65, method: 'computed', coverage: { areas: [2, 2], population: 1 } })
  })

  test('does not combine what cannot be combined, and tells between which values the areas lie', async () => {
    const { groups } = await ask(`/api/groups?${RENT}&division=fa`, GroupsAnswerSchema)
    expect(groups[0]).toMatchObject({ value: null, missing: 'not-summable', method: null, range: [5200, 6100] })
  })

  test('gives a group of one area that area’s figure, for nothing is combined', async () => {
    const { groups } = await ask(`/api/groups?${RENT}&division=county`, GroupsAnswerSchema)
    const island = groups.find(({ id }) => id === '03')
    const [own] = (await ask(`/api/years?${RENT}`, YearsAnswerSchema)).values.at(-1)?.slice(-1) ?? []
    expect(island).toMatchObject({ value: own, missing: null, method: 'published', coverage: { areas: [1, 1] } })
  })

  test('gives no value below nine tenths of the people', async () => {
    // Women in 0202 are missing: 500 of the 6 000 people of county 02 and of the 6 500 of the west: 92 % remain.
    const { groups } = await ask('/api/groups?indicator=employment_rate_20_64_women&division=fa', GroupsAnswerSchema)
    const west = groups.find(({ id }) => id === '1')
    expect(west?.coverage.areas).toEqual([3, 4])
    expect(west?.coverage.population).toBeCloseTo(6000 / 6500, 9)
    expect(west).toMatchObject({ missing: null, approximation: true })
  })
})

describe('/api/reference', () => {
  test('to an area: the county, region or group it belongs to, by name', async () => {
    const county = await ask(`/api/reference?${EMPLOYMENT}&reference=county&area=0201`, ReferenceAnswerSchema)
    expect(county).toMatchObject({
      name: { sv: 'Bergs län', en: 'Berg county' },
      value: 70,
      method: 'published',
      members: ['0201', '0202', '0203'],
      own: null,
    })
    const region = await ask(`/api/reference?${EMPLOYMENT}&reference=fa&area=0202`, ReferenceAnswerSchema)
    expect(region).toMatchObject({ name: { sv: 'FA-region Västra' }, value: 60, method: 'computed' })
    const rents = await ask(`/api/reference?${RENT}&year=2021&reference=group&area=0101`, ReferenceAnswerSchema)
    // 5 000, 6 000, 5 500 and 5 000 (0202 has none): half of them lie below 5 250.
    expect(rents).toMatchObject({ name: { sv: 'medianen i kommungruppen Landsbygd' }, value: 5250, method: 'median' })
  })

  test('without an area: each its own, with whom it is ranked among', async () => {
    const { own, value, members, name } = await ask(
      `/api/reference?${EMPLOYMENT}&reference=county`,
      ReferenceAnswerSchema,
    )
    expect([value, members, name.sv]).toEqual([null, null, 'det egna länet'])
    expect(own?.values).toEqual([60, 60, 60, 70, 70, 70, 80])
    expect(own?.peers[0]).toEqual([0, 1, 2])
    expect(own?.peers[6]).toEqual([6])
  })

  test('the most similar: their value, their distances, and never the area itself', async () => {
    const to = await ask(`/api/reference?${EMPLOYMENT}&reference=similar&area=0101`, ReferenceAnswerSchema)
    expect(to.similar).toHaveLength(6)
    expect(to.members).not.toContain('0101')
    expect(to.name.sv).toBe('de sex mest lika kommunerna')
    const distances = to.similar?.map(({ distance }) => distance) ?? []
    expect(distances).toEqual([...distances].sort((a, b) => a - b))
    const own = await ask(`/api/reference?${EMPLOYMENT}&reference=similar`, ReferenceAnswerSchema)
    expect(own.own?.values[0]).toBe(to.value)
    expect(own.own?.peers[0]).toContain(0)
    expect(own.own?.peers[0]).toHaveLength(7)
  })

  test.each([
    [`${EMPLOYMENT}`, 400, 'reference', ''],
    [`${EMPLOYMENT}&reference=nation`, 400, 'reference', 'nation'],
    [`${EMPLOYMENT}&reference=county&area=01`, 400, 'area', '01'],
    [`${EMPLOYMENT}&reference=county&area=0101&area=0102`, 400, 'area', '0101 and 0102'],
    [`${EMPLOYMENT}&reference=county&level=county`, 404, 'reference', 'county'],
  ])('%s is %d', async (query, status, parameter, found) => {
    const answer = await app.request(`/api/reference?${query}`)
    expect(answer.status).toBe(status)
    expect(v.parse(ProblemSchema, await answer.json())).toMatchObject({ parameter, found })
  })
})

describe('/api/divisions/{id}', () => {
  test('is one of /api/divisions', async () => {
    const { groups } = await ask('/api/divisions/fa', DivisionAnswerSchema)
    expect(groups.map(({ id }) => id)).toEqual(['1', '2'])
    expect((await app.request('/api/divisions/parish')).status).toBe(404)
  })
})

describe('/api/trends', () => {
  test('tells which way every area has gone, and how fast', async () => {
    const { codes, trends, slopes, since, breaks } = await ask(
      '/api/trends?indicator=emissions_per_person&level=county',
      TrendsAnswerSchema,
    )
    expect(codes).toEqual(['01', '02', '03'])
    expect(trends).toEqual(['falling', 'falling', 'rising'])
    expect(slopes).toEqual([-0.5, -0.25, 0.5])
    expect(since).toEqual([2018, 2018, 2018])
    expect(breaks).toEqual([])
  })

  test('reads no year after the one that is asked for, and says where there are too few', async () => {
    const early = await ask('/api/trends?indicator=emissions_per_person&year=2020', TrendsAnswerSchema)
    expect(new Set(early.trends)).toEqual(new Set(['too-few-years']))
    expect(early.slopes.every((slope) => slope === null)).toBe(true)
  })
})

describe('/api/pattern', () => {
  test('tells of every area, alike each time it is asked', async () => {
    const first = await ask(`/api/pattern?${EMPLOYMENT}`, PatternAnswerSchema)
    expect(first.moran).toMatchObject({ n: 7, expected: -1 / 6, permutations: 999 })
    expect(first.patterns.every((pattern) => pattern !== null && PATTERNS.includes(pattern))).toBe(true)
    expect(first.islands).toEqual([])
    const other = await ask(`/api/pattern?${EMPLOYMENT}&level=municipality&year=2023`, PatternAnswerSchema)
    expect(other).toEqual(first)
  })

  test('says so where nothing can be told, and refuses counts', async () => {
    const index = await ask('/api/pattern?indicator=wellbeing_index', PatternAnswerSchema)
    expect(index.codes).toEqual(['01', '02', '03'])
    const answer = await app.request('/api/pattern?indicator=population_total')
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ parameter: 'indicator', found: 'population_total' })
  })
})

describe('/api/similar', () => {
  test('judges by the measures there are, or by those that were asked for', async () => {
    const usual = await ask('/api/similar?area=0101&k=2', SimilarAnswerSchema)
    expect(usual.similar).toHaveLength(2)
    expect(usual.indicators).toEqual(['population_total'])
    const chosen = await ask(`/api/similar?area=0101&${EMPLOYMENT}&k=1`, SimilarAnswerSchema)
    // 80 % as in 0101 there is in 0301 only.
    expect(chosen).toMatchObject({ indicators: ['employment_rate_20_64'], similar: [{ code: '0301', distance: 0 }] })
  })

  test('names who cannot be compared, and what they lack', async () => {
    const { similar, leftOut } = await ask(`/api/similar?area=0101&${RENT}`, SimilarAnswerSchema)
    expect(leftOut).toEqual([{ code: '0202', name: 'Ekby', lacks: ['median_rent'] }])
    expect(similar.map(({ code }) => code)).not.toContain('0202')
    const itself = await ask(`/api/similar?area=0202&${RENT}`, SimilarAnswerSchema)
    expect(itself).toMatchObject({ similar: [], leftOut: [{ code: '0202' }] })
  })

  test.each([
    ['', 400, 'area', ''],
    ['area=9999', 404, 'area', '9999'],
    ['area=0101&k=0', 400, 'k', '0'],
    ['area=0101&k=51', 400, 'k', '51'],
    ['area=0101&k=seven', 400, 'k', 'seven'],
    ['area=0101&indicator=gone', 404, 'indicator', 'gone'],
    ['area=0101&indicator=wellbeing_index', 404, 'indicator', 'wellbeing_index'],
    ['area=0101&indicator=median_rent&indicator=median_rent', 400, 'indicator', 'median_rent'],
    ['area=0101&area=0102', 400, 'area', '0101 and 0102'],
  ])('%s is %d and names %s', async (query, status, parameter, found) => {
    const answer = await app.request(`/api/similar?${query}`)
    expect(answer.status).toBe(status)
    expect(v.parse(ProblemSchema, await answer.json())).toMatchObject({ parameter, found })
  })
})

describe('/api/areas/{level}/neighbours', () => {
  test('are those on the map of the README, both ways', async () => {
    const { codes, neighbours, joined } = await ask('/api/areas/municipality/neighbours', NeighboursAnswerSchema)
    const of = (code: string) => neighbours[codes.map(String).indexOf(code)]?.map((place) => codes[place])
    expect(of('0101')).toEqual(['0102', '0103', '0202'])
    expect(of('0301')).toEqual(['0103', '0202', '0203'])
    expect(joined).toEqual([])
    for (const [place, others] of neighbours.entries()) {
      for (const other of others) expect(neighbours[other]).toContain(place)
    }
    expect((await app.request('/api/areas/parish/neighbours')).status).toBe(404)
  })
})

describe('/api/distribution', () => {
  test('parts Theil’s T within and between groups without a remainder', async () => {
    const { theil, gini, parts, n } = await ask(`/api/distribution?${EMPLOYMENT}&division=fa`, DistributionAnswerSchema)
    expect(n).toBe(7)
    expect(gini).toBeGreaterThan(0)
    expect((parts?.within ?? 0) + (parts?.between ?? 0)).toBeCloseTo(theil ?? 0, 12)
    expect(parts?.groups.map(({ name }) => name.sv)).toEqual(['Västra', 'Östra'])
    const whole = await ask(`/api/distribution?${EMPLOYMENT}`, DistributionAnswerSchema)
    expect(whole).toMatchObject({ theil, gini, parts: null, peopleYear: 2023 })
  })
})

describe('/api/convergence', () => {
  test('reads nothing across a break of the series', async () => {
    const { years, scale, sigma, beta } = await ask(`/api/convergence?${EMPLOYMENT}`, ConvergenceAnswerSchema)
    expect(years).toEqual([2021, 2023])
    expect(scale).toEqual({ kind: 'points', why: 'share' })
    expect(sigma.spread).toHaveLength(2)
    expect(beta).toMatchObject({ from: 2021, to: 2023 })
  })

  test('has no line with one year', async () => {
    const { years, beta } = await ask('/api/convergence?indicator=birth_rate', ConvergenceAnswerSchema)
    expect(years).toEqual([2023])
    expect(beta).toBeNull()
  })
})
