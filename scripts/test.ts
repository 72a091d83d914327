/**
 * Everything that must hold before a change lands: lint, types, unit, HTTP and data tests, then the journeys through
 * the built product in Chromium. Goes on after a failure, so that one run tells all; the last line counts.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import * as v from 'valibot'
import { buildAtlas } from './build-atlas.ts'
import { buildClient } from './build-client.ts'
import { step } from './step.ts'

interface Tally {
  passed: number
  failed: number
}

const REPORTS = 'var/test'
const ReportSchema = v.object({ numPassedTests: v.number(), numFailedTests: v.number(), success: v.boolean() })

/** A tool that says yes or no counts as one test. */
function tool(name: string, args: string[]): Tally {
  const done = spawnSync(process.execPath, [`node_modules/${name}`, ...args], { stdio: 'inherit' })
  return done.status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Its words come all at once when it is done, for two of them talk at the same time. */
async function vitest(project: string): Promise<Tally> {
  const report = `${REPORTS}/${project}.json`
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const run = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', `--project=${project}`, ...reporters])
  const said: Buffer[] = []
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (piece: Buffer) => said.push(piece))
  const code = await new Promise((resolve) => run.once('close', resolve))
  process.stdout.write(Buffer.concat(said))
  const counted = readReport(report)
  // A run that fails outside any test (a file that does not load, a setup that throws) must not pass for a success.
  if (counted === null) return { passed: 0, failed: 1 }
  const failed = Math.max(counted.numFailedTests, code === 0 ? 0 : 1)
  return { passed: counted.numPassedTests, failed: counted.numPassedTests === 0 ? Math.max(failed, 1) : failed }
}

function readReport(path: string): v.InferOutput<typeof ReportSchema> | null {
  try {
    return v.parse(ReportSchema, JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

async function build(): Promise<Tally> {
  try {
    await step('Building the atlas', () => buildAtlas({ data: 'data', out: 'var/atlas' }))
    await step('Building the client', () => buildClient())
    return { passed: 1, failed: 0 }
  } catch (error) {
    console.error(error)
    return { passed: 0, failed: 1 }
  }
}

mkdirSync(REPORTS, { recursive: true })
const tallies = [
  await step('Lint', () => tool('@biomejs/biome/bin/biome', ['check', '.'])),
  await step('Types', () => tool('typescript/bin/tsc', ['-b'])),
  await build(),
  // The journeys on the map wait for a drawing processor most of the time; the rest is done beside them.
  ...(await Promise.all([
    step('Journeys on the map in Chromium', () => vitest('journeys')),
    step('Unit, HTTP and data tests', () => vitest('unit')).then(async (unit) => {
      const pages = await step('Pages in Chromium', () => vitest('pages'))
      return { passed: unit.passed + pages.passed, failed: unit.failed + pages.failed }
    }),
  ])),
]
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
