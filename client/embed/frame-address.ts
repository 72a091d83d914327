import type { Address } from '#client/state/address.ts'
import { type EmbedSetting, readEmbedSetting } from '#core/model/embed.ts'
import { writeEmbedSetting } from '#core/model/embed-address.ts'

/** How the embed is set, as its address says. What the server could not use of it the server has told. */
export function settingIn(query: string): EmbedSetting {
  const pairs = new URLSearchParams(query)
  return readEmbedSetting(new Map([...pairs.keys()].map((name) => [name, pairs.getAll(name)])), [])
}

/**
 * The address of a frame. Never a new step in the history: back, in somebody else's page, leads out of that page and not
 * through what was looked at in a frame of it.
 */
export function frameAddress(setting: EmbedSetting): Address {
  const own = writeEmbedSetting(setting)
  const replace = (query: string) => history.replaceState(null, '', `?${query}${own}`)
  return { read: () => new URLSearchParams(location.search), push: replace, replace, listen: () => {} }
}
