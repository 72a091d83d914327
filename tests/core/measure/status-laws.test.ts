import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type StatusQuestion, statusOf } from '#core/measure/status.ts'
import type { CountyCode } from '#core/model/area.ts'
import { AIMS, type Target } from '#core/model/target.ts'
import { countyCode, indicatorId } from './coded.ts'

/** Tenths, as figures are published: what adds up on paper is to add up here. */
const figure = fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10)
const grown = fc.integer({ min: 1, max: 900 }).map((tenths) => tenths / 10)
const year = fc.integer({ min: 2015, max: 2040 })
const maybeYear = fc.option(year)
const base = fc.integer({ min: 2010, max: 2021 })

const PEERS: CountyCode[] = [countyCode('01'), countyCode('12')]

const target: fc.Arbitrary<Target | null> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('value' as const), value: figure, year }),
  fc.record({
    kind: fc.constant('change' as const),
    base,
    by: figure,
    as: fc.constantFrom('percent', 'unit'),
    year,
  }),
  fc.record({ kind: fc.constant('nation' as const), since: fc.option(base), year: maybeYear }),
  fc.record({
    kind: fc.constant('peers' as const),
    peers: fc.constant<CountyCode[]>(PEERS),
    since: fc.option(base),
    year: maybeYear,
  }),
  fc.record({ kind: fc.constant('direction' as const), year: maybeYear }),
  fc.record({
    kind: fc.constant('gap' as const),
    other: fc.constant(indicatorId('other')),
    atMost: fc.option(grown),
    year: maybeYear,
  }),
)

const question: fc.Arbitrary<StatusQuestion> = fc.integer({ min: 0, max: 12 }).chain((size) => {
  const series = (of: fc.Arbitrary<number>) =>
    fc.array(fc.option(of, { freq: 8 }), { minLength: size, maxLength: size })
  const either = fc.oneof(series(figure), series(grown))
  return fc.record({
    years: fc.constant(Array.from({ length: size }, (_, i) => 2010 + i)),
    values: either,
    breaks: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(base) }),
    direction: fc.constantFrom(...AIMS),
    target,
    horizon: maybeYear,
    nation: either,
    peers: fc.tuple(either, either),
    other: either,
  })
})

