import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ask } from '#core/model/contract-answers.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Question } from '#core/model/question.ts'
import type { Territory } from '#core/model/territory.ts'
import { LANGUAGES } from '#core/model/text.ts'
import { METHODS, plainView, type View } from '#core/model/view.ts'
import { areasOf } from '#core/picture/cells.ts'
import { territoryLayer } from '#core/picture/draw-territories.ts'
import { multipleQuestions, multiplesOf, panelsOf } from '#core/picture/multiples.ts'
import { drawMultiples, gridOf, type SmallMap } from '#core/picture/multiples-draw.ts'
import { multiplesFigure } from '#core/picture/multiples-figure.ts'
import { multiplesNotes, multiplesTitle } from '#core/picture/multiples-words.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { styleSheet } from '#core/picture/style-sheet.ts'
import { outlinesOf } from '#core/picture/territory-outlines.ts'
import { type ToyCell, toyAsk, toyKnowledge } from '../../fixtures/toy-ask.ts'
import { PEOPLE, TOY_DIVISIONS, toyIndicator, toyLayers } from '../../fixtures/toy-pictures.ts'
import { TOY_TABLE } from '../../fixtures/toy-topology.ts'

const YEARS = [2019, 2020, 2021, 2022, 2023]
const levels = (years: readonly number[]) => ({ nation: years, county: years, municipality: years })
const RATE = toyIndicator({ levels: levels(YEARS), breaks: [2021] })
const OTHER = toyIndicator({ id: 'other_rate', name: { sv: 'Annan andel', en: 'Other share' }, levels: levels([2020]) })
const HEAD = toyIndicator({ levels: levels(YEARS), family: { id: 'work_rate' } })
const WOMEN = toyIndicator({ id: 'work_women', levels: levels(YEARS), family: { id: 'work_rate', sex: 'women' } })
const MEN = toyIndicator({ id: 'work_men', levels: levels([2022, 2023]), family: { id: 'work_rate', sex: 'men' } })
const LAYERS = toyLayers()

type Figures = (question: { indicator: string; year: number }) => readonly ToyCell[]

/** Rises by a unit each year; one area is a secret from 2022 on. */
const rising: Figures = ({ year, indicator }) => {
  const up = year - 2019 + (indicator === 'work_women' ? -3 : 0)
  return [50 + up, 55 + 2 * up, 60 - up, year >= 2022 ? 'secrecy' : 70 + up]
}

function toySheet(given: Partial<View>, figures: Figures = rising, indicators: readonly Indicator[] = [RATE, OTHER]) {
  const [indicator] = indicators
  if (indicator === undefined) throw new Error('expected an indicator')
  const knowledge = toyKnowledge(TOY_TABLE, indicators, TOY_DIVISIONS)
  const view: View = { ...plainView(indicator), method: 'equal', classes: 3, show: 'multiples', ...given }
  const answer = (question: Question) => {
    const cells = 'year' in question ? figures(question) : []
    // Without a plan of its own the toy takes both sides of a gap or a change for the first one, each with its figures.
    return toyAsk({ ...view, mode: 'value' }, knowledge, areasOf(view, knowledge), TOY_DIVISIONS, { cells })(question)
  }
  const ask = answer as Ask
  const panels = panelsOf(view, knowledge)
  const pictures = multiplesOf(view, knowledge, ask, null)
  const maps = panels.flatMap(({ heading }, i): SmallMap[] => {
    const picture = pictures[i]
    return picture ? [{ picture, heading }] : []
  })
  return { view, knowledge, panels, pictures, maps }
}

const headings = (given: Partial<View>, figures?: Figures, indicators?: readonly Indicator[]) =>
  toySheet(given, figures, indicators).panels.map(({ heading }) => heading.sv)

