/** Which chart a picture gets, and that no row is lost on the way. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Area } from '#core/model/area.ts'
import { LANGUAGES, type Language } from '#core/model/text.ts'
import { MISSING_REASONS } from '#core/model/value.ts'
import { areasOf } from '#core/picture/cells.ts'
import { chartFigure } from '#core/picture/chart/chart-figure.ts'
import { chartOf, chosenRows } from '#core/picture/chart/chart-of.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import type { Picture } from '#core/picture/picture.ts'
import { type ToyCell, toyAsk, toyKnowledge } from '../../../fixtures/toy-ask.ts'
import { PEOPLE, type ToyChoice, toyIndicator, toyPicture } from '../../../fixtures/toy-pictures.ts'
import { TOY_TABLE } from '../../../fixtures/toy-topology.ts'

const WOMEN = toyIndicator({ id: 'work_women', family: { id: 'work_rate', sex: 'women' } })
const MEN = toyIndicator({ id: 'work_men', family: { id: 'work_rate', sex: 'men' } })
const HEAD = toyIndicator({ family: { id: 'work_rate' } })
const OVER_TIME = toyIndicator({ levels: { nation: [2013, 2023], county: [2023], municipality: [2013, 2023] } })
const INCOME = toyIndicator({ id: 'income', name: { sv: 'Inkomst', en: 'Income' }, unit: { sv: 'tkr', en: 'SEK k' } })

/** A country of one county with as many municipalities as there are cells. */
function country(count: number): Area[] {
  const [first] = TOY_TABLE.filter(({ level }) => level === 'municipality')
  if (first === undefined) throw new Error('toyland: expected a municipality, found none')
  return Array.from({ length: count }, (_, i) => {
    const code = String(2000 + i) as Area['code']
    return { ...first, code, name: `Ort ${i}`, groups: { ...first.groups, fa: i % 2 === 0 ? '01' : '02' } }
  })
}

function shown(choice: ToyChoice, lang: Language = 'sv', width = 592) {
  const { indicator = toyIndicator(), besides = [], divisions = [], table = TOY_TABLE } = choice
  const picture = toyPicture(choice)
  const knowledge = toyKnowledge(table, [indicator, ...besides], divisions)
  const ask = toyAsk(picture.view, knowledge, areasOf(picture.view, knowledge), divisions, choice)
  const chart = chartOf(picture, { knowledge, ask, marks: chosenRows(picture), width, skin: pageSkin, lang })
  return { picture, chart, figure: chartFigure(picture, { knowledge, ask }, lang).svg }
}

function drawnCodes(content: string): Set<string> {
  return new Set([...content.matchAll(/data-code="([^"]*)"/g)].map(([, code = '']) => code))
}

type Kind = [name: string, choice: (cells: ToyCell[], others: ToyCell[]) => ToyChoice]
const KINDS: Kind[] = [
  ['value', (cells) => ({ cells, reference: 60 })],
  ['count', (cells) => ({ cells, indicator: PEOPLE })],
  ['change', (cells, others) => ({ cells, others, indicator: OVER_TIME, view: { mode: 'change' } })],
  ['gap', (cells, others) => ({ cells, others, indicator: HEAD, besides: [WOMEN, MEN], view: { mode: 'gap' } })],
  ['two', (cells, others) => ({ cells, others, besides: [INCOME], view: { mode: 'two', second: INCOME.id } })],
  ['pattern', (cells) => ({ cells, patterns: cells.map(() => 'unsure' as const), view: { mode: 'pattern' } })],
]

describe.each(KINDS)('%s', (_, choice) => {
  const cell = fc.oneof(
    { arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }), weight: 6 },
    fc.constantFrom<ToyCell>(...MISSING_REASONS),
    fc.constant(7),
  )
  const cells = fc.oneof(
    fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }),
    fc.array(fc.tuple(cell, cell), { minLength: 26, maxLength: 60 }),
  )

  test('law: every row is in the chart, or the chart says how many are not', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(...LANGUAGES), (pairs, lang) => {
        const made = choice(
          pairs.map(([one]) => one),
          pairs.map(([, other]) => other),
        )
        const { picture, chart } = shown({ ...made, table: country(pairs.length), divisions: [] }, lang)
        const drawn = drawnCodes(chart.content)
        const lost = picture.rows.filter(({ code }) => !drawn.has(code))
        const told = [...chart.label.matchAll(/(?:saknas för|Övriga|No value for|The other|missing for) (\d+)/g)]
        const all = told.reduce((sum, [, count]) => sum + Number(count), 0)
        const nothing = /Inga värden|inget område|No values|no area/.test(chart.label)
        if (!nothing) expect(all).toBeGreaterThanOrEqual(lost.length)
        expect(chart.content + chart.label).not.toMatch(/NaN|Infinity|undefined/)
        expect(chart.height).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    ['nothing', ['secrecy', 'secrecy', 'not-in-data', 'secrecy']],
    ['one value', ['secrecy', 12, 'secrecy', 'secrecy']],
    ['all equal', [5, 5, 5, 5]],
    ['zero', [0, 0, 0, 0]],
  ] satisfies [string, ToyCell[]][])('%s: a figure all the same', (_, cells) => {
    const { figure } = shown({ ...choice(cells, cells), divisions: [] })
    expect(figure).toMatch(/^<svg /)
    expect(figure).not.toMatch(/NaN|Infinity|undefined|class=|data-/)
    expect(figure).toMatch(/<title id="figure-title">Diagram: /)
  })
})

