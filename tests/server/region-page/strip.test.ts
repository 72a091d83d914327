import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DOT_STRIP, dotStrip } from '#server/region-page/strip.ts'

const finite = fc.double({ noNaN: true, min: -1e9, max: 1e9 })
const dot = fc.record({ value: finite, style: fc.constantFrom(null, 'class-4-0', 'class-4-3') })

/** Where the strokes of all dots stand. */
function placed(svg: string): [x: number, y: number][] {
  const [, path = ''] = /class="dot-all" d="([^"]*)"/.exec(svg) ?? []
  return [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)])
}

describe('a strip of dots', () => {
  test('draws any figures with finite numbers, every dot once and inside its line', () => {
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 290 }), fc.option(finite), fc.option(finite), (dots, reference, own) => {
        const all = [...dots.map(({ value }) => value), ...[reference, own].filter((each) => each !== null)]
        const range = all.length === 0 ? ([0, 0] as const) : ([Math.min(...all), Math.max(...all)] as const)
        const svg = dotStrip({ dots, range, reference, own }, 'label')
        expect(svg).not.toMatch(/NaN|Infinity|undefined/)
        const places = placed(svg)
        expect(places).toHaveLength(dots.length)
        for (const [x, y] of places) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(DOT_STRIP.width)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(DOT_STRIP.height)
        }
      }),
    )
  })

  test('puts equal figures above each other, round the line', () => {
    const dots = [1, 1, 1].map((value) => ({ value, style: null }))
    const places = placed(dotStrip({ dots, range: [0, 2], reference: null, own: null }, ''))
    expect(new Set(places.map(([x]) => x)).size).toBe(1)
    expect(places.map(([, y]) => y)).toEqual([9.5, 14, 18.5])
  })

  test('draws each class once more, in its colour', () => {
    const dots = [
      { value: 0, style: 'class-2-0' },
      { value: 10, style: 'class-2-1' },
      { value: 9, style: 'class-2-1' },
    ]
    const svg = dotStrip({ dots, range: [0, 10], reference: 5, own: 5 }, '')
    expect(
      [...svg.matchAll(/dot-class (\S+)" d="([^"]*)"/g)].map(([, style, d]) => [style, d?.split('M').length]),
    ).toEqual([
      ['class-2-0', 2],
      ['class-2-1', 3],
    ])
    // In the middle of 150 px.
    expect(svg).toContain('class="dot-reference" d="M75 1v26"')
    expect(svg).toContain('cx="75"')
  })
})
