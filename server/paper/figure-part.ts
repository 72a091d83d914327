/** A figure as a part of a document: what it says above and below itself elsewhere is text beside it there. */
import {
  FIGURE_PARTS,
  type FigureKind,
  type FigurePart,
  type FigureSetting,
  figureSize,
  USUAL_FIGURE,
} from '#core/model/figure/setting.ts'
import type { PaperFigure } from '#core/model/paper/paper.ts'
import type { Profile } from '#core/model/profile.ts'
import type { View } from '#core/model/view.ts'
import { captionText } from '#core/picture/describe/title.ts'
import { figureOf, kindOf, type PlaceSetting, placeOf } from '../figure/figure-of.ts'
import { frozenView, type PaperSetting } from './setting.ts'
import { drawnAs, trimmed } from './trimmed.ts'

/** In a document they are its own text. */
export const SAID_BESIDE = ['title', 'source'] as const

/** Px, of the shape that a slide has between its title and its source: so wide that the least letters become 12 points. */
const SLIDE = { width: 800, height: 348 } as const

/** Px, some 120 mm: on a page of A4 there is room for its caption, its source and text beside it. */
const HIGHEST = 455

interface Place {
  /** Instead of its own title. */
  readonly caption?: string
  /** Px; on a page it is drawn no higher, unless the author says how high. */
  readonly highest?: number
  /** The saved one that the rows of a region are read through. */
  readonly profile?: Profile | null
}

/** `asked`: how large, on which paper, in whose words. */
export function figurePart(
  setting: PaperSetting,
  view: View,
  asked: Partial<FigureSetting>,
  { caption, highest = HIGHEST, profile = null }: Place = {},
): PaperFigure {
  // It stands on the document's own paper; but light letters need the dark that the author chose them for.
  const ground = asked.theme === 'dark' ? [] : (['paper'] as const)
  const left: readonly FigurePart[] = [...(asked.without ?? []), ...SAID_BESIDE, ...ground]
  const wish: FigureSetting = {
    ...USUAL_FIGURE,
    preset: 'page',
    ...asked,
    ...(setting.medium === 'slide' ? SLIDE : {}),
    without: FIGURE_PARTS.filter((part) => left.includes(part)),
    // Word and PowerPoint know fonts by name only.
    fonts: 'named',
  }
  // Whoever shows a slide explains it, and begins with these; on a page the text around it does.
  const beside = { takeaways: setting.medium === 'slide' }
  const first = figureOf(setting.edition, view, wish, profile, beside)
  // Drawn for the height it gets its letters stay as large as they are; made smaller they would shrink with it.
  const isHigh = figureSize(wish).height === null && first.height > highest
  const drawn = isHigh ? figureOf(setting.edition, view, { ...wish, height: highest }, profile, beside) : first
  const { alt, title, subtitle, foot, chart } = drawn
  return {
    kind: 'figure',
    ...(ground.length === 0 ? drawnAs(drawn) : trimmed(drawn)),
    alt,
    caption: caption ?? captionText(title, subtitle),
    source: foot,
    address: frozenPlace(setting, view, wish, profile),
    chart: chart && { ...chart, marked: chosenNames(setting, view) },
  }
}

/** Of bars the chosen stand out, as they do in the drawing. */
function chosenNames({ edition }: PaperSetting, { areas }: View): string[] {
  return areas.flatMap((code) => edition.knowledge.area(code)?.name ?? [])
}

/** What has a page of its own; everything else stands on that of the view. */
const OWN_PAGE: ReadonlySet<FigureKind> = new Set(['compare', 'region', 'priorities'])

/** Absolute. */
export function frozenPlace(setting: PaperSetting, view: View, figure: PlaceSetting, profile: Profile | null): string {
  const { edition, origin } = setting
  if (!OWN_PAGE.has(kindOf(view, figure))) return frozenView(setting, view)
  return origin + placeOf(edition, { ...view, at: edition.atlas.version }, figure, profile)
}
