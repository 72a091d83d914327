import { describe, expect, test } from 'vitest'
import { readDataFolder } from '#scripts/check/data-folder.ts'
import { sums } from '#scripts/check/sums.ts'
import { edit, toylandCopy } from '#tests/data-copy.ts'

const BIRTHS = 'indicators/observations/births.csv'

/** How many faults `sums` finds in toyland with one exception and one edit of the births. */
function faultsWith(exception: string, from: string, to: string): number {
  const folder = toylandCopy()
  edit(
    folder,
    'exceptions.json',
    '"sums": []',
    `"sums": [{ ${exception}, "indicators": ["births"], "reason": "made up" }]`,
  )
  edit(folder, BIRTHS, from, to)
  return sums.run(readDataFolder(folder)).faults.length
}

describe('exceptions', () => {
  test.each([
    ['rounded', '"kind": "rounded", "step": 1', '0101,12', '0101,13'],
    ['within', '"kind": "within", "distance": 3', '0101,13', '0101,14'],
    ['differs', '"kind": "differs", "by": { "01": 2 }', '0101,12', '0101,11'],
  ])('%s excuses what it states and no more', (_, rule, excused, beyond) => {
    const exception = `${rule}, "codes": ["01"]`
    expect(faultsWith(exception, '0101,10', excused)).toBe(0)
    // Beyond it, the sum is at fault, and so is the exception that now excuses nothing.
    expect(faultsWith(exception, '0101,10', beyond)).toBe(2)
  })

  test('together excuses a border that moved, but not a birth that is in neither county', () => {
    const exception = '"kind": "together", "codes": ["01", "02"]'
    expect(faultsWith(exception, '01,60\n02,100', '01,70\n02,90')).toBe(0)
    // Both counties, the nation they no longer add up to, and the exception.
    expect(faultsWith(exception, '01,60\n02,100', '01,70\n02,91')).toBe(4)
  })

  test('an exception holds for its years only', () => {
    expect(faultsWith('"kind": "within", "distance": 3, "to": 2022', '0101,10', '0101,12')).toBe(2)
    expect(faultsWith('"kind": "within", "distance": 3, "from": 2023', '0101,10', '0101,12')).toBe(0)
  })
})
