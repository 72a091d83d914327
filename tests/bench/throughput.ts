/**
 * Throughput of published bodies against bare `node:http` serving the same bytes. Absolute figures drift on shared
 * machines, so both are driven in turn (A-B-A-B) within one run, and the best round of each is compared.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import http from 'node:http'
import { report } from './figure-line.ts'
import { type ServerProcess, startServer } from './server-process.ts'

const USUAL_ROUNDS = 31
const ROUND_SECONDS = 0.4
const CONNECTIONS = 16
const LEAST_RATIO = 0.8

const ADDRESSES = [
  {
    what: '/api/values',
    path: '/api/values?indicator=employment_rate_20_64&level=municipality&year=2024',
    encoding: 'br',
  },
  { what: '/api/regions/{county}', path: '/api/regions/20', encoding: 'br' },
  { what: 'geometry', path: '/api/areas/municipality.plane.topojson', encoding: 'gzip' },
  { what: '/figure.svg cached', path: '/figure.svg?indicator=employment_rate_20_64', encoding: 'gzip' },
  { what: 'the page cached', path: '/?indicator=employment_rate_20_64', encoding: 'br' },
]

export async function benchThroughput(product: ServerProcess, rounds = USUAL_ROUNDS): Promise<void> {
  const drive = hasWrk() ? driveWithWrk : driveWithNode
  console.log(
    `Throughput, ${rounds} rounds each, driven by ${hasWrk() ? 'wrk' : 'a Node client (wrk is not installed)'}`,
  )
  for (const { what, path, encoding } of ADDRESSES) {
    const address = product.origin + path
    // Twice, so that a body made on first demand is made, in its final encoding too.
    await fetch(address, { headers: { 'accept-encoding': encoding } }).then((answer) => answer.arrayBuffer())
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const bare = await startServer('tests/bench/bare-server.ts', [address, encoding])
    const best = { product: 0, bare: 0 }
    for (let round = 0; round < rounds; round++) {
      best.product = Math.max(best.product, await drive(address, encoding))
      best.bare = Math.max(best.bare, await drive(bare.origin, encoding))
    }
    await bare.stop()
    const ratio = best.product / best.bare
    const found = `${ratio.toFixed(2)} × node:http (${best.product.toFixed(0)} and ${best.bare.toFixed(0)} per second)`
    report(what, found, `≥ ${LEAST_RATIO}`, ratio >= LEAST_RATIO)
  }
}

function hasWrk(): boolean {
  return spawnSync('wrk', ['--version']).error === undefined
}

type Drive = (address: string, encoding: string) => Promise<number>

/** Answers per second. wrk takes whole seconds only, so a round is one second there. */
const driveWithWrk: Drive = async (address, encoding) => {
  const args = ['-t1', `-c${CONNECTIONS}`, '-d1s', '-H', `Accept-Encoding: ${encoding}`, address]
  const told = execFileSync('wrk', args, { encoding: 'utf8' })
  if (/Non-2xx/.test(told)) throw new Error(`${address}: expected only good answers, found\n${told}`)
  return Number(/Requests\/sec:\s*([\d.]+)/.exec(told)?.[1] ?? 0)
}

const driveWithNode: Drive = async (address, encoding) => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const start = performance.now()
  const end = start + ROUND_SECONDS * 1000
  let answers = 0
  const one = () =>
    new Promise<void>((resolve, reject) => {
      http
        .get(address, { agent, headers: { 'accept-encoding': encoding } }, (answer) => {
          answer.resume()
          answer.on('end', () => {
            answers++
            resolve()
          })
        })
        .on('error', reject)
    })
  const connection = async () => {
    while (performance.now() < end) await one()
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection))
  agent.destroy()
  return answers / ((performance.now() - start) / 1000)
}
