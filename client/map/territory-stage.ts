/**
 * The territories on the stage: the server's drawing of them until something has changed, then the SVG's own, over the
 * engine too. What draws them is fetched when a view first has any.
 */
import { effect } from '@preact/signals'
import { view } from '#client/state/state.ts'
import type { Drawing } from '#core/model/topology.ts'
import type { Camera, Size } from '#core/picture/camera.ts'
import type { Rectangle } from '#core/picture/labels.ts'
import { fetched } from './fetched.ts'
import type { TerritoryDrawing } from './territory-drawing.ts'

export interface TerritoryStage {
  /** Draws them anew: the camera has come to rest, or the SVG was drawn anew. */
  redraw(): void
  /** Keeps the names at their size and place while the camera moves. */
  follow(): void
  /** Where their names stand, px. */
  boxes(): readonly Rectangle[]
}

/** `settle`: places the names of areas anew. */
export function createTerritoryStage(
  svg: SVGSVGElement,
  drawing: Drawing,
  shown: () => { readonly camera: Camera; readonly size: Size },
  settle: () => void,
): TerritoryStage {
  let part: TerritoryDrawing | null = null
  let loading = false
  const load = async () => {
    if (loading) return
    loading = true
    const found = await fetched(import('./territory-drawing.ts'))
    loading = found !== null
    if (found === null) return
    part = found.createTerritoryDrawing(svg, drawing, shown, settle)
    part.show(view.peek())
  }

  effect(() => {
    const now = view.value
    if (part) part.show(now)
    else if (now.territories.length > 0) load()
  })

  return {
    redraw: () => part?.redraw(),
    follow: () => part?.follow(),
    boxes: () => part?.boxes() ?? [],
  }
}
