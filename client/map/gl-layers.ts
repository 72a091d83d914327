/**
 * MapLibre layers of the map, bottom to top as in core/picture/draw-map, painted from the same table of looks. Fills
 * follow a small class number in the feature state, so that another picture is 290 numbers and no geometry.
 */
import type { DataDrivenPropertyValueSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl'
import { isTerritorial } from '#core/model/division.ts'
import { HATCHES } from '#core/picture/hatch.ts'
import { outlined } from '#core/picture/outlined.ts'
import { hatchId } from '#core/picture/page-skin.ts'
import { type Theme, TOKENS } from '#core/picture/palette.ts'
import { LOOKS, type Look, type Part } from '#core/picture/part.ts'
import type { Picture } from '#core/picture/picture.ts'
import { coloursOf } from '#core/picture/scheme.ts'
import type { Border, SourceName } from './gl-sources.ts'

/** Feature state of an area: classes count from 0; below are those that have none. */
export const OUTSIDE = -1
export const UNCLASSED = -2

export function glLayers(theme: Theme, picture: Picture): LayerSpecification[] {
  const onGround = picture.mark === 'symbols'
  const inner = onGround ? 'ground-border' : 'municipality-border'
  const division = outlined(picture)
  const counties = division === null
  const municipalities = counties || picture.view.by === 'area'
  const strong = division !== null && isTerritorial(division.id)
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': TOKENS[theme].sea } },
    fill('neighbours', 'neighbours', TOKENS[theme].land),
    line('neighbours-line', 'neighbours', LOOKS.neighbours, theme),
    fill('areas', 'areas', areaColour(theme, picture)),
    ...HATCHES.map(
      (hatch): LayerSpecification => ({
        id: hatchId(hatch),
        type: 'fill',
        source: 'areas',
        filter: ['in', ['get', 'code'], ['literal', []]],
        paint: { 'fill-pattern': hatchId(hatch), 'fill-antialias': false },
      }),
    ),
    fill('lakes', 'lakes', TOKENS[theme].sea),
    border('municipality-border', 'municipality', inner, theme, municipalities),
    border('county-as-inner', 'county', inner, theme, municipalities && !counties),
    border('county-bed', 'county', 'county-bed', theme, counties && !onGround),
    border('coast', 'outer', 'coast', theme),
    border('county-border', 'county', 'county-border', theme, counties),
    line('group-bed', 'groups', LOOKS[strong ? 'division-bed' : 'county-bed'], theme),
    line('group-border', 'groups', LOOKS[strong ? 'division-border' : 'county-border'], theme),
    mark('chosen-halo', 'chosen', theme),
    mark('chosen', 'chosen', theme),
    mark('hovered', 'hovered', theme),
  ]
}

function areaColour(theme: Theme, picture: Picture): DataDrivenPropertyValueSpecification<string> {
  const { land, paper } = TOKENS[theme]
  const classes = coloursOf(picture.scheme, theme).flatMap((colour, i) => [i, colour])
  return ['match', ['coalesce', ['feature-state', 'class'], OUTSIDE], UNCLASSED, paper, ...classes, land]
}

function fill(
  id: string,
  source: SourceName,
  colour: DataDrivenPropertyValueSpecification<string>,
): LayerSpecification {
  // Borders smooth the edges they cover. MapLibre's own way, an outline a pixel wide, would make rivers of the thinnest lakes.
  return { id, type: 'fill', source, paint: { 'fill-color': colour, 'fill-antialias': false } }
}

function line(id: string, source: SourceName, look: Look, theme: Theme): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': TOKENS[theme][look.stroke ?? 'ink'],
      'line-width': widthOf(look),
      'line-opacity': look.strokeOpacity ?? 1,
    },
  }
}

function widthOf({ strokeWidth = 1 }: Look): number {
  return strokeWidth
}

/** One that is not seen has no width, which spares adding and removing it. */
function border(id: string, kind: Border, part: Part, theme: Theme, seen = true): LayerSpecification {
  const made = line(id, 'borders', LOOKS[part], theme)
  return {
    ...made,
    filter: ['==', ['get', 'border'], kind],
    paint: { ...made.paint, 'line-width': seen ? widthOf(LOOKS[part]) : 0 },
  }
}

/** An outline of every area, seen only where the feature state says so: changing the state costs no geometry. */
function mark(
  part: 'chosen-halo' | 'chosen' | 'hovered',
  state: 'chosen' | 'hovered',
  theme: Theme,
): LayerSpecification {
  const made = line(part, 'areas', LOOKS[part], theme)
  return {
    ...made,
    paint: { ...made.paint, 'line-opacity': ['case', ['boolean', ['feature-state', state], false], 1, 0] },
  }
}
