import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutPath } from '#core/picture/cut-path.ts'

const FRAME = { left: 0, top: 0, right: 10, bottom: 10 }

describe('cutting a path to a frame', () => {
  test.each([
    ['a ring inside is left as it is', 'M1 1l3 0 0 3z', 'M1 1l3 0 0 3z'],
    ['a ring outside is left out', 'M20 20l3 0 0 3z', ''],
    ['a square that covers the frame becomes the frame', 'M-5-5l20 0 0 20-20 0z', 'M0 10l0-10 10 0 0 10z'],
    ['a square half inside is halved', 'M5 2l10 0 0 4-10 0z', 'M5 2l5 0 0 4-5 0z'],
    ['rings after the first begin where the one before began', 'M1 1l2 0 0 2zm20 0l2 0 0 2z', 'M1 1l2 0 0 2z'],
  ])('%s', (_what, path, cut) => {
    expect(cutPath(path, FRAME)).toBe(cut)
  })

  test('law: whatever is inside the frame is covered as often as before', () => {
    const corner = fc.integer({ min: -10, max: 20 })
    const rectangle = fc
      .tuple(corner, corner, fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 15 }))
      .map(([x, y, wide, high]) => ({ x, y, wide, high }))
    fc.assert(
      fc.property(fc.array(rectangle, { minLength: 1, maxLength: 4 }), (rectangles) => {
        const path = rectangles.map(({ x, y, wide, high }) => `M${x} ${y}l${wide} 0 0 ${high}-${wide} 0z`).join('')
        const cut = cutPath(path, FRAME)
        for (let x = 0.5; x < 10; x++) {
          for (let y = 0.5; y < 10; y += 3) expect(coverings(cut, x, y)).toBe(coverings(path, x, y))
        }
      }),
    )
  })
})

/** How many rings of a path lie around a point: those of which an odd number of edges lie to the right of it. */
function coverings(path: string, x: number, y: number): number {
  return path
    .split('z')
    .filter((ring) => ring !== '')
    .filter((ring) => {
      const [startX = 0, startY = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number)
      const points: [number, number][] = [[startX, startY]]
      for (let i = 0; i < steps.length; i += 2) {
        const [lastX, lastY] = points.at(-1) ?? [0, 0]
        points.push([lastX + (steps[i] ?? 0), lastY + (steps[i + 1] ?? 0)])
      }
      const crossings = points.filter(([x1, y1], i) => {
        const [x2, y2] = points[(i + 1) % points.length] ?? [0, 0]
        return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)
      })
      return crossings.length % 2 === 1
    }).length
}
