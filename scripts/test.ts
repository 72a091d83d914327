/**
 * Everything that must hold before a change lands: lint, types, unit, HTTP and data tests, then the journeys through
 * the built product in Chromium. Goes on after a failure, so that one run tells all; what failed is told again at the
 * end, and the last line counts.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { buildAtlas } from './build-atlas.ts'
import { buildClient } from './build-client.ts'
import { step } from './step.ts'
import { type Finding, readTestReport, type TestReport } from './test-report.ts'

const REPORTS = 'var/test'
/** More than so many journeys that pass only the second time are no longer a machine's bad moment. */
const MOST_RETRIED = 3

/** A tool that says yes or no counts as one test. */
function yesOrNo(test: string, why: string | null): TestReport {
  return { passed: why === null ? 1 : 0, failed: why === null ? [] : [{ test, why }], retried: [] }
}

function tool(name: string, args: string[]): TestReport {
  const { status } = spawnSync(process.execPath, [`node_modules/${name}`, ...args], { stdio: 'inherit' })
  return yesOrNo(name, status === 0 ? null : `expected exit code 0, found ${status}: its words are above`)
}

/** Its words come all at once when it is done, for two of them talk at the same time. */
async function vitest(project: string): Promise<TestReport> {
  const path = `${REPORTS}/${project}.json`
  rmSync(path, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
  const run = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', `--project=${project}`, ...reporters])
  const said: Buffer[] = []
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (piece: Buffer) => said.push(piece))
  const code = await new Promise((resolve) => run.once('close', resolve))
  process.stdout.write(Buffer.concat(said))
  const report = readTestReport(path, process.cwd())
  if (report === null || report.passed === 0) return yesOrNo(project, 'expected tests that ran, found none')
  // A run that fails outside any test (a setup that throws, an error nobody waited for) must not pass for a success.
  if (code !== 0 && report.failed.length === 0) {
    const outside = { test: project, why: `expected exit code 0, found ${code}: its words are above` }
    return { ...report, failed: [outside] }
  }
  return report
}

async function build(): Promise<TestReport> {
  try {
    await step('Building the atlas', () => buildAtlas({ data: 'data', out: 'var/atlas' }))
    await step('Building the client', () => buildClient())
    return yesOrNo('build', null)
  } catch (error) {
    console.error(error)
    return yesOrNo('build', String(error))
  }
}

function tell(heading: string, findings: readonly Finding[]): void {
  if (findings.length === 0) return
  console.log(`\n${heading}`)
  for (const { test, why } of findings) console.log(`\n  ${test}\n${why.replaceAll(/^/gm, '    ')}`)
}

mkdirSync(REPORTS, { recursive: true })
const reports = [
  await step('Lint', () => tool('@biomejs/biome/bin/biome', ['check', '.'])),
  await step('Types', () => tool('typescript/bin/tsc', ['-b'])),
  await build(),
  // The journeys on the map wait for a drawing processor most of the time; the rest is done beside them.
  ...(
    await Promise.all([
      step('Journeys on the map in Chromium', () => vitest('journeys')).then((journeys) => [journeys]),
      step('Unit, HTTP and data tests', () => vitest('unit')).then(async (unit) => [
        unit,
        await step('Pages in Chromium', () => vitest('pages')),
      ]),
    ])
  ).flat(),
]
const passed = reports.reduce((sum, report) => sum + report.passed, 0)
const failed = reports.flatMap((report) => report.failed)
const retried = reports.flatMap((report) => report.retried)
tell('Passed the second time only:', retried)
tell('Failed:', failed)
const tooMany = retried.length > MOST_RETRIED
if (tooMany) console.log(`\nexpected at most ${MOST_RETRIED} tests that needed a second try, found ${retried.length}`)
console.log(`${passed} passed, ${failed.length} failed`)
process.exitCode = failed.length === 0 && !tooMany ? 0 : 1
