/** `check:data` of the targets of strategies, each of the six kinds. */
import { describe, expect, test } from 'vitest'
import { type Edit, faultsOf } from './faults-of.ts'

const ANG = 'strategies/01.json'
const BERG = 'strategies/02.json'
const ON = 'strategies/03.json'

/** One edit, one fault: what is wrong, the edit, and what is said. */
const SPOILT: [what: string, ...Edit, fault: string][] = [
  [
    'no kind of target there is',
    BERG,
    '"kind": "peers"',
    '"kind": "neighbours"',
    '02.json:90: expected kind to be ("value" | "change" | "nation" | "peers" | "direction" | "gap"), found "neighbours"',
  ],
  [
    'what another kind of target needs',
    BERG,
    '{"kind": "peers", "peers": ["01"], "since": null, "year": 2035}',
    '{"kind": "value", "peers": ["01"], "year": 2035}',
    '02.json:90: expected value to be "value", found undefined',
  ],
  [
    'more than all',
    ANG,
    '"value": 100',
    '"value": 101',
    '01.json:149: expected a value in 0 to 100 (alla-i-skolan, school_completion), found 101',
  ],
  [
    'a year in the past',
    ANG,
    '"value": 100, "year": 2030',
    '"value": 100, "year": 2023',
    '01.json:149: expected a year from 2024, when the strategy was last reviewed, or "superseded" (alla-i-skolan, school_completion), found 2023',
  ],
  [
    'two that hold',
    ANG,
    '"superseded": true,\n                  "source"',
    '"superseded": false,\n                  "source"',
    '01.json:101: expected one target that holds (vardag-utan-utslapp, emissions_per_person), found a second one, adopted and not superseded',
  ],
  [
    'a base year without a figure',
    BERG,
    '"base": 2018',
    '"base": 2017',
    '02.json:38: expected a figure for 02 in 2017, the base year (rena-berg, emissions_per_person), found none',
  ],
  [
    'a base year of the national frame without a figure',
    'strategies/SE.json',
    '"base": 2018',
    '"base": 2017',
    'expected a figure for 03 in 2017, the base year (varna, emissions_per_person), found none',
  ],
  [
    'per cent of what is below nothing',
    ANG,
    '{"kind": "value", "value": 0, "year": 2030}',
    '{"kind": "change", "base": 2018, "by": 10, "as": "percent", "year": 2030}',
    'expected a figure above 0 for 01 in 2018, to take per cent of (ett-gott-liv, net_migration_per_1000), found -6',
  ],
  [
    'a base after the target',
    BERG,
    '"base": 2020',
    '"base": 2031',
    '02.json:125: expected a base year before 2030 (kunskap-i-bergen, school_completion_men), found 2031',
  ],
  [
    'a change since a year the region has no figure for',
    ON,
    '"since": 2018',
    '"since": 2017',
    'expected a figure for 03 in 2017, the base year (jamlik-o, school_completion), found none',
  ],
  [
    'a change since a year the country has no figure for',
    ON,
    '"since": 2018',
    '"since": 2017',
    'expected a figure for the country in 2017, the base year (jamlik-o, school_completion), found none',
  ],
  [
    'a change since a year the peers have no figure for',
    BERG,
    '"peers": ["01"], "since": null',
    '"peers": ["01"], "since": 2017',
    '02.json:90: expected a figure for 01 in 2017, the base year (kunskap-i-bergen, school_completion), found none',
  ],
  [
    'a count held against that of the country',
    ON,
    '"indicator": "emissions_per_person"',
    '"indicator": "employed_20_64"',
    'expected a base year, for counts are compared by their change (havet, employed_20_64), found null, of a count',
  ],
  [
    'a count held against that of a peer',
    BERG,
    '"indicator": "school_completion",',
    '"indicator": "employed_20_64",',
    'expected a base year, for counts are compared by their change (kunskap-i-bergen, employed_20_64), found null, of a count',
  ],
  [
    'a peer that is the region itself',
    BERG,
    '"peers": ["01"]',
    '"peers": ["03", "02"]',
    '02.json:90: expected another county than the region itself (kunskap-i-bergen, school_completion), found 02',
  ],
  [
    'a peer that is not',
    BERG,
    '"peers": ["01"]',
    '"peers": ["09"]',
    '02.json:90: expected a county of the table of areas (kunskap-i-bergen, school_completion), found 09',
  ],
  [
    'a gap to what is not',
    BERG,
    '"other": "school_completion_men"',
    '"other": "school_completion_boys"',
    '02.json:106: expected an indicator of the catalogue (kunskap-i-bergen, school_completion_women), found school_completion_boys',
  ],
  [
    'a gap to itself',
    BERG,
    '"other": "school_completion_men"',
    '"other": "school_completion_women"',
    '02.json:106: expected another indicator than the one it is about',
  ],
  [
    'a gap to another unit',
    BERG,
    '"other": "school_completion_men"',
    '"other": "wellbeing_index"',
    '02.json:106: expected an indicator in % (kunskap-i-bergen, school_completion_women), found wellbeing_index in index 0–100',
  ],
]

describe('a spoilt copy of toyland', () => {
  test.each(SPOILT)('targets: %s', (_, path, from, to, fault) => {
    expect(faultsOf('targets', [path, from, to])).toContainEqual(expect.stringContaining(fault))
  })

  test('targets: a gap to an indicator with no year in common', () => {
    const faults = faultsOf(
      'targets',
      [BERG, '"other": "school_completion_men"', '"other": "recycling_share"'],
      ['indicators/observations/recycling_share.csv', 'code,2021,2022,2023', 'code,2015,2016,2017'],
    )
    expect(faults).toEqual([
      'strategies/02.json:106: expected a year in which school_completion_women has figures too (kunskap-i-bergen, school_completion_women), found none in recycling_share',
    ])
  })

  test('targets: better than a country nobody has a figure for', () => {
    const faults = faultsOf(
      'targets',
      [ON, '"indicator": "emissions_per_person"', '"indicator": "recycling_share"'],
      [
        ON,
        '"indicator": "recycling_share",\n              "chosenBy": "editor"',
        '"indicator": "wellbeing_index",\n              "chosenBy": "editor"',
      ],
    )
    expect(faults).toEqual([
      expect.stringContaining(
        'expected figures of recycling_share for the country (havet, recycling_share), found none',
      ),
    ])
  })
})
