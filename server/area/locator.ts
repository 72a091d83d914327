/** Where in Sweden an area lies: the counties as one small shape, the area marked on it. */
import type { Area, Level } from '#core/model/area.ts'
import { expand, viewBoxOf } from '#core/picture/camera.ts'
import { boxOfAreas, type Layers, prepareLayers } from '#core/picture/layers.ts'
import { round } from '#core/picture/xml.ts'
import type { Atlas } from '../atlas/memory.ts'
import { lazily } from '../lazily.ts'

/** Px. */
const HEIGHT = 190
/** Metres per SVG unit: some two kilometres of border are left out for every pixel, and nobody sees it. */
const UNIT = 4_000
/** An area narrower than this is ringed, px. */
const SMALL = 9

/** Draws the locator of any area. Outlines are prepared when the first is asked for, once per data version. */
export function locatorOf(atlas: Atlas): (area: Area, label: string) => string {
  const prepare = (level: Level) => () =>
    prepareLayers({
      areas: atlas.geometry('overview'),
      base: atlas.geometry('base'),
      table: [...atlas.areas.values()],
      level,
      unit: UNIT,
    })
  const layers: Record<Level, () => Layers> = {
    county: lazily(prepare('county')),
    municipality: lazily(prepare('municipality')),
  }
  const land = lazily(() => [...layers.county().areas.values()].map(({ path }) => path).join(''))
  return (area, label) => {
    const counties = layers.county()
    const { x, y, width, height } = viewBoxOf(
      expand(boxOfAreas(counties, [...counties.areas.keys()]), 0.01),
      counties.drawing,
    )
    // SVG units per px.
    const unit = height / HEIGHT
    const own = layers[area.level]().areas.get(area.code)
    const near = area.parent === null ? undefined : counties.areas.get(area.parent)
    const [east, north] = area.label.position
    const { box, unit: metres } = counties.drawing
    const [cx, cy] = [(east - box.west) / metres, (box.north - north) / metres]
    const across = own === undefined ? 0 : (own.box.east - own.box.west) / metres / unit
    const ring =
      across < SMALL ? `<circle class="locator-ring" cx="${round(cx)}" cy="${round(cy)}" r="${round(6 * unit)}"/>` : ''
    return (
      `<svg class="locator" role="img" aria-label="${label}" viewBox="${[x, y, width, height].map(round).join(' ')}" ` +
      `width="${Math.round(width / unit)}" height="${HEIGHT}"><path class="locator-land" d="${land()}"/>` +
      (near === undefined ? '' : `<path class="locator-county" d="${near.path}"/>`) +
      `<path class="locator-area" d="${own?.path ?? ''}"/>${ring}</svg>`
    )
  }
}
