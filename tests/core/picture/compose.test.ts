/** What holds of every picture, whatever the figures: laws over toyland, and the inputs that break lesser programs. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#core/model/text.ts'
import { alt } from '#core/picture/describe/alt.ts'
import { citation, noteLines, rowLabel, subtitle, title } from '#core/picture/describe.ts'
import { mapFigure } from '#core/picture/figure.ts'
import { legendSvg } from '#core/picture/legend.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { sizeOf } from '#core/picture/scheme.ts'
import type { ToyCell } from '#tests/fixtures/toy-ask.ts'
import { TOY_KINDS, toyKind } from '#tests/fixtures/toy-kinds.ts'
import { COUNTS, RATES, toyIndicator, toyLayers, toyPicture } from '#tests/fixtures/toy-pictures.ts'

const cell: fc.Arbitrary<ToyCell> = fc.oneof(
  { arbitrary: fc.integer({ min: -20, max: 40 }), weight: 5 },
  { arbitrary: fc.constant('secrecy' as const), weight: 1 },
)
const four = fc.tuple(cell, cell, cell, cell)

describe('laws', () => {
  test('an area that is its own reference differs from it by nothing', () => {
    fc.assert(
      fc.property(four, (cells) => {
        const codes = RATES.rows.flatMap(({ members }) => members)
        const values = cells.map((each) => (typeof each === 'number' ? each : null))
        const own = { codes, values, methods: values.map(() => 'published' as const), peers: codes.map((_, i) => [i]) }
        const { rows } = toyKind('own', 'sv', { cells, comparison: { own } })
        for (const [i, row] of rows.entries()) {
          expect(row.referenceDifference).toBe(values[i] === null ? null : 0)
          if (row.value !== null) expect([row.rank, row.rankOf]).toEqual([1, 1])
        }
      }),
    )
  })

  test('among its peers each row has the place that counting gives: one more than those before it', () => {
    fc.assert(
      fc.property(four, (cells) => {
        const { rows } = toyKind('own', 'sv', { cells })
        const counties = [rows.slice(0, 2), rows.slice(2)]
        for (const peers of counties) {
          for (const row of peers) {
            const { value } = row
            const better = peers.filter((other) => value !== null && other.value !== null && other.value > value)
            expect(row.rank).toBe(value === null ? null : better.length + 1)
            if (value !== null) expect(row.rankOf).toBe(peers.filter((other) => other.value !== null).length)
          }
        }
      }),
    )
  })

  test('a group has the value of its answer, whoever of it is drawn, and colours all of its areas', () => {
    fc.assert(
      fc.property(fc.tuple(cell, cell), (cells) => {
        const picture = toyKind('groups', 'sv', { cells })
        expect(picture.rows.map(({ value, missing }) => value ?? missing)).toEqual(cells)
        for (const row of picture.rows) for (const code of row.members) expect(picture.rowOf.get(code)).toBe(row)
        expect([...picture.rowOf.keys()].sort()).toEqual(['0101', '0102', '0201', '0202'])
      }),
    )
  })

  test('a gap, and a change, is the difference of its sides, of areas and of groups', () => {
    const kinds = fc.constantFrom('gap' as const, 'change' as const)
    const by = fc.constantFrom({}, { by: 'group', division: 'fa' } as const)
    fc.assert(
      fc.property(kinds, by, four, four, (kind, grouped, cells, others) => {
        const { rows, detail } = toyKind(kind, 'sv', { cells, others, view: grouped })
        rows.forEach((row, i) => {
          const [a, b] = [cells[i], others[i]]
          const known = typeof a === 'number' && typeof b === 'number'
          expect(row.value).toBe(known ? a - b : null)
          expect(row.missing === null).toBe(known)
          if (known) expect(row.parts).toEqual(detail.kind === 'change' ? [b, a] : [a, b])
        })
      }),
    )
  })

  test('figures of one decimal that moved equally far share place and class, whatever a double makes of their difference', () => {
    const tenths = fc.integer({ min: -200, max: 400 })
    const kinds = fc.constantFrom('gap' as const, 'change' as const)
    fc.assert(
      fc.property(
        kinds,
        fc.tuple(tenths, tenths, tenths, tenths),
        fc.integer({ min: 1, max: 40 }),
        (kind, from, moved) => {
          const others = from.map((each) => each / 10)
          const cells = from.map((each) => (each + moved) / 10)
          const { rows, classes } = toyKind(kind, 'sv', { cells, others })
          expect(new Set(rows.map(({ value }) => value)).size).toBe(1)
          expect(rows.map(({ rank }) => rank)).toEqual([1, 1, 1, 1])
          expect(classes.counts.filter((count) => count > 0)).toEqual([4])
        },
      ),
    )
  })

  test('locked classes are those of every year', () => {
    fc.assert(
      fc.property(four, four, (now, then) => {
        const indicator = toyIndicator({ levels: { nation: [], county: [], municipality: [2019, 2023] } })
        const years = [
          { year: 2019, cells: then },
          { year: 2023, cells: now },
        ]
        const pictureIn = (year: number, cells: readonly ToyCell[]) =>
          toyPicture({ indicator, cells, years, view: { year, locked: true, method: 'quantile' } })
        const [first, last] = [pictureIn(2019, then), pictureIn(2023, now)]
        expect(last.classes.breaks).toEqual(first.classes.breaks)
        expect(last.scheme).toEqual(first.scheme)
        for (const row of [...first.rows, ...last.rows]) expect(row.class === null).toBe(row.value === null)
      }),
    )
  })

  test('of any figures, every kind has a class inside its scheme or a reason, counted once each', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TOY_KINDS), four, four, (kind, cells, others) => {
        const picture = toyKind(kind, 'sv', { cells, others })
        const size = sizeOf(picture.scheme)
        expect(picture.classes.counts.length).toBe(size)
        for (const row of picture.rows) {
          if (row.class !== null) expect(row.class).toBeLessThan(size)
          else expect(row.missing !== null || kind === 'pattern').toBe(true)
        }
        const classed = picture.rows.filter((row) => row.class !== null).length
        expect(picture.classes.counts.reduce((a, b) => a + b, 0)).toBe(classed)
      }),
    )
  })
})

describe('bad input: no crash, no NaN, in any kind', () => {
  const CASES: Record<string, readonly [ToyCell[], ToyCell[]]> = {
    'no figures at all': [[], []],
    'all missing': [
      ['secrecy', 'secrecy', 'secrecy', 'secrecy'],
      ['secrecy', 'secrecy', 'secrecy', 'secrecy'],
    ],
    'all equal': [
      [5, 5, 5, 5],
      [5, 5, 5, 5],
    ],
    'all zero': [
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
    'one value': [
      [7, 'secrecy', 'secrecy', 'secrecy'],
      [3, 'secrecy', 'secrecy', 'secrecy'],
    ],
    'fewer values than classes': [
      [7, 8, 'secrecy', 'secrecy'],
      [3, 3, 'secrecy', 'secrecy'],
    ],
    'only one side': [
      [7, 8, 9, 10],
      ['secrecy', 'secrecy', 'secrecy', 'secrecy'],
    ],
  }
  const layers = toyLayers()
  const none = { hovered: null, chosen: RATES.rows.flatMap(({ members }) => members) }

  describe.each(TOY_KINDS)('%s', (kind) => {
    test.each(Object.entries(CASES))('%s', (_, [cells, others]) => {
      for (const lang of LANGUAGES) {
        const choice = { cells, others, comparison: {}, view: { classes: 7 } }
        // As it is, and where nobody knows the reference.
        const { comparison: _comparison, ...compared } = choice
        for (const picture of [toyKind(kind, lang, compared), toyKind(kind, lang, choice)]) {
          const words = [
            title(picture, lang),
            subtitle(picture, lang),
            citation(picture, lang),
            alt(picture, lang).long,
            ...noteLines(picture, lang),
            ...picture.rows.map((row) => rowLabel(picture, row, lang)),
            legendSvg(picture, pageSkin, lang, none, { width: 300, radius: 20 }),
            mapFigure(picture, layers, lang).svg,
          ]
          for (const text of words) expect(text).not.toMatch(/NaN|undefined|Infinity|\bnull\b/)
        }
      }
    })
  })

  test('one area alone, which is its county and its region too', () => {
    const alone = COUNTS.rows.slice(0, 1).flatMap(({ members }) => members)
    const own = { codes: alone, values: [50], methods: ['published' as const], peers: [[0]] }
    const gotland = toyKind('own', 'sv', { cells: [50], within: '01', comparison: { own } })
    expect(gotland.rows[0]).toMatchObject({ value: 50, referenceDifference: 0, rank: 1, rankOf: 1 })
    expect(gotland.rows[1]).toMatchObject({ value: null, class: null, missing: 'not-in-data' })
    // Neither under its county nor over it: no colour of either side.
    expect(gotland.scheme).toEqual({ kind: 'sequential', count: 1 })
  })

  test('groups have no county of their own: their values are shown, and that nothing is compared is said', () => {
    const view = { by: 'group', division: 'fa', reference: 'county', colour: 'difference' } as const
    const picture = toyKind('own', 'sv', { cells: [50, 60], view })
    expect(picture.rows.map((row) => row.class)).toEqual([0, 1])
    expect(picture.reference).toBeNull()
    expect(noteLines(picture, 'sv')).toEqual(['Jämförelsevärde saknas. Färgerna visar hur höga värdena är.'])
  })

  test('a reference without a value: values are shown by how high they are', () => {
    const picture = toyKind('own', 'sv', { comparison: { name: { sv: 'Västra län', en: 'West County' } } })
    expect(picture.scheme.kind).toBe('sequential')
    expect(picture.rows.map((row) => row.referenceDifference)).toEqual([null, null, null, null])
    expect(noteLines(picture, 'en')).toEqual(['There is no reference value. Colours show how high the values are.'])
  })
})
