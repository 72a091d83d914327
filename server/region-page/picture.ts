/** The page of a region as a figure: the same rows, through the same priorities, beside the same others. */
import { NATION } from '#core/model/area.ts'
import { USUAL_FIGURE } from '#core/model/figure/setting.ts'
import { plainView, type View } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import type { RegionChoice } from './choice.ts'

const SETTING = { ...USUAL_FIGURE, kind: 'region' } as const

/** Null where the rows are compared with another county: a view cannot say that, and another picture would be none of the page. */
export function regionPicture(
  { knowledge }: Pick<Edition, 'knowledge'>,
  { area, frame, profile, reference, at, lang }: RegionChoice,
): { readonly view: View; readonly setting: typeof SETTING } | null {
  const front = knowledge.indicator(knowledge.frontPage)
  if (front === undefined || reference.kind === 'area') return null
  const strategy = { region: null, national: NATION, profile }[frame]
  return {
    view: { ...plainView(front, lang), areas: [area.code], strategy, reference: reference.kind, at },
    setting: SETTING,
  }
}
