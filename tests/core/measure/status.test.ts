import { describe, expect, test } from 'vitest'
import { type StatusQuestion, statusOf } from '#core/measure/status.ts'
import type { Target } from '#core/model/target.ts'
import { countyCode, indicatorId } from './coded.ts'

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022]

/** Six years; what is not said is not there. */
function ask(values: (number | null)[], target: Target | null, more: Partial<StatusQuestion> = {}): StatusQuestion {
  const nothing = values.map(() => null)
  return {
    years: YEARS.slice(0, values.length),
    values,
    breaks: [],
    direction: 'higher',
    target,
    horizon: null,
    nation: nothing,
    peers: [],
    other: nothing,
    ...more,
  }
}

const value = (value: number, year: number): Target => ({ kind: 'value', value, year })
const nation = (since: number | null, year: number | null): Target => ({ kind: 'nation', since, year })
const gap = (atMost: number | null, year: number | null = 2030): Target => ({
  kind: 'gap',
  other: indicatorId('employment_rate_men'),
  atMost,
  year,
})
const peers = (since: number | null): Target => ({ kind: 'peers', peers: [countyCode('01')], since, year: 2030 })

describe('a value by a year', () => {
  test('all inputs, by hand: one a year, eight years left, ten to go', () => {
    expect(statusOf(ask([70, 71, 72, 73, 74, 75], value(85, 2030)))).toEqual({
      status: {
        kind: 'too-slow',
        inputs: {
          years: YEARS,
          values: [70, 71, 72, 73, 74, 75],
          thresholds: [85, 85, 85, 85, 85, 85],
          margins: [-15, -14, -13, -12, -11, -10],
          slope: 1,
          right: 1,
          wrong: 0,
          targetYear: 2030,
          projected: -2,
          metIn: 2032,
          notBefore: null,
        },
      },
      threshold: 85,
      distance: 10,
      trend: { slope: 1, years: YEARS, concordance: 1, direction: 'improving', reason: null },
    })
  })

  test('met exactly in the target year is on track; already met is reached', () => {
    expect(statusOf(ask([70, 71, 72, 73, 74, 75], value(83, 2030))).status).toMatchObject({
      kind: 'on-track',
      inputs: { projected: 0, metIn: 2030 },
    })
    expect(statusOf(ask([70, 71, 72, 73, 74, 75], value(75, 2030)))).toMatchObject({
      status: { kind: 'reached' },
      distance: 0,
    })
  })

  test('too slow to say a year before 2100', () => {
    expect(statusOf(ask([70, 70.1, 70.2, 70.3, 70.4, 70.5], value(80, 2030))).status).toMatchObject({
      kind: 'too-slow',
      inputs: { metIn: null, notBefore: 2100 },
    })
    // 7.8 to go at 0.1 a year: 78 years from 2022 is 2100 itself.
    expect(statusOf(ask([70, 70.1, 70.2, 70.3, 70.4, 70.5], value(78.3, 2030))).status).toMatchObject({
      inputs: { metIn: 2100, notBefore: null },
    })
  })

  test('the wrong way, and no clear way', () => {
    expect(statusOf(ask([75, 74, 73, 72, 71, 70], value(80, 2030))).status).toMatchObject({
      kind: 'wrong-way',
      inputs: { right: 0, wrong: 1, metIn: null, notBefore: null },
    })
    expect(statusOf(ask([70, 73, 71, 72, 70, 72], value(80, 2030))).status.kind).toBe('no-clear-change')
  })

  test('the year has passed: today counts, and nobody arrives in the past', () => {
    expect(statusOf(ask([70, 71, 72, 73, 74, 75], value(80, 2020))).status).toMatchObject({
      kind: 'too-slow',
      inputs: { projected: -5, metIn: 2027 },
    })
    expect(statusOf(ask([70, 71, 72, 73, 74, 75], value(73, 2020))).status.kind).toBe('reached')
  })

  test('a target of 0, below 0 and at the end of a scale', () => {
    const down = { direction: 'lower' } as const
    expect(statusOf(ask([10, 9, 8, 7, 6, 5], value(0, 2027), down)).status.kind).toBe('on-track')
    expect(statusOf(ask([10, 9, 8, 7, 6, 5], value(0, 2026), down)).status).toMatchObject({
      kind: 'too-slow',
      inputs: { metIn: 2027 },
    })
    expect(statusOf(ask([10, 9, 8, 7, 6, 0], value(0, 2026), down)).status.kind).toBe('reached')
    // Net emissions below nothing: from 3 to −2 by 1 a year, −6 is four years away.
    expect(statusOf(ask([3, 2, 1, 0, -1, -2], value(-6, 2026), down)).status.kind).toBe('on-track')
    expect(statusOf(ask([3, 2, 1, 0, -1, -2], value(-6, 2025), down))).toMatchObject({
      status: { kind: 'too-slow', inputs: { metIn: 2026 } },
      threshold: -6,
      distance: 4,
    })
    expect(statusOf(ask([95, 96, 97, 98, 99, 100], value(100, 2030))).status.kind).toBe('reached')
    expect(statusOf(ask([93, 94, 95, 96, 97, 98], value(100, 2024))).status.kind).toBe('on-track')
  })

  test('decimals that add up on paper add up here', () => {
    // 2.1 / 0.7 is 3.0000000000000004, and −2.1 + 3 · 0.7 is below 0.
    expect(statusOf(ask([1, 1.7, 2.4, 3.1, 3.8, 4.5], value(6.6, 2025))).status).toMatchObject({
      kind: 'on-track',
      inputs: { projected: 0, metIn: 2025 },
    })
    expect(statusOf(ask([5.1, 5.2, 5.3, 5.4, 5.5, 5.6], value(6.3, 2029))).status).toMatchObject({
      kind: 'on-track',
      inputs: { metIn: 2029 },
    })
  })

  test('too few years, a break, no value', () => {
    expect(statusOf(ask([null, null, null, 1, 2, 3], value(9, 2030)))).toMatchObject({
      status: { kind: 'not-assessable', reason: 'too-few-years', inputs: { years: [2020, 2021, 2022], slope: null } },
      distance: 6,
      threshold: 9,
    })
    expect(statusOf(ask([1, 2, 3, 4, 5, 6], value(9, 2030), { breaks: [2020] })).status).toMatchObject({
      kind: 'not-assessable',
      reason: 'series-break',
    })
    expect(statusOf(ask([null, null], value(9, 2030)))).toMatchObject({
      status: { kind: 'not-assessable', reason: 'no-value', inputs: { years: [], margins: [] } },
      distance: null,
      threshold: null,
      trend: { reason: 'no-value' },
    })
    expect(statusOf(ask([], null)).status.reason).toBe('no-value')
    // What is reached is reached, however short the series.
    expect(statusOf(ask([null, null, null, null, null, 9], value(9, 2030))).status.kind).toBe('reached')
  })

  test('the latest year with a value counts, not the latest year', () => {
    expect(statusOf(ask([70, 71, 72, 73, 74, null], value(74, 2030)))).toMatchObject({
      status: { kind: 'reached', inputs: { years: YEARS.slice(0, 5) } },
    })
  })
})

