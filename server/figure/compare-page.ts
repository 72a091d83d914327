import { addressIn } from '#core/model/destination.ts'
import type { FigureSetting } from '#core/model/figure/setting.ts'
import type { View } from '#core/model/view.ts'
import { indicatorOf } from '../ask/indicator.ts'
import { parametersOf } from '../compare/address.ts'
import type { Edition } from '../edition.ts'
import { choiceOf, comparandsOf } from './comparands.ts'

/** The page on which those of a view are compared: path and query. */
export function comparePageOf(
  edition: Pick<Edition, 'atlas' | 'knowledge'>,
  view: View,
  setting: Pick<FigureSetting, 'against'>,
): string {
  const indicator = indicatorOf(edition.atlas, view.indicator)
  const parameters = parametersOf(choiceOf(view, comparandsOf(edition, view), indicator, setting))
  const at: [string, string][] = view.at === null ? [] : [['at', view.at]]
  return addressIn('/compare', view.lang, [...parameters, ...at])
}
