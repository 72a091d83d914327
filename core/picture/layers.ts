/**
 * Everything drawable of one level, made once per data version: the paths stay, only colours follow the picture. Each
 * piece is made when it is first read, for a page that draws the borders of a division needs nothing else, and all of it
 * at once would hold it up for a quarter of a second.
 */
import type { Area, AreaCode, Level } from '#core/model/area.ts'
import { DIVISIONS, type DivisionId } from '#core/model/division.ts'
import { type Box, type Metres, SWEDEN } from '#core/model/plane.ts'
import {
  type AreaGeometry,
  type AreaTopology,
  BORDERS,
  type BorderFilter,
  type Drawing,
  geometriesOf,
  geometryBox,
  meshLines,
  meshPath,
  pathData,
} from '#core/model/topology.ts'
import { expand, overlaps, unite } from './camera.ts'
import { Lazy } from './lazy.ts'
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
  /** The outline of some areas taken together, in metres: lines between them and everything else, arc by arc. */
  around(codes: ReadonlySet<string>): readonly (readonly Metres[])[]
  /**
   * What is still to be made before the borders of all areas, or the whole map, can be drawn: steps of some milliseconds
   * each, in this order. Whoever takes one per task holds nothing up; whoever takes none has them made when they are read.
   */
  lacking(drawn: 'borders' | 'map', division: DivisionId | null): readonly (() => void)[]
  /** The same, with its areas called what this table calls them: a language changes names, and no outlines. */
  called(table: readonly Area[]): Layers
}

/** Points nearer than this to the line that replaces them are left out, in SVG units. */
const TOLERANCE = 1.6
/** Lakes and neighbours are scenery. */
const SURROUNDINGS_TOLERANCE = 4

export function prepareLayers({ areas: whole, base, table, level, unit }: LayerInput): Layers {
  const drawing: Drawing = { box: SWEDEN, unit }
  const { arcs: thinnedArcs, topology: areas } = lazilyThinned(whole, unit * TOLERANCE)
  const shapes = new Map<string, LazyShape>()
  for (const geometry of geometriesOf(whole, level)) {
    if (geometry.id === undefined) throw new Error(`layers: expected every ${level} to have its code as id, found none`)
    shapes.set(geometry.id, new LazyShape(areas, geometry, drawing))
  }
  // Only the chosen geometries: a filter over all arcs would cost as much as drawing the whole country.
  const some = (codes: ReadonlySet<string> | null) =>
    codes === null
      ? areas.value
      : { ...areas.value, objects: { [level]: chosen(geometriesOf(areas.value, level), codes) } }
  const mesh = (codes: ReadonlySet<string> | null, filter: BorderFilter) =>
    new Lazy(() => meshPath(some(codes), level, filter, drawing))
  const borders = (codes: ReadonlySet<string> | null) =>
    new LazyBorders(mesh(codes, BORDERS.municipality), mesh(codes, BORDERS.county), mesh(codes, BORDERS.outer))
  const allBorders = borders(null)
  const groupBorders = (division: DivisionId, codes: ReadonlySet<string> | null) =>
    new Lazy(() => meshPath(some(codes), level, betweenGroups(table, division), drawing))
  const allGroupBorders = new Map(DIVISIONS.map((division) => [division, groupBorders(division, null)]))
  const thinnedBase = lazilyThinned(base, unit * SURROUNDINGS_TOLERANCE).topology
  const lakes = new Lazy(() => baseShapes(thinnedBase.value, 'lakes', drawing))
  const neighbours = new Lazy(() => baseShapes(thinnedBase.value, 'neighbours', drawing))
  const called = (listed: readonly Area[]): Layers => ({
    level,
    drawing,
    areas: shapes,
    get lakes() {
      return lakes.value
    },
    get neighbours() {
      return neighbours.value
    },
    names: listed.map((area) => ({
      code: area.code,
      text: area.name,
      level: area.level,
      position: area.label.position,
      room: area.label.room,
      groups: area.groups,
    })),
    borders: (codes) => (codes === null ? allBorders : borders(codes)),
    groupBorders: (division, codes) =>
      ((codes === null ? allGroupBorders.get(division) : undefined) ?? groupBorders(division, codes)).value,
    around: (codes) => meshLines(some(codes), level, BORDERS.outer),
    lacking(drawn, division) {
      const lines = [
        ...thinnedArcs,
        ...allBorders.pieces,
        division === null ? undefined : allGroupBorders.get(division),
      ]
      const land = [thinnedBase, lakes, neighbours, ...inBatches([...shapes.values()], SHAPES).map(shapesOf)]
      const pieces = drawn === 'borders' ? lines : [...lines, ...land]
      return pieces.flatMap((piece) => (piece === undefined || piece.made ? [] : [() => void piece.value]))
    },
    called,
  })
  return called(table)
}

/**
 * A topology with fewer points, batch by batch. A function of its own: what is made from the whole topology must not share
 * its scope with what lives on, or a server would keep every point of the country it no longer needs.
 */
function lazilyThinned(whole: AreaTopology, tolerance: number) {
  const { arcs: _, ...rest } = whole
  const arcs = inBatches(whole.arcs, ARCS).map(
    (batch) => new Lazy(() => thinned({ ...rest, arcs: batch }, tolerance).arcs),
  )
  const topology = new Lazy((): AreaTopology => ({ ...rest, arcs: arcs.flatMap(({ value }) => value) }))
  return { arcs, topology }
}

/** How many are made in one step: a millisecond or two of work, and some ten of them where the compiler is cold. */
const ARCS = 120
const SHAPES = 60

function inBatches<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))
}

function shapesOf(shapes: readonly LazyShape[]) {
  return {
    get made() {
      return shapes.every(({ made }) => made)
    },
    get value() {
      return shapes.map(({ path, box }) => [path, box])
    },
  }
}

class LazyShape implements Shape {
  readonly #path: Lazy<string>
  readonly #box: Lazy<Box>

  constructor(topology: Lazy<AreaTopology>, geometry: AreaGeometry, drawing: Drawing) {
    this.#path = new Lazy(() => pathData(topology.value, geometry, drawing))
    this.#box = new Lazy(() => geometryBox(topology.value, geometry))
  }

  get path(): string {
    return this.#path.value
  }

  get box(): Box {
    return this.#box.value
  }

  get made(): boolean {
    return this.#path.made && this.#box.made
  }
}

class LazyBorders implements Borders {
  readonly pieces: readonly [municipality: Lazy<string>, county: Lazy<string>, coast: Lazy<string>]

  constructor(...pieces: LazyBorders['pieces']) {
    this.pieces = pieces
  }

  get municipality(): string {
    return this.pieces[0].value
  }

  get county(): string {
    return this.pieces[1].value
  }

  get coast(): string {
    return this.pieces[2].value
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
