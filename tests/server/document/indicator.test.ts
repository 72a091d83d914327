import { describe, expect, test } from 'vitest'
import { coverageOf, shadeOf } from '#server/document/indicator/coverage.ts'
import { inWords } from '#server/document/indicator/coverage-grid.ts'
import { findIndicators, nearestIndicators } from '#server/document/indicator/filter.ts'
import { spanOf, yearsInWords } from '#server/document/indicator/years.ts'
import { toylandAtlas } from '../../toyland.ts'

const atlas = await toylandAtlas()
const all = [...atlas.indicators.values()]
const ANY = { words: '', theme: null, level: null, combines: null }
const idsOf = (indicators: typeof all) => indicators.map(({ id }) => id)

function indicatorOf(id: string) {
  const indicator = atlas.indicators.get(id)
  if (indicator === undefined) throw new Error(`toyland: expected ${id}, found none`)
  return indicator
}

describe('choosing among indicators', () => {
  test('by words in either language, without accents or case, all of which must occur', () => {
    expect(idsOf(findIndicators(all, { ...ANY, words: 'SYSSELSATTNINGSGRAD kvinnor' }))).toEqual([
      'employment_rate_20_64_women',
    ])
    expect(idsOf(findIndicators(all, { ...ANY, words: 'median rent' }))).toEqual(['median_rent'])
    expect(findIndicators(all, { ...ANY, words: 'median gone' })).toEqual([])
  })

  test('by theme, level and how they combine, and by all at once', () => {
    expect(idsOf(findIndicators(all, { ...ANY, combines: 'never' })).sort()).toEqual([
      'median_rent',
      'recycling_share',
      'wellbeing_index',
    ])
    expect(idsOf(findIndicators(all, { ...ANY, combines: 'never', level: 'county' }))).toEqual([
      'wellbeing_index',
      'recycling_share',
    ])
    expect(idsOf(findIndicators(all, { ...ANY, theme: 'housing' }))).toEqual(['median_rent'])
    expect(findIndicators(all, ANY)).toHaveLength(all.length)
  })

  test('by what is nearest to an id that is not', () => {
    expect(idsOf(nearestIndicators(all, 'median_rents'))).toEqual(['median_rent'])
    expect(nearestIndicators(all, 'xyz')).toEqual([])
  })
})

describe('coverage', () => {
  test('counts figures and reasons per year, municipalities first', () => {
    const rows = coverageOf(atlas, indicatorOf('median_rent'))
    expect(rows.map(({ level }) => level)).toEqual(['municipality'])
    const year = rows[0]?.years.find((each) => each.year === 2021)
    expect(year).toMatchObject({ having: 5, of: 7 })
    expect([...(year?.missing ?? [])].sort()).toEqual([
      ['not-applicable', 1],
      ['secrecy', 1],
    ])
  })

  test('in words gives the years and the range', () => {
    const rows = coverageOf(atlas, indicatorOf('median_rent'))
    expect(inWords(rows[0]?.years ?? [], 'sv')).toBe('2021, 2023, 5–6 av 7 områden')
    expect(inWords([], 'en')).toBe('no figures')
  })

  test.each([
    [0, 0],
    [1, 1],
    [24, 1],
    [25, 2],
    [50, 3],
    [75, 4],
    [99, 4],
    [100, 5],
  ])('of %i in 100 has shade %i', (having, shade) => {
    expect(shadeOf({ having, of: 100 })).toBe(shade)
  })
})

describe('years', () => {
  test('run together where they follow each other', () => {
    expect(yearsInWords([2020, 2021, 2023])).toBe('2020–2021, 2023')
    expect(yearsInWords([])).toBe('')
    expect([spanOf([2020, 2021, 2023]), spanOf([2020]), spanOf([])]).toEqual(['2020–2023', '2020', ''])
  })
})
