import type { Adjacency } from '#core/model/adjacency.ts'
import { allEqual } from './complete-pairs.ts'

/** The values of some areas and the neighbours of each, laid out for many thousand sweeps. */
export interface SpatialField {
  readonly kind: 'field'
  readonly codes: readonly string[]
  readonly mean: number
  /** Value − mean, alongside `codes`. */
  readonly deviations: Float64Array
  /** Neighbours of area i: `neighbours[starts[i]]` up to, not with, `neighbours[starts[i + 1]]`, as positions in `codes`. */
  readonly starts: Int32Array
  readonly neighbours: Int32Array
  readonly leftOut: readonly LeftOut[]
}

/** `no-neighbour`: an island, or an area whose neighbours all lack a value. */
export interface LeftOut {
  readonly code: string
  readonly reason: 'no-value' | 'no-neighbour'
}

export type NoField = {
  readonly kind: 'missing'
  readonly reason: 'too-few-areas' | 'no-variation'
  readonly leftOut: readonly LeftOut[]
}

/** With fewer areas there is nothing to permute. */
const LEAST_AREAS = 3

/** `values` runs alongside `codes`, null where missing. Whatever cannot be compared with a neighbour is left out and named. */
export function spatialField(
  codes: readonly string[],
  values: readonly (number | null)[],
  adjacency: Adjacency,
): SpatialField | NoField {
  if (codes.length !== values.length) {
    throw new Error(`spatial field: expected a value or null for ${codes.length} areas, found ${values.length}`)
  }
  const rows = codes.map((code, i) => ({ code, value: values[i] ?? null }))
  const having = new Set(rows.flatMap(({ code, value }) => (value === null ? [] : [code])))
  const bordering = (code: string) => (adjacency.get(code) ?? []).filter((other) => having.has(other))
  const leftOut: LeftOut[] = []
  const kept: { code: string; value: number; others: string[] }[] = []
  for (const { code, value } of rows) {
    const others = bordering(code)
    if (value === null) leftOut.push({ code, reason: 'no-value' })
    else if (others.length === 0) leftOut.push({ code, reason: 'no-neighbour' })
    else kept.push({ code, value, others })
  }
  if (kept.length < LEAST_AREAS) return { kind: 'missing', reason: 'too-few-areas', leftOut }
  if (allEqual(kept.map(({ value }) => value))) return { kind: 'missing', reason: 'no-variation', leftOut }

  const mean = kept.reduce((sum, { value }) => sum + value, 0) / kept.length
  const positions = new Map(kept.map(({ code }, i) => [code, i]))
  const lists = kept.map(({ others }) => others.flatMap((other) => positions.get(other) ?? []))
  const starts = new Int32Array(kept.length + 1)
  for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] ?? 0) + list.length
  return {
    kind: 'field',
    codes: kept.map(({ code }) => code),
    mean,
    deviations: Float64Array.from(kept, ({ value }) => value - mean),
    starts,
    neighbours: Int32Array.from(lists.flat()),
    leftOut,
  }
}

/** Σ zᵢ². Never 0: a field varies. */
export function sumOfSquares({ deviations }: SpatialField): number {
  return deviations.reduce((sum, z) => sum + z * z, 0)
}
