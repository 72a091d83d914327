/**
 * What a region page costs on the server: every county read for the first time, in both forms an answer is sent in, and
 * the matrix of all counties. Answers that are kept are measured in throughput.ts.
 *
 * Requests are told by what the server's own thread was at work for each, compression included, as in perspectives.ts.
 */
import * as v from 'valibot'
import { RegionsAnswerSchema } from '#core/model/contract-regions.ts'
import { openAtlas } from '#server/atlas/open.ts'
import { matrixAnswer } from '#server/region/matrix.ts'
import { askedTimes } from './asked-times.ts'
import { report } from './figure-line.ts'
import type { ServerProcess } from './server-process.ts'

const MOST = { region: 25, matrix: 100 } as const
const MATRICES = 5

/** In the order they are asked, so that each finds what the former ones have left: a server is not asked once only. */
const FORMS = [
  { what: 'as it is', encoding: 'identity', query: '' },
  { what: 'compressed by brotli', encoding: 'br', query: '?reference=similar' },
  { what: 'through the national frame, by gzip', encoding: 'gzip', query: '?frame=national' },
] as const

export async function benchRegions({ origin, process: { pid } }: ServerProcess): Promise<void> {
  const answer = await fetch(`${origin}/api/regions`)
  const { regions } = v.parse(RegionsAnswerSchema, await answer.json())
  for (const { what, encoding, query } of FORMS) {
    const addresses = regions.map(({ code }) => `${origin}/api/regions/${code}${query}`)
    tell(
      `A fresh /api/regions/{county}, ${what}`,
      await askedTimes(pid, addresses, { 'accept-encoding': encoding }),
      MOST.region,
    )
  }
  // Over HTTP it is made when the server has time: here of an atlas of which nothing has been worked out yet.
  const times = Array.from({ length: MATRICES }, () => {
    const atlas = openAtlas('var/atlas')
    const start = performance.now()
    matrixAnswer({ atlas })
    return performance.now() - start
  })
  tell('The matrix of all counties and areas, nothing prepared', times, MOST.matrix)
}

function tell(what: string, times: readonly number[], budget: number): void {
  const sorted = [...times].sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const [least, most] = [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN]
  const found = `${median.toFixed(1)} ms in the median, ${least.toFixed(1)} to ${most.toFixed(1)} of ${sorted.length}`
  report(what, found, `≤ ${budget} ms`, median <= budget)
}
