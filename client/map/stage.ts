/**
 * The surfaces of the map and who of them is seen. The SVG is always kept current: it carries the names over the engine,
 * it is what is printed, and it is what is seen when the engine is not there yet, or no longer.
 */
import { areas } from '#client/state/state.ts'
import type { AreaCode } from '#core/model/area.ts'
import type { Box } from '#core/model/plane.ts'
import type { Drawing } from '#core/model/topology.ts'
import type { Camera, Size } from '#core/picture/camera.ts'
import type { Theme } from '#core/picture/palette.ts'
import { isBare, onBareGround } from '#core/picture/people.ts'
import type { Picture } from '#core/picture/picture.ts'
import { areaMeant, type Circle, circleAt, circlesOf } from './circles.ts'
import { fetched } from './fetched.ts'
import { geometryOf } from './geometry.ts'
import type { GlSurface } from './gl-surface.ts'
import { needed } from './needed.ts'
import { createPeopleStage } from './people-stage.ts'
import type { Redrawing } from './redrawing.ts'
import type { Pixels, Surface } from './surface.ts'
import { createSvgSurface } from './svg-surface.ts'
import type { SymbolOverlay } from './symbol-overlay.ts'
import { whenIdle } from './takeover.ts'
import { createTerritoryStage } from './territory-stage.ts'
import type { TooltipText } from './tooltip-text.ts'

export interface Stage {
  readonly home: Box
  /** Where the SVG lies on the plane, and metres per unit of it. */
  readonly drawing: Drawing
  readonly camera: Camera
  size(): Size
  /** Resolves when the picture is drawn, which takes a request where it has areas that were not drawn before. */
  show(picture: Picture, theme: Theme): Promise<{ moved: boolean }>
  mark(hovered: AreaCode | null, chosen: readonly AreaCode[]): void
  /** Rings the area where someone stands who walks the map; the SVG does it for every surface. */
  stand(at: AreaCode | null): void
  setCamera(camera: Camera): void
  areaAt(position: Pixels): AreaCode | null
  /** What a tooltip there says: of the area, and of the people who live there where they are shown. */
  tell(text: TooltipText, position: Pixels): TooltipText
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
  const paper = createSvgSurface(
    svg,
    size,
    asDrawn(first),
    () => areas.peek().values(),
    () => territories.boxes(),
  )
  const territories = createTerritoryStage(
    svg,
    paper.drawing,
    () => ({ camera: paper.camera, size: size() }),
    paper.settle,
  )
  let engine: GlSurface | null = null
  let overlay: SymbolOverlay | null = null
  /** The picture that is told, and as it is drawn. */
  let told = first
  let picture = asDrawn(first)
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

  const redrawing = async (drawn: 'borders' | 'map', wanted: Picture): Promise<Redrawing> => {
    const script = needed(import('./redrawing.ts'))
    // Asked for beside the script, which asks for it again.
    await Promise.all([script, geometryOf(wanted.view.level)])
    return (await script).redrawingOf(drawn, wanted, paper.drawing.unit)
  }

  /** The borders of a picture in the SVG, where another division has others than those drawn. */
  const drawBorders = async (wanted: Picture) => {
    if (told !== wanted || paper.holdsBorders(wanted)) return
    const anew = await redrawing('borders', wanted)
    if (told === wanted) paper.drawBorders(anew, picture)
  }

  /** Lets the engine be seen once it has painted what the SVG shows: picture and camera may have changed meanwhile. */
  const handOver = async (gl: GlSurface) => {
    await followPaper(gl)
    gl.setCamera(paper.camera)
    await gl.painted()
    engine = gl
    await followPaper(gl)
    gl.setCamera(paper.camera)
    // The map may have got another size meanwhile: the heading above it grows with its legends.
    gl.resize()
    drawCircles()
    crowd.setEngine(gl)
    seen(gl)
  }

  const crowd = createPeopleStage(container, svg, paper.drawing, () => ({
    picture: told,
    theme,
    camera: paper.camera,
    size: size(),
    printing: sheet !== null,
  }))
  const settle = () => {
    // Before the names of areas, which keep off those of territories.
    territories.redraw()
    paper.settle()
    crowd.redraw()
  }

  tellCamera()
  settle()
  seen(paper)

  return {
    get home() {
      return paper.home
    },
    drawing: paper.drawing,
    get camera() {
      return paper.camera
    },
    size,
    async show(next, nextTheme) {
      theme = nextTheme
      told = next
      picture = asDrawn(next)
      const moved = !paper.holds(next)
      if (moved) {
        const anew = await redrawing('map', next)
        // Someone chose again in the meantime, and that choice draws itself.
        if (told !== next) return { moved: false }
        paper.redraw(anew, picture)
        territories.redraw()
      } else {
        // Under the engine nobody sees the borders of the SVG: they can wait until there is nothing better to do.
        if (engine) whenIdle(() => drawBorders(next))
        else await drawBorders(next)
        if (told !== next) return { moved }
        paper.draw(picture, theme)
      }
      if (engine) await followPaper(engine)
      drawCircles()
      crowd.redraw()
      return { moved }
    },
    mark(hovered, chosen) {
      marks = [hovered, chosen]
      paper.mark(hovered, chosen)
      engine?.mark(hovered, chosen)
      if (circles.length > 0) overlay?.draw(circles, theme, hovered, chosen)
    },
    stand: paper.stand,
    setCamera(camera) {
      paper.setCamera(camera)
      territories.follow()
      engine?.setCamera(camera)
      tellCamera()
      clearTimeout(resting)
      resting = setTimeout(settle, REST)
    },
    areaAt(position) {
      if (container.dataset.surface === 'svg' || !engine) return paper.areaAt(position)
      const under = engine.areaAt(position)
      const circle = circleAt(circles, paper.camera, size(), position)
      return circle ? areaMeant(circle.members, under) : under
    },
    tell: (text, position) => crowd.tell(text, position, told.view.lang),
    resize() {
      engine?.resize()
      drawCircles()
      crowd.redraw()
    },
    layOutFor(next, camera) {
      sheet = next
      paper.setCamera(camera)
      settle()
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
          table: [...areas.peek().values()],
          picture: begun,
          theme,
          camera: paper.camera,
          lost: () => {
            engine = null
            crowd.setEngine(null)
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

/** Where people are shown instead of the fills, the areas are drawn as the ground they live on. */
function asDrawn(picture: Picture): Picture {
  return isBare(picture.view) ? onBareGround(picture) : picture
}
