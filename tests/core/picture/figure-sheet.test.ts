/** How figures are set: every kind of picture on every preset, in every theme and both languages. */
import { describe, expect, test } from 'vitest'
import { PRESETS, pixelsOf } from '#core/model/figure/preset.ts'
import { FIGURE_PARTS, FIGURE_THEMES } from '#core/model/figure/setting.ts'
import { LANGUAGES, type Language } from '#core/model/text.ts'
import { areasOf } from '#core/picture/cells.ts'
import { chartFigure } from '#core/picture/chart/chart-figure.ts'
import { mapFigure } from '#core/picture/figure.ts'
import type { DrawnFigure, SheetOptions } from '#core/picture/figure-page.ts'
import { multiplesFigure } from '#core/picture/multiples-figure.ts'
import { channels } from '#core/picture/palette.ts'
import type { Picture } from '#core/picture/picture.ts'
import { toyAsk, toyKnowledge } from '#tests/fixtures/toy-ask.ts'
import { TOY_KINDS, toyKind } from '#tests/fixtures/toy-kinds.ts'
import { toyPeople } from '#tests/fixtures/toy-people.ts'
import {
  COUNTS,
  RATES,
  TOY_DIVISIONS,
  type ToyChoice,
  toyIndicator,
  toyLayers,
  toyPicture,
} from '#tests/fixtures/toy-pictures.ts'
import { TOY_TABLE } from '#tests/fixtures/toy-topology.ts'
import { offTheSheet, overEachOther, readFigure } from './read-figure.ts'
import { everyElement, readXml } from './strict-xml.ts'

const LAYERS = toyLayers('municipality', 100)
const SMALL = toyLayers('municipality', 1500)

/** Names as long as they come, and as hostile: with what XML must write otherwise, and what it may not hold at all. */
const WORDY = toyIndicator({
  name: {
    sv: 'Långtidsarbetslöshetsförsäkringsersättningsmottagare <script>alert("&")</script>, andel av befolkningen 18–65 år \u0007',
    en: 'Recipients of long-term unemployment insurance <img src=x onerror="alert(1)">, share of the population 18–65 \ud800',
  },
})
const LAST: ToyChoice = { indicator: WORDY, cells: [50, 60, 80, 'secrecy'], reference: 62 }

type Draw = (sheet: SheetOptions, lang: Language) => DrawnFigure

function charted(choice: ToyChoice): Draw {
  const picture = toyPicture(choice)
  const knowledge = toyKnowledge(TOY_TABLE, [choice.indicator ?? toyIndicator()], TOY_DIVISIONS)
  const ask = toyAsk(picture.view, knowledge, areasOf(picture.view, knowledge), TOY_DIVISIONS, choice)
  return (sheet, lang) => chartFigure(picture, { knowledge, ask }, lang, sheet)
}

const mapped =
  (picture: Picture): Draw =>
  (sheet, lang) =>
    mapFigure(picture, LAYERS, lang, sheet)

const multiplied =
  (picture: Picture, count: number): Draw =>
  (sheet, lang) => {
    const maps = Array.from({ length: count }, (_, i) => ({
      picture,
      heading: { sv: `${2010 + i}`, en: `${2010 + i}` },
    }))
    return multiplesFigure(maps, SMALL, lang, sheet)
  }

const KINDS: Record<string, Draw> = {
  ...Object.fromEntries(
    TOY_KINDS.map((kind) => [kind, ((sheet, lang) => mapFigure(toyKind(kind, lang), LAYERS, lang, sheet)) as Draw]),
  ),
  counts: mapped(COUNTS),
  wordy: mapped(toyPicture(LAST)),
  people: (sheet, lang) => mapFigure(RATES, LAYERS, lang, { ...sheet, people: toyPeople('dots') }),
  bars: charted({ cells: [50, 60, 80, 'secrecy'], reference: 62 }),
  'wordy bars': charted(LAST),
  'five small maps': multiplied(RATES, 5),
  'fourteen small maps of circles': multiplied(COUNTS, 14),
}

/** 7 points, in px. */
const LEGIBLE = (7 * 96) / 72

describe.each(Object.entries(KINDS))('%s', (_, draw) => {
  describe.each(Object.keys(PRESETS) as (keyof typeof PRESETS)[])('on %s', (preset) => {
    const size = pixelsOf(PRESETS[preset])

    test.each(LANGUAGES)('has all its words on the sheet, legible, and none over another, %s', (lang) => {
      const figure = draw(size, lang)
      const sheet = readFigure(figure.svg)
      expect(offTheSheet(sheet)).toEqual([])
      expect(overEachOther(sheet)).toEqual([])
      expect(Math.min(...sheet.texts.map((text) => text.size))).toBeGreaterThanOrEqual(LEGIBLE)
      expect([sheet.width, sheet.height]).toEqual([figure.width, figure.height])
      expect(figure.width).toBe(size.width)
      if (size.height !== null) expect(figure.height).toBe(size.height)
    })
  })

  test.each(FIGURE_THEMES)('is valid and stands by itself: %s', (theme) => {
    const { svg } = draw({ theme, alt: 'Kort & <gott>\u0000', description: '"]]>\ufffe' }, 'sv')
    const elements = everyElement(readXml(svg))
    const names = new Set(elements.map(({ name }) => name))
    for (const name of ['script', 'style', 'image', 'a', 'use', 'foreignObject', 'img'])
      expect(names).not.toContain(name)
    for (const { attributes } of elements) {
      for (const [name, value] of attributes) {
        expect(name).not.toMatch(/^(?:on|class$|style$|href$|xlink:|data-)/)
        if (name !== 'xmlns') expect(value).not.toMatch(/url\((?!#)|https?:/)
      }
    }
    const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, used = ''] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(used)
    expect(elements[1]?.children).toEqual(['Kort & <gott>'])
    expect(elements[2]?.children).toEqual(['"]]>'])
  })

  test('grey has no hue', () => {
    const { svg } = draw({ theme: 'grey' }, 'en')
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, value = '']) => value)
    for (const colour of new Set(colours)) {
      if (colour === 'none' || colour.startsWith('url(#')) continue
      expect(colour).toMatch(/^#[0-9a-f]{6}$/)
      expect(new Set(channels(colour)).size, colour).toBe(1)
    }
  })

  test('the same gives the same bytes', () => {
    const slide = pixelsOf(PRESETS.slide)
    expect(draw({ ...slide, theme: 'grey' }, 'sv').svg).toBe(draw({ ...slide, theme: 'grey' }, 'sv').svg)
  })
})