describe('a change from a base year', () => {
  const percent = (by: number, base: number, year: number): Target => ({
    kind: 'change',
    base,
    by,
    as: 'percent',
    year,
  })

  test('half by 2030: in percentage points of the base year', () => {
    // 200 in 2017, 150 in 2022: −25 per cent, 25 points to go at 5 a year: 2027.
    expect(
      statusOf(ask([200, 190, 180, 170, 160, 150], percent(-50, 2017, 2030), { direction: 'lower' })),
    ).toMatchObject({
      status: {
        kind: 'on-track',
        inputs: {
          thresholds: [100, 100, 100, 100, 100, 100],
          margins: [-50, -45, -40, -35, -30, -25],
          slope: 5,
          metIn: 2027,
        },
      },
      threshold: 100,
      distance: 25,
    })
  })

  test('in the unit the base may be 0 or below', () => {
    const up: Target = { kind: 'change', base: 2017, by: 2, as: 'unit', year: 2030 }
    expect(statusOf(ask([-1, -0.8, -0.6, -0.4, -0.2, 0], up))).toMatchObject({
      status: { kind: 'on-track', inputs: { metIn: 2027 } },
      threshold: 1,
      distance: 1,
    })
  })

  test('without a base no per cent is taken', () => {
    for (const values of [
      [null, 1, 2, 3, 4, 5],
      [0, 1, 2, 3, 4, 5],
      [-1, 1, 2, 3, 4, 5],
    ]) {
      expect(statusOf(ask(values, percent(10, 2017, 2030)))).toMatchObject({
        status: { kind: 'not-assessable', reason: 'no-base', inputs: { years: [] } },
        threshold: null,
      })
    }
    expect(statusOf(ask([1, 2, 3, 4, 5, 6], percent(10, 2005, 2030))).status.reason).toBe('no-base')
  })

  test('across a break the base measures something else: not even reached is said', () => {
    const question = ask([1, 2, 3, 4, 5, 6], percent(10, 2017, 2030))
    expect(statusOf(question).status.kind).toBe('reached')
    expect(statusOf({ ...question, breaks: [2018] }).status.reason).toBe('series-break')
    expect(statusOf({ ...question, breaks: [2017] }).status.kind).toBe('reached')
  })
})

