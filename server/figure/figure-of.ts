/** A view and how it is to be set → the figure of it. */
import { type FigureKind, type FigureSetting, figureSize } from '#core/model/figure/setting.ts'
import type { PaperChart } from '#core/model/paper/paper.ts'
import type { Profile } from '#core/model/profile.ts'
import { type View, writeView } from '#core/model/view.ts'
import { chartFigure } from '#core/picture/chart/chart-figure.ts'
import { swedishDay } from '#core/picture/describe/swedish-day.ts'
import { compareFigure, comparePaperChart } from '#core/picture/figure/compare-figure.ts'
import { lineFigure, linePaperChart } from '#core/picture/figure/line-figure.ts'
import { barsFigure, stripFigure } from '#core/picture/figure/number-figure.ts'
import { tableFigure } from '#core/picture/figure/table-figure.ts'
import { mapFigure } from '#core/picture/figure.ts'
import type { DrawnFigure, SheetOptions } from '#core/picture/figure-page.ts'
import { multiplesFigure } from '#core/picture/multiples-figure.ts'
import { outlinesIn } from '../ask/outlines.ts'
import { peopleOf } from '../ask/people.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import { comparedFoot, frozenFoot } from '../revisions/frozen-foot.ts'
import { comparandsOf } from './comparands.ts'
import { compareOf } from './compare.ts'
import { comparePageOf } from './compare-page.ts'
import { embeddedFonts } from './embedded-fonts.ts'
import { kindOf } from './fault.ts'
import type { Figure } from './figure.ts'
import { lineComparands, lineOf } from './line.ts'
import { numberPaperChart } from './number-paper-chart.ts'
import { prioritiesFigureOf, prioritiesFoot } from './priorities.ts'
import { prioritiesPageOf, readPriorities } from './priorities-asked.ts'
import { regionFigureOf, regionFoot } from './region.ts'
import { readRegion, regionPageOf } from './region-asked.ts'
import { smallMaps } from './small-maps.ts'

export { figureFault, kindOf } from './fault.ts'

type Drawn = readonly [drawn: DrawnFigure, chart: PaperChart | null]

/** Asked for what `figureFault` finds no fault with, through the same profile. */
export function figureOf(
  edition: Edition,
  view: View,
  setting: FigureSetting,
  profile: Profile | null = null,
  beside: Pick<SheetOptions, 'takeaways'> = {},
): Figure {
  const [drawn, chart] = draw(edition, view, setting, profile, beside)
  return { lang: view.lang, ...drawn, chart }
}

function draw(
  edition: Edition,
  view: View,
  setting: FigureSetting,
  profile: Profile | null,
  beside: Pick<SheetOptions, 'takeaways'>,
): Drawn {
  const { lang } = view
  const kind = kindOf(view, setting)
  const sheet = {
    ...sheetOf(setting),
    ...beside,
    ...foundAgain(edition, view, setting, profile),
    notices: noticesOf(edition, view, setting, profile),
  }
  switch (kind) {
    case 'map': {
      const people = peopleOf(edition.atlas, view)
      const territories = outlinesIn(edition, 'figure', view)
      const layers = edition.layers('figure', view)
      const { highest } = figureSize(setting)
      const keeping = highest === undefined ? sheet : { ...sheet, highest }
      return [mapFigure(pictureOf(edition, view), layers, lang, { ...keeping, people, territories }), null]
    }
    case 'multiples': {
      const territories = outlinesIn(edition, 'small', view)
      const layers = edition.layers('small', view)
      return [multiplesFigure(smallMaps(edition, view), layers, lang, { ...sheet, territories }), null]
    }
    case 'chart': {
      const picture = pictureOf(edition, view)
      return [chartFigure(picture, edition, lang, sheet), numberPaperChart(picture, lang, kind)]
    }
    case 'strip': {
      const picture = pictureOf(edition, view)
      return [stripFigure(picture, lang, sheet), numberPaperChart(picture, lang, kind)]
    }
    case 'bars': {
      const picture = pictureOf(edition, view)
      return [barsFigure(picture, lang, sheet), numberPaperChart(picture, lang, kind)]
    }
    case 'table':
      return [tableFigure(pictureOf(edition, view), lang, sheet), null]
    case 'line': {
      const line = lineOf(edition, view)
      return [lineFigure(line, lang, sheet), linePaperChart(line, lang)]
    }
    case 'compare': {
      const compared = compareOf(edition, view, setting)
      if (compared === null) throw new Error(`figure: expected figures of ${view.indicator} to compare, found none`)
      return [compareFigure(compared, lang, sheet), comparePaperChart(compared, lang)]
    }
    case 'region':
      return [regionFigureOf(edition, view, setting, profile, sheet), null]
    case 'priorities':
      return [prioritiesFigureOf(edition, view, setting, sheet), null]
  }
}

