/** Which class, and so which colour, each cell of a picture has. */
import { CONFLICTS, conflictOf } from '#core/measure/conflict.ts'
import { COURSES, courseOf, wayOf } from '#core/measure/course.ts'
import {
  type Ask,
  type DivisionAnswer,
  PATTERNS,
  type Pattern,
  type TrendKind,
  type TrendsAnswer,
} from '#core/model/contract-answers.ts'
import type { View } from '#core/model/view.ts'
import type { Cell } from './cells.ts'
import { type Classes, type ClassRule, classify, classOf, NO_CLASSES } from './classify.ts'
import { pairClasses } from './pair-classes.ts'
import type { Detail, Picture, RowCode } from './picture.ts'
import type { Plan, Subject } from './plan.ts'
import { MOST_CATEGORIES, type Scheme, sizeOf } from './scheme.ts'

export interface Painting {
  readonly detail: Detail
  readonly scheme: Scheme
  readonly classes: Classes
  classIn(cell: Cell): number | null
}

export interface Pigments {
  /** What is classed of a cell. */
  readonly figure: (cell: Cell) => number | null
  /** What a cell is compared with. */
  readonly against: (cell: Cell) => number | null
  readonly reference: number | null
  readonly classed: Picture['classed']
  readonly division: DivisionAnswer | null
  readonly pooled: readonly number[] | null
  readonly shared: readonly number[] | null
  readonly ask: Ask
}

export function paint(view: View, plan: Plan, cells: readonly Cell[], pigments: Pigments): Painting {
  const { subject } = plan
  switch (subject.kind) {
    case 'value':
    case 'gap':
    case 'change':
      return paintNumbers(view, subject, cells, pigments)
    case 'typology':
      return paintKinds(cells, pigments.division)
    case 'pattern':
      return paintPatterns(plan, cells, pigments.ask)
    case 'course':
      return paintCourses(subject, plan, cells, pigments)
    case 'conflict':
      return paintConflicts(subject, plan, cells, pigments)
    case 'two': {
      const classes = pairClasses(cells.map(({ parts }) => parts ?? [null, null]))
      const { firstBreaks, secondBreaks } = classes
      const classIn = ({ parts }: Cell) => classes.classOf(...(parts ?? [null, null]))
      const detail: Detail = { ...subject, firstBreaks, secondBreaks }
      return counted({ detail, scheme: { kind: 'pair' }, classes: NO_CLASSES, classIn }, cells)
    }
  }
}

function paintNumbers(view: View, detail: Detail, cells: readonly Cell[], pigments: Pigments): Painting {
  const { figure, classed, reference, pooled, shared } = pigments
  const values = cells.flatMap((cell) => figure(cell) ?? [])
  const pivot = pivotOf(view, detail, classed, reference)
  const rule: ClassRule = shared
    ? { method: 'manual', wanted: view.classes, pivot, inner: shared.slice(1, -1), from: [...shared, ...values] }
    : { method: view.method, wanted: view.classes, pivot, inner: view.breaks, ...(pooled ? { from: pooled } : {}) }
  const classes = classify(values, rule)
  const count = classes.counts.length
  const scheme: Scheme =
    classes.below === null
      ? { kind: 'sequential', count }
      : { kind: 'diverging', below: classes.below, above: count - classes.below }
  const classIn = (cell: Cell) => {
    const value = figure(cell)
    return value === null ? null : classOf(value, classes.breaks)
  }
  return { detail, scheme, classes, classIn }
}

/** Where colours turn: at no change and no gap, and at the reference where the fills tell how far from it areas are. */
function pivotOf(view: View, { kind }: Detail, classed: Picture['classed'], reference: number | null): number | null {
  if (classed === 'difference') return 0
  if (view.colour === 'difference' && reference !== null) return reference
  return kind === 'change' || kind === 'gap' ? 0 : null
}

/** A division with more groups than colours shares them out so that no two neighbours have the same. */
function paintKinds(cells: readonly Cell[], division: DivisionAnswer | null): Painting {
  const tints = new Map(division?.groups.map(({ id, tint }) => [id, tint]))
  const count = Math.min(MOST_CATEGORIES, 1 + Math.max(-1, ...tints.values()))
  const classIn = ({ group }: Cell) => (group === null ? null : (tints.get(group) ?? null))
  const detail: Detail = { kind: 'typology' }
  return counted({ detail, scheme: { kind: 'categories', count }, classes: NO_CLASSES, classIn }, cells)
}

