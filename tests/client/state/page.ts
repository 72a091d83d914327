/** A page without a browser: toyland's real server answers every request, and the address bar is a list. */
import * as v from 'valibot'
import { vi } from 'vitest'
import { fetchAreas, pinVersion } from '#client/api.ts'
import type { Address } from '#client/state/address.ts'
import { followAddress } from '#client/state/choices.ts'
import { pause } from '#client/state/play.ts'
import { startState } from '#client/state/state.ts'
import { BootSchema } from '#core/model/contract.ts'
import type { Saving } from '#server/saved/saving.ts'
import { toylandApp } from '../../server/toyland-app.ts'

export interface Page {
  /** Queries as the history holds them; the last one is where we are. */
  readonly history: string[]
  /** What the page asked the server for, in order. */
  readonly asked: string[]
  /** While set, every request fails as it does without a network. */
  offline: boolean
  back(): void
  stop(): void
}

/** `saving`: where territories are saved; without one, nowhere. */
export async function openPage(query: string, saving?: Saving): Promise<Page> {
  const app = await toylandApp(saving ? { saving } : {})
  const html = await (await app.request(`/?${query}`)).text()
  const boot = v.parse(BootSchema, JSON.parse(html.match(/id="boot">(.*?)<\/script>/s)?.[1] ?? ''))
  const page = { history: [query], asked: [] as string[], offline: false }
  let moved = () => {}
  const address: Address = {
    read: () => new URLSearchParams(page.history.at(-1)),
    push: (next) => void page.history.push(next),
    replace: (next) => void page.history.splice(-1, 1, next),
    listen: (callback) => {
      moved = callback
    },
  }
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    page.asked.push(path)
    if (page.offline) throw new TypeError('Failed to fetch')
    return app.request(path, init)
  })
  pinVersion(boot.version)
  const stops = [startState(boot, await fetchAreas(), address), followAddress(address), pause]
  page.asked.length = 0
  return Object.assign(page, {
    back: () => {
      page.history.pop()
      moved()
    },
    stop: () => {
      for (const stop of stops) stop()
      // Who comes after in the same process has the network again.
      vi.unstubAllGlobals()
    },
  })
}
