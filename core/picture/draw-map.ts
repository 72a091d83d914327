/** The map of the page, as the server writes it: with its words, and names for every size it may be shown in. */
import type { Box } from '#core/model/plane.ts'
import type { Language } from '#core/model/text.ts'
import { fitBox, type Size, type ViewBox, viewBoxOf } from './camera.ts'
import { altWithPeople } from './describe-people.ts'
import type { TerritoryLayer } from './draw-territories.ts'
import type { Layers } from './layers.ts'
import { homeBox, mapContent, type Names, namesIn } from './map-content.ts'
import { MAP_FRAMES, SIZED } from './map-frames.ts'
import { onBareGround, type PeopleLayer } from './people.ts'
import type { Picture } from './picture.ts'
import type { Skin } from './skin.ts'
import { escapeXml } from './xml.ts'

export interface MapOptions {
  /** The size the map is expected to be shown at, px: strokes, names and circles are made for it. */
  readonly size: Size
  /** Id of the heading that names the map. */
  readonly titleId?: string
  /** Where people live, over the fills or instead of them. */
  readonly people?: PeopleLayer | null
  readonly territories?: TerritoryLayer | null
}

/** The usual size of the map on a wide screen. */
export const PAGE_SIZE: Size = { width: 760, height: 860 }

/** The page's map. No `<title>`: browsers would show it as a tooltip over every area. */
export function drawMap(
  layers: Layers,
  picture: Picture,
  skin: Skin,
  lang: Language,
  { size, titleId = 'picture-title', people = null, territories = null }: MapOptions = { size: PAGE_SIZE },
): string {
  const home = homeBox(layers, picture)
  const view = viewBoxOf(home, layers.drawing)
  const names = framedNames(layers, people?.bare ? onBareGround(picture) : picture, skin, home, territories)
  const { box, unit } = layers.drawing
  return (
    `<svg id="map-svg" class="picture" role="img" aria-labelledby="${titleId}" aria-describedby="map-description" ` +
    `viewBox="${viewBoxText(view)}" preserveAspectRatio="xMidYMid meet" ` +
    `data-unit="${unit}" data-east="${box.west}" data-north="${box.north}" xmlns="http://www.w3.org/2000/svg">` +
    `<desc id="map-description">${escapeXml(altWithPeople(picture, people, lang).long)}</desc>` +
    `${mapContent(layers, picture, skin, fitBox(home, size), size, people, territories, names)}</svg>`
  )
}

/** The names for every frame the map may be shown in; frames that make the same scale share theirs. */
function framedNames(layers: Layers, picture: Picture, skin: Skin, home: Box, layer: TerritoryLayer | null): Names {
  const sets = new Map<string, { names: Names; frames: string[] }>()
  for (const { name, size } of MAP_FRAMES) {
    const camera = fitBox(home, size)
    const key = camera.scale.toPrecision(3)
    const set = sets.get(key) ?? {
      names: namesIn(layers, picture, skin, camera, size, layer),
      frames: [],
    }
    set.frames.push(name)
    sets.set(key, set)
  }
  const framed = (kind: keyof Names) =>
    [...sets.values()].map(({ names, frames }) => `<g class="${SIZED} ${frames.join(' ')}">${names[kind]}</g>`).join('')
  return { areas: framed('areas'), territories: layer === null ? '' : framed('territories') }
}

function viewBoxText({ x, y, width, height }: ViewBox): string {
  return [x, y, width, height].map((number) => Math.round(number)).join(' ')
}
