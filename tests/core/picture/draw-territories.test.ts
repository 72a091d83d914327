import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { AreaCodeSchema } from '#core/model/area.ts'
import { lonLatOf } from '#core/model/lonlat.ts'
import type { Metres } from '#core/model/plane.ts'
import type { Look, Shape, Territory } from '#core/model/territory.ts'
import { alt } from '#core/picture/describe/alt.ts'
import { altWithPeople } from '#core/picture/describe-people.ts'
import { drawMap, PAGE_SIZE } from '#core/picture/draw-map.ts'
import { drawTerritories, territoryLayer, territoryNames } from '#core/picture/draw-territories.ts'
import { mapFigure } from '#core/picture/figure.ts'
import { innerPoint } from '#core/picture/inner-point.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { figureSkin } from '#core/picture/skin.ts'
import { outlinesOf } from '#core/picture/territory-outlines.ts'
import { toyPeople } from '#tests/fixtures/toy-people.ts'
import { toyLayers, toyPicture } from '#tests/fixtures/toy-pictures.ts'

const LAYERS = toyLayers()

function territory(name: string, shape: Shape, look: Look = 1): Territory {
  return { name, shape, look, basis: shape.kind === 'areas' ? 'whole' : 'population', locked: false }
}

function list(...codes: string[]): Shape {
  return { kind: 'areas', codes: codes.map((code) => v.parse(AreaCodeSchema, code)) }
}

/** Kilometres from toyland's south-west corner. */
const at = (east: number, north: number): Metres => [500_000 + east * 1000, 6_500_000 + north * 1000]

const SQUARE: Shape = {
  kind: 'drawn',
  polygons: [
    [
      [
        [20, 20],
        [80, 20],
        [80, 80],
        [20, 80],
      ].map(([east = 0, north = 0]) => lonLatOf(at(east, north))),
    ],
  ],
}
const CIRCLE: Shape = { kind: 'circle', centre: lonLatOf(at(150, 100)), kilometres: 40 }
const TERRITORIES = [
  territory('Väst & <vatten>', list('01'), 1),
  territory('Rutan', SQUARE, 2),
  territory('Runt', CIRCLE, 6),
]

/** Every point of a path in units: ours have whole steps. */
function pointsOf(path: string): [number, number][] {
  const numbers = [...path.matchAll(/([Mmlz])?\s*(-?\d+)\s*(-?\d+)|z/g)]
  let [x, y] = [0, 0]
  let [startX, startY] = [0, 0]
  return numbers.flatMap(([whole, command, dx = '0', dy = '0']): [number, number][] => {
    if (whole === 'z') {
      ;[x, y] = [startX, startY]
      return []
    }
    if (command === 'M') [x, y] = [Number(dx), Number(dy)]
    else [x, y] = [x + Number(dx), y + Number(dy)]
    if (command === 'M' || command === 'm') [startX, startY] = [x, y]
    return [[x, y]]
  })
}

function boxOf(path: string) {
  const points = pointsOf(path)
  const { box, unit } = LAYERS.drawing
  const east = points.map(([x]) => (box.west + x * unit - 500_000) / 1000)
  const north = points.map(([, y]) => (box.north - y * unit - 6_500_000) / 1000)
  return [Math.min(...east), Math.min(...north), Math.max(...east), Math.max(...north)].map((number) =>
    Math.round(number),
  )
}

describe('outlines', () => {
  const [listed, drawn, round] = outlinesOf(TERRITORIES, LAYERS)

  test('of a list run around its municipalities, and not between them', () => {
    expect(boxOf(listed?.path ?? '')).toEqual([0, 0, 100, 200])
    const border = outlinesOf([territory('Båda', list('0101', '0102'))], LAYERS)[0]?.path
    expect(border).toBe(listed?.path)
    // The border between 0101 and 0102 runs at 100 km north, away from both coasts.
    const inner = pointsOf(listed?.path ?? '').filter(([x, y]) => {
      const [east, north] = [
        LAYERS.drawing.box.west + x * LAYERS.drawing.unit,
        LAYERS.drawing.box.north - y * LAYERS.drawing.unit,
      ]
      return north === 6_600_000 && east > 500_000 && east < 600_000
    })
    expect(inner).toEqual([])
  })

  test('of drawings are their rings, and of circles round', () => {
    expect(boxOf(drawn?.path ?? '')).toEqual([20, 20, 80, 80])
    expect(boxOf(round?.path ?? '')).toEqual([110, 60, 190, 140])
    expect(drawn?.path.endsWith('z')).toBe(true)
  })

  test('have their names inside', () => {
    expect(drawn?.place.map((each) => Math.round(each / 1000))).toEqual([550, 6550])
    expect(round?.place.map((each) => Math.round(each / 1000))).toEqual([650, 6600])
  })
})

