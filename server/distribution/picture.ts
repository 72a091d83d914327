/** The areas of the page as a figure: all on one scale, a row for each group as long as those have room. */
import { USUAL_FIGURE } from '#core/model/figure/setting.ts'
import { plainView } from '#core/model/view.ts'
import { pictured, type ShownFigure } from '../embed/shown.ts'
import type { DistributionChoice } from './choice.ts'

export function distributionPicture(choice: DistributionChoice): ShownFigure {
  const { indicator, level, division, year, yearGiven, lang } = choice
  const view = { ...plainView(indicator, lang), level, division, year: yearGiven ? year : null }
  return pictured(view, { ...USUAL_FIGURE, kind: 'strip' })
}
