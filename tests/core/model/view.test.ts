import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { readView } from '#core/model/address-reading.ts'
import { type Group, GroupSchema } from '#core/model/division.ts'
import { type Knowledge, plainView, VIEW_PARAMETERS, writeView } from '#core/model/view.ts'
import { PEOPLE, toyIndicator } from '#tests/fixtures/toy-pictures.ts'
import { TOY_TABLE } from '#tests/fixtures/toy-topology.ts'

const indicators = [
  toyIndicator({ levels: { nation: [], county: [2021, 2023], municipality: [2020, 2021, 2023] } }),
  PEOPLE,
  toyIndicator({
    id: 'pay',
    unit: { sv: 'kronor', en: 'kronor' },
    family: { id: 'pay' },
    levels: { nation: [], county: [2020, 2022], municipality: [2019, 2022, 2024] },
  }),
  toyIndicator({
    id: 'pay_women',
    unit: { sv: 'kronor', en: 'kronor' },
    family: { id: 'pay', sex: 'women' },
    levels: { nation: [], county: [2022], municipality: [2019, 2022] },
  }),
  toyIndicator({
    id: 'pay_men',
    unit: { sv: 'kronor', en: 'kronor' },
    family: { id: 'pay', sex: 'men' },
    levels: { nation: [], county: [2020, 2022], municipality: [2019, 2022] },
  }),
  toyIndicator({ id: 'county_only', levels: { nation: [], county: [2022], municipality: [] } }),
]

function group(id: string): Group {
  return v.parse(GroupSchema, { id, name: { sv: id, en: id }, members: ['0101'], tint: 0 })
}

const KNOWLEDGE: Knowledge = {
  version: 'abc123',
  frontPage: toyIndicator().id,
  indicator: (id) => indicators.find((indicator) => indicator.id === id),
  family: (id) => indicators.filter(({ family }) => id !== null && family?.id === id),
  area: (code) => TOY_TABLE.find((area) => area.code === code),
  areasAt: (level) => TOY_TABLE.filter((area) => area.level === level),
  group: (division, id) => {
    const known = division === 'county' ? ['01', '02'] : ['west', 'A1']
    return known.includes(id) ? group(id) : undefined
  },
}

function read(query: string) {
  return readView(new URLSearchParams(query), KNOWLEDGE)
}

/** Words that mean something to some parameter, and some that mean nothing to any. */
const WORDS = [
  ...['work_rate', 'people', 'pay', 'pay_men', 'county_only', 'nobody', '2019', '2020', '2021', '2022', '2023', '2024'],
  ...[
    'county',
    'municipality',
    '01',
    '02',
    'fa:west',
    'nuts2:A1',
    'value',
    'change',
    'gap',
    'two',
    'typology',
    'pattern',
  ],
  ...[
    'area',
    'group',
    'fa',
    'skr',
    'nuts2',
    'nation',
    'similar',
    'level',
    'difference',
    'natural',
    'manual',
    '2_3.5_7',
  ],
  ...['-1_0', '7_2', '5', 'years', 'total', 'yearly', 'sex', 'origin', 'dots', 'bare', '0101', '0201', 'chart', 'en'],
  ...['abc123', '__proto__', '', 'course', 'conflict', '1.25', '1,25', '-0', '1e9', 'SE', '02', '99'],
  ...['A~0101', 'A~01', 'B~0202.0201', 'Ö & Ås~@gw4JgrgkBgxTAAgxT_wTA~whole.4', 'C~*16.5448_59.6099_60~locked'],
  ...['territory:1', 'territory:2', 'territory:6', 'territory:7', 'AAAAAAAAAAAAAAAAAAAA-_'],
] as const

const queries: fc.Arbitrary<[string, string][]> = fc.array(
  fc.tuple(
    fc.constantFrom(...VIEW_PARAMETERS, 'nonsense', 't', 't', 'reference'),
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.string() }),
  ),
  { maxLength: 14 },
)

