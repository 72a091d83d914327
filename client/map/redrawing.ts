/**
 * Draws the map of the SVG anew. A chunk of its own: the first map is the server's, and another indicator only colours it
 * anew; other areas and other borders need this, and geometry, which is fetched beside it.
 */
import type { Box } from '#core/model/plane.ts'
import { fitBox, type Size } from '#core/picture/camera.ts'
import { homeBox, mapBorders, mapContent } from '#core/picture/map-content.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import type { Picture } from '#core/picture/picture.ts'
import { layersFor } from './layers-for.ts'

/** What can be drawn of the geometry of a level, in the units of one drawing. */
export interface Redrawing {
  /** What the map of a picture shows at first. */
  home(picture: Picture): Box
  map(picture: Picture, home: Box, size: Size): string
  borders(picture: Picture, home: Box, size: Size): string
}

export async function redrawingOf(drawn: 'borders' | 'map', wanted: Picture, unit: number): Promise<Redrawing> {
  const layers = await layersFor(drawn, wanted, unit)
  return {
    home: (picture) => homeBox(layers, picture),
    map: (picture, home, size) => mapContent(layers, picture, pageSkin, fitBox(home, size), size),
    borders: (picture, home, size) => mapBorders(layers, picture, pageSkin, fitBox(home, size), size),
  }
}
