/** `check:data` of what strategies prioritise, and of the indicators that follow it. */
import { describe, expect, test } from 'vitest'
import { type Edit, faultsOf } from './faults-of.ts'

const ANG = 'strategies/01.json'
const BERG = 'strategies/02.json'

/** One edit, one fault: what is wrong, the edit, and what is said. */
const SPOILT: [what: string, ...Edit, fault: string][] = [
  [
    'two priorities of one id',
    ANG,
    '"id": "lika-for-alla"',
    '"id": "alla-i-skolan"',
    '01.json:182: expected one priority alla-i-skolan in angsplanen, found a second one',
  ],
  [
    'a sub-goal under nothing there is',
    ANG,
    '"under": "ett-gott-liv"',
    '"under": "ett-lugnt-liv"',
    '01.json:78: expected a priority or an overall goal of angsplanen that vardag-utan-utslapp is under, found "ett-lugnt-liv", which is none',
  ],
  [
    'a sub-goal under itself',
    ANG,
    '"under": "ett-gott-liv"',
    '"under": "vardag-utan-utslapp"',
    '01.json:78: expected a priority or an overall goal of angsplanen that vardag-utan-utslapp is under',
  ],
  [
    'a sub-goal that is under nothing',
    ANG,
    '          "under": "ett-gott-liv",\n',
    '',
    '01.json:77: expected what the sub-goal vardag-utan-utslapp is under, found none',
  ],
  [
    'a priority without an area',
    BERG,
    '"area": "climate"',
    '"area": null',
    '02.json:25: expected an area of the national report for rena-berg, a priority, found null',
  ],
  [
    'fewer than three indicators',
    ANG,
    '"superseded": true,\n          "indicators": []',
    '"superseded": false,\n          "indicators": []',
    '01.json:263: expected at least 3 indicators for mer-skog, found 0',
  ],
  [
    'an indicator twice',
    BERG,
    '"indicator": "recycling_share"',
    '"indicator": "emissions_per_person"',
    '02.json:48: expected emissions_per_person once in rena-berg, found a second one',
  ],
  [
    'an unknown indicator',
    BERG,
    '"indicator": "recycling_share"',
    '"indicator": "reuse_share"',
    '02.json:48: expected an indicator of the catalogue, found reuse_share',
  ],
  [
    'an indicator of municipalities alone',
    BERG,
    '"indicator": "recycling_share"',
    '"indicator": "median_rent"',
    '02.json:48: expected an indicator with figures for counties (rena-berg, median_rent), found none',
  ],
  [
    'the wrong way',
    BERG,
    '"direction": "lower"',
    '"direction": "higher"',
    '02.json:35: expected lower, as the catalogue says of emissions_per_person, found higher',
  ],
  [
    'a judgement of an indicator from after the review',
    ANG,
    '"date": "2023-11-15"',
    '"date": "2024-02-01"',
    '01.json:161: expected a judgement no later than the review in 2024-01, found 2024-02-01',
  ],
  [
    'a judgement of a priority from after the review',
    ANG,
    '"date": "2023",',
    '"date": "2025",',
    '01.json:138: expected a judgement no later than the review in 2024-01, found 2025',
  ],
]

describe('a spoilt copy of toyland', () => {
  test.each(SPOILT)('priorities: %s', (_, path, from, to, fault) => {
    expect(faultsOf('priorities', [path, from, to])).toContainEqual(expect.stringContaining(fault))
  })
})
