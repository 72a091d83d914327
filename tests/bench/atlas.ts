/** Building the atlas against the `sqlite3` shell importing the same observations, in turn within one run. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAtlas } from '#scripts/build-atlas.ts'
import { report } from './figure-line.ts'

const ROUNDS = 5
const MOST_RATIO = 3

export async function benchAtlas(): Promise<void> {
  if (spawnSync('sqlite3', ['--version']).error) {
    console.log('– Atlas build: not measured, for the sqlite3 shell is not installed (Debian package sqlite3)')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'regionsikt-bench-'))
  const csv = join(folder, 'observations.csv')
  const rows = writeLongObservations(csv)
  let ours = Number.POSITIVE_INFINITY
  let theirs = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    ours = Math.min(ours, await timed(() => buildAtlas({ data: 'data', out: join(folder, `atlas-${round}`) })))
    theirs = Math.min(theirs, await timed(() => importWithShell(csv, join(folder, `shell-${round}.sqlite`))))
  }
  rmSync(folder, { recursive: true })
  const ratio = ours / theirs
  const found = `${ratio.toFixed(2)} × the sqlite3 shell (${ours.toFixed(2)} s and ${theirs.toFixed(2)} s for ${rows} rows)`
  report('Atlas build', found, `≤ ${MOST_RATIO}`, ratio <= MOST_RATIO)
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** The wide files under data/ as one long table: indicator, code, year, value. */
function writeLongObservations(path: string): number {
  const lines: string[] = []
  for (const name of readdirSync('data/indicators/observations')) {
    const [header = '', ...rows] = readFileSync(join('data/indicators/observations', name), 'utf8').trim().split('\n')
    const years = header.split(',').slice(1)
    for (const row of rows) {
      const [code, ...values] = row.split(',')
      values.forEach((value, i) => {
        if (value !== '') lines.push(`${name.slice(0, -4)},${code},${years[i]},${value}`)
      })
    }
  }
  writeFileSync(path, `${lines.join('\n')}\n`)
  return lines.length
}

function importWithShell(csv: string, database: string): void {
  const table = 'CREATE TABLE observation (indicator TEXT, code TEXT, year INTEGER, value REAL);'
  execFileSync('sqlite3', [database, '-cmd', table, '-csv', `.import ${csv} observation`])
}