const parts = (picture: Picture, choice: ToyChoice) => {
  const knowledge = toyKnowledge(choice.table ?? TOY_TABLE, [choice.indicator ?? toyIndicator()], [])
  return { knowledge, ask: toyAsk(picture.view, knowledge, areasOf(picture.view, knowledge), [], choice) }
}

describe('which chart', () => {
  test('few rows are bars from the highest, many are dots', () => {
    const few = shown({ cells: [50, 60, 80, 'secrecy'], divisions: [] }).chart.content
    expect([...few.matchAll(/data-code="(\d+)"/g)].map(([, code]) => code)).toEqual(['0201', '0102', '0101', '0202'])
    const many = shown({ cells: country(40).map((_, i) => i), table: country(40), divisions: [] }).chart.content
    expect(many.match(/<circle/g)).toHaveLength(40)
  })

  test('counts of many: the largest 25 and the marked, and what the rest have', () => {
    const table = country(40)
    const marked = table[0]
    if (marked === undefined) throw new Error('expected an area')
    const cells = table.map((_, i) => 100 + i)
    const { chart } = shown({ cells, table, indicator: PEOPLE, divisions: [], view: { areas: [marked.code] } })
    expect(drawnCodes(chart.content).size).toBe(25)
    expect(drawnCodes(chart.content)).toContain(marked.code)
    expect(chart.label).toContain(
      'Visar 25 av 40 kommuner, de största och de markerade. Övriga 15 har mellan 101 och 115\u00a0personer.',
    )
  })

  test('changes are told with their signs, and zero has a line', () => {
    const table = country(30)
    const choice: ToyChoice = {
      cells: table.map((_, i) => 50 + i),
      others: table.map(() => 60),
      table,
      indicator: OVER_TIME,
      divisions: [],
      view: { mode: 'change' },
    }
    const { chart } = shown(choice)
    expect(chart.label).toContain('Lägst Ort 0 −10,0\u00a0procentenheter, högst Ort 29 +19,0\u00a0procentenheter.')
    expect(chart.content).toMatch(/>−10,0<.*>\+19,0</)
  })

  test('where each is compared with its own, the chart shows how far from it', () => {
    const codes = country(4).map(({ code }) => code)
    const choice: ToyChoice = {
      cells: [50, 60, 70, 80],
      table: country(4),
      divisions: [],
      comparison: {
        name: { sv: 'det egna länet', en: 'its own county' },
        own: { codes, values: [60, 60, 60, 60], methods: [null, null, null, null], peers: [[], [], [], []] },
      },
      view: { reference: 'county', colour: 'difference' },
    }
    const { chart, picture } = shown(choice)
    expect(chart.label).toContain('skillnad mot det egna länet')
    expect(chart.content).toContain('>+20,0<')
    expect(chartFigure(picture, parts(picture, choice), 'sv').svg).toContain(
      'skillnad mot det egna länet, procentenheter, 4 kommuner',
    )
  })

  test('a gap: the marked first, then the widest', () => {
    const [third] = TOY_TABLE.filter(({ code }) => code === '0201')
    const { chart } = shown({
      cells: [60, 70, 61, 50],
      others: [62, 60, 60, 70],
      indicator: HEAD,
      besides: [WOMEN, MEN],
      divisions: [],
      view: { mode: 'gap', areas: third ? [third.code] : [] },
    })
    const order = [...chart.content.matchAll(/<g data-code="(\d+)"/g)].map(([, code]) => code)
    expect(order).toEqual(['0201', '0202', '0102', '0101'])
  })

  test('two indicators: the country’s values of both make the cross', () => {
    const { chart } = shown({
      cells: [50, 60, 70, 80],
      others: [1, 2, 3, 5],
      reference: 66,
      otherReference: 2.5,
      besides: [INCOME],
      divisions: [],
      view: { mode: 'two', second: INCOME.id },
    })
    expect(chart.label).toContain('Riket (66,0\u00a0%; 2,5\u00a0tkr).')
    expect(chart.label).toContain('Pearsons r = 0,98, Spearmans rho = 1,00, n = 4')
  })
})
