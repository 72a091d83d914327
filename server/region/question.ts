/** What is asked of a region: whose conditions, through whose priorities, compared with whom. */
import type { Area, AreaCode } from '#core/model/area.ts'
import type { Profile } from '#core/model/profile.ts'

/** Whose priorities are read: the county's own, those of the national frame, or somebody's own profile. */
export type Frame =
  | { readonly kind: 'region' }
  | { readonly kind: 'national' }
  /** `id` is null of a profile that has not been saved. */
  | { readonly kind: 'profile'; readonly id: string | null; readonly profile: Profile }

/** What every row is compared with. */
export type RowReference =
  | { readonly kind: 'nation' }
  | { readonly kind: 'similar' }
  | { readonly kind: 'area'; readonly code: AreaCode }

export interface RegionQuestion {
  /** A county; of a profile also a municipality, whose peers are all municipalities. */
  readonly area: Area
  readonly frame: Frame
  readonly reference: RowReference
}
