/** `check:data` of the strategies themselves: which there are, and their versions. */
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { edit, toylandCopy } from '#tests/data-copy.ts'
import { type Edit, faultsIn, faultsOf } from './faults-of.ts'

const ANG = 'strategies/01.json'
const BERG = 'strategies/02.json'
const ON = 'strategies/03.json'

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

/** One edit, one fault: what is wrong, the edit, and what is said. */
const SPOILT: [what: string, ...Edit, fault: string][] = [
  [
    'versions that overlap',
    ON,
    '"to": "2021-12"',
    '"to": "2022-06"',
    '03.json:52: expected livet-pa-on from after 2022-06, when oplanen ends, for versions do not overlap, found 2022-01-20',
  ],
  [
    'a version that ends on the day the next begins',
    ON,
    '"to": "2021-12"',
    '"to": "2022-01-20"',
    '03.json:52: expected livet-pa-on from after 2022-01-20',
  ],
  [
    'an earlier version without an end',
    ON,
    '"to": "2021-12"',
    '"to": null',
    '03.json:52: expected an end of oplanen before livet-pa-on begins on 2022-01-20, found null',
  ],
  [
    'versions out of order',
    ON,
    '"from": "2014-11", "to": "2021-12"',
    '"from": "2022-11", "to": "2023"',
    '03.json:52: expected versions oldest first: livet-pa-on from after 2022-11, when oplanen began, found 2022-01-20',
  ],
  [
    'a version that ends before it begins',
    ON,
    '"to": "2021-12"',
    '"to": "2013"',
    '03.json:11: expected an end of oplanen no earlier than 2014-11, found 2013',
  ],
  [
    'a later version that nobody knows the beginning of',
    ON,
    '"from": "2022-01-20"',
    '"from": null',
    '03.json:52: expected a day or year from which livet-pa-on holds, after oplanen, found null',
  ],
  [
    'two versions of one id',
    ON,
    '"id": "livet-pa-on"',
    '"id": "oplanen"',
    '03.json:48: expected one version oplanen, found a second one',
  ],
  [
    'an incomplete list that does not say what it lacks',
    ANG,
    '"complete": true',
    '"complete": false',
    '01.json:14: expected what angsplanen lacks, for it is not complete, found none',
  ],
  [
    'a complete list that lacks something',
    BERG,
    '"complete": false',
    '"complete": true',
    '02.json:15: expected no lacks in bergsstrategin, which is complete, found "Two of the four areas',
  ],
]

describe('a spoilt copy of toyland', () => {
  test.each(SPOILT)('strategies: %s', (_, path, from, to, fault) => {
    expect(faultsOf('strategies', [path, from, to])).toContainEqual(expect.stringContaining(fault))
  })
})
