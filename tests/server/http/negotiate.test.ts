import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ENCODINGS, negotiate } from '#server/http/negotiate.ts'

describe('negotiate', () => {
  test.each([
    [null, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP;Q=1', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['gzip;q=0.2', 'gzip'],
    ['gzip;q=0.5, identity', 'identity'],
    ['deflate, zstd', 'identity'],
    ['gzip;q=0', 'identity'],
    ['gzip, identity;q=0', 'gzip'],
    ['identity;q=0', null],
    ['*;q=0', null],
    ['*;q=0, identity', 'identity'],
    ['br;q=nonsense', 'identity'],
    ['br;q=7', 'identity'],
    [',,;,', 'identity'],
  ])('%j is answered with %s', (header, expected) => {
    expect(negotiate(header)).toBe(expected)
  })

  test('what is offered alone is all that is answered with', () => {
    expect(negotiate('br, gzip', ['identity'])).toBe('identity')
    expect(negotiate('br, identity;q=0', ['identity'])).toBeNull()
  })

  test('any header at all is answered with an encoding of ours or none', () => {
    fc.assert(fc.property(fc.string(), (header) => [...ENCODINGS, null].includes(negotiate(header))))
  })
})
