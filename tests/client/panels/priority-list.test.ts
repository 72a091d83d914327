import * as v from 'valibot'
import { expect, test } from 'vitest'
import { PRIORITY_WORDS } from '#client/i18n/priority-words.ts'
import { prioritiesOf, strategyChoices } from '#client/panels/priority-list.ts'
import { RegionAnswerSchema } from '#core/model/contract-regions.ts'
import { toylandApp } from '../../server/toyland-app.ts'
import { toylandAtlas } from '../../toyland.ts'

const app = await toylandApp()
const { indicators, areas } = await toylandAtlas()

async function region(address: string) {
  return v.parse(RegionAnswerSchema, await (await app.request(address)).json())
}

test('priorities that hold with the indicators that follow them; a value to come to is told, other targets are not', async () => {
  const found = prioritiesOf(await region('/api/regions/01'), (id) => indicators.get(id))
  expect(found.map(({ title }) => title)).toEqual(expect.arrayContaining(['Ett gott liv', 'Alla i skolan']))
  const all = found.flatMap((priority) => priority.indicators)
  // To 4 by 2030, and a gap of at most 2 by 2030 (tests/fixtures/toyland/README.md).
  expect(all.find(({ indicator }) => indicator.id === 'emissions_per_person')).toMatchObject({
    target: 4,
    status: 'on-track',
  })
  expect(all.find(({ indicator }) => indicator.id === 'school_completion_women')?.target).toBeNull()
})

test('the national frame held against a county', async () => {
  const found = prioritiesOf(await region('/api/regions/02?frame=national'), (id) => indicators.get(id))
  expect(found.map(({ title }) => title)).toEqual(['Leva i hela landet', 'Lära i hela landet', 'Värna hela landet'])
})

test('an indicator that the page does not know is passed over, and a priority without any', async () => {
  expect(prioritiesOf(await region('/api/regions/01'), () => undefined)).toEqual([])
})

test('nobody, the country, the counties by name; a saved profile where the address has one', () => {
  const counties = [...areas.values()].filter(({ level }) => level === 'county')
  const values = (chosen: string | null) =>
    strategyChoices(counties, chosen, PRIORITY_WORDS.sv).map(({ value }) => value)
  expect(values('01')).toEqual(['', 'SE', '02', '01', '03'])
  expect(values('AAAAAAAAAAAAAAAAAAAA-_').slice(0, 3)).toEqual(['', 'AAAAAAAAAAAAAAAAAAAA-_', 'SE'])
})
