import { expect, test } from 'vitest'
import { topologyFaults } from '#core/model/topology.ts'
import { boxOfAreas, prepareLayers } from '#core/picture/layers.ts'
import { toyLayers } from '#tests/fixtures/toy-pictures.ts'
import { TOY_AREAS, TOY_BASE, TOY_TABLE } from '#tests/fixtures/toy-topology.ts'

test('the toy map is a map', () => {
  expect(topologyFaults(TOY_AREAS)).toEqual([])
})

test('every area has a path in whole units and its box', () => {
  const { areas, drawing } = toyLayers()
  expect([...areas.keys()]).toEqual(['0101', '0102', '0201', '0202'])
  // In kilometres from the drawing's north-west corner: 0101 starts at its south-west corner and runs clockwise.
  const x = 500 - drawing.box.west / 1000
  const y = drawing.box.north / 1000 - 6600
  expect(areas.get('0101')?.path).toBe(`M${x} ${y}l0-100 100 0 0 100z`)
  expect(areas.get('0101')?.box).toEqual({ west: 500_000, south: 6_600_000, east: 600_000, north: 6_700_000 })
})

/** Strokes of a path: it starts at an absolute point and moves on from there. */
function linesOf(path: string): number {
  return path.match(/m/gi)?.length ?? 0
}

test('each border is drawn once, by its kind', () => {
  const { municipality, county, coast } = toyLayers().borders(null)
  // Two municipal borders of 100 km, 1 county border in two arcs, the outline in four.
  expect([municipality, county, coast].map((path) => linesOf(path))).toEqual([2, 2, 4])
})

test('borders of a few areas: what lay inside the whole may be the outline of the part', () => {
  const { municipality, county, coast } = toyLayers().borders(new Set(['0101', '0102']))
  expect([municipality, county, coast].map((path) => linesOf(path))).toEqual([1, 0, 4])
})

test('counties know only borders between counties', () => {
  const { municipality, county } = toyLayers('county').borders(null)
  expect(municipality).toBe('')
  expect(county).not.toBe('')
})

test('the box of some areas', () => {
  expect(boxOfAreas(toyLayers(), ['0101', '0202'])).toEqual({
    west: 500_000,
    south: 6_500_000,
    east: 700_000,
    north: 6_700_000,
  })
  expect(() => boxOfAreas(toyLayers(), ['9999'])).toThrow(/a shape for municipality 9999/)
})

test('an area without a code is a bug of the data, named', () => {
  const nameless = structuredClone(TOY_AREAS)
  for (const geometry of nameless.objects.municipality?.geometries ?? []) delete geometry.id
  const input = { areas: nameless, base: TOY_BASE, table: TOY_TABLE, level: 'municipality', unit: 1000 } as const
  expect(() => prepareLayers(input)).toThrow(/every municipality to have its code/)
})

test('areas called otherwise have the same outlines', () => {
  const layers = toyLayers('county')
  const called = layers.called(TOY_TABLE.map((area) => ({ ...area, name: `${area.code} by another name` })))
  expect(called.names.map(({ text }) => text)).toEqual(TOY_TABLE.map(({ code }) => `${code} by another name`))
  expect(called.names.map(({ position }) => position)).toEqual(layers.names.map(({ position }) => position))
  expect(called.areas).toBe(layers.areas)
  expect(called.borders(null)).toBe(layers.borders(null))
  expect(called.called(TOY_TABLE).names.map(({ text }) => text)).toEqual(layers.names.map(({ text }) => text))
})
