import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  possible,
  stepYear,
  withBy,
  withDivision,
  withGap,
  withIndicator,
  withLevel,
  withMethod,
  withMode,
  withPanelToggled,
  withPursuit,
  withReference,
  withSecond,
  withSince,
  withTarget,
  withWithin,
  withYear,
} from '#client/state/change.ts'
import { withAreaToggled } from '#client/state/toggled.ts'
import { readView } from '#core/model/address-reading.ts'
import { type AreaCode, LEVELS } from '#core/model/area.ts'
import { DIVISIONS } from '#core/model/division.ts'
import type { Indicator } from '#core/model/indicator.ts'
import {
  BYS,
  GAPS,
  METHODS,
  MODES,
  MOST_CHOSEN,
  plainView,
  REFERENCES,
  type View,
  writeView,
} from '#core/model/view.ts'
import { knowledgeOf } from '#server/ask/knowledge.ts'
import { toylandAtlas } from '../../toyland.ts'

const atlas = await toylandAtlas()
const knowledge = knowledgeOf(atlas)

function indicator(id: string): Indicator {
  const found = atlas.indicators.get(id)
  if (!found) throw new Error(`test: expected indicator ${id}`)
  return found
}
const front = plainView(indicator('employment_rate_20_64'))
const codes: readonly AreaCode[] = [...atlas.areas.values()].map((area) => area.code)
const view = (part: Partial<View>): View => ({ ...front, ...part })
const told = (faults: readonly { parameter: string }[]) => faults.map(({ parameter }) => parameter)

describe('another indicator', () => {
  test('keeps a year it has', () => {
    const change = withIndicator(view({ year: 2020 }), indicator('population_total'), knowledge)
    expect(change).toMatchObject({ view: { year: 2020 }, faults: [] })
  })
  test('lets go of a year it lacks, and says so', () => {
    const change = withIndicator(view({ year: 2020 }), indicator('birth_rate'), knowledge)
    expect(change.view.year).toBeNull()
    expect(change.faults).toMatchObject([{ parameter: 'year', found: '2020' }])
  })
  test('changes level only where it has no figures', () => {
    expect(withIndicator(view({}), indicator('wellbeing_index'), knowledge).view.level).toBe('county')
    const county = view({ level: 'county' })
    expect(withIndicator(county, indicator('population_total'), knowledge).view.level).toBe('county')
    expect(withIndicator(county, indicator('median_rent'), knowledge).view.level).toBe('municipality')
  })
  test('without a gap shows its value, and says so', () => {
    const change = withIndicator(view({ mode: 'gap' }), indicator('birth_rate'), knowledge)
    expect(change.view.mode).toBe('value')
    expect(told(change.faults)).toEqual(['mode'])
  })
  test('a count has no pattern', () => {
    const change = withIndicator(view({ mode: 'pattern' }), indicator('population_total'), knowledge)
    expect(change.view.mode).toBe('value')
    expect(told(change.faults)).toEqual(['mode'])
  })
  test('lets go of breaks in another unit, and keeps those in its own', () => {
    const manual = view({ method: 'manual', breaks: [60, 70] })
    expect(withIndicator(manual, indicator('median_rent'), knowledge).view).toMatchObject({
      method: 'quantile',
      breaks: [],
    })
    const women = withIndicator(manual, indicator('employment_rate_20_64_women'), knowledge)
    expect(women.view).toMatchObject({ method: 'manual', breaks: [60, 70] })
  })
  test('that was the second changes places with the first', () => {
    const both = view({ mode: 'two', second: indicator('birth_rate').id })
    expect(withIndicator(both, indicator('birth_rate'), knowledge).view).toMatchObject({
      indicator: 'birth_rate',
      second: 'employment_rate_20_64',
      mode: 'two',
    })
  })
})

describe('another mode', () => {
  test('a division shown as itself has one, and is about areas', () => {
    const change = withMode(view({ by: 'group', division: 'fa' }), 'typology', knowledge)
    expect(change).toMatchObject({ view: { mode: 'typology', by: 'area', division: 'fa' }, faults: [] })
    expect(withMode(view({}), 'typology', knowledge).view.division).toBe('county')
  })
  test('groups ask for a value', () => {
    const typology = view({ mode: 'typology', division: 'skr' })
    expect(withBy(typology, 'group', knowledge).view).toMatchObject({ mode: 'value', by: 'group', division: 'skr' })
  })
  test('without a division there is neither its map nor its groups', () => {
    const none = { mode: 'value', by: 'area', division: null }
    expect(withDivision(view({ mode: 'typology', division: 'skr' }), null, knowledge).view).toMatchObject(none)
    expect(withDivision(view({ by: 'group', division: 'skr' }), null, knowledge).view).toMatchObject(none)
  })
})

test('another reference brings the colouring that belongs to it', () => {
  const county = withReference(view({}), 'county', knowledge).view
  expect(county.colour).toBe('difference')
  expect(withReference(county, 'nation', knowledge).view.colour).toBe('level')
})

