/** Need and emphasis of all counties as tables of a few areas each: more columns have no room for words on a page. */
import type { FigureSetting } from '#core/model/figure/setting.ts'
import type { Cell, PaperTable } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import type { View } from '#core/model/view.ts'
import { formatNumber } from '#core/picture/format.ts'
import type { Edition } from '../edition.ts'
import { prioritiesContextOf } from '../figure/priorities.ts'
import { emphasisText } from '../priorities/cell.ts'
import type { MatrixCell, PrioritiesContext } from '../priorities/context.ts'
import { isChosen } from '../priorities/context.ts'
import { MATRIX_WORDS } from '../priorities/matrix-words.ts'

/** Areas to a table. */
const MOST_COLUMNS = 4

interface Words {
  readonly caption: (from: string, to: string) => string
  readonly alt: (caption: string, rows: string, columns: string) => string
}

const WORDS: Record<Language, Words> = {
  sv: {
    caption: (from, to) => `Behov, plats och betoning: ${from} till ${to}`,
    alt: (caption, rows, columns) => `${caption}. ${rows} län med ${columns}.`,
  },
  en: {
    caption: (from, to) => `Need, rank and emphasis: ${from} to ${to}`,
    alt: (caption, rows, columns) => `${caption}. ${rows} counties with ${columns}.`,
  },
}

/** Asked for what `figureFault` finds no fault with. */
export function prioritiesTables(edition: Edition, view: View, setting: FigureSetting): PaperTable[] {
  const context = prioritiesContextOf(edition, view, setting)
  const count = context.matrix.areas.length
  const starts = Array.from({ length: Math.ceil(count / MOST_COLUMNS) }, (_, i) => i * MOST_COLUMNS)
  return starts.map((from) => tableOf(context, from, Math.min(from + MOST_COLUMNS, count)))
}

function tableOf(context: PrioritiesContext, from: number, after: number): PaperTable {
  const { matrix, choice } = context
  const { lang } = choice
  const names = matrix.areas.slice(from, after).map(({ name }) => name[lang])
  const caption = WORDS[lang].caption(names[0] ?? '', names.at(-1) ?? '')
  return {
    kind: 'table',
    caption,
    alt: WORDS[lang].alt(caption, formatNumber(matrix.regions.length, 0, lang), names.join(', ')),
    head: [{ text: MATRIX_WORDS[lang].county }, ...names.map((text) => ({ text }))],
    rows: matrix.regions.map(({ code, name, complete, cells }) => [
      { text: complete ? name : `${name}\u00a0*`, strong: isChosen(context, code) },
      ...cells.slice(from, after).map((cell): Cell => ({ text: textOf(context, cell) })),
    ]),
  }
}

/** "64, plats 3; 2 av 6", "81, plats 1; ◆ ingen prioritering". */
function textOf(context: PrioritiesContext, cell: MatrixCell): string {
  const { lang } = context.choice
  const words = MATRIX_WORDS[lang]
  const { need, needRank, blindSpot } = cell
  const placed =
    need === null || needRank === null
      ? words.notAssessable
      : `${formatNumber(need, 0, lang)}, ${words.rank(formatNumber(needRank, 0, lang)).replace(' ', '\u00a0')}`
  const emphasised = emphasisText(context, cell).replaceAll(' ', '\u00a0')
  return `${placed}; ${blindSpot ? `◆\u00a0${words.noPriority}` : emphasised}`
}
