/** The lines of a map: between municipalities, counties and the groups of a chosen division, and the coast. */
import { type Division, isTerritorial } from '#core/model/division.ts'
import type { Layers } from './layers.ts'
import { outlined } from './outlined.ts'
import type { Part } from './part.ts'
import type { Picture } from './picture.ts'
import type { Skin } from './skin.ts'

type BorderPart = Extract<Part, `${string}-border` | `${string}-bed` | 'coast'>

/** `shown` are the areas in sight, null for all; `pixel` is units of the layers per pixel. */
export function drawBorders(
  layers: Layers,
  picture: Picture,
  shown: ReadonlySet<string> | null,
  skin: Skin,
  pixel: number,
): string {
  // Read one by one below, for what is not drawn need not be made.
  const borders = layers.borders(shown)
  const line = (part: BorderPart, d: string) => (d === '' ? '' : `<path ${skin.part(part, pixel)} d="${d}"/>`)
  const onPaper = picture.mark === 'symbols'
  const inner = onPaper ? 'ground-border' : 'municipality-border'
  const strongCounties =
    (onPaper ? '' : line('county-bed', borders.county)) +
    line('coast', borders.coast) +
    line('county-border', borders.county)
  const division = outlined(picture)
  if (division === null) return line(inner, borders.municipality) + strongCounties

  const some = picture.rowOf.size === layers.areas.size ? null : new Set<string>(picture.rowOf.keys())
  // A group is one thing, so nothing is drawn between its members; and two kinds of strong border over each other could
  // not be told apart, so counties step back behind the groups, unless one of them frames the picture.
  const grouped = picture.view.by === 'group'
  const municipalities = grouped ? '' : line(inner, borders.municipality)
  const weakCounties = (grouped ? '' : line(inner, borders.county)) + line('coast', borders.coast)
  const counties = some === null ? weakCounties : strongCounties
  return municipalities + counties + outlines(layers.groupBorders(division.id, some), division, line)
}

/** Regions stand out from all else; scattered kinds, which have ten times as many borders, as counties do. */
function outlines(path: string, { id }: Division, line: (part: BorderPart, d: string) => string): string {
  return isTerritorial(id)
    ? line('division-bed', path) + line('division-border', path)
    : line('county-bed', path) + line('county-border', path)
}
