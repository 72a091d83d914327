/** Toyland's regions as the API tells of them; every sum stands in the README of toyland. */
import * as v from 'valibot'
import { expect } from 'vitest'
import { type RegionAnswer, RegionAnswerSchema } from '#core/model/contract-regions.ts'
import { toylandApp } from '../toyland-app.ts'

export const app = await toylandApp()
export const read = async (address: string): Promise<RegionAnswer> => {
  const answer = await app.request(address)
  expect(answer.status, address).toBe(200)
  return v.parse(RegionAnswerSchema, await answer.json())
}
export const rowsOf = ({ priorities }: RegionAnswer) => priorities.flatMap(({ indicators }) => indicators)
export const rowOf = (answer: RegionAnswer, id: string, kind?: string) => {
  const found = rowsOf(answer).find((row) => row.id === id && (kind === undefined || row.target?.target.kind === kind))
  if (found === undefined) throw new Error(`expected a row of ${id}, found none`)
  return found
}

export const [one, two, three] = [
  await read('/api/regions/01'),
  await read('/api/regions/02'),
  await read('/api/regions/03'),
]
