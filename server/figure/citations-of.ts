/** How a figure is cited: by the title it has itself, for lines show other years than the map, and by all it is made of. */
import type { FigureKind, FigureSetting } from '#core/model/figure/setting.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Profile } from '#core/model/profile.ts'
import { isCurrent } from '#core/model/strategy.ts'
import type { View } from '#core/model/view.ts'
import { type Citations, citations } from '#core/picture/describe/citation.ts'
import { captionText } from '#core/picture/describe/title.ts'
import { indicatorOf } from '../ask/indicator.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import { regionAnswer } from '../region/reading.ts'
import { figureOf, kindOf, placeOf } from './figure-of.ts'
import { readRegion } from './region-asked.ts'

/** What has a title that the view alone does not tell: only these must be drawn to know it. */
const OWN_TITLE: ReadonlySet<FigureKind> = new Set(['multiples', 'line', 'compare', 'region', 'priorities'])

/** Asked for what `figureFault` finds no fault with, through the same profile. `origin`: the server's own, without a slash at its end. */
export function citationsOf(
  edition: Edition,
  view: View,
  setting: FigureSetting,
  origin: string,
  profile: Profile | null = null,
): Citations {
  const { atlas } = edition
  const kind = kindOf(view, setting)
  const drawn = OWN_TITLE.has(kind) ? figureOf(edition, view, setting, profile) : null
  return citations(
    pictureOf(edition, view),
    {
      address: origin + placeOf(edition, { ...view, at: atlas.version }, setting, profile),
      builtAt: atlas.builtAt,
      kind,
      ...(drawn === null ? {} : { named: captionText(drawn.title, drawn.subtitle) }),
      ...(kind === 'region' ? { shown: regionIndicators(edition, view, setting, profile) } : {}),
      ...(kind === 'priorities' ? { shown: needIndicators(edition) } : {}),
    },
    view.lang,
  )
}

/** Those whose rows a figure of a region has, each once. */
export function regionIndicators(
  edition: Edition,
  view: View,
  setting: FigureSetting,
  profile: Profile | null,
): Indicator[] {
  const { priority } = setting
  const read = readRegion(edition, view, setting, profile)
  if ('fault' in read) return []
  const { priorities } = regionAnswer(edition, read.question)
  const drawn = priorities.filter((each) => isCurrent(each) && (priority === null || each.id === priority))
  const ids = new Set(drawn.flatMap(({ indicators }) => indicators.map(({ id }) => id)))
  return [...ids].map((id) => indicatorOf(edition.atlas, id))
}

/** What the needs are read from. */
export function needIndicators({ atlas }: Edition): Indicator[] {
  return atlas.reportAreas.flatMap(({ indicators }) => indicators.map((each) => indicatorOf(atlas, each.indicator)))
}
