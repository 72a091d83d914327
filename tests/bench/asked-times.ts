import { existsSync, readFileSync } from 'node:fs'

/** How long a server was at work with each of some addresses, asked one after another, milliseconds. */
export async function askedTimes(
  pid: number | undefined,
  addresses: readonly string[],
  headers: Record<string, string> = {},
): Promise<number[]> {
  const now = clockOf(pid)
  const times: number[] = []
  for (const address of addresses) {
    const start = now()
    const answer = await fetch(address, { headers })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${address}: expected an answer, found ${answer.status}`)
    times.push(now() - start)
  }
  return times
}

/** Milliseconds the main thread of a process was at work; where nobody tells, those of the clock on the wall. */
function clockOf(pid: number | undefined): () => number {
  const path = `/proc/${pid}/task/${pid}/schedstat`
  if (!existsSync(path)) return () => performance.now()
  // The first of its numbers: nanoseconds.
  return () => Number(readFileSync(path, 'utf8').split(' ')[0]) / 1e6
}
