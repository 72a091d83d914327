import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type Area, AreaSchema } from '#core/model/area.ts'
import { successorOf } from '#core/model/territory/abolished.ts'
import { editDistance } from '#core/model/territory/edit-distance.ts'
import { readAreaText } from '#core/model/territory-reading.ts'
import { AREAS, PLACES } from './places.ts'

function read(text: string) {
  const { codes, told, notUnderstood } = readAreaText(text, PLACES)
  return {
    codes: codes.join(' '),
    told: told.map(({ kind }) => kind).join(' '),
    not: notUnderstood.map(({ text, suggestions }) => `${text}: ${suggestions.map(({ code }) => code).join(' ')}`),
  }
}

describe('lists as people write them', () => {
  test.each([
    ['0180 Stockholm, Solna; Sundbyberg', '0180 0184 0183'],
    ['0180\n0184\r\n0183', '0180 0184 0183'],
    ['0180\t0184\t0183', '0180 0184 0183'],
    ['0180 0184 Sundbyberg', '0180 0184 0183'],
    ['stockholm och SOLNA samt Sundbyberg', '0180 0184 0183'],
    ['Stockholms stad & Österåkers kommun', '0180 0117'],
    ['osteraker / upplands vasby', '0117 0114'],
    ['Upplands-Bro, upplands bro, UpplandsBro', '0139'],
    ['• Ludvika (2085)\n• Smedjebacken (2061)', '2085 2061'],
    ['1. Stockholm\n2) Solna', '0180 0184'],
    ['["0180","0184"]', '0180 0184'],
    ["'0180;'0184", '0180 0184'],
    ['Dalarnas län', '20'],
    ['Dalarna', '20'],
    ['Dalarna County', '20'],
    ['dalarna county', '20'],
    ['20', '20'],
    ['Malmö Lund', '1280 1281'],
    ['Habo', '0643'],
    ['håbo', '0305'],
    ['Kommunkod\tKommun\tFolkmängd\n0180\tStockholm\t1280\n0184\tSolna\t1281', '0180 0184'],
    ['Kommun;Folkmängd\nStockholm;984 748\nSolna;85 000', '0180 0184'],
    ['0180,"Stockholm"\n0184,"Solna"', '0180 0184'],
    ['Stockholm, Solna\nLudvika, Heby', '0180 0184 2085 0331'],
    ['', ''],
    ['  \n\t ;,', ''],
  ])('%j', (text, codes) => {
    const read = readAreaText(text, PLACES)
    expect(read.codes.join(' ')).toBe(codes)
    expect(read.notUnderstood).toEqual([])
  })

  test.each([
    ['180', '0180', 'leading-zero'],
    ['180.0', '0180', 'leading-zero'],
    ['1', '01', 'leading-zero'],
    ['1917', '0331', 'abolished'],
    ['FA-region Ludvika', '2061 2085', 'group'],
    ['FA Ludvika', '2061 2085', 'group'],
    ['Ludvika', '2085', ''],
    ['Malmö-Lund', '1280 1281', 'group'],
    ['A1', '0180 1280', 'group'],
    ['SKR A1', '0180 1280', 'group'],
    ['Mindre stad/tätort', '2085', 'group'],
    ['Stockholm; 0180', '0180', ''],
    ['Stockholm\n0180', '0180', 'repeated'],
    ['Stockholms län\nSolna', '01', 'repeated'],
    ['Solna, Stockholms län', '01', 'repeated'],
  ])('%j is told', (text, codes, told) => {
    expect(read(text)).toEqual({ codes, told, not: [] })
  })

  test.each([
    ['Sollna', ['Sollna: 0184']],
    ['Stokcholm', ['Stokcholm: 0180 01']],
    ['Upplands', ['Upplands: 0114 0139']],
    // Neither Håbo nor Habo: offered, not guessed.
    ['Hábo', ['Hábo: 0305 0643']],
    ['0181', ['0181: 0180 0183 0184']],
    ['Atlantis', ['Atlantis: ']],
    ['-5', ['-5: ']],
    ['Solna Xyz Åäö Stockholm', ['Xyz Åäö: ']],
  ])('%j is not understood', (text, not) => {
    expect(read(text).not).toEqual(not)
  })

  test('a lost zero and an abolished code are told with what they were read as', () => {
    expect(readAreaText('180, 1917', PLACES).told).toEqual([
      { kind: 'leading-zero', found: '180', code: '0180', name: 'Stockholm', territory: null },
      { kind: 'abolished', found: '1917', year: 2007, code: '0331', name: 'Heby', territory: null },
    ])
  })

  test('of a book thirty texts are told, and the rest counted', () => {
    const book = Array.from({ length: 400 }, (_, i) => `ord${i}`).join('\n')
    const { notUnderstood, told } = readAreaText(book, PLACES)
    expect(notUnderstood).toHaveLength(30)
    expect(told).toEqual([{ kind: 'more-not-understood', found: 370, territory: null }])
  })
})

