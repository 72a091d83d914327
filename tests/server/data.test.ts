import proj4 from 'proj4'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { SeriesAnswerSchema, ValuesAnswerSchema, VersionAnswerSchema, ViewAnswerSchema } from '#core/model/contract.ts'
import { AreaFeaturesSchema } from '#core/model/contract-geometry.ts'
import { SWEREF_99_TM } from '#core/model/plane.ts'
import { toylandAtlas } from '../toyland.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp()
const { version } = await toylandAtlas()

async function ask<T>(address: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const answer = await app.request(address)
  expect(answer.status, address).toBe(200)
  return v.parse(schema, await answer.json())
}

describe('/api/version', () => {
  test('counts what is in the data', async () => {
    expect(await ask('/api/version', VersionAnswerSchema)).toMatchObject({
      areas: { county: 3, municipality: 7 },
      years: [2018, 2023],
    })
  })
})

describe('every answer about data', () => {
  test.each([
    '/api/version',
    '/api/indicators',
    '/api/indicators/median_rent',
    '/api/areas',
    '/api/divisions',
    '/api/base.plane.topojson',
    '/api/areas/county.plane.topojson',
    '/api/areas/county.topojson?tier=overview',
    '/api/areas/municipality.geojson',
    '/api/areas/municipality.geojson?indicator=median_rent',
    '/api/values?indicator=median_rent',
    '/api/series?indicator=median_rent&area=0101',
    '/api/view',
    '/api/years?indicator=median_rent',
    '/api/reference?indicator=median_rent&reference=county',
    '/api/groups?indicator=median_rent&division=fa',
    '/api/divisions/fa',
    '/api/pattern?indicator=median_rent',
    '/api/trends?indicator=median_rent',
    '/api/similar?area=0101',
    '/api/areas/county/neighbours',
    '/api/distribution?indicator=median_rent',
    '/api/convergence?indicator=median_rent',
    '/api/export.json',
    '/api/health/ready',
  ])('%s says which version it is of', async (address) => {
    const answer = await app.request(address)
    expect(await answer.json()).toHaveProperty('version', version)
  })
})

describe('/api/values', () => {
  test('answers the latest year by municipality unless told otherwise, with the published figure of the country', async () => {
    const values = await ask('/api/values?indicator=employment_rate_20_64', ValuesAnswerSchema)
    expect(values).toMatchObject({
      level: 'municipality',
      year: 2023,
      codes: ['0101', '0102', '0103', '0201', '0202', '0203', '0301'],
      values: [80, 50, 60, 75, 60, 60, 80],
      missing: {},
      reference: { value: 71, method: 'published' },
    })
  })

  test('computes the country where nobody published it', async () => {
    // The country has no rate for 2021: 6 700 in work of 9 500 people.
    const { reference } = await ask('/api/values?indicator=employment_rate_20_64&year=2021', ValuesAnswerSchema)
    expect(reference?.method).toBe('computed')
    expect(reference?.value).toBeCloseTo((100 * 6700) / 9500, 9)
  })

  test('falls back on the median where figures cannot be combined', async () => {
    // 5 200, 5 500, 6 100, 7 200, 8 000 and 5 100: the middle lies between 5 500 and 6 100.
    const { reference } = await ask('/api/values?indicator=median_rent', ValuesAnswerSchema)
    expect(reference).toEqual({ value: 5800, method: 'median' })
  })

  test('says why a value is missing', async () => {
    const { values, missing } = await ask('/api/values?indicator=median_rent&year=2021', ValuesAnswerSchema)
    expect(values).toEqual([5000, 6000, 5500, 7000, null, 5000, null])
    expect(missing).toEqual({ '0202': 'not-applicable', '0301': 'secrecy' })
  })

  test('narrows to a county or to a group that cuts across counties', async () => {
    const county = await ask('/api/values?indicator=employment_rate_20_64&within=02', ValuesAnswerSchema)
    expect(county.codes).toEqual(['0201', '0202', '0203'])
    const group = await ask('/api/values?indicator=employment_rate_20_64&within=fa:1', ValuesAnswerSchema)
    expect(group).toMatchObject({ codes: ['0101', '0102', '0103', '0202'], values: [80, 50, 60, 60] })
    // The country is the country, whatever part of it is shown.
    expect(group.reference).toEqual({ value: 71, method: 'published' })
  })
})

