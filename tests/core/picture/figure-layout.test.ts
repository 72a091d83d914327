/** Where the pieces of a figure stand, with pieces of known size: words take a line of 20 px for every 200 px of text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Layout, layOut, marginOf, type Pieces, type Room } from '#core/picture/figure-layout.ts'

interface Wish {
  /** Px of text in one line. */
  readonly head: number
  readonly legend: number
  readonly foot: number
  /** Height of the body, px; null: it fills what it gets. */
  readonly body: number | null
  readonly shape: number | null
  readonly stands?: Pieces['stands']
  /** Height of what may stand aside, px. */
  readonly aside?: number
}

interface Drawn {
  readonly name: string
  readonly width: number
  readonly height: number
}

const words = (text: number, width: number) => 20 * Math.ceil(text / Math.max(1, width))
/** A piece says in its content how large it is. */
const block = (name: string, width: number, height: number) => ({ content: `${name} ${width} ${height}`, height })

function pieces({ head, legend, foot, body, shape, stands = 'middle', aside = 0 }: Wish): Pieces {
  return {
    head: (width) => block('head', width, words(head, width)),
    legends: (width, room: Room) =>
      // A legend that grows with the map, as that of circles does.
      block('legend', width, words(legend, width) + (room.height === null ? 0 : Math.max(0, room.height) / 8)),
    body: ({ width, height }) => block('body', width, body ?? height ?? width / (shape ?? 1)),
    aside: ({ width, height }) =>
      aside === 0 || aside > height ? { content: '', height: 0 } : block('aside', width, aside),
    foot: (width) => (foot === 0 ? { content: '', height: 0 } : block('foot', width, words(foot, width))),
    shape,
    stands,
  }
}

function boxesOf({ placed }: Layout): (Drawn & { readonly x: number; readonly y: number })[] {
  return placed.flatMap(({ x, y, content }) => {
    const [name = '', width, height] = content.split(' ')
    return name === '' ? [] : [{ name, x, y, width: Number(width), height: Number(height) }]
  })
}

const wish: fc.Arbitrary<Wish> = fc.record({
  head: fc.integer({ min: 0, max: 1500 }),
  legend: fc.integer({ min: 0, max: 1500 }),
  foot: fc.integer({ min: 0, max: 3000 }),
  body: fc.option(fc.integer({ min: 10, max: 900 }), { freq: 2 }),
  shape: fc.option(fc.double({ min: 0.2, max: 5, noNaN: true }), { freq: 1 }),
  stands: fc.constantFrom('top', 'middle'),
  aside: fc.integer({ min: 0, max: 400 }),
})
const room: fc.Arbitrary<Room> = fc.record({
  width: fc.integer({ min: 320, max: 2400 }),
  height: fc.option(fc.integer({ min: 200, max: 2400 }), { freq: 3 }),
})

test('law: nothing lies over anything else or outside the margins, whatever there is and however large the sheet', () => {
  fc.assert(
    fc.property(wish, room, (given, sheet) => {
      const layout = layOut(pieces(given), sheet)
      const boxes = boxesOf(layout)
      // The last line of the foot reaches 8 px into the margin, which is the narrow one where a sheet is set smaller.
      const margin = marginOf(320) - 8.01
      for (const [i, one] of boxes.entries()) {
        expect(one.x, one.name).toBeGreaterThanOrEqual(margin)
        expect(one.y, one.name).toBeGreaterThanOrEqual(margin)
        expect(one.x + one.width, one.name).toBeLessThanOrEqual(layout.width - margin)
        expect(one.y + one.height, one.name).toBeLessThanOrEqual(layout.height - margin)
        for (const other of boxes.slice(0, i)) {
          const apart =
            one.x >= other.x + other.width - 0.01 ||
            other.x >= one.x + one.width - 0.01 ||
            one.y >= other.y + other.height - 0.01 ||
            other.y >= one.y + one.height - 0.01
          expect(apart, `${one.name} over ${other.name}`).toBe(true)
        }
      }
    }),
  )
})

test('law: a sheet of a fixed height keeps its shape', () => {
  fc.assert(
    fc.property(
      wish,
      fc.integer({ min: 320, max: 2400 }),
      fc.integer({ min: 200, max: 2400 }),
      (given, width, height) => {
        const layout = layOut(pieces(given), { width, height })
        expect(layout.width / layout.height).toBeCloseTo(width / height, 6)
      },
    ),
  )
})

