import { describe, expect, test } from 'vitest'
import { MISSING_REASONS } from '#core/model/value.ts'
import type { Column } from '#server/atlas/memory.ts'
import { toylandAtlas } from '#tests/toyland.ts'

const atlas = await toylandAtlas()

/** Figures and reasons in words, as one reads them in the table. */
function told(column: Column | undefined): (number | string | undefined)[] | undefined {
  return (
    column &&
    Array.from(column.reasons, (reason, i) => (reason === 0 ? column.figures[i] : MISSING_REASONS[reason - 1]))
  )
}

describe('the atlas in memory', () => {
  test('areas: counties, then municipalities, each with its groups', () => {
    expect([...atlas.areas.keys()]).toEqual(['01', '02', '03', '0101', '0102', '0103', '0201', '0202', '0203', '0301'])
    expect(atlas.areasAt('county').map(({ name }) => name)).toEqual(['Ängs län', 'Bergs län', 'Öns län'])
    expect(atlas.areas.get('0102')).toEqual({
      code: '0102',
      level: 'municipality',
      name: 'Björkby',
      officialName: 'Björkby kommun',
      parent: '01',
      landArea: 375,
      seat: { name: 'Björkby', position: [525_000, 6_545_000] },
      label: { position: [530_000, 6_545_000], room: 5000 },
      groups: { county: '01', fa: '1', skr: 'B2', type: '1', nuts2: 'SE11' },
    })
    expect(atlas.areas.get('03')?.groups).toEqual({ county: '03', nuts2: 'SE12' })
    expect(atlas.areas.get('0203')?.seat).toBeNull()
  })

  test('columns run in area order, and say why a figure is missing', () => {
    expect(told(atlas.column('median_rent', 'municipality', 2021))).toEqual([
      5000,
      6000,
      5500,
      7000,
      'not-applicable',
      5000,
      'secrecy',
    ])
    expect(told(atlas.column('employment_rate_20_64', 'county', 2023))).toEqual([60, 70, 80])
    expect(told(atlas.column('employment_rate_20_64', 'nation', 2023))).toEqual([71])
    expect(atlas.column('median_rent', 'municipality', 2021)?.figures[4]).toBeNaN()
  })

  test('a year counts at a level only where there is a figure', () => {
    const levels = (id: string) => atlas.indicators.get(id)?.levels
    expect(levels('employment_rate_20_64')).toEqual({
      nation: [2020, 2023],
      county: [2020, 2021, 2023],
      municipality: [2020, 2021, 2023],
    })
    expect(levels('wellbeing_index')).toEqual({ nation: [], county: [2023], municipality: [] })
    expect(atlas.column('wellbeing_index', 'municipality', 2023)).toBeUndefined()
    expect(atlas.column('employment_rate_20_64', 'nation', 2021)).toBeUndefined()
    expect(atlas.column('no_such', 'county', 2023)).toBeUndefined()
  })

  test('a series runs over the years of its level', () => {
    expect(atlas.series('median_rent', '0301')).toEqual({
      years: [2021, 2023],
      figures: Float64Array.of(Number.NaN, 8000),
      reasons: Uint8Array.of(MISSING_REASONS.indexOf('secrecy') + 1, 0),
    })
    expect(atlas.series('employment_rate_20_64', 'SE')?.figures).toEqual(Float64Array.of(60, 71))
    expect(atlas.series('wellbeing_index', '0101')?.years).toEqual([])
    expect(atlas.series('median_rent', '9999')).toBeUndefined()
    expect(atlas.series('no_such', '01')).toBeUndefined()
  })

  test('every column and every series tell the same figures', () => {
    for (const { id, levels } of atlas.indicators.values()) {
      for (const level of ['county', 'municipality'] as const) {
        for (const [position, { code }] of atlas.areasAt(level).entries()) {
          const figures = levels[level].map((year) => atlas.column(id, level, year)?.figures[position])
          expect([...(atlas.series(id, code)?.figures ?? [])]).toEqual(figures)
        }
      }
    }
  })

  test('indicators, divisions, geometry and totals are those of the data folder', () => {
    expect([...atlas.indicators.keys()].slice(0, 2)).toEqual(['employment_rate_20_64', 'employment_rate_20_64_women'])
    expect([...atlas.divisions.keys()]).toEqual(['county', 'fa', 'skr', 'type', 'nuts2'])
    expect(atlas.geometry('overview').objects.municipality?.geometries.map(({ id }) => id)).toHaveLength(7)
    expect(Object.keys(atlas.geometry('base').objects)).toEqual(['lakes', 'neighbours'])
    expect(atlas.years).toEqual([2018, 2023])
    expect(atlas.observations).toBe(523)
  })

  test('strategies are by county, the country last, and the lists of indicators in the order of the report', () => {
    expect([...atlas.strategies.keys()]).toEqual(['01', '02', '03', 'SE'])
    expect(atlas.strategies.get('03')?.versions.map(({ id }) => id)).toEqual(['oplanen', 'livet-pa-on'])
    expect(atlas.reportAreas.map(({ area }) => area)).toEqual(['housing-work-welfare', 'skills', 'equality', 'climate'])
    expect(atlas.reportAreas[3]?.indicators.map(({ indicator }) => indicator)).toEqual([
      'emissions_per_person',
      'recycling_share',
    ])
  })

  test('hexagons run from north to south, each with its people and its municipality', () => {
    const { note, east, north, people, municipality } = atlas.population
    expect(note.year).toBe(2023)
    expect([...north]).toEqual([6_550_000, 6_550_000, 6_545_000, 6_530_000, 6_530_000, 6_525_000, 6_510_000])
    expect([...east]).toEqual([510_000, 550_000, 525_000, 510_000, 540_000, 505_000, 530_000])
    expect([...people]).toEqual([1000, 4000, 2000, 2993, 2000, 7, 8000])
    const codes = atlas.areasAt('municipality').map(({ code }) => code)
    expect([...municipality].map((place) => codes[place])).toEqual([
      '0101',
      '0201',
      '0102',
      '0103',
      '0203',
      '0103',
      '0301',
    ])
  })
})
