/** Resident memory of the serving process, after it has answered one of everything. */
import { execFileSync } from 'node:child_process'
import { report } from './figure-line.ts'
import type { ServerProcess } from './server-process.ts'

const MOST_MEGABYTES = 250

export function benchMemory(product: ServerProcess): void {
  const kibibytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(product.process.pid)], { encoding: 'utf8' }))
  const megabytes = (kibibytes * 1024) / 1e6
  report(
    'Resident memory of the server',
    `${megabytes.toFixed(0)} MB`,
    `≤ ${MOST_MEGABYTES} MB`,
    megabytes <= MOST_MEGABYTES,
  )
}
