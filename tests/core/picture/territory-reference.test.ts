/** A territory as what all are compared with: what it is called, how its value came about, and who is ranked. */
import { describe, expect, test } from 'vitest'
import type { ReferenceAnswer } from '#core/model/contract-answers.ts'
import type { Territory } from '#core/model/territory.ts'
import { LANGUAGES } from '#core/model/text.ts'
import { questionsOf } from '#core/picture/compose.ts'
import { alt } from '#core/picture/describe/alt.ts'
import { noteLines, referenceLabel, rowLabel, subtitle } from '#core/picture/describe.ts'
import { mapFigure } from '#core/picture/figure.ts'
import { legendSvg } from '#core/picture/legend.ts'
import { panelsOf } from '#core/picture/multiples.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { comparesOwn } from '#core/picture/plan.ts'
import { toyKnowledge } from '#tests/fixtures/toy-ask.ts'
import { TOY_DIVISIONS, type ToyChoice, toyIndicator, toyLayers, toyPicture } from '#tests/fixtures/toy-pictures.ts'
import { TOY_TABLE } from '#tests/fixtures/toy-topology.ts'

const [almby, , dalby] = TOY_TABLE.filter(({ level }) => level === 'municipality').map(({ code }) => code)
if (almby === undefined || dalby === undefined) throw new Error('toyland: expected three municipalities')

const BERGSLAGEN: Territory = {
  name: 'Bergslagen',
  shape: { kind: 'areas', codes: [almby, dalby] },
  basis: 'whole',
  look: 1,
  locked: false,
}
const MADE: NonNullable<ReferenceAnswer['territory']> = {
  missing: null,
  coverage: { areas: [2, 2], population: 1 },
  approximation: false,
  weightYear: null,
  interval: null,
  medianOf: null,
  range: [50, 80],
}
const ANSWER: Partial<ReferenceAnswer> = {
  name: { sv: 'Bergslagen', en: 'Bergslagen' },
  value: 62,
  method: 'computed',
  members: [almby, dalby],
  territory: MADE,
}

function against(comparison: Partial<ReferenceAnswer>, choice: Partial<ToyChoice> = {}) {
  return toyPicture({
    cells: [50, 60, 80, 'secrecy'],
    comparison: { ...ANSWER, ...comparison },
    ...choice,
    view: { territories: [BERGSLAGEN], reference: 'territory:1', colour: 'difference', ...choice.view },
  })
}