test('counties belong to no county: the reference goes back to the country, and that is said', () => {
  const change = withLevel(view({ reference: 'county', colour: 'difference' }), 'county', knowledge)
  expect(change.view.reference).toBe('nation')
  expect(told(change.faults)).toEqual(['reference'])
})

test('classes by hand begin with the breaks there are; without any the method stays', () => {
  expect(withMethod(front, 'manual', [60, 70])).toMatchObject({ method: 'manual', breaks: [60, 70] })
  expect(withMethod(front, 'manual', [])).toBe(front)
  expect(withMethod(view({ method: 'manual', breaks: [60] }), 'equal', [60])).toMatchObject({
    method: 'equal',
    breaks: [],
  })
})

test('a level without figures is not gone to', () => {
  const before = view({ level: 'county', indicator: indicator('wellbeing_index').id })
  expect(withLevel(before, 'municipality', knowledge).view).toBe(before)
})

test('looking inside a county from the county map goes to its municipalities', () => {
  const within = { division: 'county', group: '01' } as const
  expect(withWithin(view({ level: 'county' }), within, knowledge).view).toMatchObject({ level: 'municipality', within })
})

test('small maps are years or indicators, never both', () => {
  const years = withPanelToggled(withPanelToggled(front, 2023), 2020)
  expect(years.panels).toEqual([2020, 2023])
  expect(withPanelToggled(years, 2020).panels).toEqual([2023])
  const { id } = indicator('employment_rate_20_64_men')
  expect(withPanelToggled(years, id).panels).toEqual([id])
})

test('an area toggled twice is as before; a full list lets the first one go', () => {
  const [first, second] = codes
  if (!first || !second) throw new Error('test: expected areas')
  expect(withAreaToggled(withAreaToggled(view({}), first), first).areas).toEqual([])
  const full = view({ areas: Array.from({ length: MOST_CHOSEN }, () => first) })
  const next = withAreaToggled(full, second).areas
  expect(next).toHaveLength(MOST_CHOSEN)
  expect(next.at(-1)).toBe(second)
})

test('a year steps to the nearest that exists', () => {
  expect([stepYear([2020, 2021, 2023], 2021, 1), stepYear([2020, 2021, 2023], 2020, -1)]).toEqual([2023, 2020])
})

const anyIndicator = fc.constantFrom(...atlas.indicators.values())
const step: fc.Arbitrary<(view: View) => View> = fc.oneof(
  anyIndicator.map((each) => (now: View) => withIndicator(now, each, knowledge).view),
  anyIndicator.map((each) => (now: View) => withSecond(now, each.id, 'two', knowledge).view),
  anyIndicator.map((each) => (now: View) => withSecond(now, each.id, 'conflict', knowledge).view),
  fc.constantFrom(1.25, -3, null).map((each) => (now: View) => withTarget(now, each, knowledge).view),
  fc.tuple(anyIndicator, fc.constantFrom('01', null), fc.constantFrom(60, null)).map(
    ([each, county, target]) =>
      (now: View) =>
        withPursuit(now, { indicator: each.id, county, target }, each, knowledge).view,
  ),
  fc.constantFrom(...LEVELS).map((each) => (now: View) => withLevel(now, each, knowledge).view),
  fc.constantFrom(...MODES).map((each) => (now: View) => withMode(now, each, knowledge).view),
  fc.constantFrom(...BYS).map((each) => (now: View) => withBy(now, each, knowledge).view),
  fc.constantFrom(...DIVISIONS, null).map((each) => (now: View) => withDivision(now, each, knowledge).view),
  fc.constantFrom(...REFERENCES).map((each) => (now: View) => withReference(now, each, knowledge).view),
  fc.constantFrom(...GAPS).map((each) => (now: View) => withGap(now, each, knowledge).view),
  fc.constantFrom(...METHODS).map((each) => (now: View) => withMethod(now, each, [1.5, 2])),
  fc.constantFrom(2020, 2021, 2022, 2023).map((each) => (now: View) => withYear(now, each, knowledge).view),
  fc.constantFrom(2020, 2021, 2023, null).map((each) => (now: View) => withSince(now, each, knowledge).view),
  fc.constantFrom(2020, 2023).map((each) => (now: View) => possible(withPanelToggled(now, each), knowledge).view),
  fc
    .constantFrom({ division: 'county', group: '01' } as const, { division: 'fa', group: 'west' } as const, null)
    .map((each) => (now: View) => withWithin(now, each, knowledge).view),
)

test('whatever is chosen after whatever, the link shows the same view and has nothing to complain of', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const now = steps.reduce((each, choose) => choose(each), front)
      const { view: read, faults } = readView(new URLSearchParams(writeView(now)), knowledge)
      expect(faults).toEqual([])
      expect(writeView(read)).toBe(writeView(now))
    }),
    { numRuns: 400 },
  )
})