describe('/api/series', () => {
  test('puts areas of all levels on one scale of years, and says what is missing', async () => {
    const series = await ask(
      '/api/series?indicator=employment_rate_20_64&area=0101&area=SE&area=01',
      SeriesAnswerSchema,
    )
    expect(series.years).toEqual([2020, 2021, 2023])
    expect(series.breaks).toEqual([2021])
    expect(series.areas).toEqual([
      { code: '0101', values: [50, 60, 80], missing: [null, null, null] },
      { code: 'SE', values: [60, null, 71], missing: [null, 'not-in-data', null] },
      { code: '01', values: [50, 60, 60], missing: [null, null, null] },
    ])
  })

  test('knows a figure that there is for counties only', async () => {
    const { areas } = await ask('/api/series?indicator=wellbeing_index&area=01&area=0101', SeriesAnswerSchema)
    expect(areas).toEqual([
      { code: '01', values: [40], missing: [null] },
      { code: '0101', values: [null], missing: ['county-only'] },
    ])
  })
})

describe('/api/view', () => {
  test('tells what the picture shows', async () => {
    const view = await ask('/api/view?indicator=median_rent&year=2021&classes=3&area=0202', ViewAnswerSchema)
    expect(view.title).toBe('Medianhyra, 2021')
    expect(view.classCounts.reduce((sum, count) => sum + count, 0)).toBe(5)
    expect(view.colours).toHaveLength(view.classCounts.length)
    expect(view.breaks).toHaveLength(view.classCounts.length + 1)
    // Lower is better here: the cheapest rent ranks first, and two share it.
    expect(view.areas.map(({ rank }) => rank)).toEqual([1, 4, 3, 5, null, 1, null])
    expect(view.missing).toEqual([
      { reason: 'secrecy', name: 'sekretess, för få personer', count: 1 },
      { reason: 'not-applicable', name: 'inte tillämpligt', count: 1 },
    ])
  })

  test('speaks the language of the view, and draws counts as symbols in one colour', async () => {
    const view = await ask('/api/view?indicator=population_total&lang=en', ViewAnswerSchema)
    expect(view.subtitle).toContain('7 municipalities')
    expect(view.reference.name).toBe('Sweden')
    expect(view).toMatchObject({ mark: 'symbols' })
    expect(view.colours).toHaveLength(1)
    expect(view.areas.every(({ referenceDifference }) => referenceDifference === null)).toBe(true)
  })
})

/** Twice the signed area in square degrees: positive when the ring runs anticlockwise. */
function turn(ring: readonly (readonly [number, number])[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y]
    return sum + x * ny - nx * y
  }, 0)
}

