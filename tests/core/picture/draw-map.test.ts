import { describe, expect, test } from 'vitest'
import type { Size } from '#core/picture/camera.ts'
import { drawMap } from '#core/picture/draw-map.ts'
import { homeBox } from '#core/picture/map-content.ts'
import { MAP_FRAMES } from '#core/picture/map-frames.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { drawnAreas } from '#core/picture/picture.ts'
import { figureSkin } from '#core/picture/skin.ts'
import { COUNTS, RATES, toyLayers, toyPicture } from '#tests/fixtures/toy-pictures.ts'

const LAYERS = toyLayers()

function areasOf(svg: string): Record<string, string> {
  return Object.fromEntries(
    [...svg.matchAll(/<path class="area ([^"]*)" data-code="(\d+)"/g)].map(([, look = '', code = '']) => [code, look]),
  )
}

describe('the page’s map', () => {
  const svg = drawMap(LAYERS, RATES, pageSkin, 'sv')

  test('every area has the class of its value, or the hatch of its reason', () => {
    expect(areasOf(svg)).toEqual({
      '0101': 'class-3-0',
      '0102': 'class-3-1',
      '0201': 'class-3-2',
      '0202': 'hatch-withheld',
    })
  })

  test('is an image named by the heading and described in words', () => {
    expect(svg).toMatch(/^<svg id="map-svg" class="picture" role="img" aria-labelledby="picture-title"/)
    expect(svg).toContain('aria-describedby="map-description"')
    expect(svg).toMatch(/<desc id="map-description">Lägst är [^<]*sekretess[^<]*<\/desc>/)
    expect(svg).not.toContain('<title>')
  })

  test('tells where it lies on the plane', () => {
    const { box } = LAYERS.drawing
    expect(svg).toContain(`data-unit="1000" data-east="${box.west}" data-north="${box.north}"`)
    // 200 km with a margin of 2 % on each side, rounded to units of a kilometre.
    expect(svg).toMatch(/viewBox="\d+ \d+ 208 208" preserveAspectRatio="xMidYMid meet"/)
  })

  test('holds no colour, style or script: those are the style sheet’s', () => {
    expect(svg).not.toMatch(/style=|<style|<script|#[0-9a-f]{6}/)
  })

  test('draws from the bottom up: neighbours, areas, lakes, borders, names', () => {
    const order = ['class="neighbours"', 'class="areas"', 'class="lakes"', 'class="borders"', 'class="labels"']
    const places = order.map((name) => svg.indexOf(name))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('keeps every hatch at hand, for the client recolours in place', () => {
    expect(svg.match(/<pattern id="[^"]*"/g)).toHaveLength(4)
  })

  test('names are at least their size in whatever frame they are shown, and not much larger', () => {
    const box = svg.match(/viewBox="([^"]*)"/)?.[1] ?? ''
    const [, , width = Number.NaN, height = Number.NaN] = box.split(' ').map(Number)
    const sets = [...svg.matchAll(/<g class="sized ([^"]*)"><g [^>]*font-size="([\d.]+)"/g)]
    const sizeIn = (frame: string) => Number(sets.find(([, frames = '']) => frames.split(' ').includes(frame))?.[2])
    for (const [i, { name, size }] of MAP_FRAMES.entries()) {
      const pixels = (shown: Size) => sizeIn(name) * Math.min(shown.width / width, shown.height / height)
      expect(pixels(size), name).toBeGreaterThanOrEqual(10.9)
      const next = MAP_FRAMES[i + 7]?.size
      if (next && next.width > size.width) expect(pixels(next), name).toBeLessThan(11 * 1.45)
    }
  })

  test('names are escaped', () => {
    expect(svg).toContain('Ö &amp; Ås')
  })

  test('chosen areas are outlined, with a halo under the mark', () => {
    const chosen = drawMap(
      LAYERS,
      toyPicture({ cells: [1, 2, 3, 4], view: { areas: drawnAreas(RATES).slice(0, 1) } }),
      pageSkin,
      'sv',
    )
    expect(chosen).toMatch(
      /<g class="chosen-areas"><path class="chosen-halo" d="(M[^"]*)"\/><path class="chosen" d="\1"\/>/,
    )
  })
})

describe('counts', () => {
  const svg = drawMap(LAYERS, COUNTS, pageSkin, 'sv')
  const radii = [...svg.matchAll(/<circle class="symbol" data-code="(\d+)"[^>]* r="([\d.]+)"/g)]

  test('are circles, large to small, and never fills', () => {
    expect(radii.map(([, code]) => code)).toEqual(['0202', '0201', '0102', '0101'])
    const [largest = Number.NaN, ...rest] = radii.map(([, , radius]) => Number(radius))
    // Two decimals of a unit are kept.
    expect(rest.map((radius) => radius / largest)).toEqual([0.75, 0.5, 0.25].map((share) => expect.closeTo(share, 2)))
    expect(svg).not.toMatch(/class-\d-\d/)
    expect(new Set(Object.values(areasOf(svg)))).toEqual(new Set(['ground']))
  })

  test('a negative one is a ring', () => {
    const moved = toyPicture({ indicator: COUNTS.indicator, cells: [-5, 10, 0, 'secrecy'] })
    const rings = drawMap(LAYERS, moved, pageSkin, 'sv')
    expect(rings).toMatch(/class="symbol-negative" data-code="0101"/)
    expect(rings.match(/<circle/g)).toHaveLength(2)
    expect(areasOf(rings)['0202']).toBe('hatch-withheld')
  })
})

describe('within a county', () => {
  const picture = toyPicture({ cells: [1, 2], within: '01' })
  const svg = drawMap(LAYERS, picture, pageSkin, 'sv')

  test('only its areas are in the picture; the rest is land around it', () => {
    expect(Object.keys(areasOf(svg))).toEqual(['0101', '0102'])
    expect(svg).toMatch(/<path class="context" d="M[^"M]*M[^"M]*"\/>/)
  })

  test('the camera goes there', () => {
    expect(homeBox(LAYERS, picture)).toEqual({ west: 496_000, south: 6_496_000, east: 604_000, north: 6_704_000 })
  })
})

test('a figure’s skin writes attributes and no class', () => {
  const svg = drawMap(LAYERS, RATES, figureSkin('light'), 'sv').replace('class="picture"', '')
  expect(svg.replaceAll(/<g class="sized [^"]*">/g, '')).not.toMatch(/class=|data-code=/)
  expect(svg).toContain('fill="url(#hatch-withheld)"')
  // The one hatch in use and no other.
  expect(svg.match(/<pattern /g)).toHaveLength(1)
})