describe('which maps', () => {
  test('all years where none is chosen, at most twelve, the last among them', () => {
    expect(headings({})).toEqual(['2019', '2020', '2021', '2022', '2023'])
    const many = toyIndicator({ levels: levels(Array.from({ length: 25 }, (_, i) => 1999 + i)) })
    const spread = headings({}, () => [1, 2, 3, 4], [many])
    expect(spread).toHaveLength(12)
    expect([spread[0], spread.at(-1)]).toEqual(['1999', '2023'])
  })

  test('the chosen years; a year without figures is none', () => {
    expect(headings({ panels: [2020, 2023] })).toEqual(['2020', '2023'])
    expect(headings({ panels: [1950] })).toHaveLength(5)
  })

  test('several indicators, each with its nearest year where the years differ', () => {
    expect(headings({ panels: [RATE.id, OTHER.id] })).toEqual(['Andel i arbete, 2023', 'Annan andel, 2020'])
  })

  test('a change has two years, and the first year has none', () => {
    expect(headings({ mode: 'change', since: 2019 })).toEqual(['2019–2020', '2019–2021', '2019–2022', '2019–2023'])
  })

  test('a gap only has years that both sides have', () => {
    expect(headings({ mode: 'gap' }, rising, [HEAD, WOMEN, MEN])).toEqual(['2022', '2023'])
  })

  test.each(['two', 'typology', 'pattern'] as const)('%s has no breaks to share: values are shown', (mode) => {
    const { pictures, panels } = toySheet({ mode, division: 'fa', second: OTHER.id })
    expect(panels).toHaveLength(5)
    for (const picture of pictures) expect(picture.detail.kind).toBe('value')
  })

  test('each figure is asked for once', () => {
    const { view, knowledge } = toySheet({ mode: 'change', since: 2019 })
    const asked = multipleQuestions(view, knowledge).map((question) => JSON.stringify(question))
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked).toHaveLength(5)
  })
})

describe('one set of classes', () => {
  const cell = fc.oneof({ arbitrary: fc.integer({ min: -50, max: 50 }), weight: 5 }, fc.constant('secrecy' as const))
  const year = fc.array(cell, { minLength: 4, maxLength: 4 })

  test.each(['value', 'change', 'gap'] as const)(
    'law, %s: all maps have the same breaks, and a class for every value',
    (mode) => {
      const indicators = mode === 'gap' ? [HEAD, WOMEN, MEN] : [RATE, OTHER]
      fc.assert(
        fc.property(
          fc.array(year, { minLength: 10, maxLength: 10 }),
          fc.constantFrom(...METHODS),
          (columns, method) => {
            const figures: Figures = ({ year, indicator }) =>
              columns[(year - 2019) * 2 + (indicator === 'work_men' ? 1 : 0)] ?? []
            const { pictures, maps } = toySheet(
              { mode, since: mode === 'change' ? 2019 : null, method, breaks: method === 'manual' ? [-5, 10] : [] },
              figures,
              indicators,
            )
            const [first] = pictures
            for (const picture of pictures) {
              expect(picture.classes.breaks).toEqual(first?.classes.breaks)
              expect(picture.scheme).toEqual(first?.scheme)
              for (const row of picture.rows) expect(row.class === null).toBe(row.value === null)
            }
            expect(drawMultiples(maps, LAYERS, pageSkin, 'sv', { width: 500 })).not.toMatch(/NaN|undefined|Infinity/)
          },
        ),
        { numRuns: 40 },
      )
    },
  )

  test('a colour turns at zero in changes, in every map at the same', () => {
    const { pictures } = toySheet({ mode: 'change', since: 2019 })
    expect(pictures.every(({ scheme }) => scheme.kind === 'diverging')).toBe(true)
    expect(pictures[0]?.classes.breaks).toContain(0)
  })

  test('colours that turn at the reference of one year would turn elsewhere in the next: the level is shown', () => {
    const { pictures } = toySheet({ colour: 'difference' })
    expect(pictures.every(({ scheme }) => scheme.kind === 'sequential')).toBe(true)
  })
})

