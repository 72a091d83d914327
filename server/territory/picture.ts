/** Territories as a figure of the indicator on the front page: several compared, a single one where it lies. */
import { USUAL_FIGURE } from '#core/model/figure/setting.ts'
import { type Knowledge, plainView, type View } from '#core/model/view.ts'
import { listed } from '../compare/form.ts'
import type { Edition } from '../edition.ts'
import { pictured, type ShownFigure } from '../embed/shown.ts'
import type { Choice } from './address.ts'
import type { Shown } from './head.ts'

/** Undefined where they touch no land. */
export function territoryPicture(
  { knowledge }: Pick<Edition, 'knowledge'>,
  shown: readonly Shown[],
  { territories, lang }: Choice,
): ShownFigure | undefined {
  const front = knowledge.indicator(knowledge.frontPage)
  const codes = shown.flatMap(({ answer }) => answer.areas.map(({ code }) => code))
  if (front === undefined || codes.length === 0) return undefined
  const names = territories.map(({ name }) => name)
  const about = listed(names, lang)
  const view: View = { ...plainView(front, lang), territories }
  if (territories.length > 1) return pictured(view, { ...USUAL_FIGURE, kind: 'compare' }, { about })
  return pictured({ ...view, within: holding(knowledge, codes) }, USUAL_FIGURE, { about })
}

/** From the least. */
const HOLDERS = ['county', 'nuts2'] as const

/** The least that holds all of them: on a map of the whole country a municipality or two are hard to find. */
function holding(knowledge: Knowledge, codes: readonly string[]): View['within'] {
  for (const division of HOLDERS) {
    const groups = new Set(codes.map((code) => knowledge.area(code)?.groups[division]))
    const [group] = groups
    if (groups.size === 1 && group !== undefined) return { division, group }
  }
  return null
}
