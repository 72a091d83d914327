/** What a run of vitest found, read from the report it writes as JSON. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'

export interface Finding {
  /** Where it stands: file, then the names down to the test. */
  readonly test: string
  readonly why: string
}

export interface TestReport {
  readonly passed: number
  readonly failed: readonly Finding[]
  /** Passed, but not the first time. */
  readonly retried: readonly Finding[]
}

const ReportSchema = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.string(),
      assertionResults: v.array(
        v.object({ fullName: v.string(), status: v.string(), failureMessages: v.array(v.string()) }),
      ),
    }),
  ),
})

/** Null where there is none, or half of one. */
export function readTestReport(path: string, root: string): TestReport | null {
  try {
    return reported(v.parse(ReportSchema, JSON.parse(readFileSync(path, 'utf8'))), root)
  } catch {
    return null
  }
}

function reported({ testResults }: v.InferOutput<typeof ReportSchema>, root: string): TestReport {
  const failed: Finding[] = []
  const retried: Finding[] = []
  let passed = 0
  for (const file of testResults) {
    const path = file.name.replace(`${root}/`, '')
    for (const { fullName, status, failureMessages } of file.assertionResults) {
      const finding = { test: `${path}: ${fullName}`, why: failureMessages.map(withoutFrames).join('\n') }
      if (status === 'failed') failed.push(finding)
      if (status === 'passed') passed += 1
      if (status === 'passed' && failureMessages.length > 0) retried.push(finding)
    }
    // A file that does not load has no tests to fail.
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')) {
      failed.push({ test: path, why: file.message })
    }
  }
  return { passed, failed, retried }
}

/** Only the frames of our own: twenty of the runner's hide the one that tells. */
function withoutFrames(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/.test(line))
    .join('\n')
}
