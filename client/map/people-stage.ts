/**
 * The layer of people on the stage: the server's drawing until the hexagons are here, then the SVG's own, then the
 * engine's. What draws it is fetched when a view first asks for people.
 */
import { effect } from '@preact/signals'
import { areas, people } from '#client/state/state.ts'
import type { Language } from '#core/model/text.ts'
import type { Drawing } from '#core/model/topology.ts'
import type { Camera, Size } from '#core/picture/camera.ts'
import type { Theme } from '#core/picture/palette.ts'
import type { PeopleLayer } from '#core/picture/people.ts'
import type { Picture } from '#core/picture/picture.ts'
import { fetched } from './fetched.ts'
import type { GlSurface } from './gl-surface.ts'
import type { PeopleOverlay } from './people-overlay.ts'
import type { Pixels } from './surface.ts'
import { groupOf } from './svg-groups.ts'
import type { TooltipText } from './tooltip-text.ts'

/** What the stage shows at this moment. */
export interface Shown {
  readonly picture: Picture
  readonly theme: Theme
  readonly camera: Camera
  readonly size: Size
  readonly printing: boolean
}

export interface PeopleStage {
  /** Draws the layer anew: the camera has come to rest, or picture, size or theme have changed. */
  redraw(): void
  /** The engine that paints the map; null: there is none, or no longer. */
  setEngine(engine: GlSurface | null): void
  /** What a tooltip says, and how many live at that position. */
  tell(text: TooltipText, at: Pixels, lang: Language): TooltipText
}

type Part = typeof import('./people-drawing.ts')

export function createPeopleStage(
  container: HTMLElement,
  svg: SVGSVGElement,
  drawing: Drawing,
  shown: () => Shown,
): PeopleStage {
  let layer: PeopleLayer | null = null
  let part: Part | null = null
  let engine: GlSurface | null = null
  let overlay: PeopleOverlay | null = null
  /** What the drawing that is seen was made of. */
  let drawn: readonly unknown[] = []

  const redraw = () => {
    if (layer === null || part === null) return
    const { picture, theme, camera, size, printing } = shown()
    part.describe(svg, picture, layer)
    if (engine && !overlay) loadOverlay(engine)
    // Until deck.gl is here, the SVG stands in for it; on paper it always does.
    const byEngine = engine !== null && overlay !== null && !printing
    // Moving the map draws nothing anew, only another scale does; another set of areas empties the SVG.
    const key = [layer, byEngine, camera.scale, size.width, size.height, theme]
    const there = byEngine || svg.querySelector('g.people')?.hasChildNodes() === true
    if (there && key.every((each, i) => each === drawn[i])) return
    drawn = key
    if (overlay && byEngine) part.drawInEngine(overlay, layer, camera, size, theme)
    else part.drawInSvg(svg, layer, drawing, camera, size)
    container.dataset.people = byEngine ? 'gl' : 'svg'
  }
  const clear = () => {
    overlay?.clear()
    drawn = []
    if (svg.querySelector('g.people')) groupOf(svg, 'people').replaceChildren()
    delete container.dataset.people
  }

  let loadingPart = false
  const loadPart = async () => {
    if (loadingPart) return
    loadingPart = true
    part = await fetched(import('./people-drawing.ts'))
    loadingPart = part !== null
    redraw()
  }
  let loadingOverlay = false
  const loadOverlay = async (under: GlSurface) => {
    if (loadingOverlay) return
    loadingOverlay = true
    const found = await fetched(import('./people-overlay.ts'))
    if (found === null) return
    overlay = found.createPeopleOverlay(under.engine)
    redraw()
  }

  effect(() => {
    const next = people.value
    // While the hexagons are on their way, what the server drew of them stays.
    if (next === null && layer === null) return
    layer = next
    if (next === null) clear()
    else if (part === null) loadPart()
    else redraw()
  })

  return {
    redraw,
    setEngine(next) {
      engine = next
      redraw()
    },
    tell(text, at, lang) {
      if (layer === null || part === null) return text
      const { camera, size } = shown()
      const hexagon = part.hexagonAt(layer, camera, size, at)
      const table: ReadonlyMap<string, { readonly name: string }> = areas.peek()
      return part.withHexagon(text, hexagon, layer, table.get(hexagon?.municipality ?? '')?.name ?? null, lang)
    },
  }
}