describe('laws', () => {
  const separator = fc.constantFrom(', ', ';', '\n', '\t', ' ', ' och ', ' / ', '\r\n', ' • ')

  test('any codes and names with anything between them are understood, each once', () => {
    const municipalities = AREAS.filter(({ level }) => level === 'municipality')
    const chosen = fc.shuffledSubarray([...municipalities], { minLength: 1 })
    fc.assert(
      fc.property(chosen, fc.infiniteStream(separator), fc.infiniteStream(fc.boolean()), (areas, between, coded) => {
        const words = areas.map((area) => (coded.next().value ? area.code : area.name))
        const text = words.reduce((so, word) => `${so}${between.next().value}${word}`)
        const { codes, notUnderstood } = readAreaText(text, PLACES)
        expect([...codes].sort()).toEqual(areas.map(({ code }) => code).sort())
        expect(notUnderstood).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('no text throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(readAreaText(text, PLACES).codes.length).toBeLessThanOrEqual(AREAS.length)
      }),
      { numRuns: 1_000 },
    )
  })

  test('every area of Sweden is found by its code, its name and its official name', () => {
    const areas = realAreas()
    expect(areas).toHaveLength(311)
    const places = { areas, divisions: [] }
    for (const area of areas) {
      for (const text of [area.code, area.name, area.officialName, area.name.toUpperCase()]) {
        expect(readAreaText(text, places), text).toMatchObject({ codes: [area.code], told: [] })
      }
    }
  })
})

test('every code that took the place of another is in use, and takes the place of one municipality only', () => {
  const codes = new Set<string>(realAreas().map(({ code }) => code))
  const all = Array.from({ length: 10_000 }, (_, i) => String(i).padStart(i < 100 ? 2 : 4, '0'))
  const changes = all.flatMap((old) => {
    const successor = successorOf(old)
    return successor ? [{ old, ...successor }] : []
  })
  expect(changes.length).toBeGreaterThan(40)
  for (const { old, code } of changes) {
    expect(codes.has(old), old).toBe(false)
    expect(codes.has(code), code).toBe(true)
  }
  const municipalities = changes.map(({ code }) => code).filter((code) => code.length === 4)
  expect(new Set(municipalities).size).toBe(municipalities.length)
  expect(['1917', '1137', '1583', '1622', '16'].map((old) => successorOf(old)?.code)).toEqual([
    '0331',
    '1257',
    '1490',
    '0642',
    '14',
  ])
})

/** Straight from the table of areas. */
function realAreas(): Area[] {
  const file = new URL('../../../../data/areas/areas.csv', import.meta.url)
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [code, level, name, officialName, county = ''] = line.split(',')
    return v.parse(AreaSchema, {
      code,
      level,
      name,
      officialName,
      parent: county === '' ? null : county,
      landArea: 1,
      seat: null,
      label: { position: [0, 0], room: 0 },
      groups: {},
    })
  })
}

test.each([
  ['solna', 'solna', 0],
  ['solna', 'sollna', 1],
  ['solna', 'slona', 1],
  ['solna', 'sona', 1],
  ['solna', 'sålna', 1],
  ['stockholm', 'stokcholn', 2],
  ['solna', 'ludvika', Infinity],
  ['', 'ab', 2],
])('%s is %s but for %d letters', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance)
  expect(editDistance(b, a, 2)).toBe(distance)
})
