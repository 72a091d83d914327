import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Kept } from '#server/http/kept.ts'
import { Published } from '#server/http/published.ts'
import type { Answer } from '#server/http/route.ts'

function answerOf(bytes: number): Answer {
  return { body: new Published('x'.repeat(bytes), 'text/plain', {}), lasting: 'revalidate' }
}

describe('Kept', () => {
  test('lets go of what has not been asked for lately when its bytes are full', () => {
    // Room for two answers per generation, addresses included.
    const kept = new Kept({ keptBytes: 420, keptBytesEach: 200 })
    for (const name of ['a', 'b', 'c']) kept.set(name, answerOf(100))
    expect(kept.get('a')).toBeDefined()
    kept.set('d', answerOf(100))
    expect(['a', 'b', 'c', 'd'].map((name) => kept.get(name) !== undefined)).toEqual([true, false, true, true])
  })

  test('never holds more than its bytes, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(150))), (steps) => {
        const kept = new Kept({ keptBytes: 420, keptBytesEach: 200 })
        for (const [name, bytes] of steps) {
          if (kept.get(`${name}`) === undefined) kept.set(`${name}`, answerOf(bytes))
          // Addresses are counted when they are there, not before: two bytes each here.
          expect(kept.size).toBeLessThanOrEqual(420 + 2 * 2)
        }
      }),
    )
  })

  test('does not let one large body push out the small ones', () => {
    const kept = new Kept({ keptBytes: 330, keptBytesEach: 200 })
    kept.set('small', answerOf(100))
    kept.set('large', answerOf(201))
    expect(kept.get('small')).toBeDefined()
    expect(kept.get('large')).toBeUndefined()
  })
})
