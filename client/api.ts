/**
 * The only file that fetches. Every address carries the data version the page was made from, so an answer never
 * changes and may be cached for ever; an answer of another version means the data was renewed while the page was open.
 */
import * as v from 'valibot'
import type { Area, AreaCode, Level } from '#core/model/area.ts'
import {
  AreasAnswerSchema,
  DivisionsAnswerSchema,
  IndicatorsAnswerSchema,
  ProblemSchema,
  type SeriesAnswer,
  SeriesAnswerSchema,
  ValuesAnswerSchema,
} from '#core/model/contract.ts'
import {
  type AnswerTo,
  DivisionAnswerSchema,
  GroupsAnswerSchema,
  PatternAnswerSchema,
  ReferenceAnswerSchema,
  TrendsAnswerSchema,
  YearsAnswerSchema,
} from '#core/model/contract-answers.ts'
import type { HexagonsAnswer, PointsAnswer } from '#core/model/contract-population.ts'
import type { NeighboursAnswer } from '#core/model/contract-statistics.ts'
import type { Division } from '#core/model/division.ts'
import type { Indicator, IndicatorId } from '#core/model/indicator.ts'
import { addressOf, type Question, type QuestionKind } from '#core/model/question.ts'
import type { AreaTopology } from '#core/model/topology.ts'

/** `unreachable`: no answer at all; `renewed`: another data version; `refused`: a problem answer; `malformed`: our bug. */
export type ApiErrorKind = 'unreachable' | 'renewed' | 'refused' | 'malformed'

export class ApiError extends Error {
  readonly kind: ApiErrorKind
  /** Of a problem answer; null of everything else. */
  readonly status: number | null
  constructor(kind: ApiErrorKind, message: string, status: number | null = null) {
    super(message)
    this.name = 'ApiError'
    this.kind = kind
    this.status = status
  }
}

let version = ''

/** Every request from now on asks for this data version. */
export function pinVersion(wanted: string): void {
  version = wanted
}

/** A query that asks for it, of addresses whose requests say more than a query does. */
export function pinned(query: Query = []): string {
  return new URLSearchParams([...query.map(([name, value]) => [name, value]), ['at', version]]).toString()
}

export async function fetchIndicators(): Promise<readonly Indicator[]> {
  return (await ask('/api/indicators', [], IndicatorsAnswerSchema)).indicators
}

/** Counties and municipalities, each in code order. */
export async function fetchAreas(): Promise<readonly Area[]> {
  return (await ask('/api/areas', [], AreasAnswerSchema)).areas
}

export async function fetchDivisions(): Promise<readonly Division[]> {
  return (await ask('/api/divisions', [], DivisionsAnswerSchema)).divisions
}

const ANSWERS: Record<QuestionKind, v.GenericSchema<unknown, AnswerTo<Question>>> = {
  column: ValuesAnswerSchema,
  years: YearsAnswerSchema,
  reference: ReferenceAnswerSchema,
  groups: GroupsAnswerSchema,
  division: DivisionAnswerSchema,
  pattern: PatternAnswerSchema,
  trends: TrendsAnswerSchema,
}

export async function fetchAnswer<Q extends Question>(question: Q, signal?: AbortSignal): Promise<AnswerTo<Q>> {
  const address = addressOf(question)
  return readAnswer(question, await ask(address, [], v.unknown(), signal))
}

/** An answer that arrived, as what answers the question: the kind of a question says which schema it must have passed. */
export function readAnswer<Q extends Question>(question: Q, found: unknown): AnswerTo<Q> {
  return parse(ANSWERS[question.kind], found, addressOf(question)) as AnswerTo<Q>
}

/** `SE` may be among the codes. */
export function fetchSeries(
  indicator: IndicatorId,
  codes: readonly (AreaCode | 'SE')[],
  signal?: AbortSignal,
): Promise<SeriesAnswer> {
  const query: Query = [['indicator', indicator], ...codes.map((code): [string, string] => ['area', code])]
  return ask('/api/series', query, SeriesAnswerSchema, signal)
}

/** Outlines in whole metres, SWEREF 99 TM. */
export function fetchTopology(level: Level): Promise<AreaTopology> {
  return ask(`/api/areas/${level}.plane.topojson`, [], TopologySchema)
}

