/** Toyland's strategies against its figures: every number below is worked out by hand in its README. */
import { describe, expect, test } from 'vitest'
import { isBlindSpot } from '#core/measure/blind-spots.ts'
import { countySpread } from '#core/measure/county-spread.ts'
import { emphasisOf } from '#core/measure/emphasis.ts'
import { needOf, rankNeeds } from '#core/measure/need.ts'
import { positions } from '#core/measure/position.ts'
import { REPORT_AREAS, type ReportArea } from '#core/model/report-area.ts'
import { currentVersion } from '#core/model/strategy.ts'
import { toylandAtlas } from '#tests/toyland.ts'
import { heldTarget, statusIn } from './ask-status.ts'

const atlas = await toylandAtlas()

function versionOf(code: string) {
  const strategy = atlas.strategies.get(code)
  if (!strategy) throw new Error(`toyland has no strategy ${code}`)
  return currentVersion(strategy)
}

function status(code: string, priority: string, indicator: string, area = code) {
  const version = versionOf(code)
  const link = version.priorities
    .find(({ id }) => id === priority)
    ?.indicators.find((each) => each.indicator === indicator)
  if (!link) throw new Error(`toyland's ${code} has no ${priority}.${indicator}`)
  const { direction, targets } = link
  return statusIn(atlas, { area, indicator, direction, target: heldTarget(targets), horizon: version.horizon })
}

const near = (value: number) => expect.closeTo(value, 6)

describe('status', () => {
  test.each([
    ['01', 'ett-gott-liv', 'net_migration_per_1000', 'on-track', [-6, -5, -4, -3, -2, -1], 1, 6, 2024],
    ['01', 'vardag-utan-utslapp', 'emissions_per_person', 'on-track', [-6, -5.5, -5, -4.5, -4, -3.5], 0.5, 0, 2030],
    ['01', 'alla-i-skolan', 'school_completion', 'too-slow', [-25, -23, -21, -19, -17, -15], 2, -1, 2031],
    ['01', 'lika-for-alla', 'school_completion_women', 'on-track', [-10, -9, -8, -7, -6, -5], 1, 2, 2028],
    ['02', 'rena-berg', 'net_migration_per_1000', 'wrong-way', [2, 1, 0, -1, -2, -3], -1, -10, null],
    ['02', 'kunskap-i-bergen', 'school_completion', 'wrong-way', [7, 3, 2, -2, -2, -5], -7 / 3, -33, null],
    ['02', 'kunskap-i-bergen', 'school_completion_women', 'no-clear-change', [-4, -4, -4, -4, -4, -4], 0, null, null],
    [
      '02',
      'kunskap-i-bergen',
      'school_completion_men',
      'no-clear-change',
      [-4, -6, -5, -7, -5, -6],
      -1 / 3,
      -25 / 3,
      null,
    ],
    ['03', 'liv-pa-on', 'school_completion', 'reached', [-9, -7, -5, -3, -1, 1], 2, 5, null],
    ['03', 'liv-pa-on', 'net_migration_per_1000', 'no-clear-change', [1, -1, 1, -1, 1, -1], 0, null, null],
    ['03', 'havet', 'emissions_per_person', 'reached', [3.5, 2.875, 2.25, 1.625, 1, 0.375], -0.625, -10.25, null],
    ['03', 'jamlik-o', 'school_completion_women', 'wrong-way', [3, 2, 1, 0, -1, -2], -1, -9, null],
  ] as const)('%s %s.%s: %s', (code, priority, indicator, kind, margins, slope, projected, metIn) => {
    const found = status(code, priority, indicator).status
    expect(found).toMatchObject({ kind, inputs: { years: [2018, 2019, 2020, 2021, 2022, 2023], margins, metIn } })
    expect(found.inputs.slope).toBeCloseTo(slope, 9)
    if (projected === null) expect(found.inputs.projected).toBeNull()
    else expect(found.inputs.projected).toBeCloseTo(projected, 6)
  })

  test('per cent since a base year is told in points of that year', () => {
    // 02: from 6 to 2.4; margins in tonnes −3.6, −3.35 … −2.35, and 100 / 6 points to the tonne.
    const { status: found, threshold, distance } = status('02', 'rena-berg', 'emissions_per_person')
    expect(found).toMatchObject({ kind: 'too-slow', inputs: { metIn: 2033 } })
    expect(found.inputs.margins).toEqual(
      [-3.6, -3.35, -3.1, -2.85, -2.6, -2.35].map((tonnes) => near((tonnes * 100) / 6)),
    )
    expect(found.inputs.projected).toBeCloseTo((-0.6 * 100) / 6, 6)
    expect(threshold).toBeCloseTo(2.4, 9)
    expect(distance).toBeCloseTo((2.35 * 100) / 6, 6)
  })

  test('growth since a year against that of the country', () => {
    // 03: 65 → 75; the country 77 → 79.5.
    const { status: found, threshold } = status('03', 'jamlik-o', 'school_completion')
    expect(found.kind).toBe('reached')
    expect(found.inputs.margins[0]).toBe(0)
    expect(found.inputs.margins.at(-1)).toBeCloseTo(12.137862, 6)
    expect(threshold).toBeCloseTo((65 * 79.5) / 77, 9)
  })

  test('one year is too few', () => {
    for (const [code, priority] of [
      ['01', 'ett-gott-liv'],
      ['03', 'liv-pa-on'],
    ] as const) {
      expect(status(code, priority, 'wellbeing_index').status).toMatchObject({
        kind: 'not-assessable',
        reason: 'too-few-years',
      })
    }
  })

  test('all three read through the national frame', () => {
    const kinds = (priority: string, indicator: string) =>
      ['01', '02', '03'].map((area) => status('SE', priority, indicator, area).status.kind)
    expect(kinds('lara', 'school_completion')).toEqual(['on-track', 'no-clear-change', 'too-slow'])
    expect(kinds('varna', 'emissions_per_person')).toEqual(['on-track', 'on-track', 'wrong-way'])
  })
})

