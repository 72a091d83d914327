import { expect, test } from 'vitest'
import { refusalWords } from '#client/i18n/refusal-words.ts'
import { PROBLEMS } from '#server/http/problem.ts'

const ALL = Object.entries(PROBLEMS).map(([kind, { status }]) => ({ status, type: `/problems/${kind}` }))

test('every refusal of the server has a reason and a way on, in either language', () => {
  for (const problem of ALL) {
    const [sv, en] = [refusalWords(problem, 'sv'), refusalWords(problem, 'en')]
    expect(sv).toMatch(/[Ff]örsök igen|Läs in sidan på nytt|Dela upp/)
    expect(en).toMatch(/[Tt]ry again|Reload the page|Divide it/)
    expect(en).not.toBe(sv)
  }
})

test('tells apart what takes too long, what there is no room for, and what has gone', () => {
  const told = (status: number, kind?: string) =>
    refusalWords({ status, ...(kind && { type: `/problems/${kind}` }) }, 'sv')
  expect(told(503, 'too-long')).toContain('färre figurer')
  expect(told(503, 'busy')).toBe(told(429))
  expect(told(503, 'no-workspace')).toContain('sparat')
  expect(new Set([told(404), told(410), told(413), told(422), told(500), told(503)]).size).toBe(6)
})