describe('the address is the state', () => {
  test('law: no query throws, and what is read of it is written and read back without a fault', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { view } = readView(query, KNOWLEDGE)
        expect(read(writeView(view))).toEqual({ view, faults: [] })
      }),
      { numRuns: 2000 },
    )
  })

  test('every parameter is written where it differs from the usual, and read back', () => {
    const address =
      'indicator=pay&year=2022&within=fa:west&mode=gap&by=group&division=fa&reference=similar&colour=level&method=manual' +
      '&classes=4&breaks=-2.5_0_3&locked=years&since=2019&pace=yearly&gap=sex&second=work_rate&target=-1.25&strategy=01&panel=2019&panel=2022' +
      '&people=dots&ground=bare&area=0101&t=Bergslagen~0101.02&t=Sj%C3%B6~%40gw4JgrgkBgxTAAgxT_wTA~land-area' +
      '&saved=AAAAAAAAAAAAAAAAAAAA-_&show=chart&lang=en&at=abc123'
    const { view, faults } = read(address)
    expect(faults).toEqual([])
    expect(writeView(view)).toBe(address)
    const written = new Set(address.split('&').map((pair) => pair.split('=')[0]))
    expect(VIEW_PARAMETERS.filter((name) => !written.has(name))).toEqual(['level'])
  })

  test('only what differs from the default is written', () => {
    expect(writeView(plainView(toyIndicator()))).toBe('indicator=work_rate')
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

describe('territories', () => {
  const words = fc.constantFrom<string>(...WORDS)
  const territory = fc
    .tuple(fc.constantFrom('A', 'B', '0101', 'x~'), words)
    .map(([name, body]) => (body.includes('~') ? body : `${name}~${body}`))

  test('law: those of an address and what refers to them are written and read back without a fault', () => {
    const pairs = fc
      .tuple(fc.array(territory, { maxLength: 7 }), fc.integer({ min: 0, max: 8 }), fc.boolean())
      .map(([all, place, saved]): [string, string][] => [
        ...all.map((each): [string, string] => ['t', each]),
        ['reference', `territory:${place}`],
        ...(saved ? [['saved', 'AAAAAAAAAAAAAAAAAAAA-_'] as [string, string]] : []),
      ])
    fc.assert(
      fc.property(pairs, (query) => {
        const { view } = readView(query, KNOWLEDGE)
        expect(read(writeView(view))).toEqual({ view, faults: [] })
      }),
      { numRuns: 1_000 },
    )
  })

  test('a reference means the territory at its place in the address, though one before it could not be read', () => {
    const { view, faults } = read('t=nothing&t=Good~0101&t=Better~0102&reference=territory:2')
    expect(faults).toMatchObject([{ parameter: 't', found: 'nothing' }])
    expect(view.territories.map(({ name }) => name)).toEqual(['Good', 'Better'])
    expect(view.reference).toBe('territory:1')
  })

  test('and none at the place of one that could not', () => {
    const { view, faults } = read('t=nothing&t=Good~0101&reference=territory:1')
    expect(view.reference).toBe('nation')
    expect(faults).toMatchObject([{ parameter: 't' }, { parameter: 'reference', expected: 'one of territory:2' }])
  })

  test('counties may be compared with a territory, which says nothing of whose county it is', () => {
    expect(read('level=county&t=A~0101&reference=territory:1')).toMatchObject({
      view: { level: 'county', reference: 'territory:1', colour: 'difference' },
      faults: [],
    })
  })
})

describe('what goes with what', () => {
  test.each([
    ['by=group', { by: 'group', division: 'county' }],
    ['level=county&by=group', { by: 'group', division: 'nuts2' }],
    ['mode=typology', { mode: 'typology', division: 'county' }],
    ['mode=typology&division=skr', { mode: 'typology', division: 'skr' }],
    ['breaks=1_2', { method: 'manual', breaks: [1, 2] }],
    ['reference=county', { colour: 'difference' }],
    ['reference=county&colour=level', { colour: 'level' }],
    ['colour=difference', { reference: 'nation', colour: 'difference' }],
    ['panel=2023&panel=2020', { panels: [2020, 2023] }],
    ['mode=course&target=1,25', { mode: 'course', target: 1.25 }],
    ['mode=conflict&second=pay', { mode: 'conflict', second: 'pay' }],
    ['target=-0', { target: 0 }],
    ['strategy=SE', { strategy: 'SE' }],
    ['strategy=AAAAAAAAAAAAAAAAAAAA-_', { strategy: 'AAAAAAAAAAAAAAAAAAAA-_' }],
    ['indicator=pay&panel=pay_men&panel=pay_women', { panels: ['pay_men', 'pay_women'] }],
  ])('%s', (query, expected) => {
    expect(read(query)).toMatchObject({ view: expected, faults: [] })
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
    ['mode=dance', 'malformed', 'mode'],
    ['mode=gap', 'no-data', 'mode'],
    ['indicator=pay&mode=gap&gap=origin', 'no-data', 'mode'],
    ['mode=two', 'no-data', 'mode'],
    ['mode=two&second=work_rate', 'no-data', 'mode'],
    ['mode=two&second=people', 'no-data', 'mode'],
    ['indicator=people&mode=pattern', 'no-data', 'mode'],
    ['indicator=people&mode=course', 'no-data', 'mode'],
    ['mode=conflict', 'no-data', 'mode'],
    ['mode=conflict&second=people', 'no-data', 'mode'],
    ['mode=course&by=group', 'no-data', 'by'],
    ['mode=course&target=much', 'malformed', 'target'],
    ['target=1e9', 'malformed', 'target'],
    ['strategy=99', 'not-found', 'strategy'],
    ['strategy=0101', 'not-found', 'strategy'],
    ['strategy=short', 'not-found', 'strategy'],
    ['indicator=county_only&mode=change', 'no-data', 'mode'],
    ['mode=pattern&by=group', 'no-data', 'by'],
    ['level=county&division=fa', 'no-data', 'division'],
    ['level=county&reference=fa', 'no-data', 'reference'],
    ['reference=territory:1', 'not-found', 'reference'],
    ['reference=neighbours', 'malformed', 'reference'],
    ['t=A~0101&reference=territory:2', 'not-found', 'reference'],
    ['t=A~0101&reference=territory:0', 'not-found', 'reference'],
    ['t=A~9999', 'not-found', 't'],
    ['t=A', 'malformed', 't'],
    ['t=A~01.0101', 'repeated', 't'],
    ['t=A~0101&t=A~0102', 'repeated', 't'],
    ['saved=AAAAAAAAAAAAAAAAAAAA-_', 'malformed', 'saved'],
    ['t=A~0101&saved=short', 'malformed', 'saved'],
    ['method=manual', 'malformed', 'method'],
    ['method=equal&breaks=1_2', 'malformed', 'breaks'],
    ['breaks=3_2', 'malformed', 'breaks'],
    ['breaks=1_1', 'malformed', 'breaks'],
    ['breaks=1e400', 'malformed', 'breaks'],
    ['breaks=1_2_3_4_5_6_7', 'malformed', 'breaks'],
    ['since=2023', 'no-data', 'since'],
    ['year=2020&since=2020', 'no-data', 'since'],
    ['second=nobody', 'not-found', 'second'],
    ['indicator=pay&panel=2022&panel=pay_men', 'no-data', 'panel'],
    ['indicator=pay&panel=work_rate', 'no-data', 'panel'],
    ['panel=2020&panel=2020', 'malformed', 'panel'],
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