/** Where people live, in the whole country. */
export function fetchHexagons(signal?: AbortSignal): Promise<HexagonsAnswer> {
  return ask('/api/population/hexagons', [], HexagonsSchema, signal)
}

/** Where people live, point by point: what drawings are cut by. */
export function fetchPoints(): Promise<PointsAnswer> {
  return ask('/api/population/points', [], PointsSchema)
}

/** Lakes and neighbouring land in whole metres, SWEREF 99 TM. */
export function fetchBase(): Promise<AreaTopology> {
  return ask('/api/base.plane.topojson', [], TopologySchema)
}

/** Who borders on whom; its schema comes with it, for most readers never walk the map. */
export async function fetchNeighbours(level: Level): Promise<NeighboursAnswer> {
  const { NeighboursAnswerSchema } = await import('#core/model/contract-statistics.ts')
  return ask(`/api/areas/${level}/neighbours`, [], NeighboursAnswerSchema)
}

export type Query = readonly (readonly [string, string])[]

/** A hundred thousand steps are not checked one by one on the page: the version in the address says whose they are. */
const TopologySchema = v.custom<AreaTopology>(
  (found) => typeof found === 'object' && found !== null && 'arcs' in found && 'objects' in found,
  'expected a topology with arcs and objects',
)

/** Forty thousand numbers are not checked one by one on the page either. */
const HexagonsSchema = v.custom<HexagonsAnswer>(
  (found) => typeof found === 'object' && found !== null && 'areas' in found && 'people' in found,
  'expected hexagons with areas and people',
)

const PointsSchema = v.custom<PointsAnswer>(
  (found) => typeof found === 'object' && found !== null && 'counts' in found && 'people' in found,
  'expected points with counts and people',
)

/** What the data says: of this data version. Who asks about territories is api-territories.ts. */
export async function ask<T>(
  path: string,
  query: Query,
  schema: v.GenericSchema<unknown, T>,
  signal?: AbortSignal,
): Promise<T> {
  const address = `${path}${path.includes('?') ? '&' : '?'}${pinned(query)}`
  const answer = await reach(address, signal ? { signal } : {})
  const body: unknown = await read(answer, address)
  if (!answer.ok) throw refusal(answer, body)
  return parse(schema, body, address)
}

function parse<T>(schema: v.GenericSchema<unknown, T>, body: unknown, address: string): T {
  const parsed = v.safeParse(schema, body)
  if (parsed.success) return parsed.output
  const issue = parsed.issues[0]
  throw new ApiError('malformed', `${address}: ${v.getDotPath(issue) ?? 'answer'}: ${issue.message}`)
}

/** What people save: no data, so of no data version. `tag`: the edition that was answered, for `If-Match`. */
export async function exchange<T>(
  address: string,
  request: RequestInit,
  schema: v.GenericSchema<unknown, T>,
): Promise<{ readonly answer: T; readonly tag: string }> {
  const answer = await reach(address, request)
  const body: unknown = answer.status === 204 ? null : await read(answer, address)
  if (!answer.ok) throw refusal(answer, body)
  return { answer: parse(schema, body, address), tag: answer.headers.get('ETag') ?? '' }
}

export async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request)
  } catch (error) {
    if (isAbort(error)) throw error
    throw new ApiError('unreachable', `${address}: ${String(error)}`)
  }
}

export async function read(answer: Response, address: string): Promise<unknown> {
  try {
    return await answer.json()
  } catch (error) {
    if (isAbort(error)) throw error
    // The connection broke half way, or something between us and the server answered in its place.
    throw new ApiError('unreachable', `${address}: expected JSON (${answer.status}): ${String(error)}`)
  }
}

/** The problem's own words; a version that is no longer kept is told apart, for then only a new page helps. */
export function refusal(answer: Response, body: unknown): ApiError {
  const problem = v.safeParse(v.looseObject(ProblemSchema.entries), body)
  if (!problem.success) return new ApiError('refused', `${answer.status} ${answer.statusText}`, answer.status)
  const { detail, parameter } = problem.output
  return new ApiError(parameter === 'at' ? 'renewed' : 'refused', detail, answer.status)
}

/** True for a request that was given up because a newer choice replaced it. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