describe('a slide', () => {
  const SLIDE = { width: 1280, height: 720 }

  test('has letters half as large again, and words to the left of a drawing with a height of its own', () => {
    const layout = layOut(pieces({ head: 500, legend: 300, foot: 600, body: 300, shape: null }), SLIDE)
    expect([layout.width, layout.height]).toEqual([800, 450])
    const at = new Map(boxesOf(layout).map((box) => [box.name, box]))
    expect(at.get('body')?.x).toBeGreaterThan((at.get('head')?.x ?? 0) + (at.get('head')?.width ?? 0))
    expect((at.get('foot')?.y ?? 0) + (at.get('foot')?.height ?? 0)).toBeCloseTo(450 - 24 + 8, 6)
  })

  test('has what is flat across its whole width', () => {
    const layout = layOut(pieces({ head: 500, legend: 0, foot: 600, body: 120, shape: null }), SLIDE)
    expect(boxesOf(layout).find(({ name }) => name === 'body')?.width).toBe(752)
  })

  test.each([
    [120, 'under its words'],
    [300, 'beside them'],
  ])('has rows at the top of their room, and a drawing in the middle of it: %i px high, %s', (body) => {
    const boxes = (stands: Pieces['stands']) =>
      boxesOf(layOut(pieces({ head: 500, legend: 0, foot: 600, body, shape: null, stands }), SLIDE))
    const top = (stands: Pieces['stands']) => boxes(stands).find(({ name }) => name === 'body')?.y ?? Number.NaN
    const legend = boxes('top').find(({ name }) => name === 'legend')
    expect(top('top')).toBe(body === 120 ? (legend?.y ?? 0) + (legend?.height ?? 0) : 24)
    expect(top('middle')).toBeGreaterThan(top('top'))
  })

  test('has what may stand aside under its words, or under what is flat, and nowhere else', () => {
    const place = (body: number, aside: number) =>
      boxesOf(layOut(pieces({ head: 500, legend: 300, foot: 600, body, shape: null, aside }), SLIDE)).find(
        ({ name }) => name === 'aside',
      )
    expect(place(300, 60)).toMatchObject({ x: 24 })
    expect(place(300, 60)?.width).toBeLessThan(400)
    expect(place(120, 60)).toMatchObject({ x: 24, width: 752 })
    expect(place(300, 400)).toBeUndefined()
  })

  test('is set smaller until what is high has room', () => {
    const layout = layOut(pieces({ head: 500, legend: 0, foot: 600, body: 560, shape: null }), SLIDE)
    expect(layout.height).toBeGreaterThanOrEqual(560 + 48)
    expect(layout.height).toBeLessThan(1.06 * (560 + 48))
  })
})

test('a tall map on a square sheet stands beside its words, a wide one under them', () => {
  const square = { width: 605, height: 605 }
  const body = (shape: number) => {
    const boxes = boxesOf(layOut(pieces({ head: 500, legend: 300, foot: 600, body: null, shape }), square))
    return boxes.find(({ name }) => name === 'body')
  }
  expect(body(0.45)?.height).toBe(605 - 48)
  expect(body(2)?.width).toBe(605 - 48)
})

test('without a height of its own a sheet is as high as what is on it', () => {
  const layout = layOut(pieces({ head: 400, legend: 0, foot: 0, body: 100, shape: null }), { width: 640, height: null })
  // A margin of 24, a line of words, the body, a margin.
  expect(layout.height).toBe(24 + 20 + 100 + 24)
})

describe('a sheet as high as what is drawn', () => {
  const page = { width: 640, height: null, highest: 800 }
  const map = { head: 300, legend: 300, foot: 600, body: null }

  test('keeps a high map to a page, laid out as on a sheet of that height', () => {
    const high = { ...map, shape: 0.5 }
    expect(layOut(pieces(high), { width: 640, height: null }).height).toBeGreaterThan(800)
    expect(layOut(pieces(high), page)).toEqual(layOut(pieces(high), { width: 640, height: 800 }))
  })

  test('leaves a low map as high as it is', () => {
    const low = { ...map, shape: 2 }
    expect(layOut(pieces(low), page)).toEqual(layOut(pieces(low), { width: 640, height: null }))
  })
})
