import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ProblemSchema } from '#core/model/contract.ts'
import { type Polygon, type Ring, writeTerritory } from '#core/model/territory.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp()

/** Steps of 1/10 000 degree, so that the corners are exactly what an address can hold. */
const at = (x: number, y: number): [number, number] => [(150_000 + x) / 10_000, (590_000 + y) / 10_000]

/** Forty-eight teeth, pointing north, or east. */
function comb(way: 'north' | 'east'): Ring {
  const teeth = Array.from({ length: 48 }, (_, i): [number, number][] => [
    [200 * i, 0],
    [200 * i + 100, 10_000],
  ])
  const corners: [number, number][] = [...teeth.flat(), [9_600, 11_000], [-200, 11_000]]
  return corners.map(([x, y]) => (way === 'north' ? at(x, y) : at(y, x)))
}

/** Each is an outline, and an address may hold polygons that overlap; their lines meet some nine thousand times. */
const POLYGONS: Polygon[] = [[comb('north')], [comb('east')]]
const COMBS = writeTerritory(
  { name: 'Kammar', shape: { kind: 'drawn', polygons: POLYGONS }, basis: 'population', look: 1, locked: false },
  0,
)

const ask = (path: string, accept: string, ...more: [string, string][]) =>
  app.request(`${path}?${new URLSearchParams([['t', COMBS], ...more])}`, { headers: { accept } })

describe('a drawing that is too intricate to measure', () => {
  test.each(['/territory', '/compare', '/'])('%s is a page without it, and says so', async (path) => {
    const answer = await ask(path, 'text/html,*/*;q=0.8')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await answer.text()).toMatch(/class="notice".*Kammar/s)
  })

  test('nor is the map compared with it', async () => {
    const answer = await ask('/', 'text/html', ['reference', 'territory:1'])
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('class="notice"')
  })

  test('programs are told which one, and what was expected', async () => {
    for (const path of ['/api/territories/profile', '/api/territories.geojson']) {
      const answer = await ask(path, '*/*')
      expect(answer.status).toBe(404)
      const problem = v.parse(ProblemSchema, await answer.json())
      expect([problem.parameter, problem.found]).toEqual(['t', 'Kammar'])
      expect(problem.detail).toMatch(/a drawing that can be measured/)
    }
  })
})
