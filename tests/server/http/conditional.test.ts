import { describe, expect, test } from 'vitest'
import { holdsTag } from '#server/http/conditional.ts'

describe('holdsTag', () => {
  test.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['"b" ,W/"a" ,"c"', true],
    ['*', true],
    [' * ', true],
    [null, false],
    ['', false],
    ['"b"', false],
    ['a', false],
    ['"A"', false],
    ['w/"a"', false],
  ])('%j', (header, expected) => {
    expect(holdsTag(header, '"a"')).toBe(expected)
  })
})
