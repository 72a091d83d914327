import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type AreaCode, AreaCodeSchema, CountyCodeSchema } from '#core/model/area.ts'
import { IndicatorIdSchema } from '#core/model/indicator.ts'
import { emptyProfile, profileOf } from '#core/model/profile/begin.ts'
import { goneIndicators } from '#core/model/profile/gone.ts'
import { type KnownAreas, readProfileText, readProfileValue } from '#core/model/profile/read.ts'
import { writeProfile, writeProfileFile } from '#core/model/profile/write.ts'
import type { Profile, ProfileIndicator } from '#core/model/profile.ts'
import { REPORT_AREAS } from '#core/model/report-area.ts'
import { type Priority, type Strategy, StrategySchema, VERDICTS } from '#core/model/strategy.ts'
import { AIMS, type Target } from '#core/model/target.ts'
import { LANGUAGES } from '#core/model/text.ts'
import { describeProfileFault, tellProfileFault } from '#core/picture/describe-profile-fault.ts'

const code = (text: string) => v.parse(AreaCodeSchema, text)
const county = (text: string) => v.parse(CountyCodeSchema, text)
const id = (text: string) => v.parse(IndicatorIdSchema, text)

/** One county with two municipalities, and two other counties. */
const AREAS: KnownAreas = new Map(
  (
    [
      ['01', null],
      ['02', null],
      ['03', null],
      ['0101', '01'],
      ['0102', '01'],
      ['0201', '02'],
    ] as const
  ).map(([own, parent]) => [code(own), { code: code(own), parent: parent === null ? null : county(parent) }]),
)

const year = fc.integer({ min: 2000, max: 2100 })
const when = fc.option(year, { nil: null })
const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => value + 0)
const ids = ['a', 'b', 'rate_20_64'].map(id)

const target = (own: string): fc.Arbitrary<Target> =>
  fc.oneof(
    fc.record({ kind: fc.constant('value' as const), value: amount, year }),
    fc.record({
      kind: fc.constant('change' as const),
      base: fc.integer({ min: 1950, max: 1989 }),
      by: amount,
      as: fc.constantFrom('percent' as const, 'unit' as const),
      year,
    }),
    fc.record({ kind: fc.constant('nation' as const), since: fc.constant(null), year: when }),
    fc.record({
      kind: fc.constant('peers' as const),
      peers: fc.subarray([county('02'), county('03')], { minLength: 1 }),
      since: fc.constant(null),
      year: when,
    }),
    fc.record({ kind: fc.constant('direction' as const), year: when }),
    fc.record({
      kind: fc.constant('gap' as const),
      other: fc.constant(id(`${own}_other`)),
      atMost: fc.option(amount.map(Math.abs), { nil: null }),
      year: when,
    }),
  )

const text = fc.stringMatching(/^[a-zåäö"\\<&~]([a-zåäö ,"\\<&~]{0,30}[a-zåäö.])?$/)
const weight = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10)
const judgement = fc.option(
  fc.record({
    verdict: fc.option(fc.constantFrom(...VERDICTS), { nil: null }),
    text,
    by: text,
    date: fc.constant('2026-05-31'),
    version: fc.constant('abc'),
  }),
  { nil: null },
)
const row = (own: (typeof ids)[number]): fc.Arbitrary<ProfileIndicator> =>
  fc.record({
    indicator: fc.constant(own),
    direction: fc.constantFrom(...AIMS),
    weight,
    target: fc.option(target(own), { nil: null }),
    targets: fc
      .subarray([code('0101'), code('0102')])
      .chain((areas) => fc.tuple(...areas.map((area) => target(own).map((each) => ({ area, target: each }))))),
    judgement,
  })
const profiles: fc.Arbitrary<Profile> = fc.record({
  format: fc.constant('regionsikt-profile/1' as const),
  name: text,
  area: fc.constant(code('01')),
  basedOn: fc.constant(null),
  priorities: fc.array(
    fc.record({
      title: text,
      area: fc.option(fc.constantFrom(...REPORT_AREAS), { nil: null }),
      weight,
      judgement,
      indicators: fc.subarray(ids).chain((some) => fc.tuple(...some.map(row))),
    }),
    { maxLength: 3 },
  ),
})

