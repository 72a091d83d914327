import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moved } from '#client/state/moved.ts'

test('what is moved goes one step at a time, and nothing is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { maxLength: 8 }),
      fc.nat(9),
      fc.constantFrom(-1 as const, 1 as const),
      (list, at, step) => {
        const after = moved(list, at, step)
        expect([...after].sort()).toEqual([...list].sort())
        if (at < list.length && list[at + step] !== undefined) expect(after[at + step]).toBe(list[at])
        else expect(after).toEqual(list)
      },
    ),
  )
})
