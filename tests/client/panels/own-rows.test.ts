import { afterEach, expect, test, vi } from 'vitest'
import { sv } from '#client/i18n/sv.ts'
import { ownRows } from '#client/panels/own-rows.ts'
import { tableColumns } from '#client/panels/table-columns.ts'
import { picture } from '#client/state/state.ts'
import { followTerritories } from '#client/state/territory-profiles.ts'
import { openPage, type Page } from '../state/page.ts'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** (500 + 3 200) of (1 000 + 4 000) work in 2023. */
async function open(query: string): Promise<Page> {
  const page = await openPage(`indicator=employment_rate_20_64&t=Kusten~0102.0301&show=table&${query}`)
  stops.unshift(followTerritories(), page.stop)
  return page
}

test('are there once the panel has been told, and ask for nothing', async () => {
  const page = await open('')
  expect(ownRows(picture.value)).toEqual([])
  await vi.waitFor(() => expect(ownRows(picture.value)).toHaveLength(1))
  const asked = [...page.asked]
  const [row] = ownRows(picture.value)
  expect(row).toMatchObject({ code: 'territory:1', name: 'Kusten', value: 74, referenceDifference: 3, rank: null })
  expect(page.asked).toEqual(asked)
  const names = tableColumns({ ...picture.value, territories: ownRows(picture.value) }, sv, 'sv').map(
    ({ name }) => name,
  )
  expect(names.at(-1)).toBe(sv.columns.coverage)
})

test('of a change are there once both years are', async () => {
  await open('mode=change&since=2020')
  await vi.waitFor(() => expect(ownRows(picture.value)).toHaveLength(1))
  // 65 % in 2020.
  expect(ownRows(picture.value)[0]).toMatchObject({ value: 9, parts: [65, 74] })
})

test('of two indicators have both figures', async () => {
  await open('mode=two&second=emissions_per_person')
  await vi.waitFor(() => expect(ownRows(picture.value)).toHaveLength(1))
  const [row] = ownRows(picture.value)
  expect(row?.parts?.[0]).toBe(74)
  expect(row?.parts?.[1]).toBeGreaterThan(0)
})

test('are followed as long as anybody shows them', async () => {
  // Nobody has asked about it before: what is known is not asked for again.
  const page = await openPage('indicator=employment_rate_20_64&t=Inlandet~0101.0201&show=table')
  stops.unshift(followTerritories(), page.stop)
  const again = followTerritories()
  again()
  await vi.waitFor(() => expect(ownRows(picture.value)).toHaveLength(1))
  // Two that follow ask no more than one does.
  expect(page.asked.filter((address) => address.includes('/api/territories/profile'))).toHaveLength(1)
})
