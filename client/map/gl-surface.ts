/**
 * MapLibre as a surface: it paints what the SVG painted, faster and sharper, and neither listens nor moves by itself.
 * This file is a chunk of its own with the engine in it; nothing of it is loaded before the first picture is seen.
 */
import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as Engine, type GeoJSONSource, GPUInitializationError, type MapOptions, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Area, AreaCode, Level } from '#core/model/area.ts'
import type { DivisionId } from '#core/model/division.ts'
import type { Camera } from '#core/picture/camera.ts'
import { HATCHES, hatchOf } from '#core/picture/hatch.ts'
import { betweenGroups } from '#core/picture/layers.ts'
import { outlined } from '#core/picture/outlined.ts'
import { hatchId } from '#core/picture/page-skin.ts'
import type { Theme } from '#core/picture/palette.ts'
import { drawnAreas, type Picture, type PictureRow } from '#core/picture/picture.ts'
import type { Geometry } from './geometry.ts'
import { hatchImages, hatchRatio } from './gl-hatch.ts'
import { glLayers, OUTSIDE, UNCLASSED } from './gl-layers.ts'
import { groupLines, SOURCES, sourcesOf } from './gl-sources.ts'
import { toPseudoDegrees, zoomOf } from './plane.ts'
import type { Pixels, Surface } from './surface.ts'

export interface GlSurface extends Surface {
  readonly kind: 'gl'
  /** The engine itself, for the overlay that draws symbols. */
  readonly engine: Engine
  readonly level: Level
  /** Other areas than those painted. */
  setGeometry(geometry: Geometry, level: Level): void
  resize(): void
  /** Resolves when nothing is left to load or paint. */
  painted(): Promise<void>
}

export interface GlStart {
  readonly host: HTMLElement
  readonly geometry: Geometry
  /** The areas of both levels, for the groups they belong to. */
  readonly table: readonly Area[]
  readonly picture: Picture
  readonly theme: Theme
  readonly camera: Camera
  /** The graphics card was taken away: nothing may be asked of the surface until it came back. */
  readonly lost: () => void
  readonly restored: () => void
}

/** No WebGL2 to be had here, which is no fault of anybody's: the SVG stays. */
export class NoGraphics extends Error {
  override readonly name = 'NoGraphics'
}

/** MapLibre does not export the names of its paint properties. */
type PaintName = Parameters<Engine['setPaintProperty']>[1]

