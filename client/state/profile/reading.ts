/** How the profile stands against the figures, and the order that its weights make. */
import { computed, type ReadonlySignal } from '@preact/signals'
import { fetchRank, fetchReading } from '#client/api-profiles.ts'
import type { ProfileRank } from '#core/model/contract-profiles.ts'
import type { RegionRow } from '#core/model/region/row.ts'
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

export const rank: ReadonlySignal<ProfileRank | null> = computed(() => reading.value?.order ?? null)

/** The row of an indicator under a priority; undefined where it has not been answered, or has gone. */
export function rowOf(priority: number, indicator: string): RegionRow | undefined {
  return reading.value?.priorities[priority]?.indicators.find(({ id }) => id === indicator)
}
