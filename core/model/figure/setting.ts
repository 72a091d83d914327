/** How a view is set as a figure: what is drawn of it, how large, on which paper, with what around it. */
import { authorWords } from '../author-words.ts'
import type { Fault } from '../view/form.ts'
import { PRESETS, type PresetName, pixelsOf } from './preset.ts'

/**
 * What is drawn: the map; small maps; the chart that tells most of what the view shows (of two indicators a scatter); all
 * areas as dots on one scale; bars; lines of the chosen areas over the years; the figures themselves; the chosen areas and
 * territories beside one another; rows of a region's page; or need and emphasis of all counties, as /priorities has them.
 */
export const FIGURE_KINDS = [
  'map',
  'multiples',
  'chart',
  'strip',
  'bars',
  'line',
  'table',
  'compare',
  'region',
  'priorities',
] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]

/** `grey`: light paper without a hue, for printers and copiers; what colour told is told by lightness and pattern. */
export const FIGURE_THEMES = ['light', 'dark', 'grey'] as const
export type FigureTheme = (typeof FIGURE_THEMES)[number]

/** What may be left out of a figure where it stands beside it already; `paper`: the ground that it is drawn on. */
export const FIGURE_PARTS = ['title', 'legend', 'source', 'paper'] as const
export type FigurePart = (typeof FIGURE_PARTS)[number]

/** Of an SVG: named only, so that whoever opens it uses its own; or inside it, so that it looks the same everywhere. */
export const FIGURE_FONTS = ['named', 'embedded'] as const
export type FigureFonts = (typeof FIGURE_FONTS)[number]

/** Px at 96 to the inch. */
export const FIGURE_BOUNDS = {
  width: { least: 320, most: 2_400 },
  height: { least: 200, most: 2_400 },
  /** Pixels of the picture for each of those. */
  scale: { least: 1, most: 4 },
  /** Characters an author may say it in, short and long. */
  alt: 300,
  description: 2_000,
} as const

/** Width times height times scale squared: a picture of 16 million pixels takes 64 MB while it is made. */
export const MOST_PIXELS = 16_000_000

export interface FigureSetting {
  /** null: what the view opens on. */
  readonly kind: FigureKind | null
  readonly preset: PresetName
  /** Px; null: the preset's. */
  readonly width: number | null
  /** Px; null: the preset's, or as high as what is drawn. */
  readonly height: number | null
  readonly scale: number
  readonly theme: FigureTheme
  readonly without: readonly FigurePart[]
  readonly fonts: FigureFonts
  /** What the author says instead of the words made of the data; null: those. */
  readonly alt: string | null
  readonly description: string | null
  /** Of `region`: the priority whose rows are drawn; null: all. */
  readonly priority: string | null
  /**
   * Of `region`: the county by its code that every row is compared with; of `compare`: `first`, the first of those
   * compared; null: what the view compares with. Their pages say so as their `reference`; a view has that name for what it
   * compares all its areas with, no single one among it.
   */
  readonly against: string | null
  /** Of `priorities`: the area of the national report that stands out; null: none of them. */
  readonly field: string | null
  /** Of `priorities`: what the counties are ordered by in that area; null: their codes. */
  readonly sort: string | null
}

export const USUAL_FIGURE: FigureSetting = {
  kind: null,
  preset: 'screen',
  width: null,
  height: null,
  scale: 1,
  theme: 'light',
  without: [],
  fonts: 'named',
  alt: null,
  description: null,
  priority: null,
  against: null,
  field: null,
  sort: null,
}

/** In the order they are written. */
export const FIGURE_PARAMETERS = [
  'kind',
  'preset',
  'width',
  'height',
  'scale',
  'theme',
  'without',
  'fonts',
  'alt',
  'description',
  'priority',
  'against',
  'field',
  'sort',
] as const
export type FigureParameter = (typeof FIGURE_PARAMETERS)[number]

