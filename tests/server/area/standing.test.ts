import { expect, test } from 'vitest'
import { positionAmong } from '#core/measure/position.ts'
import { rank } from '#core/measure/rank.ts'
import { nationsOf } from '#server/area/nations.ts'
import { standingOf } from '#server/area/standing.ts'
import { figureOf } from '#server/ask/column.ts'
import { toylandAtlas } from '../../toyland.ts'

const atlas = await toylandAtlas()
const nationOf = nationsOf(atlas)

test('stands where the measures of core say, for every indicator of every area', () => {
  for (const area of atlas.areas.values()) {
    for (const indicator of atlas.indicators.values()) {
      const standing = standingOf(atlas, nationOf, area, indicator)
      if (standing.kind === 'missing') continue
      const values = Array.from(standing.peers, figureOf)
      const { ranks, of } = rank(values, indicator.direction)
      expect(standing.rank).toBe(ranks[values.indexOf(standing.value)])
      expect(standing.of).toBe(of)
      expect(standing.unlikeness).toBeCloseTo(Math.abs((positionAmong(standing.value, values, 'neutral') ?? 0) - 50), 9)
    }
  }
})

test('an area whose latest figure is missing shows the year before, and says which others have', () => {
  const [area, indicator] = [atlas.areas.get('0202'), atlas.indicators.get('employment_rate_20_64_women')]
  if (area === undefined || indicator === undefined) throw new Error('expected toyland to have 0202 and its women')
  expect(standingOf(atlas, nationOf, area, indicator)).toMatchObject({ value: 68, year: 2021, latest: 2023 })
})

test('an area without any figure says why', () => {
  const [area, indicator] = [atlas.areas.get('0202'), atlas.indicators.get('median_rent')]
  if (area === undefined || indicator === undefined) throw new Error('expected toyland to have 0202 and rents')
  expect(standingOf(atlas, nationOf, area, indicator)).toMatchObject({ kind: 'missing', reason: 'not-applicable' })
})
