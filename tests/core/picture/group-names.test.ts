/** The outlines and names of a chosen division on the map. */
import { describe, expect, test } from 'vitest'
import { fitBox } from '#core/picture/camera.ts'
import { drawMap } from '#core/picture/draw-map.ts'
import { groupNames } from '#core/picture/group-names.ts'
import { homeBox } from '#core/picture/map-content.ts'
import { mapNames } from '#core/picture/map-names.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { toyKind } from '#tests/fixtures/toy-kinds.ts'
import { TOY_DIVISIONS, toyLayers, toyPicture } from '#tests/fixtures/toy-pictures.ts'

const LAYERS = toyLayers()
const SIZE = { width: 600, height: 600 }
const OVERLAY = toyPicture({ cells: [1, 2, 3, 4], view: { division: 'fa' } })
const GROUPS = toyKind('groups')

function names(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text.replaceAll(/<[^>]*>/g, ' ')).sort()
}

/** Strokes of a path: it starts at an absolute point and moves on from there. */
function linesOf(path: string): number {
  return path.match(/m/gi)?.length ?? 0
}

describe('outlines', () => {
  test('run between the groups and nowhere else', () => {
    const between = LAYERS.groupBorders('fa', null)
    // Two arcs of the four squares part north from south; the border between the counties is not one of them.
    expect(linesOf(between)).toBe(2)
    expect(LAYERS.groupBorders('county', null)).toBe(LAYERS.borders(null).county)
  })

  test('of some areas, only between those', () => {
    expect(linesOf(LAYERS.groupBorders('fa', new Set(['0101', '0102'])))).toBe(1)
    expect(LAYERS.groupBorders('fa', new Set(['0101', '0201']))).toBe('')
  })

  test('lie over all other borders, in a bed', () => {
    const svg = drawMap(LAYERS, OVERLAY, pageSkin, 'sv')
    expect(svg).toMatch(/class="division-bed"[^>]*\/><path class="division-border"[^>]*\/><\/g>/)
    expect(svg).toContain('class="municipality-border"')
    // Counties step back.
    expect(svg).not.toContain('class="county-border"')
  })

  test('of groups that are shown themselves: nothing is drawn between their members', () => {
    const svg = drawMap(LAYERS, GROUPS, pageSkin, 'sv')
    expect(svg).toContain('class="division-border"')
    expect(svg).not.toContain('class="municipality-border"')
  })

  test('of scattered kinds in colours of their own: none', () => {
    const kinds = TOY_DIVISIONS.map((division) => ({
      ...division,
      ...(division.id === 'fa' ? { id: 'skr' as const } : {}),
    }))
    const picture = toyKind('typology', 'sv', { divisions: kinds, view: { mode: 'typology', division: 'skr' } })
    const svg = drawMap(LAYERS, picture, pageSkin, 'sv')
    expect(svg).not.toContain('class="division-border"')
    expect(svg).toContain('class="county-border"')
    expect(groupNames(LAYERS, picture)).toEqual([])
  })
})

describe('names', () => {
  const near = fitBox(homeBox(LAYERS, OVERLAY), SIZE)
  const far = { ...near, scale: near.scale / 4 }

  test('a group is named on the member nearest its middle', () => {
    expect(groupNames(LAYERS, OVERLAY).map(({ text, code }) => [text, code])).toEqual([
      ['Norra bygden', '0201'],
      ['Södra bygden', '0102'],
    ])
  })

  test('in a wide view instead of the counties, near by the municipalities as ever', () => {
    expect(names(mapNames(LAYERS, OVERLAY, pageSkin, far, SIZE))).toEqual(['Norra bygden', 'Södra bygden'])
    expect(names(mapNames(LAYERS, OVERLAY, pageSkin, near, SIZE))).toContain('Almby')
  })

  test('where groups are what is shown, at any distance, on their own fill', () => {
    const drawn = mapNames(LAYERS, GROUPS, pageSkin, near, SIZE)
    expect(names(drawn)).toEqual(['Norra bygden', 'Södra bygden'])
    expect(drawn).toMatch(/on-class class-1-0"[^>]*>Norra/)
    expect(mapNames(LAYERS, OVERLAY, pageSkin, far, SIZE)).not.toContain('on-class')
  })

  test('counties shown as groups keep their own names', () => {
    const counties = toyPicture({ cells: [1, 2], view: { by: 'group', division: 'county' } })
    expect(names(mapNames(LAYERS, counties, pageSkin, near, SIZE))).toEqual(['Västra län', 'Östra län'])
  })

  test('of a limited picture, on the members that are drawn', () => {
    const west = toyPicture({ cells: [1, 2], within: '01', view: { by: 'group', division: 'fa' } })
    expect(groupNames(LAYERS, west).map(({ code }) => code)).toEqual(['0101', '0102'])
  })
})