/** Resolves when everything is painted, so that it can be shown without a flicker. */
export async function startGlSurface(start: GlStart): Promise<GlSurface> {
  setWorkerUrl(workerUrl)
  let { picture, theme, camera, geometry } = start
  let level = picture.view.level
  let classes = new Map<string, number>()
  let marked: readonly [AreaCode | null, readonly AreaCode[]] = [null, []]
  const where = (at: Camera) => ({ center: toPseudoDegrees([...at.centre]), zoom: zoomOf(at.scale) })

  const linesOf = (division: DivisionId | null) =>
    groupLines(geometry, level, division && betweenGroups(start.table, division))
  let division = outlined(picture)?.id ?? null

  const data = { ...sourcesOf(geometry, level), groups: linesOf(division) }
  const engine = open({
    container: start.host,
    style: {
      version: 8,
      sources: Object.fromEntries(
        SOURCES.map((name) => [
          name,
          // No simplification: neighbours must keep sharing their border, and the topology is as simple as it should be.
          { type: 'geojson', data: data[name], tolerance: 0, ...(name === 'areas' ? { promoteId: 'code' } : {}) },
        ]),
      ),
      layers: glLayers(theme, picture),
    },
    ...where(camera),
    interactive: false,
    attributionControl: false,
    renderWorldCopies: false,
    maxPitch: 0,
    fadeDuration: 0,
    // Lines smooth themselves and lie along every edge but those of lakes. Multisampling would smooth these too, at three
    // times the cost where the processor draws: 14 s instead of 4.5 s until the first frames were through.
    canvasContextAttributes: { antialias: false },
    trackResize: false,
    // The camera is kept within its limits by the one who holds it.
    transformConstrain: (center, zoom) => ({ center, zoom }),
  })
  // The picture is told in words by the SVG and the table; the canvas adds nothing to read.
  engine.getCanvas().setAttribute('aria-hidden', 'true')
  engine.getCanvas().removeAttribute('role')
  engine.getCanvas().removeAttribute('tabindex')

  const setImages = () => {
    const pixelRatio = hatchRatio(engine.getZoom())
    for (const [hatch, image] of hatchImages(theme)) {
      if (engine.hasImage(hatchId(hatch))) engine.removeImage(hatchId(hatch))
      engine.addImage(hatchId(hatch), image, { pixelRatio })
    }
  }
  const setClasses = () => {
    const next = new Map([...picture.rowOf].map(([code, row]) => [code as string, classOf(picture, row)]))
    for (const code of new Set([...classes.keys(), ...next.keys()])) {
      const state = next.get(code) ?? OUTSIDE
      if (state !== (classes.get(code) ?? OUTSIDE))
        engine.setFeatureState({ source: 'areas', id: code }, { class: state })
    }
    classes = next
  }
  const setHatches = () => {
    for (const hatch of HATCHES) {
      const codes = [...picture.rowOf].flatMap(([code, row]) =>
        row.missing && row.class === null && hatchOf(row.missing) === hatch ? [code] : [],
      )
      const filter = ['in', ['get', 'code'], ['literal', codes]]
      // A new filter sends every tile through the worker again: only where other areas are missing.
      if (JSON.stringify(engine.getFilter(hatchId(hatch))) !== JSON.stringify(filter)) {
        engine.setFilter(hatchId(hatch), ['in', ['get', 'code'], ['literal', codes]])
      }
    }
  }
  const setPaint = () => {
    for (const { id, paint } of glLayers(theme, picture)) {
      for (const [name, value] of Object.entries(paint ?? {})) {
        const property = name as PaintName
        if (JSON.stringify(engine.getPaintProperty(id, property)) !== JSON.stringify(value)) {
          engine.setPaintProperty(id, property, value)
        }
      }
    }
  }
  const setGroups = (next: DivisionId | null) => {
    division = next
    engine.getSource<GeoJSONSource>('groups')?.setData(linesOf(division))
  }
  const setMarks = ([hovered, chosen]: typeof marked) => {
    const [before, chosenBefore] = marked
    const state = (code: AreaCode, now: { hovered: boolean } | { chosen: boolean }) =>
      engine.setFeatureState({ source: 'areas', id: code }, now)
    if (before && before !== hovered) state(before, { hovered: false })
    if (hovered && before !== hovered) state(hovered, { hovered: true })
    for (const code of chosenBefore) if (!chosen.includes(code)) state(code, { chosen: false })
    for (const code of chosen) if (!chosenBefore.includes(code)) state(code, { chosen: true })
    marked = [hovered, chosen]
  }

  /** As `setMarks`, for an engine that remembers none. */
  const setAllMarks = () => {
    const wanted = marked
    marked = [null, []]
    setMarks(wanted)
  }

  await happened(engine, 'style.load')
  setImages()
  setClasses()
  setHatches()
  engine.on('webglcontextlost', start.lost)
  engine.on('webglcontextrestored', async () => {
    await happened(engine, 'idle')
    // The engine has made its style anew; the states of its features are gone with the old one.
    classes = new Map()
    setClasses()
    setAllMarks()
    start.restored()
  })
  await happened(engine, 'idle')

  return {
    kind: 'gl',
    engine,
    get level() {
      return level
    },
    get camera() {
      return camera
    },
    setCamera(next) {
      camera = next
      engine.jumpTo(where(camera))
      // At once, in the same frame as the names that lie above; left alone the engine would come one frame later.
      engine.redraw()
    },
    setGeometry(fresh, next) {
      level = next
      geometry = fresh
      for (const [name, shapes] of Object.entries(sourcesOf(geometry, level))) {
        engine.getSource<GeoJSONSource>(name)?.setData(shapes)
      }
      setGroups(division)
      engine.removeFeatureState({ source: 'areas' })
      classes = new Map()
      setAllMarks()
    },
    draw(next, nextTheme) {
      picture = next
      if (theme !== nextTheme) {
        theme = nextTheme
        setImages()
      }
      const through = outlined(picture)?.id ?? null
      if (through !== division) setGroups(through)
      setPaint()
      setClasses()
      setHatches()
    },
    mark: (hovered, chosen) => setMarks([hovered, chosen]),
    areaAt([x, y]: Pixels) {
      const [found] = engine.queryRenderedFeatures([x, y], { layers: ['areas'] })
      return drawnAreas(picture).find((code) => code === found?.properties.code) ?? null
    },
    project(point) {
      const { x, y } = engine.project(toPseudoDegrees(point))
      return [x, y]
    },
    resize: () => {
      engine.resize()
      engine.jumpTo(where(camera))
      engine.redraw()
    },
    painted: () => happened(engine, 'idle'),
    destroy: () => engine.remove(),
  }
}

function open(options: MapOptions): Engine {
  try {
    return new Engine(options)
  } catch (error) {
    if (error instanceof GPUInitializationError) throw new NoGraphics(error.message)
    throw error
  }
}

function classOf(picture: Picture, row: PictureRow): number {
  return picture.mark === 'symbols' ? UNCLASSED : (row.class ?? UNCLASSED)
}

function happened(engine: Engine, event: 'style.load' | 'idle'): Promise<void> {
  return new Promise((resolve) => {
    engine.once(event, () => resolve())
    // An engine that is idle already says so only after its next frame.
    engine.triggerRepaint()
  })
}