describe('a territory as reference', () => {
  const picture = against({})

  test('is compared with by all, and colours turn at its value', () => {
    expect(picture.rows.map(({ referenceDifference }) => referenceDifference)).toEqual([-12, -2, 18, null])
    expect(picture.scheme).toMatchObject({ kind: 'diverging' })
    expect(picture.classes.breaks).toContain(62)
  })

  test('ranks the municipalities it touches among themselves, and no others', () => {
    expect(picture.rows.map(({ code, rank, rankOf }) => [code, rank, rankOf])).toEqual([
      ['0101', 2, 2],
      ['0102', null, null],
      ['0201', 1, 2],
      ['0202', null, null],
    ])
  })

  test('ranks all counties among all counties', () => {
    const counties = against({}, { level: 'county', cells: [50, 70] })
    expect(counties.rows.map(({ rank, rankOf }) => [rank, rankOf])).toEqual([
      [2, 2],
      [1, 2],
    ])
    expect(subtitle(counties, 'sv')).toContain('jämfört med Bergslagen')
  })

  test('is named, and it is said how its value came about', () => {
    expect(referenceLabel(picture, 'sv')).toBe('Bergslagen 62,0\u00a0% (beräknat för 2 kommuner, täckning 100\u00a0%)')
    expect(referenceLabel(picture, 'en')).toBe('Bergslagen 62.0% (computed for 2 municipalities, coverage 100%)')
    expect(subtitle(picture, 'sv')).toBe('procent, 4 kommuner, jämfört med Bergslagen')
    expect(alt(picture, 'sv').long).toContain('Jämförelsevärde: Bergslagen 62,0')
    expect(noteLines(picture, 'sv')).toContain('Värdet för Bergslagen är beräknat för 2 kommuner, täckning 100\u00a0%.')
    const [row] = picture.rows
    expect(row && rowLabel(picture, row, 'sv')).toContain('−12,0\u00a0procentenheter mot Bergslagen')
    expect(legendSvg(picture, pageSkin, 'sv', { hovered: null, chosen: [] })).toContain('Bergslagen 62,0')
    for (const lang of LANGUAGES) {
      expect(mapFigure(picture, toyLayers(), lang).svg).toContain('Bergslagen')
    }
  })

  test('is published, approximate or of part of it where it is', () => {
    const label = (comparison: Partial<ReferenceAnswer>) => referenceLabel(against(comparison), 'sv')
    expect(label({ method: 'published' })).toBe('Bergslagen 62,0\u00a0% (publicerat)')
    const partly = { ...MADE, coverage: { areas: [6, 7] as [number, number], population: 0.9269 }, approximation: true }
    // Rounded down: 92.69 % is not 93.
    expect(label({ territory: partly })).toBe(
      'Bergslagen 62,0\u00a0% (ungefärligt, beräknat för 6 av 7 kommuner, täckning 92\u00a0%)',
    )
  })

  test('tells the year of the weights, and of a change both', () => {
    const old = { ...MADE, approximation: true, weightYear: 2022 }
    const label = 'Bergslagen 62,0\u00a0% (ungefärligt, beräknat för 2 kommuner, täckning 100\u00a0%, vikter från 2022)'
    expect(referenceLabel(against({ territory: old }), 'sv')).toBe(label)
    expect(noteLines(against({ territory: old }), 'en')).toContain(
      'The value of Bergslagen is approximate, computed for 2 municipalities, coverage 100%, weights of 2022.',
    )
    const change = against(
      { territory: old },
      {
        indicator: toyIndicator({ levels: YEARS }),
        others: [40, 55, 60, 'secrecy'],
        otherComparison: { ...ANSWER, value: 55, territory: { ...old, weightYear: 2021 } },
        view: { mode: 'change', since: 2022 },
      },
    )
    expect(referenceLabel(change, 'sv')).toContain('vikter från 2021 och 2022')
  })

  test('too small to cut has no value and no median, and says why', () => {
    const small = against({ value: null, method: null, territory: { ...MADE, missing: 'not-reliable' } })
    expect(noteLines(small, 'sv')).toContain('Bergslagen har inget eget värde: för litet område för att skäras.')
    expect(referenceLabel(small, 'sv')).toBeNull()
  })

  test('without a value gives way to the median of its parts, and says so', () => {
    // Of its seven municipalities three mostly belong to it, and two of those have a figure.
    const coverage = { areas: [7, 7] as [number, number], population: 1 }
    const territory = { ...MADE, missing: 'not-summable' as const, coverage, medianOf: [2, 3] as [number, number] }
    const median = against({ value: 65, method: 'median', territory })
    expect(referenceLabel(median, 'sv')).toBe('medianen i Bergslagen 65,0\u00a0% (2 av 3 kommuner)')
    expect(noteLines(median, 'sv')).toContain(
      'Bergslagen har inget eget värde: kan inte summeras. I stället jämförs med medianen av 2 av 3 kommuner, som ligger mellan 50,0\u00a0% och 80,0\u00a0%.',
    )
  })

  test('of which nothing is known is named with the reason, and colours tell levels', () => {
    const nothing = { coverage: { areas: [0, 2] as [number, number], population: 0 }, range: null }
    const unknown = against({ value: null, method: null, territory: { ...MADE, ...nothing, missing: 'not-in-data' } })
    expect(unknown.rows.every(({ referenceDifference }) => referenceDifference === null)).toBe(true)
    expect(referenceLabel(unknown, 'sv')).toBeNull()
    expect(noteLines(unknown, 'sv')).toEqual([
      'Bergslagen har inget eget värde: saknas i datamängden.',
      'Jämförelsevärde saknas. Färgerna visar hur höga värdena är.',
    ])
    expect(alt(unknown, 'sv').long).not.toMatch(/NaN|undefined|null/)
  })

  test('is asked for as the first, whatever its place, so that the answer can be kept', () => {
    const knowledge = toyKnowledge(TOY_TABLE, [toyIndicator()], TOY_DIVISIONS)
    const other = { ...BERGSLAGEN, name: 'Annat', shape: { kind: 'areas' as const, codes: [dalby] } }
    const { view } = against({})
    const asked = (territories: Territory[], reference: 'territory:1' | 'territory:2') =>
      questionsOf({ ...view, territories, reference }, knowledge).filter(({ kind }) => kind === 'reference')
    expect(asked([other, BERGSLAGEN], 'territory:2')).toEqual(asked([BERGSLAGEN], 'territory:1'))
    expect(asked([BERGSLAGEN], 'territory:1')).toMatchObject([{ reference: 'territory:1', area: null }])
  })

  test('has one value for all, so small maps do not turn at it', () => {
    const { view } = against({})
    expect(comparesOwn(view)).toBe(false)
    const knowledge = toyKnowledge(TOY_TABLE, [toyIndicator({ levels: YEARS })], TOY_DIVISIONS)
    for (const panel of panelsOf(view, knowledge)) {
      expect(panel.view).toMatchObject({ reference: 'nation', colour: 'level' })
    }
  })
})

const YEARS = { nation: [2022, 2023], county: [2022, 2023], municipality: [2022, 2023] }

test('a change is compared with the change of the territory, and tells the lesser coverage', () => {
  const indicator = toyIndicator({ levels: YEARS })
  const partly = { ...MADE, coverage: { areas: [1, 2] as [number, number], population: 0.95 } }
  const picture = against(
    {},
    {
      indicator,
      others: [40, 55, 60, 'secrecy'],
      otherComparison: { ...ANSWER, value: 55, territory: partly },
      view: { mode: 'change', since: 2022 },
    },
  )
  expect(picture.reference).toMatchObject({ value: 7, method: 'computed' })
  expect(picture.rows.map(({ referenceDifference }) => referenceDifference)).toEqual([3, -2, 13, null])
  expect(referenceLabel(picture, 'sv')).toBe(
    'Bergslagen +7,0\u00a0procentenheter (beräknat för 1 av 2 kommuner, täckning 95\u00a0%)',
  )
})
