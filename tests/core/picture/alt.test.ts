/** What a picture says to those who do not see it: examples from a country of twelve, and laws for every kind. */
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { Area } from '#core/model/area.ts'
import { AreaSchema } from '#core/model/area.ts'
import { FIGURE_KINDS } from '#core/model/figure/setting.ts'
import { LANGUAGES } from '#core/model/text.ts'
import { alt } from '#core/picture/describe/alt.ts'
import type { Picture } from '#core/picture/picture.ts'
import type { ToyCell } from '#tests/fixtures/toy-ask.ts'
import { SERIES, TOY_KINDS, toyKind } from '#tests/fixtures/toy-kinds.ts'
import { PEOPLE, RATES, type ToyChoice, toyPicture } from '#tests/fixtures/toy-pictures.ts'
import { TOY_TABLE } from '#tests/fixtures/toy-topology.ts'

const [COUNTY, , MUNICIPALITY] = TOY_TABLE

function like(
  model: Area | undefined,
  given: Pick<Area, 'name'> & { readonly code: string; readonly parent: string | null },
): Area {
  const county = given.parent ?? given.code
  return v.parse(AreaSchema, { ...model, ...given, officialName: given.name, groups: { county } })
}

/** Three counties of four municipalities each: A1 … A4, B1 … B4, C1 … C4. */
const TWELVE: readonly Area[] = ['A', 'B', 'C'].flatMap((letter, i) => {
  const county = `0${i + 1}`
  return [
    like(COUNTY, { code: county, name: `${letter}-län`, parent: null }),
    ...[1, 2, 3, 4].map((n) => like(MUNICIPALITY, { code: `${county}0${n}`, name: `${letter}${n}`, parent: county })),
  ]
})
const twelve = (choice: ToyChoice) => toyPicture({ table: TWELVE, ...choice })
const long = (picture: Picture, lang: 'sv' | 'en' = 'sv') => alt(picture, lang).long.replaceAll('\u00a0', ' ')

/** Medians by county: 2.5, 6.5 and 10.5. */
const ONE_TO_TWELVE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

describe('in a country of twelve', () => {
  test('extremes, the middle half, counties, reference', () => {
    expect(long(twelve({ cells: ONE_TO_TWELVE, reference: 5 }))).toBe(
      'Lägst är A1 (1,0 %) och högst C4 (12,0 %). ' +
        'Hälften av värdena ligger mellan 3,8 och 9,3 %, och medianen är 6,5 %. ' +
        'Median bland kommunerna per län: högst C-län (10,5 %), lägst A-län (2,5 %). ' +
        'Jämförelsevärde: riket 5,0 %. Över jämförelsevärdet: 7 kommuner; under: 4; lika: 1.',
    )
  })

  test('those that read alike share a place, and what is missing is named where it is little', () => {
    const cells: ToyCell[] = [1, 1.04, 3, 4, 5, 6, 7, 8, 9, 'secrecy', 12, 12]
    expect(long(twelve({ cells }), 'en')).toContain(
      'Lowest is A1 and one more (1.0%) and highest C3 and one more (12.0%).',
    )
    expect(long(twelve({ cells }), 'en')).toContain('No value for 1 municipality (C2): confidential')
    const many: ToyCell[] = [1, 2, ...Array<ToyCell>(10).fill('secrecy')]
    expect(long(twelve({ cells: many }))).toContain('Värde saknas för 10 kommuner: sekretess')
  })

  test('half of a count is in few', () => {
    const cells = [100, 1, 1, 1, 1, 1, 1, 1, 1, 1, 50, 2]
    expect(long(twelve({ indicator: PEOPLE, cells }))).toContain('Hälften av summan finns i den största.')
    expect(long(twelve({ indicator: PEOPLE, cells: ONE_TO_TWELVE }), 'en')).toContain(
      'Half of the total is in the 4 largest.',
    )
    expect(long(twelve({ indicator: PEOPLE, cells: [...ONE_TO_TWELVE.slice(1), -5] }))).not.toContain('summan')
  })

  test('a change rises here and falls there', () => {
    const moved = twelve({
      indicator: SERIES,
      cells: [...ONE_TO_TWELVE.slice(0, 10), 11.01, 'secrecy'],
      others: [2, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12],
      view: { mode: 'change', since: 2019 },
    })
    expect(long(moved)).toContain('Värdet ökar i 9 kommuner, minskar i 1 och är oförändrat i 1.')
    expect(long(moved, 'en')).toContain('The value rises in 9 municipalities, falls in 1 and is unchanged in 1.')
  })

  test('inside a county nothing is told by county', () => {
    expect(long(twelve({ cells: [1, 2, 3, 4], within: '02' }))).not.toContain('per län')
  })

  test('the chosen are told of, each once', () => {
    const picture = twelve({
      cells: ['secrecy', ...ONE_TO_TWELVE.slice(1)],
      view: { areas: TWELVE.slice(1, 3).map(({ code }) => code) },
    })
    expect(long(picture)).toContain('Markerade: A1 (sekretess, för få personer), A2 (2,0 %, plats 11 av 11).')
  })
})

test('a gap is told by its sides', () => {
  expect(long(toyKind('gap'))).toContain('Värdet är högre för kvinnor än för män i 1 kommun och lägre i 2.')
})

test('two indicators: how far they go together, and where each is lowest and highest', () => {
  expect(long(toyKind('two'))).toMatch(
    /Korrelation \(Pearson\): 1,00 för 3 kommuner; högt i det ena går ofta ihop med högt i det andra\. Andel i arbete: lägst Almby \(50,0 %\), högst Dalby \(80,0 %\)\. Medianinkomst: lägst Almby \(210 kr\), högst Dalby \(300 kr\)\./,
  )
})

test('what it is drawn as comes first', () => {
  expect(alt(RATES, 'sv', 'table').short.replaceAll('\u00a0', ' ')).toBe(
    'Tabell: Andel i arbete, 2023, procent, 4 kommuner. Lägst Almby (50,0 %), högst Dalby (80,0 %).',
  )
  expect(alt(RATES, 'en', 'bars').short).toMatch(/^Bar chart: /)
})

const anyCell: fc.Arbitrary<ToyCell> = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom<ToyCell>(0, 'secrecy', 'not-published', 'county-only'),
)
const cells = fc.array(anyCell, { minLength: 4, maxLength: 4 })

test('laws: two languages, every kind, whatever the figures', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TOY_KINDS),
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom(...FIGURE_KINDS),
      cells,
      cells,
      (kind, lang, drawn, own, others) => {
        const { short, long } = alt(toyKind(kind, lang, { cells: own, others }), lang, drawn)
        if (long !== short) expect(long.startsWith(short)).toBe(false)
        for (const text of [short, long]) {
          expect(text).toMatch(/^\p{Lu}.*\.$/u)
          expect(text).not.toMatch(/NaN|undefined|null|Infinity|\s{2}|\.\.|;\.|: \./)
          expect(text).not.toMatch(/(?<![\d\u00a0])1\u00a0?(?: kommuner| municipalities)/)
        }
      },
    ),
  )
})

test('law: inside a county it names nobody of another', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LANGUAGES), fc.array(anyCell, { minLength: 4, maxLength: 4 }), (lang, own) => {
      const text = alt(twelve({ cells: own, within: '02' }), lang).long
      expect(text).not.toMatch(/\b[AC](?:\d|-län)/)
    }),
  )
})
