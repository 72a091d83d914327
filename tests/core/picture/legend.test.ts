import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { positionOf } from '#core/picture/legend/boxes.ts'
import { type LegendOptions, legendSvg } from '#core/picture/legend.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { drawnAreas } from '#core/picture/picture.ts'
import { textWidth } from '#core/picture/text-width.ts'
import { COUNTS, RATES, toyIndicator, toyPicture } from '#tests/fixtures/toy-pictures.ts'

const NONE = { hovered: null, chosen: [] }

function texts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)
}

describe('classes', () => {
  const svg = legendSvg(RATES, pageSkin, 'sv', NONE)

  test('a box per class, the breaks between them, counts over them', () => {
    expect([...svg.matchAll(/class="(class-\d-\d)"/g)].map(([, name]) => name)).toEqual([
      'class-3-0',
      'class-3-1',
      'class-3-2',
    ])
    expect(texts(svg)).toEqual([
      'riket 62,0\u00a0%',
      '1 kommun',
      '1',
      '1',
      '50,0',
      '60,0',
      '70,0',
      '80,0',
      'sekretess, för få personer (1)',
    ])
  })

  test('says the same to those who do not see it', () => {
    expect(svg).toContain(
      'aria-label="Teckenförklaring: 50,0–60,0: 1 kommun; 60,0–70,0: 1 kommun; 70,0–80,0: 1 kommun. Jämförelsevärde: riket 62,0\u00a0%"',
    )
  })

  test('marked areas point at their value; an area without a value at nothing', () => {
    const codes = drawnAreas(RATES)
    const marked = legendSvg(RATES, pageSkin, 'sv', { hovered: codes[0] ?? null, chosen: codes.slice(1) })
    expect(marked.match(/class="chosen-mark"/g)).toHaveLength(2)
    expect(marked.match(/class="hovered-mark"/g)).toHaveLength(1)
  })

  test('no values, one value', () => {
    const none = toyPicture({ cells: ['secrecy', 'secrecy', 'secrecy', 'secrecy'] })
    expect(texts(legendSvg(none, pageSkin, 'en', NONE))[0]).toBe('No values to show.')
    const one = toyPicture({ cells: [7, 7, 7, 7] })
    expect(texts(legendSvg(one, pageSkin, 'sv', NONE))).toEqual(['4 kommuner', '7,0'])
  })

  test('a reference outside the classes is named without a line', () => {
    const svg = legendSvg(toyPicture({ cells: [1, 2, 3, 4], reference: 99 }), pageSkin, 'sv', NONE)
    expect(texts(svg)[0]).toBe('riket 99,0\u00a0%')
    expect(svg).not.toContain('class="tick"')
  })

  test('law: breaks never overlap and stay inside, at any width and number of classes', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 300, max: 640 }),
      classes: fc.integer({ min: 3, max: 7 }),
      factor: fc.constantFrom(1, 1000, 1e6),
    })
    fc.assert(
      fc.property(sizes, ({ width, classes, factor }) => {
        const cells = [1.2, 3.1, 4.7, 9.9].map((value) => value * factor)
        const picture = toyPicture({ indicator: toyIndicator({ decimals: 2 }), cells, view: { classes } })
        const drawn = legendSvg(picture, pageSkin, 'sv', NONE, { width, radius: 44 })
        const breaks = drawn.match(/<g class="breaks"[^>]*>(.*?)<\/g>/)?.[1] ?? ''
        const boxes = [...breaks.matchAll(/x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, y, text = '']) => {
          const half = textWidth(text, 12) / 2
          return { left: Number(x) - half, right: Number(x) + half, row: y }
        })
        expect(boxes.length).toBe(picture.classes.breaks.length)
        boxes.forEach((box, i) => {
          expect(box.left).toBeGreaterThanOrEqual(-0.01)
          expect(box.right).toBeLessThanOrEqual(width + 0.01)
          for (const other of boxes.slice(i + 1))
            if (other.row === box.row) expect(other.left).toBeGreaterThan(box.right)
        })
      }),
    )
  })
})

