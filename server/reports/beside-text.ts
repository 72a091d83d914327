/** How a figure is set where text stands around it: on the page of a report, and in its files. */
import { FIGURE_PARTS, type FigurePart, type FigureSetting, USUAL_FIGURE } from '#core/model/figure/setting.ts'
import type { View } from '#core/model/view.ts'
import { kindOf } from '../figure/figure-of.ts'

/** What stands beside it as text is not said twice. */
export function withoutParts(setting: FigureSetting, parts: readonly FigurePart[]): FigureSetting {
  return { ...setting, without: FIGURE_PARTS.filter((part) => parts.includes(part) || setting.without.includes(part)) }
}

/** Px, 160 mm. */
const HIGHEST = 605

/** A map as high as it would be by itself takes all of a sheet of A4: its legend goes beside it, unless the author says how large. */
export function besideText(setting: FigureSetting, view: View): FigureSetting {
  const isUsual = setting.preset === USUAL_FIGURE.preset && setting.width === null && setting.height === null
  return kindOf(view, setting) === 'map' && isUsual ? { ...setting, height: HIGHEST } : setting
}
