import { describe, expect, test } from 'vitest'
import { wideObservations } from '#scripts/prepare/observations.ts'

const long = (...rows: string[]) => `${['region_code,year,value', ...rows].join('\n')}\n`
const wide = (...rows: string[]) => wideObservations(long(...rows), 'births.csv')

describe('observations made wide', () => {
  test('one line per area: nation, counties, municipalities; one column per year', () => {
    expect(wide('0114,2011,5', '01,2010,4.50', 'SE,2010,9.000', '0114,2010,-1.25')).toBe(
      'code,2010,2011\nSE,9,\n01,4.5,\n0114,-1.25,5\n',
    )
  })

  test('digits are kept as text: no float in between', () => {
    expect(wide('01,2010,12345678901234567890.10', '03,2010,-0.0', '04,2010,0.10', '05,2010,100')).toBe(
      'code,2010\n01,12345678901234567890.1\n03,0\n04,0.1\n05,100\n',
    )
  })

  test('Knivsta is not applicable before 2003, where the other municipalities have figures', () => {
    expect(wide('0114,2001,1', '0114,2002,2', '0330,2002,7', '0330,2003,8', '03,2000,5')).toBe(
      'code,2000,2001,2002,2003\n03,5,,,\n0114,,1,2,\n0330,,not-applicable,7,8\n',
    )
  })

  test('a series that ended before Knivsta began names it all the same', () => {
    expect(wide('0114,2001,1', '0140,2001,2')).toContain('\n0330,not-applicable\n')
  })

  test.each([
    ['a comma too many', ['01,2010,1,5'], 2, '3 cells', '4'],
    ['a lost leading zero', ['01,2010,1', '114,2010,5'], 3, 'a municipality code', '114'],
    ['a year out of reach', ['01,201,5'], 2, 'a year', '201'],
    ['a word', ['01,2010,NA'], 2, 'a decimal number', 'NA'],
    ['nothing', ['01,2010,'], 2, 'a decimal number', 'found '],
    ['a second figure', ['01,2010,1', '01,2010,1'], 3, 'one figure for 01 in 2010', 'a second one'],
    ['no rows', [], 1, 'at least one figure', 'none'],
  ])('%s is refused with file, line, expected and found', (_, rows, line, expected, found) => {
    const refused = () => wide(...rows)
    for (const part of [`births.csv:${line}: expected`, expected, found]) expect(refused).toThrow(part)
  })
})