describe('counts over the classes', () => {
  interface Text {
    readonly left: number
    readonly right: number
    readonly text: string
  }
  function drawn(reference: number, options: LegendOptions): { tick: number; texts: Text[] } {
    const svg = legendSvg(toyPicture({ cells: [1, 2, 3, 4], reference }), pageSkin, 'sv', NONE, options)
    const group = svg.match(/<g class="counts"[^>]*>(.*?)<\/g>/)?.[1] ?? ''
    const texts = [...group.matchAll(/x="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, text = '']) => {
      const half = textWidth(text, 11) / 2
      return { left: Number(x) - half, right: Number(x) + half, text }
    })
    return { tick: Number(svg.match(/class="tick" d="M([\d.]+)/)?.[1]), texts }
  }

  test('the country’s line through the middle of a class pushes its count aside', () => {
    // Three boxes of 160 px: the line stands at 80.5 px, where "1 kommun" would.
    const { tick, texts } = drawn(1.5, { width: 481, radius: 44 })
    expect(tick).toBe(80.5)
    expect(texts[0]).toMatchObject({ text: '1 kommun' })
    expect(texts[0]?.right).toBeLessThan(tick)
  })

  test('law: no count touches the line or leaves its class', () => {
    const cases = fc.record({
      reference: fc.double({ min: 1, max: 4, noNaN: true }),
      width: fc.integer({ min: 300, max: 640 }),
    })
    fc.assert(
      fc.property(cases, ({ reference, width }) => {
        const { tick, texts } = drawn(reference, { width, radius: 44 })
        texts.forEach(({ left, right }, i) => {
          expect(left >= tick + 2 || right <= tick - 2).toBe(true)
          expect(left).toBeGreaterThan(((width - 1) / 3) * i)
          expect(right).toBeLessThan(((width - 1) / 3) * (i + 1) + 1)
        })
      }),
    )
  })
})

describe('the place of a value', () => {
  test('by hand: through its class in proportion', () => {
    // Two boxes of 100 px, from half a pixel in.
    expect(positionOf(0, [0, 10, 40], 201)).toBe(0.5)
    expect(positionOf(5, [0, 10, 40], 201)).toBe(50.5)
    expect(positionOf(25, [0, 10, 40], 201)).toBe(150.5)
    expect(positionOf(40, [0, 10, 40], 201)).toBe(200.5)
    expect(positionOf(41, [0, 10, 40], 201)).toBeNull()
  })
})

describe('missing', () => {
  test('every reason with its count, in rows that fit', () => {
    const options: LegendOptions = { width: 300, radius: 44 }
    const picture = toyPicture({ cells: ['secrecy', 'not-reported', 'not-published', 'not-applicable'] })
    const svg = legendSvg(picture, pageSkin, 'sv', NONE, options)
    const reasons = [...svg.matchAll(/<text class="reason"[^>]*x="([\d.]+)"[^>]*>([^<]*\(1\))</g)]
    expect(reasons).toHaveLength(4)
    for (const [, x, text = ''] of reasons) expect(Number(x) + textWidth(text, 12)).toBeLessThanOrEqual(300)
  })
})

describe('counts', () => {
  test('circles in each other with round figures, the rule in words, the total', () => {
    const svg = legendSvg(COUNTS, pageSkin, 'en', NONE)
    expect(svg.match(/<circle class="symbol-legend"/g)).toHaveLength(3)
    expect(texts(svg)).toEqual([
      '1,000',
      '200',
      '50',
      'The area of a circle follows the value (people).',
      'Sweden 3,000\u00a0people',
    ])
  })

  test('law: every circle lies inside, the marked one of the largest area too, and marks change no size', () => {
    const values = fc.array(fc.integer({ min: -2_000_000, max: 2_000_000 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(values, fc.integer({ min: 18, max: 44 }), (cells, radius) => {
        const picture = toyPicture({ indicator: COUNTS.indicator, cells })
        const codes = drawnAreas(picture)
        const plain = legendSvg(picture, pageSkin, 'sv', NONE, { width: 300, radius })
        const marked = legendSvg(
          picture,
          pageSkin,
          'sv',
          { hovered: codes[0] ?? null, chosen: codes },
          { width: 300, radius },
        )
        const size = (svg: string) => svg.match(/ width="[\d.]+" height="([\d.]+)"/)?.[1]
        expect(size(marked)).toBe(size(plain))
        for (const [, cx, cy, r] of marked.matchAll(/cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)) {
          // Half the stroke of a mark lies outside its circle.
          expect(Number(cx) - Number(r)).toBeGreaterThanOrEqual(1.25)
          expect(Number(cy) - Number(r)).toBeGreaterThanOrEqual(1.25)
          expect(Number(cy) + Number(r) + 1.25).toBeLessThanOrEqual(Number(size(marked)))
        }
      }),
    )
  })

  test('negative values are explained only where there are some', () => {
    const moved = toyPicture({ indicator: COUNTS.indicator, cells: [-5, 10, 0, 'secrecy'] })
    expect(texts(legendSvg(moved, pageSkin, 'sv', NONE))).toContain('negativt värde')
    expect(texts(legendSvg(COUNTS, pageSkin, 'sv', NONE))).not.toContain('negativt värde')
  })
})
