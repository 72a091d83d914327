import { localMoran } from '#core/measure/local-moran.ts'
import { moran } from '#core/measure/moran.ts'
import { PERMUTATIONS } from '#core/measure/permutation.ts'
import type { Adjacency } from '#core/model/adjacency.ts'
import type { PatternAnswer } from '#core/model/contract-answers.ts'
import type { PatternQuestion } from '#core/model/question.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { figureOf } from './column.ts'

/** Where like lies beside like at a level: Moran's I over the whole of it, and of each area. 100 ms for 290 areas. */
export function patternOf(
  atlas: Atlas,
  adjacency: Adjacency,
  { indicator, level, year }: Omit<PatternQuestion, 'kind'>,
): PatternAnswer {
  const codes = atlas.areasAt(level).map(({ code }) => code)
  const values = Array.from(atlas.column(indicator, level, year)?.figures ?? codes.map(() => Number.NaN), figureOf)
  const whole = moran(codes, values, adjacency)
  const local = localMoran(codes, values, adjacency)
  const found = new Map(local.kind === 'known' ? local.areas.map((area) => [area.code, area] as const) : [])
  const islands = new Set(whole.leftOut.flatMap(({ code, reason }) => (reason === 'no-neighbour' ? [code] : [])))
  return {
    version: atlas.version,
    indicator,
    level,
    year,
    moran:
      whole.kind === 'known'
        ? { i: whole.moran, expected: whole.expected, p: whole.p, n: whole.n, permutations: PERMUTATIONS }
        : null,
    reason: whole.kind === 'known' ? null : whole.reason,
    codes,
    patterns: codes.map((code) => found.get(code)?.pattern ?? null),
    p: codes.map((code) => found.get(code)?.p ?? null),
    neighbours: codes.map((code) => found.get(code)?.neighbourMean ?? null),
    islands: codes.filter((code) => islands.has(code)),
  }
}
