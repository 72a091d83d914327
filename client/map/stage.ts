/**
 * The surfaces of the map and who of them is seen. The SVG is always kept current: it carries the names over the engine,
 * it is what is printed, and it is what is seen when the engine is not there yet, or no longer.
 */
import { areas } from '#client/state/state.ts'
import type { AreaCode } from '#core/model/area.ts'
import type { Box } from '#core/model/plane.ts'
import type { Camera, Size } from '#core/picture/camera.ts'
import type { Theme } from '#core/picture/palette.ts'
import type { Picture } from '#core/picture/picture.ts'
import { type Circle, circleAt, circlesOf } from './circles.ts'
import { fetched } from './fetched.ts'
import { geometryOf, layersOf } from './geometry.ts'
import type { GlSurface } from './gl-surface.ts'
import type { Pixels, Surface } from './surface.ts'
import { createSvgSurface } from './svg-surface.ts'
import type { SymbolOverlay } from './symbol-overlay.ts'

export interface Stage {
  readonly home: Box
  readonly camera: Camera
  size(): Size
  /** Resolves when the picture is drawn, which takes a request where it has areas that were not drawn before. */
  show(picture: Picture, theme: Theme): Promise<{ moved: boolean }>
  mark(hovered: AreaCode | null, chosen: readonly AreaCode[]): void
  setCamera(camera: Camera): void
  areaAt(position: Pixels): AreaCode | null
  resize(): void
  /** Lays the SVG out for a sheet of paper, or for the screen again (null). The engine is not printed. */
  layOutFor(sheet: Size | null, camera: Camera): void
  /** Does nothing where the engine cannot be had: the SVG is the map then. */
  startEngine(): Promise<void>
}

/** A camera at rest this long gets its names placed anew, in milliseconds. */
const REST = 120

export function createStage(container: HTMLElement, svg: SVGSVGElement, first: Picture, firstTheme: Theme): Stage {
  /** Set while the map is laid out for paper. */
  let sheet: Size | null = null
  const size = (): Size => sheet ?? { width: container.clientWidth, height: container.clientHeight }
  const paper = createSvgSurface(svg, size, first, () => areas.peek().values())
  let engine: GlSurface | null = null
  let overlay: SymbolOverlay | null = null
  let picture = first
  let theme = firstTheme
  let marks: readonly [AreaCode | null, readonly AreaCode[]] = [null, first.view.areas]
  let circles: readonly Circle[] = []
  let resting: ReturnType<typeof setTimeout> | undefined

  const seen = (surface: Surface) => {
    container.dataset.surface = surface.kind
    container.dispatchEvent(new CustomEvent<Surface>('regionsikt:surface', { detail: surface }))
  }
  const tellCamera = () => {
    const { centre, scale } = paper.camera
    container.dataset.centre = centre.join()
    container.dataset.scale = String(scale)
  }
  const drawCircles = () => {
    circles = circlesOf(picture, areas.peek().values(), size())
    overlay?.draw(circles, theme, ...marks)
    // Until deck.gl is here, the circles of the SVG stand in for its own.
    container.dataset.circles = overlay ? 'gl' : 'svg'
    if (engine && !overlay && circles.length > 0) loadOverlay(engine)
  }
  let loading = false
  const loadOverlay = async (under: GlSurface) => {
    if (loading) return
    loading = true
    const part = await fetched(import('./symbol-overlay.ts'))
    if (part === null) return
    overlay = part.createSymbolOverlay(under.engine)
    drawCircles()
  }
  /** Gives the engine what the SVG shows. */
  const followPaper = async (gl: GlSurface) => {
    const { level } = picture.view
    if (gl.level !== level) {
      const geometry = await geometryOf(level)
      if (picture.view.level !== level) return
      gl.setGeometry(geometry, level)
    }
    gl.draw(picture, theme)
    gl.mark(...marks)
  }

  /** Lets the engine be seen once it has painted what the SVG shows: picture and camera may have changed meanwhile. */
  const handOver = async (gl: GlSurface) => {
    await followPaper(gl)
    gl.setCamera(paper.camera)
    await gl.painted()
    engine = gl
    await followPaper(gl)
    gl.setCamera(paper.camera)
    drawCircles()
    seen(gl)
  }

  tellCamera()
  paper.settle()
  seen(paper)

  return {
    get home() {
      return paper.home
    },
    get camera() {
      return paper.camera
    },
    size,
    async show(next, nextTheme) {
      theme = nextTheme
      picture = next
      let moved = false
      if (!paper.holds(next)) {
        const layers = await layersOf(next.view.level, paper.unit)
        // Someone chose again in the meantime, and that choice draws itself.
        if (picture !== next) return { moved }
        paper.redraw(layers, next)
        moved = true
      } else {
        paper.draw(next, theme)
      }
      if (engine) await followPaper(engine)
      drawCircles()
      return { moved }
    },
    mark(hovered, chosen) {
      marks = [hovered, chosen]
      paper.mark(hovered, chosen)
      engine?.mark(hovered, chosen)
      if (circles.length > 0) overlay?.draw(circles, theme, hovered, chosen)
    },
    setCamera(camera) {
      paper.setCamera(camera)
      engine?.setCamera(camera)
      tellCamera()
      clearTimeout(resting)
      resting = setTimeout(paper.settle, REST)
    },
    areaAt(position) {
      if (container.dataset.surface === 'svg' || !engine) return paper.areaAt(position)
      return circleAt(circles, paper.camera, size(), position) ?? engine.areaAt(position)
    },
    resize() {
      engine?.resize()
      drawCircles()
    },
    layOutFor(next, camera) {
      sheet = next
      paper.setCamera(camera)
      paper.settle()
    },
    async startEngine() {
      // Someone may choose another level while its outlines are on their way: the engine starts with a picture and the
      // outlines it was made for, and is brought up to date when it hands over.
      const begun = picture
      const [part, geometry] = await Promise.all([
        fetched(import('./gl-surface.ts')),
        fetched(geometryOf(begun.view.level)),
      ])
      if (part === null || geometry === null) return
      const { NoGraphics, startGlSurface } = part
      const host = document.createElement('div')
      host.className = 'map-engine'
      svg.before(host)
      try {
        const started = await startGlSurface({
          host,
          geometry,
          picture: begun,
          theme,
          camera: paper.camera,
          lost: () => {
            engine = null
            seen(paper)
          },
          restored: () => handOver(started),
        })
        await handOver(started)
      } catch (error) {
        host.remove()
        if (!(error instanceof NoGraphics)) throw error
      }
    },
  }
}
