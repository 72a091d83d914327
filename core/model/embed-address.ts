/** Where a view lies as an embed. */
import { type EmbedSetting, embedPairs } from './embed.ts'
import type { View } from './view/form.ts'
import { writeView } from './view/write.ts'

/** Path and query; the same view set in the same way always has the same address. */
export function embedAddress(view: View, setting: EmbedSetting): string {
  return `/embed?${writeView(view)}${writeEmbedSetting(setting)}`
}

/** What differs from the usual, to stand after a view in a query; empty where nothing does. */
export function writeEmbedSetting(setting: EmbedSetting): string {
  return embedPairs(setting)
    .map(([name, value]) => `&${name}=${encodeURIComponent(value)}`)
    .join('')
}
