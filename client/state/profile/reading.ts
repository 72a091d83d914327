/** How the profile stands against the figures, and the order that its weights make. */
import { computed, type ReadonlySignal } from '@preact/signals'
import { fetchRank, fetchReading } from '#client/api-profiles.ts'
import type { AreaCode } from '#core/model/area.ts'
import type { ProfileRank } from '#core/model/contract-profiles.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import { known } from '../editor/known.ts'
import { readAlong } from '../editor/read-along.ts'
import { profile } from './draft.ts'

const {
  reading,
  progress,
  retry: retryReading,
  follow: followProfile,
} = readAlong({
  draft: profile,
  ask: async (asked, signal) => {
    const [region, rank] = await Promise.all([fetchReading(asked, signal), fetchRank(asked, signal)])
    return { ...region, order: rank }
  },
  pause: 400,
})

export { followProfile, progress, reading, retryReading }

/** The server says areas in Swedish, as data is told to programs. */
export const rank: ReadonlySignal<ProfileRank | null> = computed(() => {
  const order = reading.value?.order
  if (order === undefined) return null
  const named = (code: AreaCode, name: string) => known.value.areas.get(code)?.name ?? name
  return { ...order, areas: order.areas.map((each) => ({ ...each, name: named(each.code, each.name) })) }
})

/** The row of an indicator under a priority; undefined where it has not been answered, or has gone. */
export function rowOf(priority: number, indicator: string): RegionRow | undefined {
  return reading.value?.priorities[priority]?.indicators.find(({ id }) => id === indicator)
}