/** Width and height in px; a height of null: as high as what is drawn, a map no higher than `highest`. */
export function figureSize({ preset, width, height }: Pick<FigureSetting, 'preset' | 'width' | 'height'>): {
  readonly width: number
  readonly height: number | null
  readonly highest?: number
} {
  const { highest, ...own } = pixelsOf(PRESETS[preset])
  // A width of one's own sets a preset's fixed height free, or a slide of 600 px would be a tower.
  if (width !== null || height !== null) return { width: width ?? own.width, height }
  return highest === undefined ? own : { ...own, highest }
}

/** Reads what a figure's address says; what cannot be used is a fault, and the usual stands in its place. */
export function readFigureSetting(given: ReadonlyMap<string, readonly string[]>, faults: Fault[]): FigureSetting {
  const single = (parameter: FigureParameter): string | undefined => {
    const [first, ...more] = given.get(parameter) ?? []
    if (first !== undefined && more.length > 0) {
      faults.push({
        kind: 'repeated',
        parameter,
        found: [first, ...more].join(' and '),
        expected: 'the parameter once',
      })
    }
    return first
  }
  const malformed = (parameter: FigureParameter, found: string, expected: string) => {
    faults.push({ kind: 'malformed', parameter, found, expected })
    return null
  }
  const choice = <T extends string>(parameter: FigureParameter, set: readonly T[]): T | null => {
    const found = single(parameter)
    if (found === undefined) return null
    return set.find((each) => each === found) ?? malformed(parameter, found, `one of ${set.join(', ')}`)
  }
  const whole = (parameter: 'width' | 'height' | 'scale'): number | null => {
    const found = single(parameter)
    if (found === undefined) return null
    const { least, most } = FIGURE_BOUNDS[parameter]
    const number = /^\d{1,5}$/.test(found) ? Number(found) : Number.NaN
    return number >= least && number <= most
      ? number
      : malformed(parameter, found, `a whole number from ${least} to ${most}`)
  }
  const words = (parameter: 'alt' | 'description'): string | null => {
    const found = authorWords(single(parameter))
    if (found === null) return null
    const most = FIGURE_BOUNDS[parameter]
    return found.length <= most ? found : malformed(parameter, found, `at most ${most} characters`)
  }
  const without = (given.get('without') ?? []).flatMap((found): FigurePart[] => {
    const part = FIGURE_PARTS.find((each) => each === found)
    if (part === undefined) malformed('without', found, `one of ${FIGURE_PARTS.join(', ')}; repeat it for each`)
    return part === undefined ? [] : [part]
  })
  const names = Object.keys(PRESETS).filter((name): name is PresetName => name in PRESETS)
  const setting: FigureSetting = {
    kind: choice('kind', FIGURE_KINDS),
    preset: choice('preset', names) ?? USUAL_FIGURE.preset,
    width: whole('width'),
    height: whole('height'),
    scale: whole('scale') ?? USUAL_FIGURE.scale,
    theme: choice('theme', FIGURE_THEMES) ?? USUAL_FIGURE.theme,
    without: FIGURE_PARTS.filter((part) => without.includes(part)),
    fonts: choice('fonts', FIGURE_FONTS) ?? USUAL_FIGURE.fonts,
    alt: words('alt'),
    description: words('description'),
    priority: single('priority') ?? null,
    against: single('against') ?? null,
    field: single('field') ?? null,
    sort: single('sort') ?? null,
  }
  const { width, height } = figureSize(setting)
  const pixels = width * (height ?? 0) * setting.scale ** 2
  if (pixels > MOST_PIXELS) {
    const expected = `a scale with which width times height is at most ${MOST_PIXELS} pixels`
    faults.push({ kind: 'malformed', parameter: 'scale', found: String(setting.scale), expected })
    return { ...setting, scale: USUAL_FIGURE.scale }
  }
  return setting
}

/** What differs from the usual, as pairs of a query, always in the same order. */
export function figurePairs(setting: FigureSetting): [FigureParameter, string][] {
  return FIGURE_PARAMETERS.flatMap((name): [FigureParameter, string][] => {
    const value = setting[name]
    if (value === null || value === USUAL_FIGURE[name]) return []
    if (typeof value === 'object') return value.map((part) => [name, part])
    return [[name, String(value)]]
  })
}