describe('better than the country', () => {
  test('its value: a moving threshold', () => {
    // Three behind, then 0.5 less each year.
    const found = statusOf(
      ask([70, 71.5, 73, 74.5, 76, 77.5], nation(null, 2023), { nation: [73, 74, 75, 76, 77, 78] }),
    )
    expect(found).toMatchObject({
      status: {
        kind: 'on-track',
        inputs: { thresholds: [73, 74, 75, 76, 77, 78], margins: [-3, -2.5, -2, -1.5, -1, -0.5], slope: 0.5 },
      },
      threshold: 78,
      distance: 0.5,
      trend: { slope: 1.5 },
    })
  })

  test('rising, but slower than the country: the wrong way for the aim, improving in itself', () => {
    expect(
      statusOf(ask([70, 71, 72, 73, 74, 75], nation(null, 2030), { nation: [73, 75, 77, 79, 81, 83] })),
    ).toMatchObject({ status: { kind: 'wrong-way' }, trend: { direction: 'improving' } })
  })

  test('the same value is as good: reached', () => {
    expect(statusOf(ask([1, 2], nation(null, 2030), { nation: [2, 2] })).status.kind).toBe('reached')
  })

  test('the latest year both have is the one judged, and told', () => {
    expect(
      statusOf(ask([70, 71, 72, 73, 74, 75], nation(null, 2030), { nation: [60, 60, 60, 60, 60, null] })),
    ).toMatchObject({ status: { kind: 'reached', inputs: { years: [2017, 2018, 2019, 2020, 2021] } }, threshold: 60 })
  })

  test('too few years that both have is for want of the other side', () => {
    expect(
      statusOf(ask([70, 71, 72, 73, 74, 75], nation(null, 2030), { nation: [null, null, null, 80, 81, 82] })).status,
    ).toMatchObject({
      kind: 'not-assessable',
      reason: 'nothing-to-compare-with',
      inputs: { years: [2020, 2021, 2022] },
    })
    expect(statusOf(ask([70, 71], nation(null, 2030))).status.reason).toBe('nothing-to-compare-with')
  })

  test('its change in per cent since a year', () => {
    // 50 → 60 is +20 per cent, 200 → 250 is +25: five points behind; equal growth would be 62.5.
    const found = statusOf(
      ask([40, 50, 52, 54, 57, 60], nation(2018, null), { nation: [180, 200, 212, 224, 237, 250], horizon: 2030 }),
    )
    expect(found.threshold).toBe(62.5)
    expect(found.distance).toBe(5)
    expect(found.status.kind).toBe('wrong-way')
    expect(found.status.inputs.years).toEqual([2018, 2019, 2020, 2021, 2022])
    // (52 − 50) / 50 − (212 − 200) / 200 = 4 − 6 per cent.
    expect(found.status.inputs.margins).toEqual([0, -2, -4, -4.5, -5])
    expect(found.status.inputs.targetYear).toBe(2030)
  })

  test('since: nothing has changed in the base year itself', () => {
    expect(statusOf(ask([1, 2, 3, 4, 5, 6], nation(2022, 2030), { nation: [1, 1, 1, 1, 1, 1] })).status.reason).toBe(
      'too-few-years',
    )
  })

  test('since: both need a base, and no break after it', () => {
    const grown = { nation: [1, 1, 1, 1, 1, 1] }
    expect(statusOf(ask([0, 2, 3, 4, 5, 6], nation(2017, 2030), grown)).status.reason).toBe('no-base')
    expect(statusOf(ask([1, 2, 3, 4, 5, 6], nation(2017, 2030), { nation: [null, 1, 1, 1, 1, 1] })).status.reason).toBe(
      'no-base',
    )
    expect(statusOf(ask([1, 2, 3, 4, 5, 6], nation(2017, 2030), { ...grown, breaks: [2019] })).status.reason).toBe(
      'series-break',
    )
  })
})