describe.each([
  ['two-slide-dark-en', 'two', { ...pixelsOf(PRESETS.slide), theme: 'dark' }, 'en'],
  ['two-square-grey-sv', 'two', { ...pixelsOf(PRESETS.square), theme: 'grey' }, 'sv'],
  ['change-column-grey-sv', 'change', { ...pixelsOf(PRESETS.column), theme: 'grey' }, 'sv'],
  ['pattern-page-grey-en', 'pattern', { ...pixelsOf(PRESETS.page), theme: 'grey' }, 'en'],
  ['course-column-dark-sv', 'course', { ...pixelsOf(PRESETS.column), theme: 'dark' }, 'sv'],
] as const)('%s', (name, kind, sheet, lang) => {
  test('is as reviewed', async () => {
    const { svg } = mapFigure(toyKind(kind, lang), LAYERS, lang, sheet)
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../../figures/sheet-${name}.svg`)
  })
})

describe('what may be left out', () => {
  const textsOf = (without: SheetOptions['without']) =>
    readFigure(mapFigure(RATES, LAYERS, 'sv', { without: without ?? [] }).svg).texts.map(({ text }) => text)
  const signs = {
    title: 'Andel i arbete, 2023',
    legend: 'sekretess, för få personer (1)',
    source: 'Bearbetning: Regionsikt, dataversion abc123.',
  }

  test.each(['title', 'legend', 'source'] as const)('%s', (part) => {
    expect(textsOf([])).toContain(signs[part])
    expect(textsOf([part])).not.toContain(signs[part])
    for (const [other, sign] of Object.entries(signs)) if (other !== part) expect(textsOf([part])).toContain(sign)
  })

  test.each(FIGURE_THEMES)('paper: what is drawn on it is the same without its ground, %s', (theme) => {
    const { svg } = mapFigure(RATES, LAYERS, 'sv', { theme })
    const bare = mapFigure(RATES, LAYERS, 'sv', { theme, without: ['paper'] }).svg
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
    const [ground = ''] = svg.match(new RegExp(`<path [^>]*d="M0 0h${width}v${height}H0z"/>`)) ?? []
    expect(ground).toMatch(/fill="#/)
    expect(bare).toBe(svg.replace(ground, ''))
  })

  test('with all of it gone the words still go along', () => {
    const figure = mapFigure(RATES, LAYERS, 'sv', { without: FIGURE_PARTS })
    expect(figure.height).toBeLessThan(mapFigure(RATES, LAYERS, 'sv').height)
    expect(figure.title).toBe(signs.title)
    expect(figure.foot).toContain(signs.source)
    expect(figure.svg).toMatch(/<desc id="figure-description">[^<]*Lägst är Almby/)
  })
})

test('the author’s words stand instead of the made ones, each for itself', () => {
  const made = mapFigure(RATES, LAYERS, 'sv')
  const figure = mapFigure(RATES, LAYERS, 'sv', { alt: 'Vår karta' })
  expect(figure.svg).toContain('<title id="figure-title">Vår karta</title>')
  expect(figure.alt).toEqual({ short: 'Vår karta', long: made.alt.long })
})

test('fonts stand inside where they are given, and the drawing is the same', () => {
  const fonts = { regular: 'AAAA', semibold: 'BBBB' }
  const plain = mapFigure(RATES, LAYERS, 'sv').svg
  const figure = mapFigure(RATES, LAYERS, 'sv', { fonts }).svg
  const [style = ''] = /<style>.*<\/style>/.exec(figure) ?? []
  expect(style).toContain("font-family:'Source Sans 3';font-weight:400;src:url(data:font/woff2;base64,AAAA)")
  expect(style).toContain("font-family:'Source Sans 3';font-weight:600;src:url(data:font/woff2;base64,BBBB)")
  expect(figure.replace(style, '')).toBe(plain)
  expect(readXml(figure).name).toBe('svg')
})

test('a size too small for all its words keeps them all, set smaller', () => {
  const thumbnail = readFigure(mapFigure(RATES, LAYERS, 'sv', { width: 320, height: 200 }).svg)
  const large = readFigure(mapFigure(RATES, LAYERS, 'sv').svg)
  expect([thumbnail.width, thumbnail.height]).toEqual([320, 200])
  expect(offTheSheet(thumbnail)).toEqual([])
  expect(thumbnail.texts.map(({ text }) => text).join(' ')).toContain('dataversion abc123')
  expect(Math.max(...thumbnail.texts.map(({ size }) => size))).toBeLessThan(
    Math.max(...large.texts.map(({ size }) => size)),
  )
})
