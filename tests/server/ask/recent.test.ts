import { expect, test } from 'vitest'
import { recently } from '#server/ask/recent.ts'

test('makes a thing once, and again only when others have pushed it out', () => {
  const keep = recently<string>(2)
  const made: string[] = []
  const get = (name: string) =>
    keep(name, () => {
      made.push(name)
      return name.toUpperCase()
    })
  expect(['a', 'b', 'a', 'b'].map(get)).toEqual(['A', 'B', 'A', 'B'])
  expect(made).toEqual(['a', 'b'])
  // The one asked for longest ago goes: a was asked for after b.
  get('a')
  get('c')
  get('a')
  get('b')
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
