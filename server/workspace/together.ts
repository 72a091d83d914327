import type Database from 'better-sqlite3'

/** Does a write with those that came in the same turn, and answers when all of them are on the disk. */
export type Together = <T>(write: () => T) => Promise<T>

interface Waiting {
  readonly run: () => void
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/**
 * One commit for all writes of a turn of the loop. The wait for the disk is by far the longest part of a save, and nothing
 * else is answered meanwhile: so many visitors who save at once wait for it once. A commit that fails fails for all.
 */
export function writingTogether(writer: Database.Database): Together {
  let waiting: Waiting[] = []
  const commit = writer.transaction((writes: readonly Waiting[]) => {
    for (const { run } of writes) run()
  })
  const flush = () => {
    const writes = waiting
    waiting = []
    try {
      // Immediate: a transaction that read first could not begin to write where another process has written since.
      commit.immediate(writes)
    } catch (error) {
      for (const { failed } of writes) failed(error)
      return
    }
    for (const { done } of writes) done()
  }
  return (write) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush)
      let done = () => {}
      const run = () => {
        const result = write()
        done = () => resolve(result)
      }
      waiting.push({ run, done: () => done(), failed: reject })
    })
}
