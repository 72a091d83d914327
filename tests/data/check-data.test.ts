import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { CHECKS } from '#scripts/check/checks.ts'
import { readDataFolder } from '#scripts/check/data-folder.ts'
import { describeFault } from '#scripts/input/fault.ts'

/** What `npm run check:data` says, a test for each check. */
const data = readDataFolder(fileURLToPath(new URL('../../data', import.meta.url)))

describe('the data', () => {
  test.each(CHECKS.map((check) => [check.id, check.claim, check] as const))('%s: %s', (_id, _claim, { run }) => {
    expect(run(data).faults.map(describeFault)).toEqual([])
  })
})