/** The paper it is set on. */
export function sheetOf(setting: FigureSetting): SheetOptions {
  const { theme, without, alt, description, fonts } = setting
  const inside = fonts === 'embedded' ? embeddedFonts() : null
  const { width, height } = figureSize(setting)
  return { width, height, theme, without, alt, description, fonts: inside }
}

/** That there are newer figures, where the view is frozen, and how many of those shown. */
function noticesOf(edition: Edition, view: View, setting: FigureSetting, profile: Profile | null): string[] {
  if (edition.newer === null) return []
  switch (kindOf(view, setting)) {
    case 'map':
    case 'multiples':
    case 'chart':
    case 'strip':
    case 'bars':
    case 'table':
      return frozenFoot(edition, pictureOf(edition, view))
    case 'line':
      return comparedFoot(edition, view, lineComparands(edition, view))
    case 'compare':
      return comparedFoot(edition, view, comparandsOf(edition, view))
    case 'region':
      return regionFoot(edition, view, setting, profile)
    case 'priorities':
      return prioritiesFoot(edition, view.lang)
  }
}

/**
 * How old the figures are, and where they are found again for ever. Without an operator's word of where the server stands
 * no address is printed: a request may name any host, and the same view must make the same file.
 */
function foundAgain(
  { atlas, knowledge, site }: Edition,
  view: View,
  setting: FigureSetting,
  profile: Profile | null,
): Pick<SheetOptions, 'day' | 'address'> {
  const day = swedishDay(atlas.builtAt, 'short', view.lang)
  if (site.publicAddress === null) return { day, address: null }
  const place = placeOf({ atlas, knowledge }, { ...view, at: atlas.version }, setting, profile)
  return { day, address: `${site.publicAddress}${place}` }
}

/** Whether it shows figures that its view does not: a link to the view, or an embed of it, would be of something else. */
export function showsOwnFigures(kind: FigureKind): boolean {
  return kind === 'region' || kind === 'priorities'
}

/** What of a setting tells the page its figures are read on. */
export type PlaceSetting = Pick<FigureSetting, 'kind' | 'against' | 'field' | 'sort'>

/** The page on which the figures of a figure are read: path and query. */
export function placeOf(
  edition: Pick<Edition, 'atlas' | 'knowledge'>,
  view: View,
  setting: PlaceSetting,
  profile: Profile | null,
): string {
  const kind = kindOf(view, setting)
  if (kind === 'priorities') {
    const read = readPriorities(edition, view, setting)
    if ('choice' in read) return prioritiesPageOf(read)
  }
  if (kind === 'region') {
    const read = readRegion(edition, view, setting, profile)
    if ('question' in read) return regionPageOf(read.question, view)
  }
  if (kind === 'compare') return comparePageOf(edition, view, setting)
  // Rows may be left out of bars and tables: the table of the view has them all.
  const show = kind === 'bars' || kind === 'table' ? 'table' : view.show
  return `/?${writeView({ ...view, show })}`
}
