/** What an author writes stays what it says in Markdown. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bared, plain } from '#server/reports/markdown/plain.ts'

const blank = fc.stringMatching(/^[ \t\n]*$/)

describe('plain', () => {
  test('ends of lines, and what is blank around them, are one space', () => {
    expect(plain('a \n\t b\n\n \nc')).toBe('a b c')
    expect(plain(' a  b ')).toBe(' a  b ')
    expect(plain('\na\n')).toBe(' a ')
    expect(plain('\n')).toBe(' ')
  })

  test('holds no end of a line, and every word', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[a-zåäö]+$/), blank)), (pieces) => {
        const said = plain(pieces.flat().join(''))
        expect(said).not.toContain('\n')
        expect(said.replaceAll(/\s/g, '')).toBe(pieces.map(([word]) => word).join(''))
      }),
    )
  })

  test('a text of nothing but blanks is read once, not once from each of them', () => {
    // By the square of its length this would take minutes.
    const blanks = ' '.repeat(400_000)
    expect(plain(`a${blanks}b`)).toBe(`a${blanks}b`)
    expect(bared(`${blanks}b${blanks}`)).toEqual([blanks, 'b', blanks])
  })
})

test('what is blank around a text, and what is in the middle, are the text again', () => {
  fc.assert(
    fc.property(blank, fc.stringMatching(/^[a-z](?:[a-z ]*[a-z])?$/), blank, (before, core, after) => {
      expect(bared(before + core + after)).toEqual([before, core, after])
    }),
  )
  expect(bared('  ')).toEqual(['  ', '', ''])
})
