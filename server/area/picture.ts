import { fullName } from '#core/model/area.ts'
import { USUAL_FIGURE } from '#core/model/figure/setting.ts'
import type { Language } from '#core/model/text.ts'
import { plainView } from '#core/model/view.ts'
import { pictured, type ShownFigure } from '../embed/shown.ts'
import type { Profile } from './profile.ts'

/** The strip of what the page begins with: the row most unlike the peers. Undefined where no row is. */
export function areaPicture({ area, unlike: [first] }: Profile, lang: Language): ShownFigure | undefined {
  if (first === undefined) return undefined
  const { indicator, year } = first.standing
  const isLatest = indicator.levels[area.level].at(-1) === year
  const view = {
    ...plainView(indicator, lang),
    level: area.level,
    areas: [area.code],
    year: isLatest ? null : year,
  }
  return pictured(view, { ...USUAL_FIGURE, kind: 'strip' }, { about: fullName(area) })
}
