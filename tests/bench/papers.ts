/**
 * What the report of a region for Word takes, some ten figures in it: the time from the request to the last byte, the worker
 * started already as it is while people ask, and the most memory that the worker has held.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { report } from './figure-line.ts'
import type { ServerProcess } from './server-process.ts'

const COUNTIES = ['20', '14', '24', '09', '01'] as const
const MOST = { seconds: 5, megabytes: 300 } as const

export async function benchPapers({ origin, process: { pid } }: ServerProcess): Promise<void> {
  await fetched(`${origin}/figure.docx?level=county`)
  const times: number[] = []
  for (const county of COUNTIES) times.push(await fetched(`${origin}/region/${county}/report.docx`))
  const sorted = times.toSorted((a, b) => a - b)
  const [median = Number.NaN, longest = Number.NaN] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
  report(
    'The report of a region for Word',
    `${median.toFixed(1)} s in the median, ${longest.toFixed(1)} s at most of ${sorted.length}`,
    `≤ ${MOST.seconds} s`,
    longest <= MOST.seconds,
  )
  const megabytes = peakOfWorker(pid)
  report(
    'Most memory of the worker that wrote them',
    megabytes === null ? 'not told by this system' : `${megabytes.toFixed(0)} MB`,
    `≤ ${MOST.megabytes} MB`,
    megabytes !== null && megabytes <= MOST.megabytes,
  )
}

/** Seconds until all of it is here. */
async function fetched(address: string): Promise<number> {
  const start = performance.now()
  const answer = await fetch(address)
  const { byteLength } = await answer.arrayBuffer()
  if (!answer.ok || byteLength === 0) throw new Error(`${address}: expected a document, found ${answer.status}`)
  return (performance.now() - start) / 1000
}

/** The worker is the server's child: what the kernel says was its highest mark, where it says so (Linux). */
function peakOfWorker(server: number | undefined): number | null {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  const peaks = lines.flatMap((line) => {
    const [pid = '', parent, ...args] = line.trim().split(/\s+/)
    if (parent !== String(server) || !args.join(' ').includes('render/worker')) return []
    try {
      const [, kibibytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
      return kibibytes === undefined ? [] : [(Number(kibibytes) * 1024) / 1e6]
    } catch {
      return []
    }
  })
  return peaks.length === 0 ? null : Math.max(...peaks)
}
