import { describe, expect, test } from 'vitest'
import { claimsIn } from '#core/model/report/claims.ts'
import { readText } from '#core/model/report/text.ts'
import type { Language } from '#core/model/text.ts'

/** `A` and `B` stand for two live values. */
const claims = (text: string, lang: Language = 'sv') => {
  const live = { A: '{{aa|area=20}}', B: '{{bb|area=2085}}', N: '{{aa|area=20|show=name}}' }
  const written = text.replaceAll(/\b[ABN]\b/g, (letter) => live[letter === 'A' ? 'A' : letter === 'B' ? 'B' : 'N'])
  return claimsIn(readText(written), lang).map(
    ({ live, kind, reference, doubt }) => `${live.indicator} ${kind} ${doubt === null ? reference : `? ${doubt}`}`,
  )
}

describe('in Swedish', () => {
  test.each([
    ['Befolkningen ökar till A.', ['aa rises nation']],
    ['Befolkningen har ökat med A.', ['aa rises nation']],
    ['Befolkningen fortsätter att öka: A.', ['aa rises nation']],
    ['Andelen har börjat växa, till A.', ['aa rises nation']],
    ['Andelen fortsatte sjunka, till A.', ['aa falls nation']],
    ['Befolkningen väntas öka från A.', []],
    ['Befolkningen fortsätter inte att öka: A.', []],
    ['Andelen minskade till A.', ['aa falls nation']],
    ['Andelen är oförändrad, A.', ['aa unchanged nation']],
    ['Andelen är högst i länet, A.', ['aa highest county']],
    ['Den högsta andelen bland länen är A.', ['aa highest nation']],
    ['Lägst i landet är A.', ['aa lowest nation']],
    ['Störst bland länets kommuner: B.', ['bb highest county']],
    ['A är över riket.', ['aa above nation']],
    ['A är lägre än i länet.', ['aa below county']],
    ['Det är mer än genomsnittet i landet: A.', ['aa above nation']],
    ['Mer än hälften, A.', ['aa more-than-half nation']],
    ['Andelen ökar till A, medan resten minskar till B.', ['aa rises nation', 'bb falls nation']],
    ['Befolkningen i N ökar till B.', ['bb rises nation']],
    ['Av B är störst i länet N.', ['bb highest ? whose']],
    ['Befolkningen ökar inte: A.', ['aa rises ? negated']],
    // What means something else.
    ['Högst 20 procent, A.', []],
    ['Det är minst A.', []],
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
    ['The share continues to grow, to A.', ['aa rises nation']],
    ['The share has begun to decline, to A.', ['aa falls nation']],
    ['The share is expected to grow, to A.', []],
    ['It has fallen to A.', ['aa falls nation']],
    ['It is the highest in the county, A.', ['aa highest county']],
    ['The lowest among the counties is A.', ['aa lowest nation']],
    ['A is above the national average.', ['aa above nation']],
    ['A is lower than in the county.', ['aa below county']],
    ['More than half, A.', ['aa more-than-half nation']],
    ['It does not rise; it never increased: A.', ['aa rises ? negated']],
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

/** `aa|20` → a live value; who it is about, from when to when, against whom or why not. */
const told = (text: string, lang: Language = 'sv') => {
  const written = text.replaceAll(
    /<(\w+)((?:\|[^>]*)?)>/g,
    (_, area: string, more: string) => `{{aa|area=${area}${more}}}`,
  )
  return claimsIn(readText(written), lang).map(({ live, kind, reference, doubt }) => {
    const whose = live.place.kind === 'area' ? live.place.code : live.place.kind
    const years = `${live.since ?? 'before'}–${live.year ?? 'latest'}`
    return doubt === null
      ? `${whose} ${kind} ${kind === 'rises' || kind === 'falls' ? years : reference}`
      : `${kind} ? ${doubt}`
  })
}

describe('between which years', () => {
  test.each([
    ['sv', 'Arbetslösheten har ökat från <2180|year=2018> till <2180>.', '2180 rises 2018–latest'],
    ['sv', 'Den minskade från <2180|year=2010> till <2180|year=2022>.', '2180 falls 2010–2022'],
    ['sv', 'Den har ökat till <2180> från <2180|year=2018>.', '2180 rises 2018–latest'],
    ['sv', 'Dalarnas folkmängd är <20> och ökar från <20|year=2015>.', '20 rises 2015–latest'],
    ['sv', 'Folkmängden ökar från <20|year=2015>.', '20 rises 2015–latest'],
    ['sv', 'Folkmängden har ökat sedan <20|year=2015>, till <20>.', '20 rises 2015–latest'],
    ['sv', 'Andelen ökar jämfört med <20|year=2015> och är <20>.', '20 rises 2015–latest'],
    ['sv', 'Andelen var <20|year=2018> men har ökat till <20>.', '20 rises 2018–latest'],
    ['sv', 'Folkmängden har ökat sedan 2015, till <20>.', '20 rises 2015–latest'],
    ['sv', 'Folkmängden har ökat sedan <20|year=2015|show=year> med <20|change>.', '20 rises 2015–latest'],
    ['sv', 'Folkmängden har ökat med <20|change|since=2015> till <20>.', '20 rises 2015–latest'],
    ['sv', 'Folkmängden har ökat på tio år: <20|change|since=2015>.', '20 rises 2015–latest'],
    ['en', 'It has risen from <2180|year=2018> to <2180>.', '2180 rises 2018–latest'],
    ['en', 'It has fallen since <20|year=2015>, to <20>.', '20 falls 2015–latest'],
    ['en', 'It rose to <20>, compared with <20|year=2015>.', '20 rises 2015–latest'],
    // More than one reading.
    ['sv', 'Den ökade från <20|year=2022> till <20|year=2010>.', 'rises ? years'],
    ['sv', 'Den var <20|year=2010>, <20|year=2015> och ökade till <20>.', 'rises ? years'],
    ['sv', 'Den har ökat sedan 2010 från <20|year=2015> till <20>.', 'rises ? years'],
    ['sv', 'Den har ökat på tio år till <20>.', 'rises ? years'],
    ['sv', 'Den har ökat de senaste fem åren till <20>.', 'rises ? years'],
    ['sv', 'Den har ökat sedan pandemin till <20>.', 'rises ? years'],
    ['sv', 'Den har ökat jämfört med riket, till <20>.', 'rises ? years'],
    ['en', 'It has risen over the past decade, to <20>.', 'rises ? years'],
    ['sv', '<20> är över riket (<SE|year=2020>).', 'above ? years'],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(told(text, lang)).toEqual([expected])
  })

  test('of two ways in a sentence each must say from when', () => {
    expect(told('Den ökade till <20|year=2020> men har minskat till <20>.')).toEqual(['rises ? years', 'falls ? years'])
  })
})

describe('of whom', () => {
  test.each([
    ['sv', 'Gävle har <2180>, högre än riket (<SE>).', '2180 above nation'],
    ['sv', 'Gävle har <2180>, lägre än länet, <21>.', '2180 below county'],
    ['sv', 'Riket har <SE> och Gävle, <2180>, ligger över riket.', '2180 above nation'],
    ['en', 'Gävle has <2180>, higher than the country (<SE>).', '2180 above nation'],
    ['sv', 'Kungsbacka är lägst i landet: <1384>.', '1384 lowest nation'],
    ['sv', 'Högst i länet är Sandviken med <2181>.', '2181 highest county'],
    ['sv', 'Högst är Sandviken med <2181|reference=county>.', '2181 highest county'],
    ['sv', 'Bland kommunerna i länet är <2181> lägst.', '2181 lowest county'],
    ['sv', 'Högst bland kommunerna är Sandviken med <2181>.', '2181 highest nation'],
    ['sv', 'Landets lägsta andel är <2181>.', '2181 lowest nation'],
    // Among whom?
    ['sv', 'Kungsbacka är lägst: <1384>.', 'lowest ? among-whom'],
    ['sv', 'Högst är Sandviken med <2181>.', 'highest ? among-whom'],
    ['sv', 'Högst bland länen är Sandviken med <2181>.', 'highest ? among-whom'],
    ['sv', 'Högst bland kommunerna i Norrland är <2181>.', 'highest ? among-whom'],
    ['sv', 'Högst i landet utom Stockholm är <2181>.', 'highest ? among-whom'],
    ['sv', 'Lägsta valdeltagande i ett valdistrikt: <20>, <20|rank> bland länen.', 'lowest ? among-whom'],
    ['en', 'The highest share is <2181>.', 'highest ? among-whom'],
    ['en', 'The highest of the municipalities in Norrland is <2181>.', 'highest ? among-whom'],
    // Whose?
    ['sv', 'Av <2180> och <2181> har båda <20> ökat från <21>.', 'rises ? whose'],
    ['sv', 'Gävle har <2180>, högst i länet, och Sandviken <2181>.', 'highest ? whose'],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(told(text, lang)).toEqual([expected])
  })
})

describe('beyond the list, nothing is judged', () => {
  test.each([
    ['sv', 'Mer än hälften av kommunerna ligger under <SE>.', 'more-than-half ? parts'],
    ['sv', 'Tre av tio kommuner ligger över riket, <SE>.', 'above ? parts'],
    ['sv', 'Under riket ligger inte Gävle, <2180>.', 'below ? negated'],
    ['sv', 'Ingen annan kommun i länet är högre än riket, <2180>.', 'above ? negated'],
    ['sv', 'Aldrig har andelen i kommunen ens under en kort tid ökat till <2180>.', 'rises ? negated'],
    ['sv', 'Ökar andelen till <2180>?', 'rises ? unsure'],
    ['sv', 'Om andelen ökar till <2180> är det bra.', 'rises ? unsure'],
    ['sv', 'Andelen är nästan oförändrad, <2180>.', 'unchanged ? unsure'],
    ['sv', 'Den är bland de högsta i landet, <2180>.', 'highest ? one-of-several'],
    ['sv', 'Den är en av de lägsta i länet, <2180>.', 'lowest ? one-of-several'],
    ['sv', 'Den högsta nivån i länet någonsin, <2180>.', 'highest ? years'],
    ['sv', 'Skillnaden mot riket minskar: <2180|difference>.', 'falls ? of-change'],
    ['sv', 'Gävle ligger över riket: <2180|change>.', 'above ? of-change'],
    ['sv', 'Gävle stiger till <2180|rank>.', 'rises ? of-change'],
    ['en', 'No share in the county is above the country, <2180>.', 'above ? negated'],
    ['en', 'It hasn’t risen to <2180>.', 'rises ? negated'],
    ['en', 'It is among the highest in the country, <2180>.', 'highest ? one-of-several'],
    ['en', 'More than half of the municipalities are below <SE>.', 'more-than-half ? parts'],
    ['en', 'It would have fallen to <2180>.', 'falls ? unsure'],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(told(text, lang)).toEqual([expected])
  })

  test('a superlative of a change, where only the change is judged', () => {
    expect(told('Gävle har den högsta ökningen i landet: <2180|change>.')).toEqual([
      'highest ? of-change',
      '2180 rises before–latest',
    ])
    expect(told('Gävle ökar mer än riket, med <2180|change>.')).toEqual([
      '2180 rises before–latest',
      'above ? of-change',
    ])
  })

  test('until the author says it in the value', () => {
    expect(told('Kungsbacka är lägst: <1384|claim=lowest|reference=county>.')).toEqual(['1384 lowest county'])
    expect(told('Den har ökat på tio år till <20|since=2015|claim=rises>.')).toEqual(['20 rises 2015–latest'])
  })

  test.each([
    'Spridda över landet, <20>.',
    'Grundskola som högsta nivå: <20>, <20|rank> bland länen.',
    'Det är minst hälften, <20>.',
    'Högst två av dem, <20>.',
  ])('%s says nothing', (text) => {
    expect(told(text)).toEqual([])
  })

  test('however long the sentence is it is read at once', () => {
    const text = `<20> ${'i länet, högst i landet, ökar från en tid, '.repeat(450)}<20>`
    expect(told(text).length).toBeGreaterThan(0)
  })
})
