/** The rows of a region: how it goes with each indicator, where it stands, how its municipalities lie. */
import { describe, expect, test } from 'vitest'
import { one, read, rowOf, rowsOf, three, two } from './read-region.ts'

const BY_CODE = { '01': one, '02': two, '03': three }

describe('status', () => {
  // Where the target is a change in per cent so is the margin: −0.6 of the 6 tonnes of 2018 is −10 %.
  test.each([
    ['01', 'net_migration_per_1000', 'value', 'on-track', 6],
    ['01', 'emissions_per_person', 'value', 'on-track', 0],
    ['01', 'school_completion', 'value', 'too-slow', -1],
    ['01', 'school_completion_women', 'gap', 'on-track', 2],
    ['02', 'emissions_per_person', 'change', 'too-slow', -10],
    ['02', 'net_migration_per_1000', 'value', 'wrong-way', -10],
    ['02', 'school_completion', 'peers', 'wrong-way', -33],
    ['02', 'school_completion_men', 'change', 'no-clear-change', -25 / 3],
    ['03', 'school_completion', 'value', 'reached', 5],
    ['03', 'emissions_per_person', 'nation', 'reached', -10.25],
    ['03', 'school_completion_women', 'gap', 'wrong-way', -9],
  ] as const)('of %s in %s, a target of kind %s: %s', (code, id, target, kind, projected) => {
    const { status } = rowOf(BY_CODE[code], id, target)
    expect(status.kind).toBe(kind)
    expect(status.inputs.projected).toBeCloseTo(projected, 9)
  })

  test('of too few years is none, with the reason', () => {
    expect(rowOf(one, 'wellbeing_index').status).toMatchObject({ kind: 'not-assessable', reason: 'too-few-years' })
  })

  test('tells when it is met at this pace, and from what', () => {
    const { status, target } = rowOf(one, 'school_completion', 'value')
    expect(status.inputs).toMatchObject({
      years: [2018, 2019, 2020, 2021, 2022, 2023],
      margins: [-25, -23, -21, -19, -17, -15],
      slope: 2,
      right: 1,
      targetYear: 2030,
      metIn: 2031,
    })
    expect(target).toMatchObject({ threshold: 100, distance: 15 })
  })
})

describe('a row', () => {
  test('stands among all counties, by the way it is to go', () => {
    const { level } = rowOf(one, 'school_completion')
    expect(level).toMatchObject({ value: 85, year: 2023, rank: 1, of: 3 })
    expect(level.position).toBeCloseTo(250 / 3, 9)
    expect(level.peers).toEqual([
      { code: '01', value: 85 },
      { code: '02', value: 80 },
      { code: '03', value: 75 },
    ])
    expect(rowOf(one, 'emissions_per_person').level).toMatchObject({ value: 7.5, rank: 3 })
  })

  test('is compared with the country, the most similar, or another county', async () => {
    expect(rowOf(one, 'school_completion').reference).toEqual({
      name: { sv: 'riket', en: 'Sweden' },
      value: 79.5,
      method: 'published',
      difference: 5.5,
    })
    const other = await read('/api/regions/01?reference=02')
    expect(rowOf(other, 'school_completion').reference).toMatchObject({ value: 80, method: 'published', difference: 5 })
    expect(rowOf(other, 'school_completion').reference.name.sv).toBe('Bergs län')
    const similar = await read('/api/regions/01?reference=similar')
    expect(rowOf(similar, 'school_completion').reference.name.sv).toMatch(/mest lika länen$/)
    expect(rowOf(similar, 'school_completion').reference.method).not.toBe('published')
    expect(one.compared).toEqual({ name: { sv: 'riket', en: 'Sweden' }, members: [] })
    expect(other.compared.members).toEqual([{ code: '02', name: 'Bergs län' }])
    expect(similar.compared.members.map(({ code }) => code).sort()).toEqual(['02', '03'])
    const distances = similar.compared.members.map(({ distance }) => distance ?? Number.NaN)
    expect(distances).toEqual([...distances].sort((a, b) => a - b))
  })

  test('shows how its municipalities lie, and of how many each figure is a share', () => {
    const { spread } = rowOf(one, 'emissions_per_person')
    expect(spread).toMatchObject({
      missing: null,
      year: 2023,
      min: 3,
      q1: 4.5,
      median: 6,
      q3: 8,
      max: 10,
      n: 3,
      of: 3,
      lowest: { code: '0101', name: 'Almby' },
      highest: { code: '0103', name: 'Cederby' },
    })
    const small = rowOf(two, 'school_completion').spread.values.map(({ code, denominator }) => [code, denominator])
    expect(small).toContainEqual(['0202', 250])
    expect(rowOf(one, 'school_completion').spread.values[0]?.denominator).toBe(500)
  })

  test('claims no spread of a county that is one municipality, nor of figures by county only', () => {
    expect(rowOf(three, 'emissions_per_person').spread).toMatchObject({ missing: 'one-municipality', values: [] })
    expect(rowOf(one, 'school_completion_women').spread).toMatchObject({ missing: 'no-municipal-figures', n: 0 })
  })

  test('carries who chose the indicator and what the region says of it', () => {
    expect(rowsOf(one).every(({ reason, weight }) => reason !== null && weight === 1)).toBe(true)
    expect(rowsOf(one).some(({ judgement }) => judgement !== null)).toBe(true)
  })
})
