/** Need and emphasis of all counties as a figure: the table of /priorities, in the order and with the choices of its page. */
import type { FigureSetting } from '#core/model/figure/setting.ts'
import { REPORT_AREA_NAMES } from '#core/model/report-area.ts'
import type { Language } from '#core/model/text.ts'
import type { View } from '#core/model/view.ts'
import { frozenSentence, newerSentence } from '#core/picture/describe/revised.ts'
import { authorityText, processedLine } from '#core/picture/describe/source.ts'
import type { PrioritiesCell } from '#core/picture/figure/priorities-cell.ts'
import { prioritiesFigure } from '#core/picture/figure/priorities-figure.ts'
import type { DrawnFigure, SheetOptions } from '#core/picture/figure-page.ts'
import { formatNumber } from '#core/picture/format.ts'
import { indicatorOf } from '../ask/indicator.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import { type NEED_CLASSES, needClassOf } from '../priorities/classes.ts'
import { isChosen, isSingleForAll, type MatrixCell, type PrioritiesContext, placedIn } from '../priorities/context.ts'
import { ordered } from '../priorities/order.ts'
import { PRIORITIES_WORDS } from '../priorities/words.ts'
import { matrixAnswer } from '../region/matrix.ts'
import { type PrioritiesAsked, readPriorities } from './priorities-asked.ts'
import { prioritiesAlt } from './priorities-told.ts'
import { PRIORITIES_FIGURE_WORDS } from './priorities-words.ts'

/** Asked for what `figureFault` finds no fault with. */
export function prioritiesContextOf(
  edition: Edition,
  view: View,
  setting: FigureSetting,
): PrioritiesContext & Pick<PrioritiesAsked, 'field'> {
  const asked = readPriorities(edition, view, setting)
  if ('fault' in asked) throw new Error(`figure: expected priorities to draw, found ${asked.fault.found}`)
  const matrix = matrixAnswer(edition)
  const context = { edition, choice: asked.choice, matrix }
  const regions = ordered(placedIn(context), asked.choice.sort).map(({ region }) => region)
  return { ...context, matrix: { ...matrix, regions }, field: asked.field }
}

export function prioritiesFigureOf(
  edition: Edition,
  view: View,
  setting: FigureSetting,
  sheet: SheetOptions,
): DrawnFigure {
  const context = prioritiesContextOf(edition, view, setting)
  const { matrix, field } = context
  const { lang } = view
  const words = PRIORITIES_FIGURE_WORDS[lang]
  const [title, subtitle] = [PRIORITIES_WORDS[lang].title, subtitleOf(context)]
  return prioritiesFigure(
    {
      title,
      subtitle,
      fields: matrix.areas.map(({ id, name }) => ({ name: name[lang], chosen: id === field })),
      counties: matrix.regions.map(({ code, name, complete, cells }) => ({
        name: complete ? name : `${name}\u00a0*`,
        chosen: isChosen(context, code),
        cells: cells.map((cell) => drawnCell(cell, lang)),
      })),
      key: {
        need: { example: '64', means: words.need },
        emphasis: { example: '2/6', means: words.emphasis },
        thirds: [words.thirds.high, words.thirds.middle, words.thirds.low],
        blind: words.blind,
      },
      alt: prioritiesAlt(context, `${words.drawn}: ${title}, ${subtitle}.`),
      foot: [...notesOf(context), ...sourcesOf(context), processedLine(pictureOf(edition, view), lang, sheet.day)],
    },
    lang,
    sheet,
  )
}

/** What stands at its foot where it is of an older data version: what regions have written since is not counted. */
export function prioritiesFoot({ atlas, newer }: Pick<Edition, 'atlas' | 'newer'>, lang: Language): string[] {
  return newer === null ? [] : [`${frozenSentence(atlas, lang)} ${newerSentence(lang)}`]
}

/** "21 län i den nationella rapportens 8 områden, störst behov först: Kompetens". */
function subtitleOf({ matrix, choice: { sort, area, lang } }: PrioritiesContext): string {
  const words = PRIORITIES_FIGURE_WORDS[lang]
  const number = (value: number) => formatNumber(value, 0, lang)
  const named = words.subtitle(number(matrix.regions.length), number(matrix.areas.length))
  return sort === 'county' ? named : `${named}, ${words.sorted[sort](REPORT_AREA_NAMES[area][lang])}`
}

function drawnCell(cell: MatrixCell, lang: Language): PrioritiesCell {
  const { need, emphasis, count, of, blindSpot } = cell
  const third = needClassOf(cell)
  const number = (value: number) => formatNumber(value, 0, lang)
  return {
    need: need === null ? null : number(need),
    third: third === null ? null : THIRDS[third],
    emphasis: of === 0 ? '–' : `${number(count)}/${number(of)}`,
    share: emphasis,
    blind: blindSpot,
  }
}

const THIRDS = { low: 0, middle: 1, high: 2 } as const satisfies Record<(typeof NEED_CLASSES)[number], number>

function notesOf(context: PrioritiesContext): string[] {
  const { matrix, choice } = context
  const { lang } = choice
  const words = PRIORITIES_FIGURE_WORDS[lang]
  const single = matrix.areas.filter(({ id }) => isSingleForAll(context, id)).map(({ name }) => name[lang])
  return [
    ...(matrix.regions.every(({ complete }) => complete) ? [] : [words.incomplete]),
    ...(single.length === 0 ? [] : [words.single(single.join('; '))]),
    ...(matrix.regions.some(({ cells }) => cells.some(({ need }) => need === null)) ? [words.notAssessable] : []),
    words.meaning,
  ]
}

function sourcesOf({ edition: { atlas }, choice: { lang } }: PrioritiesContext): string[] {
  const ids = atlas.reportAreas.flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator))
  const names = ids.map((id) => authorityText(indicatorOf(atlas, id).source, lang))
  return names.length === 0 ? [] : [PRIORITIES_FIGURE_WORDS[lang].sources([...new Set(names)].join('; '))]
}
