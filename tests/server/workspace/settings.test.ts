import { describe, expect, test } from 'vitest'
import { Pace } from '#server/pace.ts'
import { readWorkspaceSettings } from '#server/workspace/settings.ts'

describe('what the operator says', () => {
  test('may be nothing', () => {
    expect(readWorkspaceSettings({}, 'var/workspace.sqlite')).toEqual({
      path: 'var/workspace.sqlite',
      bounds: { recordBytes: 262_144, records: 50_000, days: 730, unopenedDays: 30 },
      savesPerMinute: 60,
    })
  })

  test('is taken', () => {
    const environment = {
      WORKSPACE: 'elsewhere/saved.sqlite',
      WORKSPACE_RECORD_BYTES: '1000',
      WORKSPACE_RECORDS: '20',
      WORKSPACE_DAYS: 'none',
      WORKSPACE_UNOPENED_DAYS: '7',
      WORKSPACE_SAVES_PER_MINUTE: '6',
    }
    expect(readWorkspaceSettings(environment, '')).toEqual({
      path: 'elsewhere/saved.sqlite',
      bounds: { recordBytes: 1000, records: 20, days: null, unopenedDays: 7 },
      savesPerMinute: 6,
    })
  })

  test.each([
    [{ WORKSPACE_DAYS: 'ever' }, 'WORKSPACE_DAYS: expected a whole number from 1 to 36500, or none, found "ever".'],
    [{ WORKSPACE_DAYS: '0' }, 'WORKSPACE_DAYS: expected a whole number from 1 to 36500, or none, found "0".'],
    [{ WORKSPACE_RECORDS: '1e3' }, 'WORKSPACE_RECORDS: expected a whole number from 1 to 10000000, found "1e3".'],
    [{ WORKSPACE: 'postgres://user:password@host/db' }, 'WORKSPACE: expected the path of a file'],
  ])('%j means nothing', (environment, message) => {
    expect(() => readWorkspaceSettings(environment, '')).toThrow(message)
  })

  test('a password in an address is not repeated', () => {
    const wrong = () => readWorkspaceSettings({ WORKSPACE: 'postgres://user:password@host/db' }, '')
    expect(wrong).toThrow(expect.not.objectContaining({ message: expect.stringContaining('password') }))
  })
})

describe('saves per minute', () => {
  test('are a minute’s worth at once, and then as they fill', () => {
    let now = 0
    const pace = new Pace(6, () => now)
    for (let i = 0; i < 6; i++) expect(pace.take()).toBe(0)
    expect(pace.take()).toBe(10)
    now += 4_000
    expect(pace.take()).toBe(6)
    now += 6_000
    expect(pace.take()).toBe(0)
    expect(pace.take()).toBe(10)
    now += 3_600_000
    for (let i = 0; i < 6; i++) expect(pace.take()).toBe(0)
    expect(pace.take()).toBe(10)
  })

  test('are not lost when the clock is set back', () => {
    let now = 100_000
    const pace = new Pace(60, () => now)
    now = 0
    expect(pace.take()).toBe(0)
    now += 1_000
    expect(pace.take()).toBe(0)
  })
})
