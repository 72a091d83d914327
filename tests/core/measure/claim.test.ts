import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeClaim } from '#core/measure/claim.ts'

const change = (before: number, now: number, decimals = 1, breaks: number[] = []) =>
  ({ kind: 'change', before, now, breaks, decimals }) as const

describe('a claim', () => {
  test('of a way holds for one way alone, and of equal figures for neither', () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(figure, figure, (before, now) => {
        const holds = (['rises', 'falls', 'unchanged'] as const).filter(
          (claim) => judgeClaim(claim, change(before, now)).kind === 'holds',
        )
        expect(holds).toHaveLength(1)
        const turned = judgeClaim('falls', change(now, before))
        expect(judgeClaim('rises', change(before, now))).toEqual(turned)
      }),
    )
  })

  test('is tried against figures as they are written', () => {
    expect(judgeClaim('rises', change(10.91, 10.94)).kind).toBe('fails')
    expect(judgeClaim('unchanged', change(10.91, 10.94)).kind).toBe('holds')
    expect(judgeClaim('rises', change(10.94, 10.96)).kind).toBe('holds')
    expect(judgeClaim('above', { kind: 'against', own: 71.04, other: 71, decimals: 1 }).kind).toBe('fails')
    expect(judgeClaim('below', { kind: 'against', own: 71.04, other: 71.2, decimals: 1 }).kind).toBe('holds')
  })

  test('across a series break cannot be judged', () => {
    expect(judgeClaim('rises', change(1, 2, 0, [2021]))).toEqual({ kind: 'not-assessable', reason: 'series-break' })
  })

  test('of being highest is shared by those who share it, and missing ones do not count', () => {
    const among = (own: number, others: (number | null)[]) => ({ kind: 'among', own, others, decimals: 1 }) as const
    expect(judgeClaim('highest', among(5, [5, null, 3])).kind).toBe('holds')
    expect(judgeClaim('highest', among(5, [6])).kind).toBe('fails')
    // Both are written 5,0.
    expect(judgeClaim('highest', among(5, [5.04])).kind).toBe('holds')
    expect(judgeClaim('lowest', among(-1, [0])).kind).toBe('holds')
    expect(judgeClaim('highest', among(5, [null]))).toMatchObject({ reason: 'nobody-to-compare-with' })
    expect(judgeClaim('highest', among(5, []))).toMatchObject({ reason: 'nobody-to-compare-with' })
  })

  test('of a half is of shares alone, and half is neither more nor less', () => {
    const half = (own: number, isShare = true) => ({ kind: 'half', own, isShare, decimals: 1 }) as const
    expect(judgeClaim('more-than-half', half(50)).kind).toBe('fails')
    expect(judgeClaim('less-than-half', half(50)).kind).toBe('fails')
    expect(judgeClaim('more-than-half', half(50.04)).kind).toBe('fails')
    expect(judgeClaim('more-than-half', half(50.06)).kind).toBe('holds')
    expect(judgeClaim('more-than-half', half(90, false))).toMatchObject({ reason: 'no-share' })
  })

  test('judged by something else is a bug', () => {
    expect(() => judgeClaim('rises', { kind: 'half', own: 1, isShare: true, decimals: 1 })).toThrow('expected change')
  })
})
