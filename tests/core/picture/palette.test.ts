/**
 * The palette is checked by simulation: full protanopia, deuteranopia and tritanopia after Machado, Oliveira and
 * Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15(6), 2009
 * (matrices of severity 1.0, on linear RGB), and distances in CIE 1976 L*a*b* under D65.
 */
import { describe, expect, test } from 'vitest'
import { CONFLICTS, type Conflict } from '#core/measure/conflict.ts'
import { contrast, letterOn, luminance } from '#core/picture/contrast.ts'
import {
  CATEGORIES,
  channels,
  diverging,
  PAIR,
  PATTERN,
  sequential,
  THEMES,
  TOKENS,
  UNASSESSED,
} from '#core/picture/palette.ts'
import { allSchemes, coloursOf } from '#core/picture/scheme.ts'

type Three = readonly [number, number, number]
const VISIONS: Record<string, readonly [Three, Three, Three]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}
const COUNTS = [1, 2, 3, 4, 5, 6, 7]

function dot([a, b, c]: Three, [x, y, z]: Three): number {
  return a * x + b * y + c * z
}

function linear(colour: string): Three {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return [red ?? 0, green ?? 0, blue ?? 0]
}

/** L*a*b* of a colour as some vision sees it. */
function lab(colour: string, vision: readonly [Three, Three, Three]): Three {
  const rgb = linear(colour)
  const [r, g, b] = vision.map((row) => Math.min(1, Math.max(0, dot(row, rgb))))
  const seen: Three = [r ?? 0, g ?? 0, b ?? 0]
  const f = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29)
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], seen) / 0.95047)
  const y = f(dot([0.2126729, 0.7151522, 0.072175], seen))
  const z = f(dot([0.0193339, 0.119192, 0.9503041], seen) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function distance(a: Three, b: Three): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

describe.each(THEMES)('%s', (theme) => {
  const tokens = TOKENS[theme]

  test.each(Object.keys(VISIONS))('any two classes can be told apart by %s vision', (name) => {
    const vision = VISIONS[name]
    if (!vision) throw new Error('no such vision')
    for (const count of COUNTS) {
      const seen = sequential(count, theme).map((colour) => lab(colour, vision))
      seen.forEach((one, i) => {
        // A just noticeable difference is about 2.3; neighbours on a map do not lie side by side.
        for (const other of seen.slice(i + 1)) expect(distance(one, other)).toBeGreaterThan(8)
      })
    }
  })

  test.each(Object.keys(VISIONS))(
    'lightness runs one way without a turn to %s vision, so the order shows in grey',
    (name) => {
      const vision = VISIONS[name]
      if (!vision) throw new Error('no such vision')
      for (const count of COUNTS) {
        const lightness = sequential(count, theme).map((colour) => lab(colour, vision)[0])
        const steps = lightness.slice(1).map((value, i) => value - (lightness[i] ?? Number.NaN))
        for (const step of steps) expect(theme === 'light' ? -step : step).toBeGreaterThan(4)
      }
    },
  )

  test('the class nearest to the ground keeps its distance from sea, neighbours and paper', () => {
    for (const vision of Object.values(VISIONS)) {
      for (const count of COUNTS) {
        const [lowest = ''] = sequential(count, theme)
        for (const ground of [tokens.sea, tokens.land, tokens.paper]) {
          expect(distance(lab(lowest, vision), lab(ground, vision))).toBeGreaterThan(8)
        }
      }
    }
  })

  test('text is legible: 4.5 to 1 (WCAG 2.2, 1.4.3)', () => {
    for (const token of ['ink', 'ink-soft', 'accent', 'mark'] as const) {
      expect(contrast(tokens[token], tokens.paper)).toBeGreaterThanOrEqual(4.5)
    }
    for (const ground of [tokens.sea, tokens.land]) expect(contrast(tokens.ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test('what must be seen stands out 3 to 1 (WCAG 2.2, 1.4.11)', () => {
    // Class boxes may be as pale as they like: their outline is what parts them from the paper. So with marks and circles.
    for (const token of ['ink-soft', 'mark', 'border-county', 'symbol'] as const) {
      expect(contrast(tokens[token], tokens.paper)).toBeGreaterThanOrEqual(3)
    }
    for (const ground of [tokens.sea, tokens.land]) {
      expect(contrast(tokens['border-county'], ground)).toBeGreaterThanOrEqual(3)
    }
  })

  test('a name on any class is written in letters of 4 to 1 at least', () => {
    for (const count of COUNTS) {
      for (const colour of sequential(count, theme)) {
        expect(contrast(tokens[letterOn(colour, theme)], colour)).toBeGreaterThanOrEqual(4)
      }
    }
  })

  test('as many colours as asked for, all different, all written #rrggbb', () => {
    for (const count of COUNTS) {
      const colours = sequential(count, theme)
      expect(new Set(colours).size).toBe(count)
      for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
    }
  })
})

/** The least distance between some colours to any vision. */
function least(pairs: readonly (readonly [string, string])[]): number {
  return Math.min(
    ...Object.values(VISIONS).flatMap((vision) => pairs.map(([a, b]) => distance(lab(a, vision), lab(b, vision)))),
  )
}

function pairsOf(colours: readonly string[], near: (i: number, j: number) => boolean = () => true) {
  return colours.flatMap((one, i) =>
    colours.slice(0, i).flatMap((other, j) => (near(i, j) ? [[one, other] as const] : [])),
  )
}

describe.each(THEMES)('other schemes, %s', (theme) => {
  const tokens = TOKENS[theme]
  const SIDES = [0, 1, 2, 3, 4, 5, 6].flatMap((below) => [1, 2, 3, 4, 5, 6].map((above) => [below, above] as const))

  test('diverging: neighbouring classes at 6 at least, 10 where there are at most 3 a side', () => {
    for (const [below, above] of SIDES) {
      const colours = diverging(below, above, theme)
      const room = Math.max(below, above) > 3 ? 6 : 10
      expect(least(pairsOf(colours, (i, j) => i - j === 1)), `${below} + ${above}`).toBeGreaterThan(room)
    }
  })

  test('diverging: no class under the pivot passes for one over it', () => {
    for (const [below, above] of SIDES) {
      const colours = diverging(below, above, theme)
      const across = pairsOf(colours, (i, j) => j < below && i >= below)
      if (across.length > 0) expect(least(across), `${below} + ${above}`).toBeGreaterThan(10)
    }
  })

  test('diverging: the farther from the pivot, the farther from paper', () => {
    for (const [below, above] of SIDES) {
      const contrasts = diverging(below, above, theme).map((colour) => contrast(colour, tokens.paper))
      const [under, over] = [contrasts.slice(0, below).reverse(), contrasts.slice(below)]
      for (const side of [under, over]) expect(side).toEqual([...side].sort((a, b) => a - b))
    }
  })

  test('pair: neighbours in the square at 19 at least, any two at 19', () => {
    const beside = (i: number, j: number) =>
      Math.abs((i % 3) - (j % 3)) + Math.abs(Math.floor(i / 3) - Math.floor(j / 3)) === 1
    expect(least(pairsOf(PAIR[theme], beside))).toBeGreaterThan(19)
    expect(least(pairsOf(PAIR[theme]))).toBeGreaterThan(19)
  })

  test('categories: any two at 13 at least; names and legends part them besides', () => {
    expect(least(pairsOf(CATEGORIES[theme]))).toBeGreaterThan(13)
  })

  test('pattern: any two at 16 at least', () => {
    expect(least(pairsOf(PATTERN[theme]))).toBeGreaterThan(16)
  })

  test('what cannot be assessed passes for none of the kinds', () => {
    const pairs = PATTERN[theme].map((colour) => [colour, UNASSESSED[theme]] as const)
    expect(least(pairs)).toBeGreaterThan(10)
  })

  test('every class of every scheme keeps its distance from sea, neighbours and the paper of hatches', () => {
    for (const scheme of allSchemes()) {
      for (const colour of coloursOf(scheme, theme)) {
        const grounds = [tokens.sea, tokens.land, tokens.paper].map((ground) => [colour, ground] as const)
        expect(least(grounds), `${scheme.kind} ${colour}`).toBeGreaterThan(8)
      }
    }
  })

  test('a name on any class of any scheme is written in letters of 4 to 1 at least', () => {
    for (const scheme of allSchemes()) {
      for (const colour of coloursOf(scheme, theme)) {
        expect(contrast(tokens[letterOn(colour, theme)], colour), `${scheme.kind} ${colour}`).toBeGreaterThanOrEqual(4)
      }
    }
  })
})

test.each(['light', 'dark'] as const)(
  'where two goals part stands out, and not where they go together: %s',
  (theme) => {
    const contrasts = coloursOf({ kind: 'conflict' }, theme).map((colour) => contrast(colour, TOKENS[theme].paper))
    const at = (kind: Conflict) => contrasts[CONFLICTS.indexOf(kind)] ?? Number.NaN
    const apart = Math.min(at('first-better'), at('second-better'))
    expect(apart).toBeGreaterThan(Math.max(at('both-better'), at('both-worse'), at('unclear')))
  },
)

test('luminance and contrast at their known ends', () => {
  expect(luminance('#ffffff')).toBeCloseTo(1, 12)
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 12)
  // The grey that just passes on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})
