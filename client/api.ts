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
  type ValuesAnswer,
  ValuesAnswerSchema,
} from '#core/model/contract.ts'
import type { Division } from '#core/model/division.ts'
import type { Indicator, IndicatorId } from '#core/model/indicator.ts'
import type { AreaTopology } from '#core/model/topology.ts'

/** `unreachable`: no answer at all; `renewed`: another data version; `refused`: a problem answer; `malformed`: our bug. */
export type ApiErrorKind = 'unreachable' | 'renewed' | 'refused' | 'malformed'

export class ApiError extends Error {
  readonly kind: ApiErrorKind
  constructor(kind: ApiErrorKind, message: string) {
    super(message)
    this.name = 'ApiError'
    this.kind = kind
  }
}

let version = ''

/** Every request from now on asks for this data version. */
export function pinVersion(wanted: string): void {
  version = wanted
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

/** The figures of a whole level; narrowing to a county happens on the page and costs no request. */
export function fetchValues(
  choice: { indicator: IndicatorId; level: Level; year: number },
  signal?: AbortSignal,
): Promise<ValuesAnswer> {
  const query: Query = [
    ['indicator', choice.indicator],
    ['level', choice.level],
    ['year', String(choice.year)],
  ]
  return ask('/api/values', query, ValuesAnswerSchema, signal)
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

/** Lakes and neighbouring land in whole metres, SWEREF 99 TM. */
export function fetchBase(): Promise<AreaTopology> {
  return ask('/api/base.plane.topojson', [], TopologySchema)
}

type Query = readonly (readonly [string, string])[]

/** A hundred thousand steps are not checked one by one on the page: the version in the address says whose they are. */
const TopologySchema = v.custom<AreaTopology>(
  (found) => typeof found === 'object' && found !== null && 'arcs' in found && 'objects' in found,
  'expected a topology with arcs and objects',
)

async function ask<T>(
  path: string,
  query: Query,
  schema: v.GenericSchema<unknown, T>,
  signal?: AbortSignal,
): Promise<T> {
  const address = `${path}?${new URLSearchParams([...query.map(([name, value]) => [name, value]), ['at', version]])}`
  const answer = await reach(address, signal)
  const body: unknown = await read(answer, address)
  if (!answer.ok) throw refusal(answer, body)
  const parsed = v.safeParse(schema, body)
  if (!parsed.success) {
    const issue = parsed.issues[0]
    throw new ApiError('malformed', `${address}: ${v.getDotPath(issue) ?? 'answer'}: ${issue.message}`)
  }
  return parsed.output
}

async function reach(address: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(address, signal ? { signal } : {})
  } catch (error) {
    if (isAbort(error)) throw error
    throw new ApiError('unreachable', `${address}: ${String(error)}`)
  }
}

async function read(answer: Response, address: string): Promise<unknown> {
  try {
    return await answer.json()
  } catch (error) {
    if (isAbort(error)) throw error
    // The connection broke half way, or something between us and the server answered in its place.
    throw new ApiError('unreachable', `${address}: expected JSON (${answer.status}): ${String(error)}`)
  }
}

/** The problem's own words; a version that is no longer kept is told apart, for then only a new page helps. */
function refusal(answer: Response, body: unknown): ApiError {
  const problem = v.safeParse(v.looseObject(ProblemSchema.entries), body)
  if (!problem.success) return new ApiError('refused', `${answer.status} ${answer.statusText}`)
  const { detail, parameter } = problem.output
  return new ApiError(parameter === 'at' ? 'renewed' : 'refused', detail)
}

/** True for a request that was given up because a newer choice replaced it. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