describe('drawn', () => {
  const { maps, pictures } = toySheet({})
  const href = () => '?year=2023'
  const svg = drawMultiples(maps, LAYERS, pageSkin, 'sv', { width: 500, href })

  test('each map has a heading that is a link, and says what it shows', () => {
    expect([...svg.matchAll(/<a href="\?year=2023">/g)]).toHaveLength(5)
    expect([...svg.matchAll(/data-year="(\d+)"/g)].map(([, year]) => year)).toEqual(YEARS.map(String))
    expect(svg).toContain('aria-label="2019: Lägst är Almby (50,0\u00a0%) och högst Ekby (70,0\u00a0%)."')
    expect(svg).toMatch(/^<svg [^>]*role="group"/)
  })

  test('areas without a value are hatched, in a hatch of their own', () => {
    expect(svg).toContain('<pattern id="small-hatch-withheld"')
    expect([...svg.matchAll(/fill="url\(#small-hatch-withheld\)"/g)]).toHaveLength(2)
  })

  test('every class has its rule', () => {
    const sheet = styleSheet()
    for (const [, names = ''] of svg.matchAll(/class="([^"]*)"/g))
      for (const name of names.split(' '))
        if (!['picture', 'multiples', 'area'].includes(name)) expect(sheet).toContain(`.${name} {`)
  })

  test('areas of one colour are one path', () => {
    const paths = svg.match(/<path class="area /g)?.length ?? 0
    expect(paths).toBeLessThanOrEqual(pictures.reduce((sum, { classes }) => sum + classes.counts.length, 0))
  })

  test('circles of one scale: the same count is as large in every year', () => {
    const people = { ...PEOPLE, levels: RATE.levels }
    const sheet = toySheet({}, ({ year }) => [100, year === 2019 ? 400 : 100, 100, 100], [people])
    const drawn = drawMultiples(sheet.maps, LAYERS, pageSkin, 'sv', { width: 500 })
    const body = drawn.slice(drawn.indexOf('data-year'))
    const radii = [...body.matchAll(/ r="([\d.]+)"/g)].map(([, r]) => Number(r))
    const [largest, ...others] = [...new Set(radii)].sort((a, b) => b - a)
    expect(others).toHaveLength(1)
    expect((largest ?? 0) / (others[0] ?? 1)).toBeCloseTo(2, 1)
  })

  test('territories are outlined in every map, and named in the legend once', () => {
    const territory: Territory = {
      name: 'Ringen',
      shape: { kind: 'circle', centre: [15, 60], kilometres: 40 },
      basis: 'population',
      look: 2,
      locked: false,
    }
    const outlined = toySheet({ territories: [territory] }).maps
    const territories = territoryLayer(outlinesOf([territory], LAYERS), LAYERS.drawing)
    const drawn = drawMultiples(outlined, LAYERS, pageSkin, 'sv', { width: 500, territories })
    const body = drawn.slice(drawn.indexOf('data-year'))
    expect(body.match(/<path class="territory-line territory-2"/g)).toHaveLength(YEARS.length)
    expect(drawn.match(/1 Ringen/g)).toHaveLength(1)
    expect(body).not.toContain('Ringen')
  })

  test.each([1, 2, 3, 5, 8, 12])('%i maps stand inside the width, in full rows as far as they go', (count) => {
    const some = Array.from({ length: count }, (_, i) => maps[i % maps.length]).flatMap((map) => map ?? [])
    for (const width of [280, 592, 900]) {
      const { columns, size } = gridOf(some, LAYERS, width)
      expect(columns * size.width + (columns - 1) * 14).toBeLessThanOrEqual(width)
      expect(columns).toBeLessThanOrEqual(count)
    }
  })
})

describe('as a figure', () => {
  const { maps, pictures } = toySheet({})

  test.each(LANGUAGES)('reviewed picture, %s', async (lang) => {
    const svg = multiplesFigure(maps, toyLayers('municipality', 1500), lang).svg.replaceAll('><', '>\n<')
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../figures/multiples-${lang}.svg`)
  })

  test('stands by itself, and says all in words', () => {
    const svg = multiplesFigure(maps, LAYERS, 'sv').svg
    expect(svg).not.toMatch(/class=|data-|style|<script|<image|@import|var\(/)
    expect(svg).toMatch(/<title id="figure-title">Småkartor: Andel i arbete, 2019–2023, procent/)
    expect(svg).toContain('2023: Lägst är Almby')
    expect(svg).toContain('Serien har ett brott 2021')
  })

  test('titles: a span of years, names of indicators', () => {
    expect(multiplesTitle(pictures, 'sv')).toBe('Andel i arbete, 2019–2023')
    expect(multiplesTitle(toySheet({ mode: 'change', since: 2019 }).pictures, 'sv')).toMatch(/, förändring 2019–2023$/)
    expect(multiplesTitle(toySheet({ panels: [RATE.id, OTHER.id] }).pictures, 'en')).toBe(
      'Share in work; Other share, 2020–2023',
    )
  })

  test('a series that breaks outside the years shown is no matter', () => {
    expect(multiplesNotes(toySheet({ panels: [2021, 2023] }).pictures, 'sv')).toEqual([])
  })
})
