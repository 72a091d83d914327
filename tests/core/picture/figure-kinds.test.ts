/** Every kind of picture as a figure of its own: the map, and the chart of the same. */
import { describe, expect, test } from 'vitest'
import { areasOf } from '#core/picture/cells.ts'
import { chartFigure } from '#core/picture/chart/chart-figure.ts'
import { mapFigure } from '#core/picture/figure.ts'
import { toyAsk, toyKnowledge } from '../../fixtures/toy-ask.ts'
import { TOY_DIVISIONS, type ToyChoice, toyIndicator, toyLayers, toyPicture } from '../../fixtures/toy-pictures.ts'
import { TOY_TABLE } from '../../fixtures/toy-topology.ts'

const OVER_TIME = toyIndicator({
  levels: { nation: [2018, 2023], county: [2023], municipality: [2018, 2023] },
  breaks: [2020],
})
const HEAD = toyIndicator({ family: { id: 'work_rate' } })
const WOMEN = toyIndicator({
  id: 'work_women',
  name: { sv: 'Andel i arbete, kvinnor', en: 'Share in work, women' },
  family: { id: 'work_rate', sex: 'women' },
})
const MEN = toyIndicator({
  id: 'work_men',
  name: { sv: 'Andel i arbete, män', en: 'Share in work, men' },
  family: { id: 'work_rate', sex: 'men' },
})
const INCOME = toyIndicator({
  id: 'income',
  name: { sv: 'Medianinkomst', en: 'Median income' },
  unit: { sv: 'tkr', en: 'SEK thousand' },
})

const KINDS: Record<string, ToyChoice> = {
  change: {
    cells: [50, 60, 80, 'secrecy'],
    others: [48, 61, 77, 70],
    reference: 62,
    otherReference: 60,
    indicator: OVER_TIME,
    view: { mode: 'change' },
  },
  gap: {
    cells: [50, 60, 80, 'secrecy'],
    others: [52, 60, 75, 70],
    reference: 62,
    otherReference: 64,
    indicator: HEAD,
    besides: [WOMEN, MEN],
    view: { mode: 'gap' },
  },
  two: {
    cells: [50, 60, 70, 80],
    others: [300, 310, 290, 340],
    reference: 62,
    otherReference: 305,
    besides: [INCOME],
    view: { mode: 'two', second: INCOME.id },
  },
  pattern: { cells: [50, 60, 70, 80], patterns: ['low-low', 'unsure', 'high-high', null], view: { mode: 'pattern' } },
  course: {
    cells: [50, 64, 80, 66],
    reference: 62,
    trends: [0.4, -0.25, 1.2, 'too-few-years'],
    view: { mode: 'course' },
  },
  conflict: {
    cells: [50, 60, 70, 80],
    others: [300, 310, 290, 340],
    besides: [INCOME],
    trends: [0.4, 0.25, -1.2, 0],
    otherTrends: [6, -3, -2, 4],
    view: { mode: 'conflict', second: INCOME.id },
  },
  typology: { cells: [50, 60, 70, 80], reference: 62, view: { mode: 'typology', division: 'fa' } },
  groups: {
    cells: [55, 75],
    reference: 62,
    groups: { coverage: { areas: [1, 2], population: 0.6 }, approximation: true, weightYear: 2020 },
    view: { by: 'group', division: 'fa' },
  },
  own: {
    cells: [50, 60, 70, 80],
    comparison: {
      name: { sv: 'det egna länet', en: 'its own county' },
      own: {
        codes: TOY_TABLE.filter(({ level }) => level === 'municipality').map(({ code }) => code),
        values: [55, 55, 75, 75],
        methods: [null, null, null, null],
        peers: [
          [0, 1],
          [0, 1],
          [2, 3],
          [2, 3],
        ],
      },
    },
    view: { reference: 'county', colour: 'difference' },
  },
}

const LAYERS = toyLayers('municipality', 100)

function drawn(choice: ToyChoice) {
  const picture = toyPicture(choice)
  const { indicator = toyIndicator(), besides = [] } = choice
  const knowledge = toyKnowledge(TOY_TABLE, [indicator, ...besides], TOY_DIVISIONS)
  const ask = toyAsk(picture.view, knowledge, areasOf(picture.view, knowledge), TOY_DIVISIONS, choice)
  return { map: mapFigure(picture, LAYERS, 'sv').svg, chart: chartFigure(picture, { knowledge, ask }, 'sv').svg }
}

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text)

describe.each(Object.entries(KINDS))('%s', (name, choice) => {
  const { map, chart } = drawn(choice)

  test('reviewed chart', async () => {
    const file = `../../figures/chart-of-${name}-sv.svg`
    await expect(`${chart.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(file)
  })

  test('both stand by themselves, with source and data version', () => {
    for (const svg of [map, chart]) {
      expect(svg).not.toMatch(/class=|data-|style=|<script|<image|NaN|undefined/)
      const texts = textsOf(svg)
      expect(texts.some((text) => text.startsWith('Källa: '))).toBe(true)
      expect(texts).toContain('Bearbetning: Regionsikt, dataversion abc123.')
    }
    expect(map).toMatch(/<title id="figure-title">Karta/)
    expect(chart).toMatch(/<title id="figure-title">Diagram: /)
    expect(textsOf(map).join(' ')).toContain('Karta i SWEREF 99 TM')
    expect(textsOf(chart).join(' ')).not.toContain('SWEREF')
  })
})

test('what must be known stands over the source', () => {
  for (const svg of Object.values(drawn(KINDS.change ?? { cells: [] }))) {
    const texts = textsOf(svg).join(' ')
    expect(texts).toMatch(/Serien har ett brott 2020.*Källa: /)
  }
})

test('the chart of a typology says whose groups and whose figures', () => {
  const texts = textsOf(drawn(KINDS.typology ?? { cells: [] }).chart)
  expect(texts[0]).toBe('Andel i arbete, 2023: FA-regioner')
  expect(texts.slice(-3)).toEqual([
    'Källa: påhittat.',
    'Källa: Räknenämnden. Uppgifterna hämtade 2024-05.',
    'Bearbetning: Regionsikt, dataversion abc123.',
  ])
})
