import { expect, test } from 'vitest'
import { Turns } from '#server/http/turns.ts'

const aTurn = () => new Promise((resolve) => setImmediate(resolve))

test('one at a time, in the order they came, each in a turn of the event loop of its own', async () => {
  const turns = new Turns(3)
  const done: string[] = []
  for (const name of ['first', 'second', 'third']) turns.take()?.then(() => done.push(name))
  expect(done).toEqual([])
  await aTurn()
  expect(done).toEqual(['first'])
  await aTurn()
  await aTurn()
  expect(done).toEqual(['first', 'second', 'third'])
})

test('more than may wait are turned away, and let in again when the others are done', async () => {
  const turns = new Turns(1)
  const first = turns.take()
  expect(turns.take()).toBeNull()
  await first
  await turns.take()
})
