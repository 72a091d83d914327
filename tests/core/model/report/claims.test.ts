import { describe, expect, test } from 'vitest'
import { claimsIn } from '#core/model/report/claims.ts'
import { readText } from '#core/model/report/text.ts'
import type { Language } from '#core/model/text.ts'

/** `A` and `B` stand for two live values. */
const claims = (text: string, lang: Language = 'sv') => {
  const live = { A: '{{aa|area=20}}', B: '{{bb|area=2085}}', N: '{{aa|area=20|show=name}}' }
  const written = text.replaceAll(/\b[ABN]\b/g, (letter) => live[letter === 'A' ? 'A' : letter === 'B' ? 'B' : 'N'])
  return claimsIn(readText(written), lang).map(
    ({ live, kind, reference, negated }) => `${live.indicator} ${kind} ${reference}${negated ? ' not' : ''}`,
  )
}

describe('in Swedish', () => {
  test.each([
    ['Befolkningen ökar till A.', ['aa rises nation']],
    ['Befolkningen har ökat med A.', ['aa rises nation']],
    ['Andelen minskade till A.', ['aa falls nation']],
    ['Andelen är oförändrad, A.', ['aa unchanged nation']],
    ['Andelen är högst i länet, A.', ['aa highest county']],
    ['Den högsta andelen bland länen är A.', ['aa highest nation']],
    ['Lägst i landet är A.', ['aa lowest nation']],
    ['Störst bland länets kommuner: A.', ['aa highest county']],
    ['A är över riket.', ['aa above nation']],
    ['A är lägre än i länet.', ['aa below county']],
    ['Det är mer än genomsnittet i landet: A.', ['aa above nation']],
    ['Mer än hälften, A.', ['aa more-than-half nation']],
    ['Andelen ökar till A, medan resten minskar till B.', ['aa rises nation', 'bb falls nation']],
    ['Befolkningen i N ökar till B.', ['bb rises nation']],
    ['Av B är störst i länet N.', ['aa highest county']],
    ['Befolkningen ökar inte: A.', ['aa rises nation not']],
    // What means something else.
    ['Högst 20 procent, A.', []],
    ['Det är minst A.', []],
    ['Den näst högsta är A.', []],
    ['Ett steg framåt: A.', []],
    ['Takten i Ökaren är A.', []],
    ['Befolkningen ska öka till A.', []],
    ['Befolkningen ökar. Den är A.', []],
    ['Befolkningen ökar.', []],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected)
  })

  test('a full stop inside a sentence does not end it', () => {
    expect(claims('Andelen ökar bl.a. i städerna, ca. 3,5 om året, till A.')).toEqual(['aa rises nation'])
  })

  test('a heading, a paragraph and the items of a list are sentences apart', () => {
    expect(claims('## Det ökar\n\nNu A.\n\n- det minskar\n- B')).toEqual([])
  })
})

describe('in English', () => {
  test.each([
    ['The share rises to A.', ['aa rises nation']],
    ['It has fallen to A.', ['aa falls nation']],
    ['It is the highest in the county, A.', ['aa highest county']],
    ['The lowest among the counties is A.', ['aa lowest nation']],
    ['A is above the national average.', ['aa above nation']],
    ['A is lower than in the county.', ['aa below county']],
    ['More than half, A.', ['aa more-than-half nation']],
    ['It does not rise; it never increased: A.', ['aa rises nation not']],
    ['The second highest is A.', []],
    ['Prices may rise to A.', []],
  ])('%s', (text, expected) => {
    expect(claims(text, 'en')).toEqual(expected)
  })
})

test('what the author says of a value goes before its words', () => {
  const text = 'Andelen ökar till {{aa|area=20|reference=county|claim=highest}}.'
  expect(claimsIn(readText(text), 'sv').map(({ kind, reference, words }) => [kind, reference, words])).toEqual([
    ['highest', 'county', null],
  ])
})
