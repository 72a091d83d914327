import type { Turns } from './turns.ts'

/** What is made piece by piece, each in a turn of its own: nobody who asks for something small waits for all of it. */
export async function* paced<T>(pieces: Iterable<T>, turns: Turns): AsyncGenerator<T> {
  const iterator = pieces[Symbol.iterator]()
  for (;;) {
    await turns.take()
    const next = iterator.next()
    if (next.done) return
    yield next.value
  }
}