function paintPatterns({ pattern }: Plan, cells: readonly Cell[], ask: Ask): Painting {
  if (pattern === null) throw new Error('picture: expected a pattern to have been asked for, found none')
  const answer = ask(pattern)
  const kinds = new Map<RowCode, Pattern | null>(answer.codes.map((code, i) => [code, answer.patterns[i] ?? null]))
  const classIn = ({ code }: Cell) => {
    const kind = kinds.get(code) ?? null
    return kind === null ? null : PATTERNS.indexOf(kind)
  }
  const detail: Detail = { kind: 'pattern', answer }
  return counted({ detail, scheme: { kind: 'pattern' }, classes: NO_CLASSES, classIn }, cells)
}

/** Where each area lies and which way it goes. */
function paintCourses(
  { aim, target }: Extract<Subject, { kind: 'course' }>,
  plan: Plan,
  cells: readonly Cell[],
  { against, ask }: Pigments,
): Painting {
  const trends = trendsOf(plan, 0, ask)
  const trendIn = kindsIn(trends)
  const classIn = (cell: Cell) =>
    cell.value === null ? null : COURSES.indexOf(courseOf(cell.value, against(cell), trendIn(cell), aim))
  const detail: Detail = { kind: 'course', target, trends }
  return counted({ detail, scheme: { kind: 'course' }, classes: NO_CLASSES, classIn }, cells)
}

/** Where two indicators go the right way together, and where they part. */
function paintConflicts(
  { aims, second, secondYear }: Extract<Subject, { kind: 'conflict' }>,
  plan: Plan,
  cells: readonly Cell[],
  { ask }: Pigments,
): Painting {
  const [trends, secondTrends] = [trendsOf(plan, 0, ask), trendsOf(plan, 1, ask)]
  const [ours, theirs] = [kindsIn(trends), kindsIn(secondTrends)]
  const classIn = (cell: Cell) =>
    cell.value === null ? null : CONFLICTS.indexOf(conflictOf(wayOf(ours(cell), aims[0]), wayOf(theirs(cell), aims[1])))
  const detail: Detail = { kind: 'conflict', second, secondYear, trends, secondTrends }
  return counted({ detail, scheme: { kind: 'conflict' }, classes: NO_CLASSES, classIn }, cells)
}

function trendsOf({ trends }: Plan, side: 0 | 1, ask: Ask): TrendsAnswer {
  const question = trends[side]
  if (question === undefined) throw new Error('picture: expected trends to have been asked for, found none')
  return ask(question)
}

function kindsIn({ codes, trends }: TrendsAnswer): (cell: Cell) => TrendKind {
  const kinds = new Map<RowCode, TrendKind | undefined>(codes.map((code, i) => [code, trends[i]]))
  return ({ code }) => kinds.get(code) ?? 'too-few-years'
}

/** Counts per class where classes are not stretches of numbers. */
function counted(painting: Painting, cells: readonly Cell[]): Painting {
  const counts = new Array<number>(sizeOf(painting.scheme)).fill(0)
  for (const cell of cells) {
    const index = painting.classIn(cell)
    if (index !== null) counts[index] = (counts[index] ?? 0) + 1
  }
  return { ...painting, classes: { ...NO_CLASSES, counts } }
}

/** The figures of all years of the areas shown, for classes that hold over all of them. */
export function pooledOf(plan: Plan, cells: readonly Cell[], ask: Ask): number[] | null {
  const [first, second] = plan.years.map((question) => ask(question))
  if (first === undefined) return null
  const shown = new Set<string>(cells.map(({ code }) => code))
  return first.years.flatMap((year, y) => {
    const others = second?.values[second.years.indexOf(year)]
    return first.codes.flatMap((code, i) => {
      const value = first.values[y]?.[i] ?? null
      const other = second === undefined ? 0 : (others?.[i] ?? null)
      return value === null || other === null || !shown.has(code) ? [] : [value - other]
    })
  })
}
