import { describe, expect, test } from 'vitest'
import { drawMap, PAGE_SIZE } from '#core/picture/draw-map.ts'
import { drawPeople } from '#core/picture/draw-people.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { figureSkin } from '#core/picture/skin.ts'
import { toyPeople } from '#tests/fixtures/toy-people.ts'
import { RATES, toyLayers } from '#tests/fixtures/toy-pictures.ts'

const DRAWING = { box: { west: 500_000, south: 6_500_000, east: 800_000, north: 6_700_000 }, unit: 100 }
/** 4 units per pixel: 400 m. */
const PIXEL = 4

/** The positions of all marks of one part, in units, largest stroke first. */
function starts(svg: string, part: string): [width: number, x: number, y: number][] {
  return [...svg.matchAll(new RegExp(`<path class="${part}" stroke-width="([\\d.]+)" d="([^"]*)"`, 'g'))].flatMap(
    ([, width, d = '']) => {
      let [x, y] = [0, 0]
      return [...d.matchAll(/([Mm])(-?\d+)[ ]?(-?\d+)(?:h(-?\d+)|v(-?\d+))/g)].map(
        ([, move, right, down, h = '0', v = '0']): [number, number, number] => {
          const [startX, startY] = move === 'M' ? [Number(right), Number(down)] : [x + Number(right), y + Number(down)]
          x = startX + Number(h)
          y = startY + Number(v)
          return [Number(width), startX, startY]
        },
      )
    },
  )
}

describe('dots', () => {
  const svg = drawPeople(toyPeople(), DRAWING, pageSkin, PIXEL, 40)

  test('lie where the hexagons are, large first, as wide as they must be', () => {
    // The largest has a radius of 28 px, so a stroke of 56; 400 of 900 people two thirds of that.
    expect(starts(svg, 'people')).toEqual([
      [56.2, 200, 200],
      [37.4, 1500, 500],
      [18.6, 100, 1500],
      [11.4, 1020, 1900],
      [1, 300, 100],
      [1, 140, 1500],
    ])
  })

  test('have light around them on fills; on bare ground the smallest need none', () => {
    expect(starts(svg, 'people-halo').map(([, x, y]) => [x, y])).toEqual(
      starts(svg, 'people').map(([, x, y]) => [x, y]),
    )
    const bare = drawPeople(toyPeople('dots', 'bare'), DRAWING, pageSkin, PIXEL, 40)
    expect(starts(bare, 'people-halo')).toHaveLength(4)
    expect(starts(bare, 'people')).toHaveLength(6)
  })

  test('in a figure have some length, for programs that draw no dot without', () => {
    const figure = drawPeople(toyPeople(), DRAWING, figureSkin('light'), 10, 40)
    expect(figure).not.toContain('h0')
    expect(figure).toContain('stroke-linecap="round"')
    expect(figure).not.toContain('class=')
  })
})

test('columns stand on their hexagons, from north to south', () => {
  const svg = drawPeople(toyPeople('columns'), DRAWING, pageSkin, PIXEL, 40)
  expect(starts(svg, 'people').map(([, x, y]) => [x, y])).toEqual([
    [300, 100],
    [140, 1500],
    [200, 200],
    [1500, 500],
    [100, 1500],
    [1020, 1900],
  ])
  // 61.2 px at 4 units.
  expect(svg).toContain('d="M200 200v-245"')
})

test('an empty layer draws nothing', () => {
  const nobody = () => false
  expect(drawPeople(toyPeople('columns', 'fills', nobody), DRAWING, pageSkin, PIXEL, 40)).toBe('')
  expect(starts(drawPeople(toyPeople('dots', 'fills', nobody), DRAWING, pageSkin, PIXEL, 40), 'people')).toEqual([])
})

describe('on the map', () => {
  const layers = toyLayers()
  const map = (ground: 'fills' | 'bare') =>
    drawMap(layers, RATES, pageSkin, 'sv', { size: PAGE_SIZE, people: toyPeople('dots', ground) })

  test('people lie above the borders and below the names', () => {
    const svg = map('fills')
    const places = ['<g class="borders">', '<g class="people">', '<g class="labels">'].map((tag) => svg.indexOf(tag))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(svg).toMatch(/class="area class-/)
  })

  test('on bare ground no area has a fill or a hatch, and the words are those of people', () => {
    const svg = map('bare')
    expect(svg).not.toMatch(/class="area (?!ground)/)
    expect(svg.match(/class="area ground"/g)).toHaveLength(4)
    expect(svg).toMatch(/<desc id="map-description">Prickar visar var människor bor 2023: 6 hexagoner/)
  })

  test('without a layer nothing has changed', () => {
    expect(drawMap(layers, RATES, pageSkin, 'sv')).not.toContain('people')
  })
})
