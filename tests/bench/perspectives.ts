/**
 * What a perspective costs on the server and in core: a view nobody asked for before, patterns, natural breaks.
 *
 * Requests are told by what the server's own thread was at work for each, compression included, where the system tells
 * (Linux): the client beside it, and whoever else uses the machine, do not count.
 */
import * as v from 'valibot'
import { localMoran } from '#core/measure/local-moran.ts'
import { queenAdjacency } from '#core/model/adjacency.ts'
import { IndicatorsAnswerSchema } from '#core/model/contract.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { classify } from '#core/picture/classify.ts'
import { openAtlas } from '#server/atlas/open.ts'
import { askedTimes } from './asked-times.ts'
import { report } from './figure-line.ts'
import type { ServerProcess } from './server-process.ts'

const MOST = { view: 5, pattern: 250, natural: 2 } as const
const WARMING = 15
const ASKED = 60

/** What is asked of each indicator; `pattern` is measured by itself. */
const PERSPECTIVES: Readonly<Record<string, (indicator: Indicator) => string | null>> = {
  values: () => '',
  'other eyes': () => '&reference=county',
  'the most similar': () => '&reference=similar&area=2085',
  groups: () => '&division=fa&by=group',
  change: ({ levels }) => (levels.municipality.length > 1 ? '&mode=change' : null),
  'locked classes': () => '&locked=years&method=natural',
  'two at once': ({ kind, id }) =>
    kind === 'count' || id === 'median_net_income_20plus' ? null : '&mode=two&second=median_net_income_20plus',
}

export async function benchPerspectives({ origin, process: { pid } }: ServerProcess): Promise<void> {
  const answer = await fetch(`${origin}/api/indicators`)
  const { indicators } = v.parse(IndicatorsAnswerSchema, await answer.json())
  const municipal = indicators.filter(({ levels }) => levels.municipality.length > 0)
  for (const [name, query] of Object.entries(PERSPECTIVES)) {
    const addresses = municipal.flatMap((indicator) => {
      const rest = query(indicator)
      // A class count of its own for each perspective: none of these answers may have been kept.
      return rest === null ? [] : [`/api/view?indicator=${indicator.id}&level=municipality&classes=6${rest}`]
    })
    const times = await askedTimes(
      pid,
      addresses.slice(0, WARMING + ASKED).map((address) => origin + address),
    )
    tell(`A fresh /api/view, ${name}`, times.slice(WARMING), MOST.view)
  }
  const patterns = municipal
    .filter(({ kind }) => kind !== 'count')
    .slice(0, 20)
    .map(({ id }) => `${origin}/api/view?indicator=${id}&level=municipality&mode=pattern`)
  tell('A fresh pattern, request to answer', (await askedTimes(pid, patterns)).slice(1), MOST.pattern)
  benchCore(municipal.filter(({ kind }) => kind !== 'count'))
}

/** Without a server between: the steps that could take long. */
function benchCore(indicators: readonly Indicator[]): void {
  const atlas = openAtlas('var/atlas')
  const adjacency = queenAdjacency(atlas.geometry('detail'), 'municipality')
  const codes = atlas.areasAt('municipality').map(({ code }) => code)
  const columns = indicators.slice(0, 40).map(({ id, levels }) => {
    const column = atlas.column(id, 'municipality', levels.municipality.at(-1) ?? 0)
    return Array.from(column?.figures ?? [], (figure) => (Number.isNaN(figure) ? null : figure))
  })
  const moran = columns.slice(0, 15).map((values) => time(() => localMoran(codes, values, adjacency)))
  tell("Local Moran's I with 999 permutations, 290 areas", moran.slice(1), MOST.pattern)
  for (const wanted of [3, 9]) {
    const times = columns.map((column) => {
      const values = column.filter((value) => value !== null)
      return time(() => classify(values, { method: 'natural', wanted }))
    })
    tell(`Natural breaks, ${wanted} classes of 290 values`, times.slice(5), MOST.natural)
  }
}

function time(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function tell(what: string, times: readonly number[], budget: number): void {
  const sorted = [...times].sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const found = `${median.toFixed(1)} ms in the median, ${(sorted[0] ?? Number.NaN).toFixed(1)} ms at least, of ${sorted.length}`
  report(what, found, `≤ ${budget} ms`, median <= budget)
}
