/** The page of a region as a figure: the same rows, through the same priorities, beside the same others. */
import { NATION } from '#core/model/area.ts'
import { type FigureSetting, USUAL_FIGURE } from '#core/model/figure/setting.ts'
import { plainView, type View } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import type { RegionChoice } from './choice.ts'

/** Null where no view can be told, of data without an indicator. */
export function regionPicture(
  { knowledge }: Pick<Edition, 'knowledge'>,
  { area, frame, profile, reference, at, lang }: RegionChoice,
): { readonly view: View; readonly setting: FigureSetting } | null {
  const front = knowledge.indicator(knowledge.frontPage)
  if (front === undefined) return null
  const strategy = { region: null, national: NATION, profile }[frame]
  const view: View = { ...plainView(front, lang), areas: [area.code], strategy, at }
  const setting: FigureSetting = { ...USUAL_FIGURE, kind: 'region' }
  return reference.kind === 'area'
    ? { view, setting: { ...setting, against: reference.code } }
    : { view: { ...view, reference: reference.kind }, setting }
}
