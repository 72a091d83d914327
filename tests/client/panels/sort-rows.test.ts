import { expect, test } from 'vitest'
import { nextOrder, type Order, sortRows } from '#client/panels/sort-rows.ts'
import { toylandPicture } from './toyland-picture.ts'

const { rows } = await toylandPicture('indicator=median_rent&year=2021')
const names = (order: Order) => sortRows(rows, order).map((row) => row.name)

test('missing values stand last whichever way, by name', () => {
  for (const descending of [true, false]) {
    expect(names({ column: 'value', descending }).slice(-2)).toEqual(['Ekby', 'Götby'])
  }
})

test('values run the way they are asked to', () => {
  const known = sortRows(rows, { column: 'value', descending: true }).flatMap((row) => row.value ?? [])
  expect(known).toEqual([...known].sort((a, b) => b - a))
})

test('å, ä and ö stand last, as in Swedish', () => {
  const [row] = rows
  if (!row) throw new Error('test: expected a row')
  const three = ['Ödeby', 'Åby', 'Zinkby', 'Ärby'].map((name) => ({ ...row, name }))
  expect(sortRows(three, { column: 'name', descending: false }).map(({ name }) => name)).toEqual([
    'Zinkby',
    'Åby',
    'Ärby',
    'Ödeby',
  ])
})

test('sorting leaves the picture’s own rows as they were', () => {
  const before = rows.map((row) => row.code)
  sortRows(rows, { column: 'name', descending: true })
  expect(rows.map((row) => row.code)).toEqual(before)
})

test('a heading begins its usual way and then turns', () => {
  const byName = nextOrder({ column: 'value', descending: true }, 'name')
  expect(byName).toEqual({ column: 'name', descending: false })
  expect(nextOrder(byName, 'name')).toEqual({ column: 'name', descending: true })
  expect(nextOrder(byName, 'value')).toEqual({ column: 'value', descending: true })
})
