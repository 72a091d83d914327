/** A figure as a part of a document: what it says above and below itself elsewhere is text beside it there. */
import { type FigureSetting, USUAL_FIGURE } from '#core/model/figure/setting.ts'
import type { PaperFigure } from '#core/model/paper/paper.ts'
import type { View } from '#core/model/view.ts'
import { figureOf } from '../figure/figure-of.ts'
import { frozenView, type PaperSetting } from './setting.ts'

/** `asked`: how large, on which paper, in whose words. */
export function figurePart(
  setting: PaperSetting,
  view: View,
  asked: Partial<FigureSetting>,
  caption?: string,
): PaperFigure {
  const drawn = figureOf(setting.edition, view, {
    ...USUAL_FIGURE,
    preset: 'page',
    ...asked,
    without: [...new Set([...(asked.without ?? []), 'title', 'source'] as const)],
    // Word and PowerPoint know fonts by name only.
    fonts: 'named',
  })
  const { svg, width, height, alt, title, subtitle, foot, chart } = drawn
  return {
    kind: 'figure',
    svg,
    width,
    height,
    alt,
    caption: caption ?? (subtitle === '' ? title : `${title}. ${subtitle}`),
    source: foot,
    address: frozenView(setting, view),
    chart,
  }
}
