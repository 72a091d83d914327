/**
 * Durable saves against the least that durable can mean: the same bytes appended to a file with an fsync after each. Both
 * on the disk where the workspace lies, in turn within one run, and the best round of each is compared.
 */
import { closeSync, fsyncSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sqliteWorkspace } from '#server/workspace/sqlite.ts'
import { report } from './figure-line.ts'

const ROUNDS = 61
const SAVES = 40
const LEAST_RATIO = 0.8

/** A drawing of 200 corners, as much as an address holds, is some 4 kB. */
const BODY = JSON.stringify(Array.from({ length: 200 }, (_, i) => [16.5448 + i / 10_000, 59.6099 - i / 10_000]))

/** Visitors who save at the same time: one who waits for each save, and a class of students. */
const VISITORS = [1, 8]

export async function benchSaves(): Promise<void> {
  mkdirSync('var', { recursive: true })
  const folder = mkdtempSync(join('var', 'bench-saves-'))
  const workspace = sqliteWorkspace({
    path: join(folder, 'workspace.sqlite'),
    bounds: { recordBytes: 262_144, records: 1_000_000, days: 730 },
    clock: Date.now,
    report: console.error,
  })
  const plain = openSync(join(folder, 'plain'), 'a')
  const save = async () => {
    const made = await workspace.create('territories', BODY)
    if ('refused' in made) throw new Error(`saves: expected each to be kept, found one refused: ${made.refused}`)
  }
  const append = async () => {
    writeSync(plain, BODY)
    fsyncSync(plain)
  }
  const best = { append: 0, save: VISITORS.map(() => 0) }
  try {
    for (let round = 0; round < ROUNDS; round++) {
      best.append = Math.max(best.append, await perSecond(append, 1))
      for (const [i, visitors] of VISITORS.entries()) {
        best.save[i] = Math.max(best.save[i] ?? 0, await perSecond(save, visitors))
      }
    }
  } finally {
    closeSync(plain)
    workspace.close()
    rmSync(folder, { recursive: true })
  }
  for (const [i, visitors] of VISITORS.entries()) {
    const saves = best.save[i] ?? 0
    const ratio = saves / best.append
    const found = `${ratio.toFixed(2)} × write and fsync (${saves.toFixed(0)} and ${best.append.toFixed(0)} per second)`
    report(`durable saves, ${visitors} at a time`, found, `≥ ${LEAST_RATIO}`, ratio >= LEAST_RATIO)
  }
}

async function perSecond(save: () => Promise<void>, visitors: number): Promise<number> {
  const start = performance.now()
  for (let i = 0; i < SAVES; i += visitors) await Promise.all(Array.from({ length: visitors }, save))
  return SAVES / ((performance.now() - start) / 1000)
}
