import type { Profile } from '#core/model/profile.ts'

/** A saved profile as its page shows it. */
export interface SavedSheet {
  readonly id: string
  readonly profile: Profile
}
