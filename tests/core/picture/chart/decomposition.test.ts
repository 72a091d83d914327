import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#core/model/text.ts'
import { decompositionChart } from '#core/picture/chart/decomposition.ts'
import type { DecompositionData } from '#core/picture/chart/decomposition-words.ts'
import { pageSkin } from '#core/picture/page-skin.ts'

const measure = {
  name: { sv: 'Sysselsättningsgrad', en: 'Employment rate' },
  unit: { sv: 'procentenheter', en: 'percentage points' },
  decimals: 1,
  signed: true,
}
const DATA: DecompositionData = {
  measure,
  composition: 'Sammansättning',
  rate: 'Nivå',
  sum: { name: 'Alla grupper', composition: 6, rate: -2 },
  parts: [
    { name: 'Städer', composition: 2, rate: 3.5 },
    { name: 'Landsbygd & <skog>', composition: 4, rate: -5.5 },
  ],
  width: 560,
}

/** x and width of every bar, the two of the key left out. */
function bars(svg: string): [number, number][] {
  const found = [...svg.matchAll(/<rect [^>]*x="([-\d.]+)"[^>]*? width="([\d.]+)"/g)]
  return found.slice(2).map(([, x, width]) => [Number(x), Number(width)])
}

describe('a difference taken apart', () => {
  test('has bars as long as what they stand for, to either side of zero', () => {
    const [up, down, second, third] = bars(decompositionChart(DATA, pageSkin, 'sv').content)
    if (!up || !down || !second || !third) throw new Error('expected at least four bars')
    const zero = up[0]
    expect(down[0] + down[1]).toBeCloseTo(zero, 1)
    expect(up[1] / 6).toBeCloseTo(down[1] / 2, 1)
    expect(second).toEqual([zero, expect.closeTo(up[1] / 3, 1)])
    expect(third[1] / 3.5).toBeCloseTo(up[1] / 6, 1)
  })

  test('says the same in words, and is told apart without colour', () => {
    const chart = decompositionChart(DATA, pageSkin, 'sv')
    expect(chart.label).toBe(
      'Sysselsättningsgrad (procentenheter). Alla grupper: Sammansättning +6,0, Nivå −2,0. Städer: Sammansättning +2,0, Nivå +3,5. Landsbygd & <skog>: Sammansättning +4,0, Nivå −5,5.',
    )
    expect(chart.content).toContain('Landsbygd &amp; &lt;skog&gt;')
    expect(chart.content).toContain('class="chart-second"')
    expect(chart.content).toContain('class="chart-bar"')
  })

  test('says so where there are no groups', () => {
    expect(decompositionChart({ ...DATA, parts: [] }, pageSkin, 'en').content).toContain('No groups to divide by.')
  })

  test('stays inside its width whatever the figures, all nothing among them', () => {
    const effect = fc.oneof(fc.constant(0), fc.double({ min: -1e6, max: 1e6, noNaN: true }))
    // Letters that cannot spell what is looked for: a name may well be "NaN".
    const name = fc.string({ unit: fc.constantFrom(...'aå &<>"'), maxLength: 60 })
    const part = fc.record({ name, composition: effect, rate: effect })
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 9 }),
        part,
        fc.integer({ min: 280, max: 640 }),
        fc.constantFrom(...LANGUAGES),
        (parts, sum, width, lang) => {
          const { content } = decompositionChart({ ...DATA, parts, sum, width }, pageSkin, lang)
          expect(content).not.toMatch(/NaN|Infinity|undefined/)
          for (const [x, length] of bars(content)) {
            expect(x).toBeGreaterThanOrEqual(-0.01)
            expect(x + length).toBeLessThanOrEqual(width + 0.01)
          }
        },
      ),
    )
  })
})
