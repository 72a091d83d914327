/**
 * Everything drawable of one level, made once per data version: the paths stay, only colours follow the picture. Each
 * piece is made when it is first read, for a page that draws the borders of a division needs nothing else, and all of it
 * at once would hold it up for a quarter of a second.
 */
import type { Area, AreaCode, Level } from '#core/model/area.ts'
import type { DivisionId } from '#core/model/division.ts'
import { type Box, type Metres, SWEDEN } from '#core/model/plane.ts'
import {
  type AreaGeometry,
  type AreaTopology,
  BORDERS,
  type BorderFilter,
  type Drawing,
  geometriesOf,
  geometryBox,
  meshPath,
  pathData,
} from '#core/model/topology.ts'
import { expand, overlaps, unite } from './camera.ts'
import { thinned } from './thin.ts'

export interface LayerInput {
  /** Holds the object `county` or `municipality`. */
  readonly areas: AreaTopology
  /** Holds the objects `lakes` and `neighbours`. */
  readonly base: AreaTopology
  /** The areas of both levels: names and where to write them. */
  readonly table: readonly Area[]
  readonly level: Level
  /** Metres per SVG unit. */
  readonly unit: number
}

export interface Shape {
  /** The `d` of a path, in SVG units from the drawing's north-west corner. */
  readonly path: string
  readonly box: Box
}

export interface Name {
  readonly code: AreaCode
  readonly text: string
  readonly level: Level
  /** Metres. */
  readonly position: Metres
  readonly room: number
  /** Its group in each division. */
  readonly groups: Readonly<Record<string, string>>
}

/** Each a path that is made when it is read. */
export interface Borders {
  /** Between municipalities of one county; empty at county level. */
  readonly municipality: string
  readonly county: string
  /** The coast, and the land border abroad. */
  readonly coast: string
}

export interface Layers {
  readonly level: Level
  readonly drawing: Drawing
  readonly areas: ReadonlyMap<string, Shape>
  readonly lakes: readonly Shape[]
  readonly neighbours: readonly Shape[]
  readonly names: readonly Name[]
  /** The borders of some areas, each once, of all for null. The outline of the selection counts as coast. */
  borders(codes: ReadonlySet<string> | null): Borders
  /** The borders between the groups of a division, likewise. */
  groupBorders(division: DivisionId, codes: ReadonlySet<string> | null): string
}

/** Points nearer than this to the line that replaces them are left out, in SVG units. */
const TOLERANCE = 1.6
/** Lakes and neighbours are scenery. */
const SURROUNDINGS_TOLERANCE = 4

export function prepareLayers({ areas: whole, base, table, level, unit }: LayerInput): Layers {
  const drawing: Drawing = { box: SWEDEN, unit }
  let thinnedAreas: AreaTopology | undefined
  const areas = () => (thinnedAreas ??= thinned(whole, unit * TOLERANCE))
  const shapes = new Map<string, Shape>()
  for (const geometry of geometriesOf(whole, level)) {
    if (geometry.id === undefined) throw new Error(`layers: expected every ${level} to have its code as id, found none`)
    shapes.set(geometry.id, new LazyShape(areas, geometry, drawing))
  }
  // Only the chosen geometries: a filter over all arcs would cost as much as drawing the whole country.
  const some = (codes: ReadonlySet<string> | null) =>
    codes === null ? areas() : { ...areas(), objects: { [level]: chosen(geometriesOf(whole, level), codes) } }
  const mesh = (codes: ReadonlySet<string> | null, filter: BorderFilter) =>
    meshPath(some(codes), level, filter, drawing)
  const allBorders = lazyBorders((filter) => mesh(null, filter))
  const allGroupBorders = new Map<DivisionId, string>()
  let surroundings: { readonly lakes: readonly Shape[]; readonly neighbours: readonly Shape[] } | undefined
  const around = () => (surroundings ??= surroundingsOf(thinned(base, unit * SURROUNDINGS_TOLERANCE), drawing))
  return {
    level,
    drawing,
    areas: shapes,
    get lakes() {
      return around().lakes
    },
    get neighbours() {
      return around().neighbours
    },
    names: table.map((area) => ({
      code: area.code,
      text: area.name,
      level: area.level,
      position: area.label.position,
      room: area.label.room,
      groups: area.groups,
    })),
    borders: (codes) => (codes === null ? allBorders : lazyBorders((filter) => mesh(codes, filter))),
    groupBorders: (division, codes) => {
      if (codes !== null) return mesh(codes, betweenGroups(table, division))
      const path = allGroupBorders.get(division) ?? mesh(null, betweenGroups(table, division))
      allGroupBorders.set(division, path)
      return path
    },
  }
}

class LazyShape implements Shape {
  readonly #topology: () => AreaTopology
  readonly #geometry: AreaGeometry
  readonly #drawing: Drawing
  #path: string | undefined
  #box: Box | undefined

  constructor(topology: () => AreaTopology, geometry: AreaGeometry, drawing: Drawing) {
    this.#topology = topology
    this.#geometry = geometry
    this.#drawing = drawing
  }

  get path(): string {
    this.#path ??= pathData(this.#topology(), this.#geometry, this.#drawing)
    return this.#path
  }

  get box(): Box {
    this.#box ??= geometryBox(this.#topology(), this.#geometry)
    return this.#box
  }
}

function lazyBorders(draw: (filter: BorderFilter) => string): Borders {
  const made = new Map<keyof Borders, string>()
  const lines = (name: keyof Borders, filter: BorderFilter) => {
    const path = made.get(name) ?? draw(filter)
    made.set(name, path)
    return path
  }
  return {
    get municipality() {
      return lines('municipality', BORDERS.municipality)
    },
    get county() {
      return lines('county', BORDERS.county)
    },
    get coast() {
      return lines('coast', BORDERS.outer)
    },
  }
}

/** The borders between areas of different groups; an area without a group parts from all that have one. */
export function betweenGroups(table: readonly Area[], division: DivisionId): BorderFilter {
  const groups = new Map<string, string | undefined>(table.map(({ code, groups }) => [code, groups[division]]))
  return (one, other) => other !== null && groups.get(one) !== groups.get(other)
}

function chosen(geometries: readonly AreaGeometry[], codes: ReadonlySet<string>) {
  return {
    type: 'GeometryCollection' as const,
    geometries: geometries.filter(({ id }) => id !== undefined && codes.has(id)),
  }
}

/** How far from Sweden's box neighbouring land is of use, as a share of the box: a frame of 21:9 reaches so far. */
const SURROUNDINGS = 1.1

function surroundingsOf(base: AreaTopology, drawing: Drawing) {
  return { lakes: baseShapes(base, 'lakes', drawing), neighbours: baseShapes(base, 'neighbours', drawing) }
}

function baseShapes(base: AreaTopology, object: 'lakes' | 'neighbours', drawing: Drawing): Shape[] {
  const near = expand(drawing.box, SURROUNDINGS)
  return geometriesOf(base, object).flatMap((geometry: AreaGeometry) => {
    const box = geometryBox(base, geometry)
    const path = pathData(base, geometry, drawing)
    return path !== '' && overlaps(box, near) ? [{ path, box }] : []
  })
}

/** The box of some areas of the layers. Throws on a code without a shape, for then table and geometry disagree. */
export function boxOfAreas(layers: Layers, codes: readonly string[]): Box {
  return unite(
    codes.map((code) => {
      const shape = layers.areas.get(code)
      if (!shape) throw new Error(`layers: expected a shape for ${layers.level} ${code}, found none`)
      return shape.box
    }),
  )
}
