/** `check:data` of the areas of the national report, and of what their need is read from. */
import { describe, expect, test } from 'vitest'
import { type Edit, faultsOf } from './faults-of.ts'

const ANG = 'strategies/01.json'
const ON = 'strategies/03.json'
const AREAS = 'report-areas.json'

/** One edit, one fault: what is wrong, the edit, and what is said. */
const SPOILT: [what: string, ...Edit, fault: string][] = [
  [
    'an area forgotten',
    'known-figures.json',
    '"reportAreas": 4',
    '"reportAreas": 5',
    'report-areas.json: expected 5 areas, found 4, without innovation-business, digital-transport, integration, governance',
  ],
  [
    'an area twice',
    AREAS,
    '"area": "climate"',
    '"area": "skills"',
    'expected one list for skills, found a second one after line 18',
  ],
  [
    'an unknown indicator',
    AREAS,
    '"indicator": "wellbeing_index"',
    '"indicator": "happiness"',
    'report-areas.json:11: expected an indicator of the catalogue, found happiness',
  ],
  [
    'an indicator twice',
    AREAS,
    '"indicator": "wellbeing_index"',
    '"indicator": "school_completion"',
    'report-areas.json:21: expected school_completion in housing-work-welfare only, found in skills too',
  ],
  [
    'an indicator of municipalities alone',
    AREAS,
    '"indicator": "wellbeing_index"',
    '"indicator": "median_rent"',
    'report-areas.json:11: expected figures of median_rent for counties, found none',
  ],
  [
    'an indicator that is neither better nor worse',
    AREAS,
    '"indicator": "wellbeing_index"',
    '"indicator": "birth_rate"',
    'report-areas.json:11: expected an indicator with a better and a worse way, found birth_rate, neutral',
  ],
  [
    'an indicator that another has replaced',
    'indicators/catalogue/welfare.json',
    '"breaks": [],',
    '"successor": "birth_rate",\n    "breaks": [],',
    'report-areas.json:11: expected birth_rate, which replaced wellbeing_index, found wellbeing_index',
  ],
]

describe('a spoilt copy of toyland', () => {
  test.each(SPOILT)('report-areas: %s', (_, path, from, to, fault) => {
    expect(faultsOf('report-areas', [path, from, to])).toContainEqual(expect.stringContaining(fault))
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
})