describe('laws', () => {
  test('on track if and only if the projection meets it, and it is not met already', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { kind, inputs } = statusOf(asked).status
        const margin = inputs.margins.at(-1)
        if (inputs.projected === null || margin === undefined || kind === 'reached') {
          expect(kind).not.toBe('on-track')
          return
        }
        expect(margin).toBeLessThan(0)
        expect(kind === 'on-track').toBe(inputs.projected >= 0)
        const [latest, slope, targetYear] = [inputs.years.at(-1), inputs.slope, inputs.targetYear]
        if (latest === undefined || slope === null || targetYear === null) throw new Error('projected from nothing')
        expect(inputs.projected).toBeCloseTo(margin + slope * Math.max(0, targetYear - latest), 8)
      }),
    )
  })

  test('the year at this pace is no later than the target year exactly when on track', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { kind, inputs } = statusOf(asked).status
        const { metIn, notBefore, targetYear } = inputs
        if (kind === 'on-track') expect(metIn ?? Number.NaN).toBeLessThanOrEqual(targetYear ?? Number.NaN)
        if (kind === 'too-slow') expect(metIn ?? notBefore ?? Number.NaN).toBeGreaterThan(targetYear ?? Number.NaN)
        if (kind === 'reached' || kind === 'wrong-way' || kind === 'worsening' || kind === 'no-clear-change') {
          expect([metIn, notBefore]).toEqual([null, null])
        }
      }),
    )
  })

  test('every kind comes with what it was read from', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { status, distance } = statusOf(asked)
        const { years, values, thresholds, margins } = status.inputs
        expect([values.length, thresholds.length, margins.length]).toEqual([years.length, years.length, years.length])
        expect(years.length).toBeLessThanOrEqual(6)
        expect(status.reason !== undefined).toBe(status.kind === 'not-assessable')
        expect(status.kind === 'reached').toBe(distance !== null && distance <= 0)
        if (distance !== null) expect(distance).toBe(0 - (margins.at(-1) ?? Number.NaN))
        for (const each of [...values, ...margins, ...thresholds]) {
          if (each !== null) expect(Number.isFinite(each)).toBe(true)
        }
      }),
    )
  })

  test('reached does not depend on the years before', () => {
    fc.assert(
      fc.property(question, fc.array(fc.option(figure), { minLength: 12, maxLength: 12 }), (asked, others) => {
        fc.pre(asked.target?.kind === 'value' || asked.target?.kind === 'gap')
        const last = asked.values.findLastIndex((value, i) => {
          return value !== null && (asked.target?.kind === 'value' || (asked.other[i] ?? null) !== null)
        })
        const rewritten = asked.values.map((value, i) => (i < last ? (others[i] ?? null) : value))
        const isReached = (values: StatusQuestion['values']) => statusOf({ ...asked, values }).status.kind === 'reached'
        expect(isReached(rewritten)).toBe(isReached(asked.values))
      }),
    )
  })

  test('another unit scales the slope and the distance, and leaves the kind and the year', () => {
    fc.assert(
      fc.property(question, fc.constantFrom(10, 1000), (asked, factor) => {
        const times = (series: StatusQuestion['values']) => series.map((each) => (each === null ? null : each * factor))
        const scaled = statusOf({
          ...asked,
          values: times(asked.values),
          nation: times(asked.nation),
          peers: asked.peers.map(times),
          other: times(asked.other),
          target: scaledTarget(asked.target, factor),
        })
        const found = statusOf(asked)
        expect(scaled.status.kind).toBe(found.status.kind)
        expect(scaled.status.inputs.metIn).toBe(found.status.inputs.metIn)
        if (found.trend.slope !== null) expect(scaled.trend.slope).toBeCloseTo(found.trend.slope * factor, 6)
        if (found.distance !== null) {
          expect(scaled.distance).toBeCloseTo(found.distance * (isInPercent(asked.target) ? 1 : factor), 6)
        }
      }),
    )
  })

  test('a constant added to both sides leaves the concordance and the status', () => {
    fc.assert(
      fc.property(question, figure, (asked, constant) => {
        const { target } = asked
        fc.pre(target === null || target.kind === 'value' || target.kind === 'direction' || target.kind === 'gap')
        const plus = (series: StatusQuestion['values']) =>
          series.map((each) => (each === null ? null : each + constant))
        const raised = statusOf({
          ...asked,
          values: asked.values.map((each) => (each === null ? null : (each * 10 + constant * 10) / 10)),
          other: plus(asked.other),
          target: target?.kind === 'value' ? { ...target, value: target.value + constant } : target,
        })
        const found = statusOf(asked)
        expect(raised.status.kind).toBe(found.status.kind)
        expect(raised.trend.concordance).toBe(found.trend.concordance)
        expect(raised.trend.direction).toBe(found.trend.direction)
      }),
    )
  })

  test('upside down, with the aim turned, all is the same', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { target } = asked
        fc.pre(target === null || target.kind === 'value' || target.kind === 'direction' || target.kind === 'gap')
        const minus = (series: StatusQuestion['values']) => series.map((each) => (each === null ? null : 0 - each))
        const turned = statusOf({
          ...asked,
          direction: asked.direction === 'higher' ? 'lower' : 'higher',
          values: minus(asked.values),
          other: minus(asked.other),
          target: target?.kind === 'value' ? { ...target, value: 0 - target.value } : target,
        })
        const found = statusOf(asked)
        expect(turned.status.kind).toBe(found.status.kind)
        expect(turned.status.inputs.margins).toEqual(found.status.inputs.margins)
        expect(turned.trend.direction).toBe(found.trend.direction)
      }),
    )
  })

  test('in what order peers are named does not matter', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(statusOf({ ...asked, peers: [...asked.peers].reverse() })).toEqual(statusOf(asked))
      }),
    )
  })

  test('one peer alone is judged as the country would be with its figures', () => {
    fc.assert(
      fc.property(question, fc.option(base), maybeYear, (asked, since, year) => {
        const [peer = []] = asked.peers
        const byPeer = statusOf({
          ...asked,
          peers: [peer],
          target: { kind: 'peers', peers: [countyCode('01')], since, year },
        })
        expect(statusOf({ ...asked, nation: peer, target: { kind: 'nation', since, year } })).toEqual(byPeer)
      }),
    )
  })
})

function isInPercent(target: Target | null): boolean {
  if (target?.kind === 'change') return target.as === 'percent'
  return (target?.kind === 'nation' || target?.kind === 'peers') && target.since !== null
}

function scaledTarget(target: Target | null, factor: number): Target | null {
  switch (target?.kind) {
    case 'value':
      return { ...target, value: target.value * factor }
    case 'change':
      return target.as === 'unit' ? { ...target, by: target.by * factor } : target
    case 'gap':
      return { ...target, atMost: target.atMost === null ? null : target.atMost * factor }
    default:
      return target ?? null
  }
}
