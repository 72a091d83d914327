/**
 * The saved profiles that figures of a report are read through. They may change or go whatever the report says, so they are
 * fetched each time, before anything of it is told.
 */
import type { FigureBlock, Report } from '#core/model/report.ts'
import { profileIn } from '../figure/region-asked.ts'
import { readProfile } from '../saved/profile.ts'
import type { Saving } from '../saved/saving.ts'

/** By their ids: each, or why there is none. */
export type Profiles = ReadonlyMap<string, Awaited<ReturnType<typeof readProfile>>>

/** The id of the profile that the rows of a figure are read through; null where they are through none. */
export function profileOf({ view, setting }: Pick<FigureBlock, 'view' | 'setting'>): string | null {
  return profileIn(new URLSearchParams([...new URLSearchParams(view), ...setting]).toString())
}

export async function profilesOf(saving: Saving, { blocks }: Pick<Report, 'blocks'>): Promise<Profiles> {
  const ids = blocks.flatMap((block) => (block.kind === 'figure' ? (profileOf(block) ?? []) : []))
  return new Map(await Promise.all([...new Set(ids)].map(async (id) => [id, await readProfile(saving, id)] as const)))
}

/** Another one each time any of them is changed, or goes; empty where there are none. */
export function tagOfProfiles(profiles: Profiles): string {
  return [...profiles.values()]
    .map((found) => `.${'refused' in found ? found.refused : found.record.revision}`)
    .join('')
}
