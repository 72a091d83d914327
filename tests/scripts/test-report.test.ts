import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTestReport } from '#scripts/test-report.ts'
import { freshFolder } from '../fresh-folder.ts'

const STACK =
  'AssertionError: expected 1 to be 2\n    at /repo/tests/a.test.ts:3:5\n    at file:///repo/node_modules/r.js:1:1'
const asserted = (fullName: string, status: string, failureMessages: string[] = []) => ({
  fullName,
  status,
  failureMessages,
})

function reportOf(...testResults: object[]) {
  const path = join(freshFolder(), 'report.json')
  writeFileSync(path, JSON.stringify({ testResults }))
  return readTestReport(path, '/repo')
}

describe('the report of a run of tests', () => {
  test('tells what failed and what passed the second time, with frames of our own', () => {
    const file = { name: '/repo/tests/a.test.ts', status: 'failed', message: '' }
    const why = 'AssertionError: expected 1 to be 2\n    at /repo/tests/a.test.ts:3:5'
    const results = [
      asserted('one', 'passed'),
      asserted('two', 'passed', [STACK]),
      asserted('three', 'failed', [STACK, STACK]),
      asserted('four', 'skipped'),
    ]
    expect(reportOf({ ...file, assertionResults: results })).toEqual({
      passed: 2,
      failed: [{ test: 'tests/a.test.ts: three', why: `${why}\n${why}` }],
      retried: [{ test: 'tests/a.test.ts: two', why }],
    })
  })

  test('a file that does not load has failed, though no test of it has', () => {
    const file = { name: '/repo/tests/b.test.ts', status: 'failed', message: 'cannot find c.ts', assertionResults: [] }
    expect(reportOf(file)?.failed).toEqual([{ test: 'tests/b.test.ts', why: 'cannot find c.ts' }])
  })

  test('without one, or with half of one, nothing is told', () => {
    const path = join(freshFolder(), 'report.json')
    expect(readTestReport(path, '/repo')).toBeNull()
    writeFileSync(path, '{"testResults": [')
    expect(readTestReport(path, '/repo')).toBeNull()
  })
})
