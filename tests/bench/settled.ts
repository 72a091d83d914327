/**
 * Waits until what a first visit loads has been compressed thoroughly, which a server does on the side when it has
 * started; entity tags tell. The engine, which is largest, may still be under way: at the lowest priority.
 */
import type { ServerProcess } from './server-process.ts'

const MOST_SECONDS = 60
const THOROUGH = /-br11"$/

export async function settled({ origin }: ServerProcess): Promise<void> {
  const page = await (await fetch(origin)).text()
  const files = [...page.matchAll(/\/assets\/[^"]+\.(?:js|css)/g)].map(([path]) => path)
  for (const path of ['/', '/api/areas', ...files]) await thorough(origin + path)
}

async function thorough(address: string): Promise<void> {
  for (let second = 0; second < MOST_SECONDS; second++) {
    const answer = await fetch(address, { method: 'HEAD', headers: { 'accept-encoding': 'br' } })
    if (THOROUGH.test(answer.headers.get('etag') ?? '')) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error(`${address}: expected thorough compression within ${MOST_SECONDS} s, found none`)
}