describe('need, emphasis and blind spots', () => {
  /** Of every county, in each indicator of the area in the newest year with figures. */
  function needs(area: ReportArea): (number | null)[] {
    const placed = atlas.reportAreas.find((each) => each.area === area)?.indicators ?? []
    const standing = placed.map(({ indicator: id }) => {
      const indicator = atlas.indicators.get(id)
      const year = indicator?.levels.county.at(-1)
      if (!indicator || year === undefined) throw new Error(`toyland has no ${id} for counties`)
      const figures = [...(atlas.column(id, 'county', year)?.figures ?? [])]
      return positions(
        figures.map((figure) => (Number.isNaN(figure) ? null : figure)),
        indicator.direction,
      )
    })
    return atlas.areasAt('county').map((_, i) => needOf(standing.map((column) => column[i] ?? null)))
  }

  /** All have a position in toyland, so that families can be counted for all counties at once. */
  function measures(area: ReportArea): number {
    const placed = atlas.reportAreas.find((each) => each.area === area)?.indicators ?? []
    return new Set(placed.map(({ indicator: id }) => atlas.indicators.get(id)?.family?.id ?? id)).size
  }

  test.each([
    ['housing-work-welfare', [250 / 3, 50, 50 / 3], 250 / 3],
    ['skills', [50 / 3, 50, 250 / 3], 250 / 3],
    ['equality', [50, 50, 50], 50],
    ['climate', [250 / 3, 25, 125 / 3], 250 / 3],
  ] as const)('%s', (area, expected, high) => {
    const found = needs(area)
    expect(found).toEqual(expected.map(near))
    expect(rankNeeds(found).highNeed).toBeCloseTo(high, 6)
  })

  test('an area without indicators has no need', () => {
    expect(needs('governance')).toEqual([null, null, null])
  })

  test('blind spots: climate in 01; of skills in 03 one measure says it, and 02 is incomplete', () => {
    const blind = atlas.areasAt('county').map(({ code }, i) => {
      const version = versionOf(code)
      return REPORT_AREAS.filter((area) => {
        const all = needs(area)
        const { emphasis } = emphasisOf(version, area)
        return isBlindSpot({
          need: all[i] ?? null,
          ...rankNeeds(all),
          measures: measures(area),
          emphasis,
          complete: version.complete,
        })
      })
    })
    expect(blind).toEqual([['climate'], [], []])
  })

  test('emphasis: three counted of seven listed', () => {
    expect(emphasisOf(versionOf('01'), 'skills')).toEqual({ emphasis: 1 / 3, count: 1, of: 3 })
    expect(emphasisOf(versionOf('01'), 'climate')).toEqual({ emphasis: 0, count: 0, of: 3 })
    expect(emphasisOf(versionOf('02'), 'climate')).toEqual({ emphasis: 1 / 2, count: 1, of: 2 })
  })
})

test('spread: employment inside the counties in 2023', () => {
  const municipalities = atlas.areasAt('municipality')
  const rates = atlas.column('employment_rate_20_64', 'municipality', 2023)?.figures ?? []
  const own = atlas.column('employment_rate_20_64', 'county', 2023)?.figures ?? []
  const spreads = countySpread(
    { kind: 'rate' },
    atlas.areasAt('county').map(({ code }, i) => {
      const values = municipalities.flatMap(({ groups }, place) =>
        groups.county === code ? [rates[place] ?? null] : [],
      )
      return { code, own: own[i] ?? null, values, people: values.map(() => 1) }
    }),
  )
  // 01: 400 / 500, 500 / 1 000, 900 / 1 500; 02: 1 500 / 2 000, 150 / 250, 450 / 750.
  expect(spreads[0]).toMatchObject({ five: [50, 55, 60, 70, 80], lowest: 1, highest: 0, widthRank: 1, widthOf: 2 })
  expect(spreads[1]).toMatchObject({ five: [60, 60, 60, 67.5, 75], lowest: 1, highest: 0, widthRank: 2 })
  expect(spreads[2]).toMatchObject({ missing: 'one-municipality', widthRank: null })
})
