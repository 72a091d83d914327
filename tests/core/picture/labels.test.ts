import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Candidate,
  gapTo,
  type LabelRules,
  placeLabels,
  type Rectangle,
  rectanglesMeet,
} from '#core/picture/labels.ts'

const RULES: LabelRules = {
  size: 10,
  weight: 400,
  overhang: 1.5,
  beside: false,
  frame: { left: 0, top: 0, right: 400, bottom: 300 },
}

function name(text: string, x: number, y: number, room = 40): Candidate {
  return { text, x, y, room }
}

test('a name stands in the middle of its area, in one line', () => {
  const [label] = placeLabels([name('Mora', 200, 150)], RULES)
  expect(label).toMatchObject({ lines: ['Mora'], x: 200, inside: true })
})

test('a long name is set in two lines before it is left out', () => {
  const [label] = placeLabels([name('Upplands Väsby', 200, 150, 18)], RULES)
  expect(label?.lines).toEqual(['Upplands', 'Väsby'])
})

test('a name too long for its area is left out, or stands beside it where that is allowed', () => {
  const small = [name('Sundbyberg', 200, 150, 4)]
  expect(placeLabels(small, RULES)).toEqual([])
  expect(placeLabels(small, { ...RULES, beside: true })).toMatchObject([{ inside: false, y: expect.closeTo(153, 0) }])
})

test('who comes first wins; the other steps aside or goes', () => {
  const placed = placeLabels([name('Falun', 200, 150), name('Borlänge', 200, 150, 20)], RULES)
  expect(placed[0]).toMatchObject({ candidate: { text: 'Falun' }, x: 200 })
  expect(placed[1]?.y).not.toBe(placed[0]?.y)
})

test('a name beside its area does not stand on another one', () => {
  const stockholm = name('Stockholms län', 200, 150, 5)
  const uppsala = name('Uppsala', 245, 150, 30)
  const [, label] = placeLabels([uppsala, stockholm], { ...RULES, beside: true })
  // To the right lies Uppsala: it goes left.
  expect(label?.x).toBeLessThan(200)
})

test('a name that would be read as that of another area stands nowhere', () => {
  const inland = name('Kronobergs län', 200, 150, 12)
  const coast = { ...name('Kalmar', 230, 150, 6), clearance: 0 }
  const nearest = (_: Candidate, box: Rectangle) => gapTo(inland, box) < gapTo(coast, box)
  const [right] = placeLabels([inland], { ...RULES, beside: true })
  expect(right?.box.left).toBeGreaterThan(212)
  expect(gapTo(coast, right?.box ?? RULES.frame)).toBe(0)
  const [left] = placeLabels([inland], { ...RULES, beside: true, isReadAsOwn: nearest })
  expect(left?.box.right).toBeLessThan(188)
  expect(placeLabels([inland], { ...RULES, beside: true, isReadAsOwn: () => false })).toEqual([])
})

test('the gap from free room to a name is from rim to edge', () => {
  const box = { left: 110, top: 90, right: 160, bottom: 110 }
  expect(gapTo({ x: 100, y: 100, room: 4 }, box)).toBe(6)
  expect(gapTo({ x: 107, y: 86, room: 2 }, box)).toBe(3)
  expect(gapTo({ x: 120, y: 100, room: 4 }, box)).toBe(0)
})

test('a name that is only crowded out does not go beside its area, where others lie', () => {
  const crowded = [name('Kalmar', 200, 150, 14), name('Växjö', 204, 150, 16)]
  const placed = placeLabels(crowded, {
    ...RULES,
    beside: true,
    obstacles: [{ left: 170, top: 120, right: 240, bottom: 148 }],
  })
  expect(placed.map(({ candidate }) => candidate.text)).toEqual(['Kalmar'])
})

test('a name keeps clear of its own circle', () => {
  const [label] = placeLabels([{ ...name('Mora', 200, 150), clearance: 30 }], RULES)
  expect(label?.box.left).toBeGreaterThanOrEqual(230)
})

describe('laws', () => {
  const candidate = fc.record({
    text: fc.constantFrom('Mora', 'Upplands Väsby', 'Västra Götalands län', 'Ö', 'Malung-Sälen'),
    x: fc.integer({ min: -50, max: 450 }),
    y: fc.integer({ min: -50, max: 350 }),
    room: fc.integer({ min: 0, max: 60 }),
    clearance: fc.constantFrom(0, 0, 12),
  })
  const crowd = fc.array(candidate, { maxLength: 40 })

  test('names never overlap each other or an obstacle, and never leave the map', () => {
    const obstacle = { left: 100, top: 100, right: 140, bottom: 150 }
    fc.assert(
      fc.property(crowd, fc.boolean(), (some, beside) => {
        const placed = placeLabels(some, { ...RULES, beside, obstacles: [obstacle] })
        placed.forEach(({ box }, i) => {
          expect(rectanglesMeet(box, obstacle, 0)).toBe(false)
          for (const other of placed.slice(i + 1)) expect(rectanglesMeet(box, other.box, 0)).toBe(false)
          expect(box.left).toBeGreaterThanOrEqual(RULES.frame.left)
          expect(box.right).toBeLessThanOrEqual(RULES.frame.right)
          expect(box.top).toBeGreaterThanOrEqual(RULES.frame.top)
          expect(box.bottom).toBeLessThanOrEqual(RULES.frame.bottom)
        })
      }),
    )
  })

  test('no name is written twice, and every name is whole', () => {
    fc.assert(
      fc.property(crowd, (some) => {
        const placed = placeLabels(some, RULES)
        expect(new Set(placed.map((label) => label.candidate)).size).toBe(placed.length)
        for (const { candidate: from, lines } of placed) expect(lines.join(' ')).toBe(from.text)
      }),
    )
  })
})
