/** Need and emphasis for those who do not see them: what each area is looked at for, and then every cell. */
import { formatNumber } from '#core/picture/format.ts'
import type { MatrixCell, MatrixRegion, PrioritiesContext } from '../priorities/context.ts'
import { MATRIX_WORDS } from '../priorities/matrix-words.ts'
import { PRIORITIES_FIGURE_WORDS } from './priorities-words.ts'

/** More names than these are a table's affair. */
const MOST_NAMED = 3

/** `named`: what it is, in a sentence. */
export function prioritiesAlt(context: PrioritiesContext, named: string): { short: string; long: string } {
  const { matrix, choice } = context
  const { lang } = choice
  const words = PRIORITIES_FIGURE_WORDS[lang]
  const number = (value: number) => formatNumber(value, 0, lang)
  const spots = matrix.regions.map(({ cells }) => cells.filter(({ blindSpot }) => blindSpot).length)
  const count = spots.reduce((sum, each) => sum + each, 0)
  const counties = spots.filter((each) => each > 0).length
  const main = count === 0 ? words.noSpots : words.spots(number(count), number(counties))
  const fields = matrix.areas.map((_, place) => fieldSentence(context, place))
  const rows = matrix.regions.map((region) => words.cells(region.name, cellsInWords(region, context)))
  return { short: `${named} ${main}`, long: [...fields, words.inOrder, ...rows].join(' ') }
}

interface Placed {
  readonly name: string
  readonly cell: MatrixCell
}

/** "Kompetens: störst behov Gotlands län (82), …; störst betoning …; ingen prioritering fast behovet är stort …." */
function fieldSentence({ matrix, choice: { lang } }: PrioritiesContext, place: number): string {
  const words = PRIORITIES_FIGURE_WORDS[lang]
  const placed = matrix.regions.flatMap(({ name, cells }): Placed[] => {
    const cell = cells[place]
    return cell === undefined ? [] : [{ name, cell }]
  })
  const needs = mostOf(placed, ({ need }) => need)
  const emphases = mostOf(placed, ({ emphasis, complete }) => (complete && emphasis !== 0 ? emphasis : null))
  const spotted = placed.filter(({ cell }) => cell.blindSpot).map(({ name }) => name)
  const number = (value: number) => formatNumber(value, 0, lang)
  const parts = [
    needs.length === 0
      ? `${matrix.areas[place]?.name[lang] ?? ''}: ${MATRIX_WORDS[lang].notAssessable}`
      : words.greatest(
          matrix.areas[place]?.name[lang] ?? '',
          needs.map(({ name, cell }) => `${name} (${number(cell.need ?? 0)})`).join(', '),
        ),
    ...(emphases.length === 0
      ? []
      : [
          words.most(
            emphases.map(({ name, cell }) => `${name} (${words.of(number(cell.count), number(cell.of))})`).join(', '),
          ),
        ]),
    ...(spotted.length === 0 ? [] : [words.spotted(spotted.join(', '))]),
  ]
  return `${parts.join('; ')}.`
}

function mostOf(placed: readonly Placed[], measured: (cell: MatrixCell) => number | null): Placed[] {
  return placed
    .filter(({ cell }) => measured(cell) !== null)
    .toSorted((a, b) => (measured(b.cell) ?? 0) - (measured(a.cell) ?? 0))
    .slice(0, MOST_NAMED)
}

/** "64 (2 av 6), 81 (ingen prioritering ◆), …". */
function cellsInWords({ cells }: MatrixRegion, { choice: { lang } }: PrioritiesContext): string {
  const matrix = MATRIX_WORDS[lang]
  const number = (value: number) => formatNumber(value, 0, lang)
  return cells
    .map(({ need, count, of, complete, blindSpot }) => {
      const told = need === null ? matrix.notAssessable : number(need)
      if (blindSpot) return `${told} (◆ ${matrix.noPriority})`
      if (of === 0) return `${told} (${matrix.noneKnown})`
      return `${told} (${(complete ? matrix.count : matrix.known)(number(count), number(of))})`
    })
    .join(', ')
}