const read = (value: unknown) => readProfileValue(value, AREAS)

describe('a profile', () => {
  test('is read as it was written, and written as it was read', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(readProfileText(writeProfileFile(profile), AREAS)).toEqual({ profile })
        const again = readProfileText(writeProfile(profile), AREAS)
        expect('profile' in again && writeProfile(again.profile)).toBe(writeProfile(profile))
      }),
    )
  })

  test('is written in one way, whatever the order of its members', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, each]) => [name, turned(each)]),
      )
    }
    fc.assert(
      fc.property(profiles, (profile) => {
        const reading = read(turned(profile))
        expect('profile' in reading && writeProfile(reading.profile)).toBe(writeProfile(profile))
      }),
    )
  })

  test('is read, or refused with a place and words in both languages: nothing else', () => {
    const told = (value: unknown) => {
      const reading = read(value)
      if ('profile' in reading) return
      expect(reading.fault.pointer).toMatch(/^(\/.*)?$/)
      for (const lang of LANGUAGES) {
        expect(describeProfileFault(reading.fault, lang).found).not.toBe('')
        expect(tellProfileFault(reading.fault, lang)).not.toContain('undefined')
      }
    }
    fc.assert(fc.property(fc.jsonValue(), told))
    fc.assert(fc.property(fc.anything(), told))
    // Whole but for one place where something else stands.
    const spoilt = fc.tuple(profiles, fc.jsonValue(), fc.nat(200)).map(([profile, other, at]) => {
      let left = at
      const spoil = (value: unknown): unknown => {
        if (left-- === 0) return other
        if (Array.isArray(value)) return value.map(spoil)
        if (typeof value !== 'object' || value === null) return value
        return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoil(each)]))
      }
      return spoil(profile)
    })
    fc.assert(fc.property(spoilt, told))
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = readProfileText(text, AREAS)
        if ('fault' in reading) expect(tellProfileFault(reading.fault, 'sv')).not.toBe('')
      }),
    )
  })

  test('that is empty is one', () => {
    const profile = emptyProfile(code('01'), 'Min')
    expect(read(profile)).toEqual({ profile })
  })

  test.each([
    ['/area', { area: '09' }, 'no-such-area'],
    ['/name', { name: 'a\u0000b' }, 'hidden-characters'],
    ['/name', { name: 'x'.repeat(121) }, 'long-text'],
    ['/format', { format: 'other/2' }, 'other-format'],
    ['/basedOn/version', { basedOn: { strategy: '01' } }, 'missing'],
    ['/priorities', { priorities: {} }, 'wrong-kind'],
    ['/constructor', { constructor: 1 }, 'unknown-member'],
  ])('is refused at %s', (pointer, part, kind) => {
    const reading = read({ ...emptyProfile(code('01'), 'Min'), ...part })
    expect(reading).toMatchObject({ fault: { pointer, kind } })
  })
})

