import { describe, expect, test } from 'vitest'
import { stepYear, withAreaToggled, withIndicator, withLevel, withWithin } from '#client/state/change.ts'
import type { AreaCode } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { frontView, MOST_CHOSEN, type View } from '#core/model/view.ts'
import { knowledgeOf } from '#server/ask/knowledge.ts'
import { toylandAtlas } from '../../toyland.ts'

const atlas = await toylandAtlas()
const front = frontView(knowledgeOf(atlas))

function indicator(id: string): Indicator {
  const found = atlas.indicators.get(id)
  if (!found) throw new Error(`test: expected indicator ${id}`)
  return found
}
const codes: readonly AreaCode[] = [...atlas.areas.values()].map((area) => area.code)
const view = (part: Partial<View>): View => ({ ...front, ...part })

describe('another indicator', () => {
  test('keeps a year it has', () => {
    const change = withIndicator(view({ year: 2020 }), indicator('employment_rate_20_64'))
    expect(change).toMatchObject({ view: { year: 2020 }, yearMissing: null })
  })
  test('lets go of a year it lacks, and says so', () => {
    const change = withIndicator(view({ year: 2020 }), indicator('birth_rate'))
    expect(change).toMatchObject({ view: { year: null }, yearMissing: 2020 })
  })
  test('changes level only where it has no figures', () => {
    expect(withIndicator(view({}), indicator('wellbeing_index')).view.level).toBe('county')
    expect(withIndicator(view({ level: 'county' }), indicator('population_total')).view.level).toBe('county')
    expect(withIndicator(view({ level: 'county' }), indicator('median_rent')).view.level).toBe('municipality')
  })
})

test('a level without figures is not gone to', () => {
  const before = view({ level: 'county' })
  expect(withLevel(before, 'municipality', indicator('wellbeing_index')).view).toBe(before)
})

test('looking inside a county from the county map goes to its municipalities', () => {
  const within = { division: 'county', group: '01' } as const
  expect(withWithin(view({ level: 'county' }), within, indicator('population_total')).view).toMatchObject({
    level: 'municipality',
    within,
  })
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
