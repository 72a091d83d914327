/** A view and how it is to be set → the figure of it. */
import { type FigureKind, type FigureSetting, figureSize } from '#core/model/figure/setting.ts'
import type { PaperChart } from '#core/model/paper/paper.ts'
import { type View, writeView } from '#core/model/view.ts'
import { chartFigure } from '#core/picture/chart/chart-figure.ts'
import { frozenSentence, newerSentence } from '#core/picture/describe/revised.ts'
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
import { frozenFoot } from '../revisions/frozen-foot.ts'
import { compareOf } from './compare.ts'
import { embeddedFonts } from './embedded-fonts.ts'
import { kindOf } from './fault.ts'
import type { Figure } from './figure.ts'
import { lineOf } from './line.ts'
import { numberPaperChart } from './number-paper-chart.ts'
import { regionFigureOf } from './region.ts'
import { smallMaps } from './small-maps.ts'

export { figureFault, kindOf } from './fault.ts'

type Drawn = readonly [drawn: DrawnFigure, chart: PaperChart | null]

/** Asked for what `figureFault` finds no fault with. */
export function figureOf(edition: Edition, view: View, setting: FigureSetting): Figure {
  const [drawn, chart] = draw(edition, view, setting)
  return { lang: view.lang, ...drawn, chart }
}

function draw(edition: Edition, view: View, setting: FigureSetting): Drawn {
  const { lang } = view
  const kind = kindOf(view, setting)
  const sheet = { ...sheetOf(setting), notices: noticesOf(edition, view, kind) }
  switch (kind) {
    case 'map': {
      const people = peopleOf(edition.atlas, view)
      const territories = outlinesIn(edition, 'figure', view)
      const layers = edition.layers('figure', view)
      return [mapFigure(pictureOf(edition, view), layers, lang, { ...sheet, people, territories }), null]
    }
    case 'multiples': {
      const territories = outlinesIn(edition, 'small', view)
      const layers = edition.layers('small', view)
      return [multiplesFigure(smallMaps(edition, view), layers, lang, { ...sheet, territories }), null]
    }
    case 'chart': {
      const picture = pictureOf(edition, view)
      return [chartFigure(picture, edition, lang, sheet), numberPaperChart(picture, lang)]
    }
    case 'strip': {
      const picture = pictureOf(edition, view)
      return [stripFigure(picture, lang, sheet), numberPaperChart(picture, lang)]
    }
    case 'bars': {
      const picture = pictureOf(edition, view)
      const options = { ...sheet, address: tableAddress(edition, view) }
      return [barsFigure(picture, lang, options), numberPaperChart(picture, lang)]
    }
    case 'table': {
      const options = { ...sheet, address: tableAddress(edition, view) }
      return [tableFigure(pictureOf(edition, view), lang, options), null]
    }
    case 'line': {
      const line = lineOf(edition, view)
      return [lineFigure(line, lang, sheet), linePaperChart(line, lang)]
    }
    case 'compare': {
      const compared = compareOf(edition, view)
      if (compared === null) throw new Error(`figure: expected figures of ${view.indicator} to compare, found none`)
      return [compareFigure(compared, lang, sheet), comparePaperChart(compared, lang)]
    }
    case 'region':
      return [regionFigureOf(edition, view, setting, sheet), null]
  }
}

/** The paper it is set on. */
export function sheetOf(setting: FigureSetting): SheetOptions {
  const { theme, without, alt, description, fonts } = setting
  const inside = fonts === 'embedded' ? embeddedFonts() : null
  return { ...figureSize(setting), theme, without, alt, description, fonts: inside }
}

/** That there are newer figures, where the view is frozen; which of them, is told of a figure that shows what the map does. */
function noticesOf(edition: Edition, view: View, kind: FigureKind): string[] {
  if (edition.newer === null) return []
  const { lang } = view
  switch (kind) {
    case 'map':
    case 'multiples':
    case 'chart':
    case 'strip':
    case 'bars':
    case 'table':
      return frozenFoot(edition, pictureOf(edition, view))
    case 'line':
    case 'compare':
    case 'region':
      return [`${frozenSentence(edition.atlas, lang)} ${newerSentence(lang)}`]
  }
}

/** Where all rows are, with the same figures for ever; without the name of the server where its operator has told none. */
function tableAddress({ atlas, site }: Edition, view: View): string {
  return `${site.publicAddress ?? ''}/?${writeView({ ...view, show: 'table', at: atlas.version })}`
}
