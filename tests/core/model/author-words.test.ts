import { describe, expect, test } from 'vitest'
import { authorWords } from '#core/model/author-words.ts'
import { readEmbedSetting } from '#core/model/embed.ts'
import { readFigureSetting } from '#core/model/figure/setting.ts'

test('what nobody can read is as good as nothing said', () => {
  for (const text of [undefined, '', '  \n', '\u0000', '\u000b\u001f', '\ufffe', '\uffff', '\ud800', '\u200b \u2060'])
    expect(authorWords(text)).toBeNull()
})

test('what no file may hold is left out, and the rest said as it was', () => {
  expect(authorWords(' Fler\u0000 arbetar\ufffe  👩‍🌾\n<nu> ')).toBe('Fler arbetar  👩‍🌾\n<nu>')
})

test('marks of direction are left out, so that nothing after the words reads backwards', () => {
  expect(authorWords('Lön\u202e: 5 \u2066kr\u2069\u200f')).toBe('Lön: 5 kr')
})

describe.each([
  ['a figure', readFigureSetting],
  ['an embed', readEmbedSetting],
])('%s', (_, read) => {
  test('keeps the words made of the data where an author’s are empty once cleaned', () => {
    const faults: never[] = []
    const setting = read(
      new Map([
        ['alt', ['\u0000']],
        ['description', ['\ufffe\u0001']],
      ]),
      faults,
    )
    expect([setting.alt, setting.description, faults]).toEqual([null, null, []])
  })
})
