/** What an address of ours shows to whoever puts it into a page of theirs. */
import type { EmbedSetting } from '#core/model/embed.ts'
import type { FigureFormat } from '#core/model/figure/address.ts'
import type { FigureSetting } from '#core/model/figure/setting.ts'
import type { Profile } from '#core/model/profile.ts'
import type { View } from '#core/model/view.ts'
import type { Question } from '../http/question.ts'
import type { Route } from '../http/route.ts'

/** A view that can be walked in a frame. */
export interface ShownView {
  readonly kind: 'view'
  readonly view: View
  readonly setting: EmbedSetting
}

/** A picture. */
export interface ShownFigure {
  readonly kind: 'figure'
  readonly view: View
  readonly setting: FigureSetting
  readonly format: Extract<FigureFormat, 'svg' | 'png'>
  /** The saved one that the rows of a region are read through. */
  readonly profile: Profile | null
  /** Whom it is about, where its own title does not say. */
  readonly about: string | null
  /** Path and query of the page it stands on; null where it is a file, and the page of its view has the same figures. */
  readonly page: string | null
}

export type Shown = ShownView | ShownFigure

export type Found =
  /** `saved`: whether it is read through what somebody saved, which may change or go. */
  | { readonly kind: 'shown'; readonly shown: Shown; readonly saved: boolean }
  | { readonly kind: 'elsewhere'; readonly address: string }
  | { readonly kind: 'nothing' }
  /** What was saved cannot be read just now. */
  | { readonly kind: 'unavailable' }

/** A page that can be asked what it shows. */
export interface ShowingRoute extends Route {
  readonly shown: (question: Question) => Found | Promise<Found>
}

/** A figure as the pages that are documents show it: made of pixels, for not every program takes drawings. */
export function pictured(
  view: View,
  setting: FigureSetting,
  { profile = null, about = null }: Partial<Pick<ShownFigure, 'profile' | 'about'>> = {},
): ShownFigure {
  return { kind: 'figure', view, setting, format: 'png', profile, about, page: null }
}
