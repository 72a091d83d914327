import { describe, expect, test } from 'vitest'
import { LOOKS } from '#core/model/territory.ts'
import { contrast } from '#core/picture/contrast.ts'
import { THEMES, TOKENS } from '#core/picture/palette.ts'
import { allSchemes, coloursOf } from '#core/picture/scheme.ts'
import { signPath, TERRITORY_LOOKS } from '#core/picture/territory-looks.ts'

describe.each(THEMES)('looks of territories on %s paper', (theme) => {
  const { paper, land, sea } = TOKENS[theme]
  const fills = [...allSchemes().flatMap((scheme) => coloursOf(scheme, theme)), paper, land, sea]

  test.each(LOOKS)('look %i stands out from its bed, and it or its bed from every fill', (look) => {
    const colour = TERRITORY_LOOKS[look].colour[theme]
    expect(contrast(colour, paper)).toBeGreaterThan(7)
    for (const fill of fills) {
      // Contrast is of luminance, so what holds here holds in grey.
      expect(Math.max(contrast(colour, fill), contrast(paper, fill)), `${colour} on ${fill}`).toBeGreaterThanOrEqual(3)
    }
  })
})

test('no two looks share a colour, a dash or a sign: each can be told without the others', () => {
  const looks = LOOKS.map((look) => TERRITORY_LOOKS[look])
  for (const theme of THEMES) expect(new Set(looks.map(({ colour }) => colour[theme])).size).toBe(LOOKS.length)
  expect(new Set(looks.map(({ dash }) => dash.join())).size).toBe(LOOKS.length)
  expect(new Set(looks.map(({ sign }) => sign)).size).toBe(LOOKS.length)
  // A line and a gap by turns: an odd list would swap them at every round.
  for (const { dash } of looks) expect(dash.length % 2).toBe(0)
})

test('signs stand around their point, about as large as asked for', () => {
  for (const look of LOOKS.filter((each) => TERRITORY_LOOKS[each].sign !== 'disc')) {
    const numbers = signPath(look, 100, 200, 10)
      .match(/-?[\d.]+/g)
      ?.map(Number)
    const [xs, ys] = [0, 1].map((odd) => numbers?.filter((_, i) => i % 2 === odd) ?? [])
    for (const [all, middle] of [
      [xs, 100],
      [ys, 200],
    ] as const) {
      expect(Math.max(...(all ?? []))).toBeLessThanOrEqual(middle + 12.1)
      expect(Math.min(...(all ?? []))).toBeGreaterThanOrEqual(middle - 12.1)
    }
  }
  expect(signPath(1, 100, 200, 10)).toBe('M90 200a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z')
})