test('a name stands inside what is drawn, in a horseshoe and beside a hole too', () => {
  const ring = (corners: [number, number][]) => corners.map(([east, north]) => at(east, north))
  const horseshoe = ring([
    [0, 0],
    [100, 0],
    [100, 90],
    [80, 90],
    [80, 20],
    [30, 20],
    [30, 90],
    [0, 90],
  ])
  const [east, north] = innerPoint([horseshoe])
  const [x, y] = [(east - 500_000) / 1000, (north - 6_500_000) / 1000]
  expect(y < 20 || x < 30 || x > 80).toBe(true)
  const hole = [
    ring([
      [0, 0],
      [90, 0],
      [90, 90],
      [0, 90],
    ]),
    ring([
      [20, 5],
      [50, 5],
      [50, 85],
      [20, 85],
    ]),
  ]
  expect((innerPoint(hole)[0] - 500_000) / 1000).toBeCloseTo(70)
})

describe('names', () => {
  const size = { width: 400, height: 400 }
  const camera = { centre: at(100, 100), scale: 1 / 1000 }
  const outlines = outlinesOf(TERRITORIES, LAYERS)

  test('carry the number and the sign of their territory', () => {
    const { content, boxes } = territoryNames(outlines, LAYERS.drawing, pageSkin, camera, size)
    expect(content).toContain('>1 Väst &amp; &lt;vatten&gt;<')
    expect(content).toContain('>3 Runt<')
    expect(content.match(/territory-sign territory-\d/g)).toEqual([
      'territory-sign territory-1',
      'territory-sign territory-2',
      'territory-sign territory-6',
    ])
    expect(boxes).toHaveLength(3)
  })

  test('never stand on each other, nor outside the map', () => {
    const alike = Array.from({ length: 6 }, (_, i) => ({ ...TERRITORIES[1], number: i + 1 }))
    const same = outlinesOf(
      alike.map((_, i) => territory(`Samma plats ${i}`, SQUARE)),
      LAYERS,
    )
    const { boxes } = territoryNames(same, LAYERS.drawing, pageSkin, camera, size)
    expect(boxes).toHaveLength(6)
    for (const [i, one] of boxes.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(0)
      for (const other of boxes.slice(i + 1)) {
        const meet =
          one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
        expect(meet).toBe(false)
      }
    }
  })

  test('of what is out of sight are not written', () => {
    const away = { centre: at(2000, 2000), scale: 1 / 1000 }
    expect(territoryNames(outlines, LAYERS.drawing, pageSkin, away, size)).toEqual({ content: '', boxes: [] })
  })
})

describe('on every map', () => {
  const picture = toyPicture({ cells: [1, 2, 3, 4], view: { territories: TERRITORIES } })
  const outlines = outlinesOf(TERRITORIES, LAYERS)
  const territories = territoryLayer(outlines, LAYERS.drawing)
  const page = drawMap(LAYERS, picture, pageSkin, 'sv', { size: PAGE_SIZE, territories })
  const figure = mapFigure(picture, LAYERS, 'sv', { territories }).svg

  test('each outline runs in a bed of paper, over fills and under names', () => {
    const lines = /<g class="territories">(.*?)<\/g>/.exec(page)?.[1] ?? ''
    expect(lines.match(/territory-bed/g)).toHaveLength(3)
    expect(lines.match(/territory-line territory-\d/g)).toHaveLength(3)
    // The first lies uppermost, as it stands first in lists.
    expect(lines.lastIndexOf('territory-line territory-1')).toBeGreaterThan(
      lines.lastIndexOf('territory-line territory-6'),
    )
    expect(page.indexOf('class="territories"')).toBeGreaterThan(page.indexOf('class="areas"'))
    expect(page.indexOf('class="territories"')).toBeLessThan(page.indexOf('class="labels"'))
  })

  test('the same lines in the figure, as attributes, with rows in its legend', () => {
    expect(drawTerritories(outlines, figureSkin('light'), 1)).toContain(
      'stroke="#0b3f73" stroke-width="2.4" stroke-dasharray="9 4"',
    )
    expect(figure).not.toContain('class=')
    // Once on the map and once in the legend.
    expect(figure.match(/>2 Rutan</g)).toHaveLength(2)
    expect(figure.match(/>1 Väst &amp; &lt;vatten&gt;</g)).toHaveLength(2)
    expect(figure).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('the alt text tells their names', () => {
    expect(alt(picture, 'sv').long).toContain('Territorier: 1 Väst & <vatten>, 2 Rutan, 3 Runt.')
    expect(alt(picture, 'en').long).toContain('Territories: 1 Väst & <vatten>, 2 Rutan, 3 Runt.')
    expect(altWithPeople(picture, toyPeople('dots', 'bare'), 'sv').long).toContain('Territorier: 1 Väst')
    expect(alt(toyPicture({ cells: [1, 2, 3, 4] }), 'sv').long).not.toContain('Territorier')
  })

  test('a map without territories has nothing of them', () => {
    expect(drawMap(LAYERS, toyPicture({ cells: [1, 2, 3, 4] }), pageSkin, 'sv')).not.toContain('territor')
  })
})

describe.each(['sv', 'en'] as const)('figure with territories, %s', (lang) => {
  test('is as reviewed', async () => {
    const picture = toyPicture({ cells: [1, 2, 3, 4], view: { territories: TERRITORIES, lang } })
    const svg = mapFigure(picture, LAYERS, lang, {
      territories: territoryLayer(outlinesOf(TERRITORIES, LAYERS), LAYERS.drawing),
    }).svg
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`../../figures/territories-${lang}.svg`)
  })
})
