/** Figures before they are classed and ranked: one cell per area or group of a picture. */
import type { Coverage } from '#core/measure/aggregate.ts'
import { withoutNoise } from '#core/measure/noise.ts'
import type { Area, AreaCode } from '#core/model/area.ts'
import type { Ask, PatternAnswer, TrendsAnswer } from '#core/model/contract-answers.ts'
import type { DivisionId } from '#core/model/division.ts'
import type { ColumnQuestion, GroupsQuestion } from '#core/model/question.ts'
import type { MissingReason } from '#core/model/value.ts'
import type { Knowledge, Pace, View } from '#core/model/view.ts'
import type { RowCode } from './picture.ts'
import type { Plan, Subject } from './plan.ts'

export interface Cell {
  readonly code: RowCode
  readonly name: string
  readonly members: readonly AreaCode[]
  readonly value: number | null
  /** Null where there is a value. */
  readonly missing: MissingReason | null
  readonly parts: readonly [number | null, number | null] | null
  readonly coverage: Coverage | null
  readonly approximation: boolean
  readonly range: readonly [number, number] | null
  readonly weightYear: number | null
  readonly group: string | null
  readonly p: number | null
  readonly slopes: readonly [number | null, number | null] | null
}

/** The areas a view draws: those of its level, inside its group where it has one, in code order. */
export function areasOf({ level, within }: Pick<View, 'level' | 'within'>, knowledge: Knowledge): Area[] {
  return knowledge.areasAt(level).filter((area) => within === null || area.groups[within.division] === within.group)
}

export function cellsOf(view: View, knowledge: Knowledge, plan: Plan, ask: Ask): Cell[] {
  const shown = areasOf(view, knowledge)
  const first = sideOf(plan.first, view, shown, ask)
  const [trends, secondTrends] = plan.trends.map((question) => ask(question))
  if (plan.second === null) {
    if (trends) return withSlopes(first, trends, secondTrends)
    return plan.pattern ? withPattern(first, ask(plan.pattern)) : first
  }
  const second = new Map(sideOf(plan.second, view, shown, ask).map((cell) => [cell.code, cell]))
  const cells = first.map((cell) => {
    const other = second.get(cell.code)
    return other ? setAgainst(cell, other, plan.subject, plan.year, view.pace) : cell
  })
  return trends ? withSlopes(cells, trends, secondTrends) : cells
}

function sideOf(question: ColumnQuestion | GroupsQuestion, view: View, shown: readonly Area[], ask: Ask): Cell[] {
  return question.kind === 'column' ? areaCells(question, view, shown, ask) : groupCells(question, view, shown, ask)
}

function areaCells(question: ColumnQuestion, { lang: _, division }: View, shown: readonly Area[], ask: Ask): Cell[] {
  const answer = ask(question)
  const places = new Map(answer.codes.map((code, i) => [code, i]))
  return shown.map(({ code, name, groups }): Cell => {
    const value = answer.values[places.get(code) ?? -1] ?? null
    // All fields in one literal: V8 makes an object that is spread and added to forty times as slowly.
    return {
      code,
      name,
      members: [code],
      value,
      missing: value === null ? (answer.missing[code] ?? 'not-in-data') : null,
      parts: null,
      coverage: null,
      approximation: false,
      range: null,
      weightYear: null,
      group: division === null ? null : (groups[division] ?? null),
      p: null,
      slopes: null,
    }
  })
}

/** A group is drawn where the areas of the view lie that belong to it; its value is always that of the whole group. */
function groupCells(question: GroupsQuestion, { lang }: View, shown: readonly Area[], ask: Ask): Cell[] {
  const answer = ask(question)
  const division = ask({ kind: 'division', division: question.division })
  const membersOf = membersIn(division.id, shown)
  const answers = new Map(answer.groups.map((each) => [each.id, each]))
  return division.groups.flatMap((group): Cell[] => {
    const members = membersOf.get(group.id)
    if (members === undefined) return []
    const found = answers.get(group.id)
    const {
      value = null,
      missing = null,
      coverage = null,
      approximation = false,
      range = null,
      weightYear = null,
    } = found ?? {}
    return [
      {
        code: `${division.id}:${group.id}`,
        name: group.name[lang],
        members,
        value,
        missing: value === null ? (missing ?? 'not-in-data') : null,
        parts: null,
        coverage,
        approximation,
        range,
        weightYear,
        group: group.id,
        p: null,
        slopes: null,
      },
    ]
  })
}

/** The areas of each group that has any. */
function membersIn(division: DivisionId, areas: readonly Area[]): Map<string, AreaCode[]> {
  const members = new Map<string, AreaCode[]>()
  for (const { code, groups } of areas) {
    const group = groups[division]
    if (group === undefined) continue
    const others = members.get(group)
    if (others) others.push(code)
    else members.set(group, [code])
  }
  return members
}

/** What two figures of one area make together; a half without a value leaves the whole without one, for its reason. */
function setAgainst(first: Cell, second: Cell, subject: Subject, year: number, pace: Pace): Cell {
  const parts = [first.value, second.value] as const
  const joined = {
    ...first,
    missing: first.missing ?? second.missing,
    // Lower of the two, for the whole is no better covered than its worse half.
    coverage: lesserCoverage(first.coverage, second.coverage),
    approximation: first.approximation || second.approximation,
  }
  switch (subject.kind) {
    case 'value':
    case 'typology':
    case 'pattern':
    case 'course':
      return first
    case 'change': {
      const span = pace === 'yearly' ? year - subject.since : 1
      return { ...joined, value: difference(first, second, span), parts: [parts[1], parts[0]], range: null }
    }
    case 'gap':
      return { ...joined, value: difference(first, second, 1), parts, range: null }
    case 'two':
    case 'conflict':
      return { ...joined, parts, value: second.value === null ? null : first.value }
  }
}

function difference(a: Cell, b: Cell, span: number): number | null {
  return a.value === null || b.value === null ? null : withoutNoise((a.value - b.value) / span)
}

function lesserCoverage(a: Coverage | null, b: Coverage | null): Coverage | null {
  if (a === null || b === null) return a ?? b
  return a.population <= b.population ? a : b
}

function withPattern(cells: readonly Cell[], answer: PatternAnswer): Cell[] {
  const places = new Map(answer.codes.map((code, i): [RowCode, number] => [code, i]))
  return cells.map((cell) => {
    const place = places.get(cell.code) ?? -1
    return { ...cell, p: answer.p[place] ?? null, parts: [cell.value, answer.neighbours[place] ?? null] }
  })
}

function withSlopes(cells: readonly Cell[], trends: TrendsAnswer, second: TrendsAnswer | undefined): Cell[] {
  const [ours, theirs] = [slopesIn(trends), second && slopesIn(second)]
  return cells.map((cell) => ({
    ...cell,
    slopes: [ours.get(cell.code) ?? null, theirs?.get(cell.code) ?? null],
  }))
}

function slopesIn({ codes, slopes }: TrendsAnswer): Map<RowCode, number | null> {
  return new Map(codes.map((code, i) => [code, slopes[i] ?? null]))
}
