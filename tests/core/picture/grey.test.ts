/** Greys: what colour tells elsewhere is told by lightness and marks. Lightness is L* of CIE 1976 throughout. */
import { describe, expect, test } from 'vitest'
import { contrast, letterOf, luminance } from '#core/picture/contrast.ts'
import {
  GREY_TOKENS,
  greyAreaPatterns,
  greyFill,
  greyKeyPatterns,
  greyOf,
  type Tone,
  tonesOf,
} from '#core/picture/grey.ts'
import { channels, TOKENS } from '#core/picture/palette.ts'
import { allSchemes, isSigned, type Scheme, sizeOf } from '#core/picture/scheme.ts'

const SCHEMES: readonly Scheme[] = [...allSchemes(), { kind: 'conflict' }]
const named = SCHEMES.map((scheme) => [JSON.stringify(scheme), scheme] as const)
/** The mean of a tone with its marks, which cover about a quarter of it. */
const seen = ({ ground, mark }: Tone) => (mark === null ? ground : ground - 0.25 * 32)

test('a lightness is the grey of that lightness', () => {
  for (let lightness = 0; lightness <= 100; lightness++) {
    const share = luminance(greyOf(lightness))
    const back = share > (6 / 29) ** 3 ? 116 * Math.cbrt(share) - 16 : share * (29 / 3) ** 3
    expect(Math.abs(back - lightness)).toBeLessThan(0.5)
  }
  expect([greyOf(0), greyOf(100)]).toEqual(['#000000', '#ffffff'])
})

test('there is a grey for every token, and none has a hue', () => {
  expect(Object.keys(GREY_TOKENS)).toEqual(Object.keys(TOKENS.light))
  for (const colour of Object.values(GREY_TOKENS)) expect(new Set(channels(colour)).size).toBe(1)
})

test('text and lines are legible on paper, and the lines of a chart part', () => {
  for (const token of ['ink', 'ink-soft', 'accent', 'mark'] as const) {
    expect(contrast(GREY_TOKENS[token], GREY_TOKENS.paper)).toBeGreaterThanOrEqual(4.5)
  }
  for (const token of ['symbol', 'border-county'] as const) {
    for (const ground of ['paper', 'sea', 'land'] as const) {
      expect(contrast(GREY_TOKENS[token], GREY_TOKENS[ground])).toBeGreaterThanOrEqual(3)
    }
  }
  const lines = [GREY_TOKENS.ink, GREY_TOKENS.mark, GREY_TOKENS.accent]
  expect(contrast(lines[1] ?? '', lines[0] ?? '')).toBeGreaterThan(1.5)
  expect(contrast(lines[2] ?? '', lines[1] ?? '')).toBeGreaterThan(1.5)
})

describe.each(named)('%s', (_, scheme) => {
  const tones = tonesOf(scheme)

  test('has a tone for every class', () => {
    expect(tones).toHaveLength(sizeOf(scheme))
  })

  test('any two classes differ in their marks or, by 7 at least, in lightness', () => {
    // What cannot be assessed is one thing, whatever the reason; the legend names it.
    const kinds = scheme.kind === 'course' || scheme.kind === 'conflict' ? tones.slice(0, 6) : tones
    for (const [i, one] of kinds.entries()) {
      for (const other of kinds.slice(0, i)) {
        if (one.mark === other.mark) expect(Math.abs(one.ground - other.ground)).toBeGreaterThanOrEqual(7)
      }
    }
  })

  test('keeps its distance from sea, land and paper, and marks from their ground', () => {
    for (const { ground, mark } of tones) {
      // Sea has 95, land 98 and paper 100.
      expect(ground).toBeLessThanOrEqual(89)
      if (mark !== null) expect(ground).toBeGreaterThanOrEqual(32)
    }
  })

  test('letters on any ground have 4.5:1, and signs also on its marks', () => {
    for (const { ground, mark } of tones) {
      const letter = GREY_TOKENS[letterOf(greyOf(ground), GREY_TOKENS)]
      expect(contrast(letter, greyOf(ground))).toBeGreaterThanOrEqual(4.5)
      if (mark !== null && isSigned(scheme)) {
        expect(contrast(letter, greyOf(ground - 32))).toBeGreaterThanOrEqual(4.5)
      }
    }
  })

  test('every pattern a fill names is defined, once, by plain paths', () => {
    const areas = greyAreaPatterns(scheme, 12)
    const ids = [...areas.matchAll(/<pattern id="([^"]*)"/g)].map(([, id]) => `url(#${id})`)
    const fills = tones.map((_, i) => greyFill(i, scheme, 'area')).filter((fill) => fill.startsWith('url'))
    expect(new Set(ids)).toEqual(new Set(fills))
    expect(new Set(ids).size).toBe(ids.length)
    expect(areas).not.toMatch(/<(?!\/?(?:defs|pattern|path))/)
  })
})

test('low to high darkens, and so do both sides of a pivot the farther they are from it', () => {
  for (let count = 2; count <= 7; count++) {
    const grounds = tonesOf({ kind: 'sequential', count }).map(seen)
    expect(grounds).toEqual(grounds.toSorted((a, b) => b - a))
    const sides = tonesOf({ kind: 'diverging', below: count, above: count })
    for (const side of [sides.slice(0, count).reverse(), sides.slice(count)]) {
      expect(side.map(seen)).toEqual(side.map(seen).toSorted((a, b) => b - a))
      expect(new Set(side.map(({ mark }) => mark)).size).toBe(1)
    }
    expect(sides[0]?.mark).not.toBe(sides.at(-1)?.mark)
  }
})

test('the first indicator of a pair darkens, the second changes the marks', () => {
  const tones = tonesOf({ kind: 'pair' })
  for (const [i, { ground, mark }] of tones.entries()) {
    expect(mark).toBe(tones[3 * Math.floor(i / 3)]?.mark)
    expect(ground).toBe(tones[i % 3]?.ground)
  }
})

test('swatches get the patterns they are filled with, and no others', () => {
  const swatch = (index: number) => `<rect fill="${greyFill(index, { kind: 'pair' }, 'key')}"/>`
  const drawn = swatch(0) + swatch(3) + swatch(3) + swatch(8)
  expect([...greyKeyPatterns(drawn).matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    'key-84-dots',
    'key-38-lines',
  ])
  expect(greyKeyPatterns(swatch(0))).toBe('')
})