describe('targets', () => {
  const at = '/priorities/0/indicators/0'
  const withTarget = (wanted: unknown, targets: unknown = []) => ({
    ...emptyProfile(code('01'), 'Min'),
    priorities: [
      {
        title: 'x',
        area: null,
        weight: 1,
        judgement: null,
        indicators: [{ indicator: 'a', direction: 'higher', weight: 1, target: wanted, targets, judgement: null }],
      },
    ],
  })
  test.each([
    ['/target/kind', { kind: 'dream' }, 'not-one-of'],
    ['/target/value', { kind: 'value', value: Number.NaN, year: 2030 }, 'wrong-kind'],
    ['/target/value', { kind: 'value', value: Number.POSITIVE_INFINITY, year: 2030 }, 'wrong-kind'],
    ['/target/year', { kind: 'value', value: 1, year: 2030.5 }, 'no-whole-number'],
    ['/target/year', { kind: 'value', value: 1, year: 3000 }, 'out-of-range'],
    ['/target/value', { kind: 'value', value: 1e308, year: 2030 }, 'out-of-range'],
    ['/target/value', { kind: 'value', value: -2e12, year: 2030 }, 'out-of-range'],
    ['/target/by', { kind: 'change', base: 2020, by: 1e308, as: 'unit', year: 2030 }, 'out-of-range'],
    ['/target/atMost', { kind: 'gap', other: 'b', atMost: 2e12, year: null }, 'out-of-range'],
    ['/target/year', { kind: 'value', value: 1, year: 1999 }, 'out-of-range'],
    ['/target/year', { kind: 'direction', year: 1900 }, 'out-of-range'],
    ['/target/base', { kind: 'change', base: 2030, by: 1, as: 'unit', year: 2030 }, 'base-not-before'],
    ['/target/peers', { kind: 'peers', peers: [], since: null, year: null }, 'too-few'],
    ['/target/peers/1', { kind: 'peers', peers: ['02', '01'], since: null, year: null }, 'itself'],
    ['/target/peers/1', { kind: 'peers', peers: ['02', '02'], since: null, year: null }, 'repeated'],
    ['/target/peers/0', { kind: 'peers', peers: ['09'], since: null, year: null }, 'no-such-area'],
    ['/target/other', { kind: 'gap', other: 'a', atMost: null, year: null }, 'itself'],
    ['/target/atMost', { kind: 'gap', other: 'b', atMost: -1, year: null }, 'out-of-range'],
  ])('are refused at %s', (pointer, wanted, kind) => {
    expect(read(withTarget(wanted))).toMatchObject({ fault: { pointer: at + pointer, kind } })
  })

  test.each([
    [{ kind: 'value', value: 1e308, year: 2030 }, '−1 000 000 000 000 till 1 000 000 000 000', '1,000,000,000,000'],
    [{ kind: 'gap', other: 'b', atMost: -1, year: null }, 'från 0 till 1 000 000 000 000', 'from 0 to'],
    [{ kind: 'value', value: 1, year: 1999 }, 'från 2000 till 2200', 'from 2000 to 2200'],
    [{ kind: 'change', base: 1800, by: 1, as: 'unit', year: 2030 }, 'från 1900 till 2200', 'from 1900 to 2200'],
  ])('%j: it is told what could stand there', (wanted, sv, en) => {
    const reading = read(withTarget(wanted))
    if ('profile' in reading) throw new Error('expected a fault')
    expect(tellProfileFault(reading.fault, 'sv').replaceAll(/\s/g, ' ')).toContain(sv)
    expect(tellProfileFault(reading.fault, 'en')).toContain(en)
  })

  test('of areas elsewhere are refused', () => {
    const way = { kind: 'direction', year: null }
    const inside = (area: string) => read(withTarget(null, [{ area, target: way }]))
    expect(inside('0102')).toHaveProperty('profile')
    expect(inside('0201')).toMatchObject({ fault: { pointer: `${at}/targets/0/area`, kind: 'not-inside', area: '01' } })
    expect(inside('01')).toMatchObject({ fault: { kind: 'not-inside' } })
    expect(inside('0199')).toMatchObject({ fault: { kind: 'no-such-area' } })
    const twice = [0, 1].map(() => ({ area: '0101', target: way }))
    expect(read(withTarget(null, twice))).toMatchObject({
      fault: { pointer: `${at}/targets/1/area`, kind: 'repeated' },
    })
  })
})

