import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { TerritoryFeaturesSchema } from '#core/model/contract-territory-features.ts'
import { readUpload } from '#core/model/territory-reading.ts'
import { realAtlas } from '#tests/real-atlas.ts'
import { toylandApp } from './toyland-app.ts'

/** A county with islands, and a circle that is unusual in everything. */
const LISTED = 'Uppsala län~03~4'
const CIRCLE = 'Mälardalen~*16.5448_59.6099_60~land-area.2.locked'

let app: Awaited<ReturnType<typeof toylandApp>>
beforeAll(async () => {
  app = await toylandApp({ atlas: realAtlas() })
})

const query = (...pairs: [string, string][]) => new URLSearchParams(pairs)

async function fileOf(
  search: URLSearchParams,
): Promise<{ text: string; features: v.InferOutput<typeof TerritoryFeaturesSchema>['features'] }> {
  const answer = await app.request(`/api/territories.geojson?${search}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/geo+json')
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="territories-[0-9a-f]{16}\.geojson"$/,
  )
  const text = await answer.text()
  return { text, features: v.parse(TerritoryFeaturesSchema, JSON.parse(text)).features }
}

describe('/api/territories.geojson', () => {
  test('loads back exactly, a list by its codes and a circle by its radius', async () => {
    const { text } = await fileOf(query(['t', LISTED], ['t', CIRCLE], ['indicator', 'population_total']))
    const atlas = realAtlas()
    const read = readUpload(text, { areas: [...atlas.areas.values()], divisions: [...atlas.divisions.values()] })
    expect(read).toEqual({
      territories: [
        { name: 'Uppsala län', shape: { kind: 'areas', codes: ['03'] }, basis: 'whole', look: 4, locked: false },
        {
          name: 'Mälardalen',
          shape: { kind: 'circle', centre: [16.5448, 59.6099], kilometres: 60 },
          basis: 'land-area',
          look: 2,
          locked: true,
        },
      ],
      told: [],
    })
  })

  test('holds the shares and values of the profile, and the outline around a list', async () => {
    const figures: [string, string][] = [
      ['t', LISTED],
      ['indicator', 'population_total'],
      ['year', '2024'],
    ]
    const { features } = await fileOf(query(...figures))
    const profile = (await (await app.request(`/api/territories/profile?${query(...figures)}`)).json()) as {
      territory: { areas: unknown }
      values: unknown
    }
    const [feature] = features
    expect(feature?.properties.parts).toEqual(profile.territory.areas)
    expect(feature?.properties.values).toEqual(profile.values)
    const polygons = feature?.geometry?.coordinates ?? []
    // One mainland and islands in the Baltic: no border between its eight municipalities is left.
    const longest = Math.max(...polygons.map(([outer = []]) => outer.length))
    expect(polygons.filter(([outer = []]) => outer.length > longest / 10)).toHaveLength(1)
    for (const ring of polygons.flat()) expect(ring[0]).toEqual(ring.at(-1))
    for (const [longitude = 0, latitude = 0] of polygons.flat(2)) {
      expect(longitude).toBeGreaterThan(16)
      expect(longitude).toBeLessThan(19.5)
      expect(latitude).toBeGreaterThan(59)
      expect(latitude).toBeLessThan(61)
    }
  })

  test('leaves a hole for what a list leaves out', async () => {
    // Tierp, Uppsala, Östhammar … without Knivsta is open to Stockholm; Vallentuna's neighbours without it are not.
    const { features } = await fileOf(query(['t', 'Runt om~0114.0160.0117.0188.0139.0191.0162.0123.0163']))
    expect(features[0]?.geometry?.coordinates.some((polygon) => polygon.length > 1)).toBe(true)
  })

  test('tells what is wrong with its address', async () => {
    expect((await app.request('/api/territories.geojson')).status).toBe(400)
    expect((await app.request(`/api/territories.geojson?${query(['t', 'A~0180'], ['lang', 'en'])}`)).status).toBe(400)
    expect((await app.request(`/api/territories.geojson?${query(['t', 'A~0180'], ['indicator', 'x'])}`)).status).toBe(
      404,
    )
  })
})
