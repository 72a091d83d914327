import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

function start(environment: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    timeout: 30_000,
  })
  return { status, stdout, stderr }
}

describe('starting the server', () => {
  test('refuses a port that is none', () => {
    const { status, stderr } = start({ PORT: 'eighty' })
    expect(status).toBe(1)
    expect(stderr).toContain('PORT: expected a number from 0 to 65535, found "eighty".')
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test('without an atlas says how to get one', () => {
    const { status, stderr } = start({ PORT: '0', ATLAS: mkdtempSync(join(tmpdir(), 'no-atlas-')) })
    expect(status).toBe(1)
    expect(stderr).toContain('npm run build:atlas')
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test('never serves a damaged atlas', () => {
    const dir = mkdtempSync(join(tmpdir(), 'damaged-atlas-'))
    writeFileSync(join(dir, 'current'), '0123456789abcdef\n')
    writeFileSync(join(dir, '0123456789abcdef.sqlite'), 'SQLite format 3\0 but no more than that')
    const { status, stdout, stderr } = start({ PORT: '0', ATLAS: dir })
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain('damaged')
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
