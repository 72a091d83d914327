import { expect, test } from 'vitest'
import { Shared } from '#server/render/shared.ts'

/** Work that ends when it is told to, and says whether it was stopped. */
function work() {
  let done = () => {}
  let fail = () => {}
  const outcome = new Promise<string>((resolve, reject) => {
    done = () => resolve('done')
    fail = () => reject(new Error('no'))
  })
  const signals: AbortSignal[] = []
  return {
    signals,
    done,
    fail,
    begin: (signal: AbortSignal) => {
      signals.push(signal)
      return outcome
    },
  }
}

const staying = () => new AbortController().signal

test('what several ask for at once is done once', async () => {
  const shared = new Shared<string>()
  const { begin, signals, done } = work()
  const all = [1, 2, 3].map(() => shared.join('a', staying(), begin))
  done()
  expect(await Promise.all(all)).toEqual(['done', 'done', 'done'])
  expect(signals).toHaveLength(1)
  await shared.join('a', staying(), begin)
  expect(signals).toHaveLength(2)
})

test('it is stopped when the last who waited has gone, and begun anew for the next', async () => {
  const shared = new Shared<string>()
  const { begin, signals, done } = work()
  const [one, other] = [new AbortController(), new AbortController()]
  const both = [one, other].map(({ signal }) => shared.join('a', signal, begin))
  one.abort()
  expect(signals.map(({ aborted }) => aborted)).toEqual([false])
  other.abort()
  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  const next = shared.join('a', staying(), begin)
  expect(signals).toHaveLength(2)
  done()
  await Promise.all([...both, next])
})

test('what fails fails for all who waited, and is tried again', async () => {
  const shared = new Shared<string>()
  const { begin, fail } = work()
  const both = [1, 2].map(() => shared.join('a', staying(), begin).catch(String))
  fail()
  expect(await Promise.all(both)).toEqual(['Error: no', 'Error: no'])
  const again = work()
  again.done()
  expect(await shared.join('a', staying(), again.begin)).toBe('done')
})
