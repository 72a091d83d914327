import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { edit, toylandCopy } from '#tests/data-copy.ts'
import { type Edit, faultsIn, faultsOf } from './faults-of.ts'

const ANG = 'strategies/01.json'
const BERG = 'strategies/02.json'
const ON = 'strategies/03.json'
const AREAS = 'report-areas.json'

describe('which strategies there are', () => {
  test('one of a county is missing', () => {
    const folder = toylandCopy()
    rmSync(join(folder, BERG))
    expect(faultsIn(folder, 'strategies')).toEqual(['strategies: expected a strategy 02.json, found none'])
  })

  test('one is of a county that is not', () => {
    const folder = toylandCopy()
    copyFileSync(join(folder, BERG), join(folder, 'strategies/09.json'))
    edit(folder, 'strategies/09.json', '"region": "02"', '"region": "09"')
    expect(faultsIn(folder, 'strategies')).toEqual([
      'strategies/09.json:2: expected a county of the table of areas, or SE, found 09',
    ])
  })

  test('one is not what its file is named', () => {
    expect(faultsOf('strategies', [BERG, '"region": "02"', '"region": "03"'])).toEqual([
      'strategies/02.json:2: expected region "02", as the file is named, found "03"',
    ])
  })
})

/** One edit, one fault: the check, what is wrong, the edit, and what is said. */
const SPOILT: [check: string, what: string, ...Edit, fault: string][] = [
  [
    'strategies',
    'versions that overlap',
    ON,
    '"to": "2021-12"',
    '"to": "2022-06"',
    '03.json:52: expected livet-pa-on from after 2022-06, when oplanen ends, for versions do not overlap, found 2022-01-20',
  ],
  [
    'strategies',
    'a version that ends on the day the next begins',
    ON,
    '"to": "2021-12"',
    '"to": "2022-01-20"',
    '03.json:52: expected livet-pa-on from after 2022-01-20',
  ],
  [
    'strategies',
    'an earlier version without an end',
    ON,
    '"to": "2021-12"',
    '"to": null',
    '03.json:52: expected an end of oplanen before livet-pa-on begins on 2022-01-20, found null',
  ],
  [
    'strategies',
    'versions out of order',
    ON,
    '"from": "2014-11", "to": "2021-12"',
    '"from": "2022-11", "to": "2023"',
    '03.json:52: expected versions oldest first: livet-pa-on from after 2022-11, when oplanen began, found 2022-01-20',
  ],
  [
    'strategies',
    'a version that ends before it begins',
    ON,
    '"to": "2021-12"',
    '"to": "2013"',
    '03.json:11: expected an end of oplanen no earlier than 2014-11, found 2013',
  ],
  [
    'strategies',
    'a later version that nobody knows the beginning of',
    ON,
    '"from": "2022-01-20"',
    '"from": null',
    '03.json:52: expected a day or year from which livet-pa-on holds, after oplanen, found null',
  ],
  [
    'strategies',
    'two versions of one id',
    ON,
    '"id": "livet-pa-on"',
    '"id": "oplanen"',
    '03.json:48: expected one version oplanen, found a second one',
  ],
  [
    'strategies',
    'an incomplete list that does not say what it lacks',
    ANG,
    '"complete": true',
    '"complete": false',
    '01.json:14: expected what angsplanen lacks, for it is not complete, found none',
  ],
  [
    'strategies',
    'a complete list that lacks something',
    BERG,
    '"complete": false',
    '"complete": true',
    '02.json:15: expected no lacks in bergsstrategin, which is complete, found "Two of the four areas',
  ],
  [
    'priorities',
    'two priorities of one id',
    ANG,
    '"id": "lika-for-alla"',
    '"id": "alla-i-skolan"',
    '01.json:182: expected one priority alla-i-skolan in angsplanen, found a second one',
  ],
  [
    'priorities',
    'a sub-goal under nothing there is',
    ANG,
    '"under": "ett-gott-liv"',
    '"under": "ett-lugnt-liv"',
    '01.json:78: expected a priority or an overall goal of angsplanen that vardag-utan-utslapp is under, found "ett-lugnt-liv", which is none',
  ],
  [
    'priorities',
    'a sub-goal under itself',
    ANG,
    '"under": "ett-gott-liv"',
    '"under": "vardag-utan-utslapp"',
    '01.json:78: expected a priority or an overall goal of angsplanen that vardag-utan-utslapp is under',
  ],
  [
    'priorities',
    'a sub-goal that is under nothing',
    ANG,
    '          "under": "ett-gott-liv",\n',
    '',
    '01.json:77: expected what the sub-goal vardag-utan-utslapp is under, found none',
  ],
  [
    'priorities',
    'a priority without an area',
    BERG,
    '"area": "climate"',
    '"area": null',
    '02.json:25: expected an area of the national report for rena-berg, a priority, found null',
  ],
  [
    'priorities',
    'fewer than three indicators',
    ANG,
    '"superseded": true,\n          "indicators": []',
    '"superseded": false,\n          "indicators": []',
    '01.json:263: expected at least 3 indicators for mer-skog, found 0',
  ],
  [
    'priorities',
    'an indicator twice',
    BERG,
    '"indicator": "recycling_share"',
    '"indicator": "emissions_per_person"',
    '02.json:48: expected emissions_per_person once in rena-berg, found a second one',
  ],
  [
    'priorities',
    'an unknown indicator',
    BERG,
    '"indicator": "recycling_share"',
    '"indicator": "reuse_share"',
    '02.json:48: expected an indicator of the catalogue, found reuse_share',
  ],
  [
    'priorities',
    'an indicator of municipalities alone',
    BERG,
    '"indicator": "recycling_share"',
    '"indicator": "median_rent"',
    '02.json:48: expected an indicator with figures for counties (rena-berg, median_rent), found none',
  ],
  [
    'priorities',
    'the wrong way',
    BERG,
    '"direction": "lower"',
    '"direction": "higher"',
    '02.json:35: expected lower, as the catalogue says of emissions_per_person, found higher',
  ],
  [
    'priorities',
    'a judgement of an indicator from after the review',
    ANG,
    '"date": "2023-11-15"',
    '"date": "2024-02-01"',
    '01.json:161: expected a judgement no later than the review in 2024-01, found 2024-02-01',
  ],
  [
    'priorities',
    'a judgement of a priority from after the review',
    ANG,
    '"date": "2023",',
    '"date": "2025",',
    '01.json:138: expected a judgement no later than the review in 2024-01, found 2025',
  ],
  [
    'targets',
    'no kind of target there is',
    BERG,
    '"kind": "peers"',
    '"kind": "neighbours"',
    '02.json:90: expected kind to be ("value" | "change" | "nation" | "peers" | "direction" | "gap"), found "neighbours"',
  ],
  [
    'targets',
    'what another kind of target needs',
    BERG,
    '{"kind": "peers", "peers": ["01"], "since": null, "year": 2035}',
    '{"kind": "value", "peers": ["01"], "year": 2035}',
    '02.json:90: expected value to be "value", found undefined',
  ],
  [
    'targets',
    'more than all',
    ANG,
    '"value": 100',
    '"value": 101',
    '01.json:149: expected a value in 0 to 100 (alla-i-skolan, school_completion), found 101',
  ],
  [
    'targets',
    'a year in the past',
    ANG,
    '"value": 100, "year": 2030',
    '"value": 100, "year": 2023',
    '01.json:149: expected a year from 2024, when the strategy was last reviewed, or "superseded" (alla-i-skolan, school_completion), found 2023',
  ],
  [
    'targets',
    'two that hold',
    ANG,
    '"superseded": true,\n                  "source"',
    '"superseded": false,\n                  "source"',
    '01.json:101: expected one target that holds (vardag-utan-utslapp, emissions_per_person), found a second one, adopted and not superseded',
  ],
  [
    'targets',
    'a base year without a figure',
    BERG,
    '"base": 2018',
    '"base": 2017',
    '02.json:38: expected a figure for 02 in 2017, the base year (rena-berg, emissions_per_person), found none',
  ],
  [
    'targets',
    'a base year of the national frame without a figure',
    'strategies/SE.json',
    '"base": 2018',
    '"base": 2017',
    'expected a figure for 03 in 2017, the base year (varna, emissions_per_person), found none',
  ],
  [
    'targets',
    'per cent of what is below nothing',
    ANG,
    '{"kind": "value", "value": 0, "year": 2030}',
    '{"kind": "change", "base": 2018, "by": 10, "as": "percent", "year": 2030}',
    'expected a figure above 0 for 01 in 2018, to take per cent of (ett-gott-liv, net_migration_per_1000), found -6',
  ],
  [
    'targets',
    'a base after the target',
    BERG,
    '"base": 2020',
    '"base": 2031',
    '02.json:125: expected a base year before 2030 (kunskap-i-bergen, school_completion_men), found 2031',
  ],
  [
    'targets',
    'a change since a year the region has no figure for',
    ON,
    '"since": 2018',
    '"since": 2017',
    'expected a figure for 03 in 2017, the base year (jamlik-o, school_completion), found none',
  ],
  [
    'targets',
    'a change since a year the country has no figure for',
    ON,
    '"since": 2018',
    '"since": 2017',
    'expected a figure for the country in 2017, the base year (jamlik-o, school_completion), found none',
  ],
  [
    'targets',
    'a change since a year the peers have no figure for',
    BERG,
    '"peers": ["01"], "since": null',
    '"peers": ["01"], "since": 2017',
    '02.json:90: expected a figure for 01 in 2017, the base year (kunskap-i-bergen, school_completion), found none',
  ],
  [
    'targets',
    'a count held against that of the country',
    ON,
    '"indicator": "emissions_per_person"',
    '"indicator": "employed_20_64"',
    'expected a base year, for counts are compared by their change (havet, employed_20_64), found null, of a count',
  ],
  [
    'targets',
    'a count held against that of a peer',
    BERG,
    '"indicator": "school_completion",',
    '"indicator": "employed_20_64",',
    'expected a base year, for counts are compared by their change (kunskap-i-bergen, employed_20_64), found null, of a count',
  ],
  [
    'targets',
    'a peer that is the region itself',
    BERG,
    '"peers": ["01"]',
    '"peers": ["03", "02"]',
    '02.json:90: expected another county than the region itself (kunskap-i-bergen, school_completion), found 02',
  ],
  [
    'targets',
    'a peer that is not',
    BERG,
    '"peers": ["01"]',
    '"peers": ["09"]',
    '02.json:90: expected a county of the table of areas (kunskap-i-bergen, school_completion), found 09',
  ],
  [
    'targets',
    'a gap to what is not',
    BERG,
    '"other": "school_completion_men"',
    '"other": "school_completion_boys"',
    '02.json:106: expected an indicator of the catalogue (kunskap-i-bergen, school_completion_women), found school_completion_boys',
  ],
  [
    'targets',
    'a gap to itself',
    BERG,
    '"other": "school_completion_men"',
    '"other": "school_completion_women"',
    '02.json:106: expected another indicator than the one it is about',
  ],
  [
    'targets',
    'a gap to another unit',
    BERG,
    '"other": "school_completion_men"',
    '"other": "wellbeing_index"',
    '02.json:106: expected an indicator in % (kunskap-i-bergen, school_completion_women), found wellbeing_index in index 0–100',
  ],
  [
    'report-areas',
    'an area forgotten',
    'known-figures.json',
    '"reportAreas": 4',
    '"reportAreas": 5',
    'report-areas.json: expected 5 areas, found 4, without innovation-business, digital-transport, integration, governance',
  ],
  [
    'report-areas',
    'an area twice',
    AREAS,
    '"area": "climate"',
    '"area": "skills"',
    'expected one list for skills, found a second one after line 18',
  ],
  [
    'report-areas',
    'an unknown indicator',
    AREAS,
    '"indicator": "wellbeing_index"',
    '"indicator": "happiness"',
    'report-areas.json:11: expected an indicator of the catalogue, found happiness',
  ],
  [
    'report-areas',
    'an indicator twice',
    AREAS,
    '"indicator": "wellbeing_index"',
    '"indicator": "school_completion"',
    'report-areas.json:21: expected school_completion in housing-work-welfare only, found in skills too',
  ],
  [
    'report-areas',
    'an indicator of municipalities alone',
    AREAS,
    '"indicator": "wellbeing_index"',
    '"indicator": "median_rent"',
    'report-areas.json:11: expected figures of median_rent for counties, found none',
  ],
  [
    'report-areas',
    'an indicator that is neither better nor worse',
    AREAS,
    '"indicator": "wellbeing_index"',
    '"indicator": "birth_rate"',
    'report-areas.json:11: expected an indicator with a better and a worse way, found birth_rate, neutral',
  ],
  [
    'report-areas',
    'an indicator that another has replaced',
    'indicators/catalogue/welfare.json',
    '"breaks": [],',
    '"successor": "birth_rate",\n    "breaks": [],',
    'report-areas.json:11: expected birth_rate, which replaced wellbeing_index, found wellbeing_index',
  ],
]

describe('a spoilt copy of toyland', () => {
  test.each(SPOILT)('%s: %s', (check, _what, path, from, to, fault) => {
    expect(faultsOf(check, [path, from, to])).toContainEqual(expect.stringContaining(fault))
  })

  test('report-areas: an area no region prioritises', () => {
    const faults = faultsOf(
      'report-areas',
      [ANG, '"area": "equality"', '"area": "skills"'],
      [ON, '"area": "equality"', '"area": "skills"'],
    )
    expect(faults).toEqual([expect.stringContaining('expected a region that prioritises equality, found none')])
  })

  test('report-areas: one indicator is too few', () => {
    const second = '      },\n      {\n        "indicator": "wellbeing_index",'
    const faults = faultsOf('report-areas', [
      AREAS,
      second,
      '      }\n    ],\n    "rest": [\n      {\n        "indicator": "wellbeing_index",',
    ])
    expect(faults).toEqual([expect.stringContaining('report-areas.json:4: expected indicators to be >=2, found 1')])
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