describe('better than some peers', () => {
  test('than the best of them, year by year, by the way that is better', () => {
    const two = {
      peers: [
        [72, 72, 72, 79, 79, 79],
        [75, 75, 75, 76, 76, 76],
      ],
    }
    const up = statusOf(ask([70, 71, 72, 73, 74, 75], peers(null), two))
    expect(up.status.inputs.thresholds).toEqual([75, 75, 75, 79, 79, 79])
    const down = statusOf(ask([70, 71, 72, 73, 74, 75], peers(null), { ...two, direction: 'lower' }))
    expect(down.status.inputs.thresholds).toEqual([72, 72, 72, 76, 76, 76])
    expect(down.status.kind).toBe('reached')
  })

  test('one without figures is left out while another has them', () => {
    const found = statusOf(
      ask([70, 71, 72, 73, 74, 75], peers(null), {
        peers: [
          [99, 99, 99, 99, 99, null],
          [1, 1, 1, 1, 1, 74],
        ],
      }),
    )
    expect(found).toMatchObject({ status: { kind: 'reached' }, threshold: 74 })
    expect(statusOf(ask([70, 71, 72, 73], peers(null), { peers: [[null, null, null, null]] })).status.reason).toBe(
      'nothing-to-compare-with',
    )
  })

  test('in growth: the one without a base is left out', () => {
    const found = statusOf(
      ask([10, 11, 12, 13, 14, 15], peers(2017), {
        peers: [
          [0, 9, 9, 9, 9, 9],
          [100, 100, 100, 100, 100, 140],
        ],
      }),
    )
    // +50 per cent against +40.
    expect(found).toMatchObject({ status: { kind: 'reached' }, threshold: 14, distance: -10 })
    expect(statusOf(ask([10, 11, 12, 13], peers(2017), { peers: [[0, 1, 2, 3]] })).status.reason).toBe('no-base')
  })
})

describe('a smaller gap', () => {
  const other = [80, 80, 80, 80, 80, 80]

  test('to at most so much, from whichever side', () => {
    const below = statusOf(ask([70, 71, 72, 73, 74, 75], gap(2), { other }))
    expect(below).toMatchObject({
      status: { kind: 'on-track', inputs: { thresholds: other, margins: [-8, -7, -6, -5, -4, -3], metIn: 2025 } },
      threshold: 78,
      distance: 3,
    })
    const above = statusOf(ask([90, 89, 88, 87, 86, 85], gap(2), { other }))
    expect(above.status).toEqual({
      ...below.status,
      inputs: { ...below.status.inputs, values: [90, 89, 88, 87, 86, 85] },
    })
    expect(above).toMatchObject({ threshold: 82, distance: 3 })
  })

  test('decimals: 5.2 − 5.1 is at most 0.1', () => {
    expect(statusOf(ask([5.2], gap(0.1), { other: [5.1] })).status.kind).toBe('reached')
    expect(statusOf(ask([5.1], gap(0.1), { other: [5.2] })).status.kind).toBe('reached')
  })

  test('just smaller: only the way counts', () => {
    expect(statusOf(ask([70, 71, 72, 73, 74, 75], gap(null), { other }))).toMatchObject({
      status: { kind: 'improving', inputs: { margins: [-10, -9, -8, -7, -6, -5], targetYear: null } },
      threshold: null,
      distance: null,
    })
    expect(statusOf(ask([75, 74, 73, 72, 71, 70], gap(null), { other })).status.kind).toBe('worsening')
    expect(statusOf(ask([80, 81, 80, 79, 80, 81], gap(null), { other })).status.kind).toBe('no-clear-change')
  })
})

describe('only the way', () => {
  test('with a target of that kind, or none', () => {
    const direction: Target = { kind: 'direction', year: 2030 }
    for (const target of [direction, null]) {
      expect(statusOf(ask([1, 2, 3, 4, 5, 6], target))).toMatchObject({
        status: { kind: 'improving', inputs: { margins: [1, 2, 3, 4, 5, 6], targetYear: null, projected: null } },
        threshold: null,
        distance: null,
      })
      expect(statusOf(ask([1, 2, 3, 4, 5, 6], target, { direction: 'lower' })).status.kind).toBe('worsening')
      expect(statusOf(ask([2, 2, 2, 2, 2, 2], target)).status.kind).toBe('no-clear-change')
      expect(statusOf(ask([2, 2, 2], target)).status.reason).toBe('too-few-years')
    }
  })

  test('a target without any year: the way, and when it is met at this pace', () => {
    const found = statusOf(ask([70, 71, 72, 73, 74, 75], nation(null, null), { nation: [79, 79, 79, 79, 79, 79] }))
    expect(found.status).toMatchObject({
      kind: 'improving',
      inputs: { targetYear: null, projected: null, metIn: 2026 },
    })
    const back = statusOf(ask([75, 74, 73, 72, 71, 70], nation(null, null), { nation: [79, 79, 79, 79, 79, 79] }))
    expect(back.status).toMatchObject({ kind: 'worsening', inputs: { metIn: null, notBefore: null } })
  })
})
