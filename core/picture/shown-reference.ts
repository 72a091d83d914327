/** What the rows of a picture are compared with: one value for all, or each its own; and whom each is ranked among. */
import { withoutNoise } from '#core/measure/noise.ts'
import type { ReferenceMethod } from '#core/measure/reference.ts'
import type { Ask, ReferenceAnswer } from '#core/model/contract-answers.ts'
import type { ColumnQuestion, GroupsQuestion } from '#core/model/question.ts'
import type { Text } from '#core/model/text.ts'
import { isTerritoryReference, type View } from '#core/model/view.ts'
import type { Making, RowCode, ShownReference } from './picture.ts'
import type { Plan } from './plan.ts'
import { medianIn, nationName } from './stand-in.ts'

export interface Comparison {
  readonly reference: ShownReference | null
  /** The value a row is compared with. */
  against(code: RowCode): number | null
  /** The codes a row is ranked among, itself included; null: all rows; empty: it is not ranked. */
  peers(code: RowCode): ReadonlySet<string> | null
}

const TARGET: Text = { sv: 'målvärdet', en: 'the target' }

/** What all are to come to. */
function targeted(value: number): Comparison {
  return {
    reference: { kind: 'target', name: TARGET, value, method: null, own: false, similar: [], making: null },
    against: () => value,
    peers: () => null,
  }
}

export function comparisonOf(view: View, plan: Plan, ask: Ask): Comparison {
  const { subject } = plan
  if (subject.kind === 'course' && subject.target !== null) return targeted(subject.target)
  const pair = subject.kind === 'two' || subject.kind === 'conflict'
  const sides = [plan.first, ...(plan.second && !pair ? [plan.second] : [])]
  if (view.reference === 'nation') return nation(sides, view, plan, ask)
  const answers = plan.references.map((question) => ask(question))
  const [first, second] = answers
  if (first === undefined) return nation(sides, view, plan, ask)
  const single = together(first.value, second?.value, view, plan)
  const own = first.own === null ? null : ownValues(first, second, view, plan)
  const members = first.members === null ? null : new Set<string>([...first.members, ...self(view, plan)])
  const peers = peersOf(first)
  const method = methodOf(answers.map(({ method }) => method))
  const making = makingOf(answers)
  return {
    reference: {
      kind: view.reference,
      name: making !== null && method === 'median' ? medianIn(first.name) : first.name,
      value: single,
      method,
      own: own !== null,
      similar: first.similar ?? [],
      making,
    },
    against: (code) => (own ? (own.get(code) ?? null) : single),
    peers: (code) => {
      // A territory consists of municipalities: on a map of counties it is nobody's peer, and all are ranked.
      if (code.includes(':') || (isTerritoryReference(view.reference) && view.level === 'county')) return null
      if (members) return members.has(code) ? members : NOBODY
      return peers.get(code) ?? NOBODY
    },
  }
}

const NOBODY: ReadonlySet<string> = new Set()

/** The area whose like are looked for is ranked among them, though they are compared with it and not with themselves. */
function self(view: View, plan: Plan): string[] {
  const [question] = plan.references
  return view.reference === 'similar' && question?.area ? [question.area] : []
}

function nation(sides: readonly (ColumnQuestion | GroupsQuestion)[], view: View, plan: Plan, ask: Ask): Comparison {
  const found = sides.map((side) => ask(side).reference)
  const [first, second] = found
  const value = together(first?.value ?? null, sides.length > 1 ? (second?.value ?? null) : undefined, view, plan)
  const method = methodOf(found.map((each) => each?.method ?? null))
  const reference: ShownReference | null =
    value === null
      ? null
      : {
          kind: 'nation',
          name: nationName(method, view.level),
          value,
          method,
          own: false,
          similar: [],
          making: null,
        }
  return { reference, against: () => value, peers: () => null }
}

/** As figures are set against each other, so are their references. `second` is undefined where there is one side only. */
function together(first: number | null, second: number | null | undefined, view: View, plan: Plan): number | null {
  if (second === undefined) return first
  if (first === null || second === null) return null
  const span = plan.subject.kind === 'change' && view.pace === 'yearly' ? plan.year - plan.subject.since : 1
  return withoutNoise((first - second) / span)
}

function ownValues(
  first: ReferenceAnswer,
  second: ReferenceAnswer | undefined,
  view: View,
  plan: Plan,
): Map<RowCode, number> {
  const values = new Map<RowCode, number>()
  for (const [i, code] of (first.own?.codes ?? []).entries()) {
    const other = second === undefined ? undefined : (second.own?.values[i] ?? null)
    const value = together(first.own?.values[i] ?? null, other, view, plan)
    if (value !== null) values.set(code, value)
  }
  return values
}

function peersOf({ own }: ReferenceAnswer): Map<RowCode, ReadonlySet<string>> {
  const peers = new Map<RowCode, ReadonlySet<string>>()
  if (own === null) return peers
  // The areas of a group have the same peers, and share the set.
  const sets = new Map<string, ReadonlySet<string>>()
  for (const [i, code] of own.codes.entries()) {
    const places = own.peers[i] ?? []
    const name = places.join()
    const set = sets.get(name) ?? new Set(places.map((place) => own.codes[place] ?? ''))
    sets.set(name, set)
    peers.set(code, set)
  }
  return peers
}

function makingOf(answers: readonly ReferenceAnswer[]): Making | null {
  const each = answers.flatMap(({ territory }) => territory ?? [])
  const [first, second = first] = each
  const whose = answers[0]?.name
  if (first === undefined || second === undefined || whose === undefined) return null
  return {
    whose,
    missing: first.missing ?? second.missing,
    coverage: second.coverage.population < first.coverage.population ? second.coverage : first.coverage,
    approximation: each.some(({ approximation }) => approximation),
    weightYears: [...new Set(each.flatMap(({ weightYear }) => weightYear ?? []))].sort((a, b) => a - b),
    medianOf: fewest(each.flatMap(({ medianOf }) => (medianOf === null ? [] : [medianOf]))),
    range: first.range,
  }
}

function fewest(medians: readonly (readonly [number, number])[]): Making['medianOf'] {
  return medians.toSorted((a, b) => a[0] - b[0])[0] ?? null
}

/** What a difference of two is called: published only where both sides are. */
function methodOf(methods: readonly (ReferenceMethod | null)[]): ReferenceMethod | null {
  for (const method of ['median', 'computed', 'published'] as const) if (methods.includes(method)) return method
  return null
}