describe('beginning from a strategy', () => {
  const SOURCE = 'https://example.org/strategy'
  const both = (words: string) => ({ sv: words, en: words })
  const link = (indicator: string, targets: object[] = []) => ({
    indicator,
    chosenBy: 'editor',
    reason: both('why'),
    direction: 'higher',
    targets,
  })
  const stated = (target: object, more: object = {}) => ({
    target,
    words: both('so'),
    stage: 'adopted',
    superseded: false,
    source: SOURCE,
    checked: true,
    ...more,
  })
  const priority = (own: string, more: object, indicators: object[]) => ({
    id: own,
    rank: 'priority',
    title: { sv: own },
    gist: both(own),
    area: 'skills',
    source: SOURCE,
    checked: true,
    stage: 'adopted',
    superseded: false,
    indicators,
    ...more,
  })
  const strategy: Strategy = v.parse(StrategySchema, {
    region: '01',
    organisation: 'Region Äng',
    reviewed: '2026-01-01',
    versions: [
      {
        id: 'v-1',
        title: 'Strategin',
        adopted: '2020',
        horizon: 2030,
        valid: { from: null, to: null },
        source: SOURCE,
        checked: true,
        complete: true,
        priorities: [
          priority('vision', { rank: 'overall-goal', area: null }, [link('v')]),
          priority('one', {}, [link('a', [stated({ kind: 'value', value: 5, year: 2030 })]), link('b')]),
          priority('under', { rank: 'sub-goal', under: 'one' }, [
            link('b', [stated({ kind: 'value', value: 7, year: 2030 })]),
            link('c', [
              stated({ kind: 'value', value: 1, year: 2030 }, { stage: 'consultation' }),
              stated({ kind: 'peers', peers: ['01', '02'], since: null, year: null }),
            ]),
          ]),
          priority('draft', { stage: 'exhibition' }, [link('d')]),
          priority('old', { superseded: true }, [link('e')]),
          priority('two', {}, [link('a')]),
        ],
      },
    ],
  })
  const [version] = strategy.versions
  if (version === undefined) throw new Error('expected a version')
  const begin = (area: AreaCode) => profileOf(strategy, version, area, 'Min')

  test('takes its current priorities, with the indicators and targets of what hangs under them', () => {
    const profile = begin(code('01'))
    expect(read(profile)).toEqual({ profile })
    expect(profile.basedOn).toEqual({ strategy: '01', version: 'v-1' })
    expect(profile.priorities.map(({ title }) => title)).toEqual(['one', 'two'])
    expect(profile.priorities[0]?.indicators.map(({ indicator, target }) => [indicator, target])).toEqual([
      ['a', { kind: 'value', value: 5, year: 2030 }],
      ['b', { kind: 'value', value: 7, year: 2030 }],
      // The draft is no target, and nobody is their own peer.
      ['c', { kind: 'peers', peers: ['02'], since: null, year: null }],
    ])
  })

  test('leaves the targets behind where they were set for somebody else', () => {
    for (const area of ['02', '0101']) {
      const profile = begin(code(area))
      expect(read(profile)).toEqual({ profile })
      expect(profile.priorities.flatMap(({ indicators }) => indicators).map(({ target }) => target)).toEqual([
        null,
        null,
        null,
        null,
      ])
    }
  })

  test('keeps to what a profile has room for', () => {
    const many: Priority[] = Array.from({ length: 40 }, (_, i) => {
      const [, one] = version.priorities
      if (one === undefined) throw new Error('expected a priority')
      return { ...one, id: `p-${i}`, title: { sv: 'å'.repeat(300) } }
    })
    const profile = profileOf(strategy, { ...version, priorities: many }, code('01'), 'Min')
    expect(read(profile)).toEqual({ profile })
    expect(profile.priorities).toHaveLength(30)
  })
})

test('an indicator that has gone is told with its place, as a row and as what a target measures to', () => {
  const rowOf = (indicator: string, wanted: Target | null): ProfileIndicator => ({
    indicator: id(indicator),
    direction: 'higher',
    weight: 1,
    target: wanted,
    targets: [],
    judgement: null,
  })
  const gap: Target = { kind: 'gap', other: id('gone'), atMost: null, year: null }
  const profile: Profile = {
    ...emptyProfile(code('01'), 'Min'),
    priorities: [
      { title: 'x', area: null, weight: 1, judgement: null, indicators: [rowOf('here', null), rowOf('gone', null)] },
      { title: 'y', area: null, weight: 1, judgement: null, indicators: [rowOf('here', gap)] },
    ],
  }
  expect(goneIndicators(profile, (each) => each === 'here')).toEqual([
    { priority: 0, row: 1, indicator: 'gone', as: 'row' },
    { priority: 1, row: 0, indicator: 'gone', as: 'target' },
  ])
  expect(goneIndicators(profile, () => true)).toEqual([])
})
