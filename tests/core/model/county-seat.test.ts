import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { CountyCodeSchema } from '#core/model/area.ts'
import { countySeat } from '#core/model/county-seat.ts'

const file = new URL('../../../data/areas/areas.csv', import.meta.url)
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
const counties = rows.filter(([, level]) => level === 'county').map(([code]) => v.parse(CountyCodeSchema, code))

test('every county has its seat in a municipality of its own', () => {
  expect(counties).toHaveLength(21)
  for (const county of counties) {
    const seat = rows.find(([code]) => code === countySeat(county))
    expect(seat?.[4], county).toBe(county)
  }
})

test('the seats are the residence cities', () => {
  const names = counties.map((county) => rows.find(([code]) => code === countySeat(county))?.[2])
  expect(names).toEqual([
    ...['Stockholm', 'Uppsala', 'Nyköping', 'Linköping', 'Jönköping', 'Växjö', 'Kalmar', 'Gotland', 'Karlskrona'],
    ...['Malmö', 'Halmstad', 'Göteborg', 'Karlstad', 'Örebro', 'Västerås', 'Falun', 'Gävle', 'Härnösand'],
    ...['Östersund', 'Umeå', 'Luleå'],
  ])
})

test('what is no county has none', () => {
  expect(countySeat(v.parse(CountyCodeSchema, '99'))).toBeNull()
})
