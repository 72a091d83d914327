import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { LEVELS } from '#core/model/area.ts'
import { DIVISIONS, type Group, GroupSchema } from '#core/model/division.ts'
import { LANGUAGES } from '#core/model/text.ts'
import { CLASSES, frontView, type Knowledge, METHODS, readView, SHOWS, type View, writeView } from '#core/model/view.ts'
import { PEOPLE, toyIndicator } from '#tests/fixtures/toy-pictures.ts'
import { TOY_TABLE } from '#tests/fixtures/toy-topology.ts'

const indicators = [
  toyIndicator({ levels: { nation: [], county: [2021, 2023], municipality: [2020, 2021, 2023] } }),
  PEOPLE,
  toyIndicator({ id: 'county_only', levels: { nation: [], county: [2022], municipality: [] } }),
]

function group(id: string): Group {
  return v.parse(GroupSchema, { id, name: { sv: id, en: id }, members: ['0101'] })
}

const KNOWLEDGE: Knowledge = {
  version: 'abc123',
  frontPage: toyIndicator().id,
  indicator: (id) => indicators.find((indicator) => indicator.id === id),
  area: (code) => TOY_TABLE.find((area) => area.code === code),
  group: (division, id) => {
    const known = division === 'county' ? ['01', '02'] : ['west', 'A1']
    return known.includes(id) ? group(id) : undefined
  },
}

function read(query: string) {
  return readView(new URLSearchParams(query), KNOWLEDGE)
}

/** Any view an address can stand for. */
const views: fc.Arbitrary<View> = fc
  .record({ indicator: fc.constantFrom(...indicators), level: fc.constantFrom(...LEVELS) })
  .filter(({ indicator, level }) => indicator.levels[level].length > 0)
  .chain(({ indicator, level }) =>
    fc.record({
      indicator: fc.constant(indicator.id),
      level: fc.constant(level),
      year: fc.option(fc.constantFrom(...indicator.levels[level])),
      within: fc.option(
        fc
          .constantFrom(...DIVISIONS)
          .filter((division) => level === 'municipality' || division === 'county' || division === 'nuts2')
          .chain((division) =>
            fc
              .constantFrom(...(division === 'county' ? ['01', '02'] : ['west', 'A1']))
              .map((id) => ({ division, group: id })),
          ),
      ),
      reference: fc.constant('nation' as const),
      method: fc.constantFrom(...METHODS),
      classes: fc.integer({ min: CLASSES.least, max: CLASSES.most }),
      areas: fc.shuffledSubarray(TOY_TABLE.map((area) => area.code)),
      show: fc.constantFrom(...SHOWS),
      lang: fc.constantFrom(...LANGUAGES),
      at: fc.option(fc.constant(KNOWLEDGE.version)),
    }),
  )

describe('the address is the state', () => {
  test('law: what is written is read back without a fault', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(writeView(view))).toEqual({ view, faults: [] })
      }),
    )
  })

  test('law: no query throws, and what is read of it is a good address', () => {
    const name = fc.constantFrom('indicator', 'year', 'level', 'within', 'classes', 'area', 'at', 'lang', 'nonsense')
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('work_rate', 'people', '2021', 'county', '01', 'fa:west', '5', '0101'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (query) => {
        const { view } = readView(query, KNOWLEDGE)
        expect(read(writeView(view))).toEqual({ view, faults: [] })
      }),
    )
  })

  test('only what differs from the default is written', () => {
    expect(writeView(frontView(KNOWLEDGE))).toBe('indicator=work_rate')
    const { view } = read('lang=en&area=0102&area=0101&within=fa:west&level=municipality&classes=7&year=2021')
    expect(writeView(view)).toBe('indicator=work_rate&year=2021&within=fa:west&classes=7&area=0102&area=0101&lang=en')
  })

  test('a county is a group without its division', () => {
    expect(read('within=01').view.within).toEqual({ division: 'county', group: '01' })
    expect(writeView(read('within=county:01').view)).toBe('indicator=work_rate&within=01')
  })

  test('an indicator for counties only is shown for counties', () => {
    expect(read('indicator=county_only')).toMatchObject({ view: { level: 'county', year: null }, faults: [] })
  })
})

describe('faults', () => {
  test.each([
    ['indikator=people', 'unknown-parameter', 'indikator'],
    ['indicator=nobody', 'not-found', 'indicator'],
    ['lang=sv&lang=en', 'repeated', 'lang'],
    ['level=parish', 'malformed', 'level'],
    ['indicator=county_only&level=municipality', 'no-data', 'level'],
    ['year=20x1', 'malformed', 'year'],
    ['year=2022', 'no-data', 'year'],
    ['within=fa:nowhere', 'not-found', 'within'],
    ['within=a:b:c', 'malformed', 'within'],
    ['level=county&within=fa:west', 'no-data', 'within'],
    ['classes=2', 'malformed', 'classes'],
    ['classes=05', 'malformed', 'classes'],
    ['area=9999', 'not-found', 'area'],
    ['area=0101&area=0101', 'repeated', 'area'],
    ['at=old', 'not-found', 'at'],
  ])('%s', (query, kind, parameter) => {
    const { faults } = read(query)
    expect(faults).toMatchObject([{ kind, parameter }])
    expect(faults[0]?.expected).not.toBe('')
  })

  test('a fault leaves the rest of the view as asked for', () => {
    expect(read('indicator=people&year=1800&lang=en&area=0101').view).toMatchObject({
      indicator: 'people',
      year: null,
      lang: 'en',
      areas: ['0101'],
    })
  })
})