describe('/api/areas/{level}.geojson', () => {
  test('is RFC 7946: degrees, outer rings anticlockwise, holes clockwise, rings closed', async () => {
    const { features } = await ask('/api/areas/municipality.geojson', AreaFeaturesSchema)
    expect(features.map(({ id }) => id)).toEqual(['0101', '0102', '0103', '0201', '0202', '0203', '0301'])
    for (const { geometry } of features) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      for (const [outer, ...holes] of polygons) {
        expect(turn(outer ?? [])).toBeGreaterThan(0)
        for (const hole of holes) expect(turn(hole)).toBeLessThan(0)
        for (const ring of [outer ?? [], ...holes]) expect(ring[0]).toEqual(ring.at(-1))
      }
    }
  })

  test('lies where the plane says: the south-western corner of toyland is E 500 000, N 6 500 000', async () => {
    const { features } = await ask('/api/areas/county.geojson', AreaFeaturesSchema)
    const corner = proj4(SWEREF_99_TM).inverse([500_000, 6_500_000])
    const points = features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
    )
    const [west, south] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))]
    expect(west).toBeCloseTo(corner[0] ?? 0, 4)
    // The southern border bulges: its lowest latitude is at its eastern end, not on the central meridian.
    expect(south).toBeLessThan(corner[1] ?? 0)
  })

  test('carries the figures of an indicator, and only then', async () => {
    const plain = await ask('/api/areas/county.geojson', AreaFeaturesSchema)
    expect(plain.features[0]?.properties).toEqual({ code: '01', name: 'Ängs län', parent: null })
    const { features } = await ask('/api/areas/county.geojson?indicator=wellbeing_index', AreaFeaturesSchema)
    expect(features.map(({ properties }) => properties)).toEqual([
      { code: '01', name: 'Ängs län', parent: null, value: 40, missing: null, rank: 3, class: 0 },
      { code: '02', name: 'Bergs län', parent: null, value: 50, missing: null, rank: 2, class: 1 },
      { code: '03', name: 'Öns län', parent: null, value: 60, missing: null, rank: 1, class: 2 },
    ])
  })

  test('has the territories of the address after the areas, with how they came by their values', async () => {
    const { features } = await ask(
      '/api/areas/county.geojson?indicator=employment_rate_20_64&year=2023&t=Kusten~0102.0202&t=Rund~*15.6_59.1_4',
      AreaFeaturesSchema,
    )
    expect(features.map(({ id }) => id)).toEqual(['01', '02', '03', 'territory:1', 'territory:2'])
    // (500 + 150) of (1 000 + 250) in work.
    const [coast] = features.slice(3)
    expect(coast?.properties).toMatchObject({
      name: 'Kusten',
      value: 52,
      missing: null,
      rank: null,
      class: null,
      approximation: false,
      coverage: { areas: [2, 2], population: 1 },
    })
    expect(coast?.geometry?.type).toBe('MultiPolygon')
    expect((await app.request('/api/areas/county.geojson?t=Kusten~0102.0202')).status).toBe(400)
  })

  test('narrows, with figures and without', async () => {
    for (const query of ['within=02', 'within=02&indicator=median_rent&tier=overview']) {
      const { features } = await ask(`/api/areas/municipality.geojson?${query}`, AreaFeaturesSchema)
      expect(features.map(({ id }) => id)).toEqual(['0201', '0202', '0203'])
    }
  })
})

describe('/api/areas/{level}.topojson', () => {
  test('holds the same outlines as the GeoJSON, wound the other way', async () => {
    const answer = await app.request('/api/areas/municipality.topojson')
    const topology: Topology<{ municipality: GeometryCollection }> = await answer.json()
    const decoded = feature(topology, topology.objects.municipality)
    const { features } = await ask('/api/areas/municipality.geojson', AreaFeaturesSchema)
    const rounded = (position: readonly number[]) => position.map((degrees) => Math.round(degrees * 1e5)).join(' ')
    for (const [i, { id, geometry }] of decoded.features.entries()) {
      const other = features[i]
      expect(id).toBe(other?.id)
      if (geometry.type !== 'Polygon' || other?.geometry.type !== 'Polygon')
        throw new Error('toyland has polygons only')
      const [ring = []] = geometry.coordinates
      const [reversed = []] = other.geometry.coordinates
      expect(ring.map(rounded)).toEqual(reversed.toReversed().map(rounded))
    }
  })

  test('a level carries only the arcs it uses', async () => {
    const arcsOf = async (level: string) => {
      const topology: { arcs: unknown[] } = await (await app.request(`/api/areas/${level}.plane.topojson`)).json()
      return topology.arcs.length
    }
    expect(await arcsOf('county')).toBeLessThan(await arcsOf('municipality'))
  })
})

describe('/figure.svg', () => {
  test('stands by itself: words, map and source, and nothing from elsewhere', async () => {
    const answer = await app.request('/figure.svg?indicator=median_rent&year=2021&lang=en&width=480')
    const svg = await answer.text()
    expect(svg).toMatch(/^<svg [^>]*width="480"/)
    expect(svg).toContain('<title id="figure-title">')
    expect(svg).toContain('<desc id="figure-description">')
    expect(svg).toContain('Median rent, 2021')
    expect(svg).toContain('Toyland statistics')
    expect(svg).not.toMatch(/<script|<style|<image|<foreignObject|\bhref=|\bstyle=/)
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
  })
})

describe('/api/health', () => {
  test('tells since when the server has been running', async () => {
    let now = Date.UTC(2026, 0, 1)
    const aging = await toylandApp({ clock: () => now })
    now += 61_000
    expect(await (await aging.request('/api/health/live')).json()).toEqual({
      status: 'live',
      startedAt: '2026-01-01T00:00:00.000Z',
      seconds: 61,
    })
  })
})
