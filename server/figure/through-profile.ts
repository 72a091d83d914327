/** Figures read through what somebody saved: it is fetched before they are drawn, and it may change or go. */
import type { Profile } from '#core/model/profile.ts'
import { readProfile } from '../saved/profile.ts'
import { refusedProblem } from '../saved/refused.ts'
import type { Saving } from '../saved/saving.ts'
import { tagOf } from '../saved/tag.ts'

/** Nobody on the way keeps it, and whoever has it asks each time whether it still holds. */
export const SAVED_HEADERS = { 'Cache-Control': 'private, no-cache' }

export interface Through {
  readonly profile: Profile
  /** Another one each time it is changed. */
  readonly tag: string
}

/** The profile, or the answer that it is not there. */
export async function throughProfile(saving: Saving, id: string): Promise<Through | Response> {
  const found = await readProfile(saving, id)
  if ('refused' in found) return refusedProblem(found, id, saving.workspace.bounds, 'profile', 'strategy')
  return { profile: found.profile, tag: tagOf(found.record) }
}
