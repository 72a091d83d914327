/** What a region prioritises beside what its county needs, also through the national frame. */
import { describe, expect, test } from 'vitest'
import type { RegionAnswer } from '#core/model/contract-regions.ts'
import { one, read, rowOf, rowsOf, three, two } from './read-region.ts'

describe('priorities', () => {
  test('what hangs under one follows it; drafts and superseded ones are marked and have no rows', () => {
    for (const { priorities } of [one, two, three]) {
      for (const [place, { under, stage, superseded, indicators }] of priorities.entries()) {
        if (under !== null) {
          const before = priorities.slice(0, place)
          expect(before.findLast((each) => each.under !== under)?.id ?? before.at(-1)?.id).toBe(under)
        }
        if (stage !== 'adopted' || superseded) expect(indicators).toEqual([])
      }
    }
    expect(one.priorities.some(({ superseded }) => superseded)).toBe(true)
    expect(one.priorities.some(({ stage }) => stage !== 'adopted')).toBe(true)
    expect(one.priorities.some(({ rank }) => rank === 'sub-goal')).toBe(true)
  })

  test('earlier versions are told, without rows', () => {
    expect(three.earlier).toHaveLength(1)
    expect(three.earlier[0]?.priorities.length).toBeGreaterThan(0)
    expect(one.earlier).toEqual([])
  })
})

describe('need and emphasis', () => {
  const cell = (answer: RegionAnswer, area: string) => answer.needEmphasis.find((each) => each.area === area)

  test('are those of the README, in every area of the report', () => {
    expect(one.needEmphasis.map(({ area }) => area)).toHaveLength(8)
    expect(cell(one, 'climate')).toMatchObject({ needRank: 1, needOf: 3, emphasis: 0, count: 0, of: 3, complete: true })
    expect(cell(one, 'climate')?.need).toBeCloseTo(250 / 3, 6)
    expect(cell(three, 'climate')).toMatchObject({ emphasis: 1 / 3, count: 1, of: 3 })
    expect(cell(three, 'climate')?.need).toBeCloseTo(125 / 3, 6)
    expect(cell(one, 'innovation-business')).toMatchObject({ need: null, needRank: null, indicators: [] })
    expect(cell(one, 'climate')?.indicators.map(({ indicator, year }) => [indicator, year])).toEqual([
      ['emissions_per_person', 2023],
      ['recycling_share', 2023],
    ])
  })

  test('blind spots are claimed only where the list is complete', () => {
    expect(one.blindSpots.map(({ area }) => area)).toEqual(['climate'])
    // It counts as no priority, but it is not kept quiet either; the draft and the superseded one are.
    expect(one.blindSpots[0]?.subGoals).toEqual([{ id: 'vardag-utan-utslapp', title: { sv: 'Vardag utan utsläpp' } }])
    expect(two.blindSpots).toEqual([])
    expect(cell(two, 'climate')).toMatchObject({ complete: false })
    // Skills is high there too, by one measure.
    expect(three.blindSpots).toEqual([])
    expect(three.needEmphasis.map(({ measures }) => measures)).toEqual([2, 1, 0, 0, 2, 0, 2, 0])
    expect(one.blindSpots[0]?.weakest.map(({ position }) => Math.round(position))).toEqual([17, 17])
  })
})

test('any county can be read through the national frame', async () => {
  const through = await read('/api/regions/03?frame=national')
  expect(through.strategy).toMatchObject({ kind: 'national', code: 'SE' })
  expect(through.region.code).toBe('03')
  expect(rowOf(through, 'school_completion').status).toMatchObject({ kind: 'too-slow', inputs: { metIn: 2031 } })
  expect(rowOf(through, 'emissions_per_person').status.kind).toBe('wrong-way')
  expect(through.needEmphasis.find(({ area }) => area === 'skills')).toMatchObject({ count: 1, of: 3 })
  // What the country says of itself is said of no county.
  expect(rowsOf(through).every(({ judgement }) => judgement === null)).toBe(true)
})
