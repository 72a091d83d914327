/** /priorities as a figure: the same counties, in the same order, with the same area and county chosen. */
import { type FigureSetting, USUAL_FIGURE } from '#core/model/figure/setting.ts'
import { plainView, type View } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import { type PrioritiesChoice, USUAL_AREA } from './choice.ts'

/** Null where no view can be told, of data without an indicator. */
export function prioritiesPicture(
  { knowledge }: Pick<Edition, 'knowledge'>,
  { area, county, sort, at, lang }: PrioritiesChoice,
): { readonly view: View; readonly setting: FigureSetting } | null {
  const front = knowledge.indicator(knowledge.frontPage)
  if (front === undefined) return null
  const view: View = { ...plainView(front, lang), areas: county === null ? [] : [county.code], at }
  // The page always has an area; only one that somebody has chosen stands out in a figure.
  const isUsual = area === USUAL_AREA && sort === 'county'
  return {
    view,
    setting: {
      ...USUAL_FIGURE,
      kind: 'priorities',
      field: isUsual ? null : area,
      sort: sort === 'county' ? null : sort,
    },
  }
}
