/** The gap between two groups of people in a few areas: both values and what lies between them. */
import type { Language, Text } from '#core/model/text.ts'
import type { Gap } from '#core/model/view.ts'
import type { Detail, Picture, PictureRow } from '../picture.ts'
import type { Skin } from '../skin.ts'
import type { Chart } from './chart.ts'
import { type ChartRoom, nameOf } from './chart-of-figures.ts'
import { dumbbellChart } from './dumbbell.ts'

const SIDES: Record<Gap, { readonly first: Text; readonly second: Text }> = {
  sex: { first: { sv: 'kvinnor', en: 'women' }, second: { sv: 'män', en: 'men' } },
  origin: { first: { sv: 'utrikes födda', en: 'foreign-born' }, second: { sv: 'alla', en: 'all' } },
}

export function gapChart(
  picture: Picture,
  { pair }: Extract<Detail, { kind: 'gap' }>,
  { marks, width }: ChartRoom,
  skin: Skin,
  lang: Language,
): Chart {
  const { unit, decimals } = pair.second
  const { first, second } = SIDES[pair.kind]
  return dumbbellChart(
    {
      measure: { name: nameOf(picture), unit, decimals },
      first: first[lang],
      second: second[lang],
      gapUnit: picture.measure.unit[lang],
      rows: inOrder(picture.rows, marks).map(({ code, name, parts }) => ({
        code,
        name,
        first: parts?.[0] ?? null,
        second: parts?.[1] ?? null,
      })),
      marked: marks,
      width,
    },
    skin,
    lang,
  )
}

/** The marked first, in their order; then the widest gap whichever way it goes; those without one last. */
function inOrder(rows: readonly PictureRow[], marks: readonly string[]): PictureRow[] {
  const marked = marks.flatMap((code) => rows.filter((row) => row.code === code))
  const width = ({ value }: PictureRow) => (value === null ? -1 : Math.abs(value))
  return [...marked, ...rows.filter((row) => !marked.includes(row)).sort((a, b) => width(b) - width(a))]
}
