/** Draws the territories of the page's map. A chunk of its own: a view without territories does not load it. */
import type { Drawing } from '#core/model/topology.ts'
import type { View } from '#core/model/view.ts'
import type { Camera, Size } from '#core/picture/camera.ts'
import { drawTerritories, NO_TERRITORY_NAMES, territoryNames } from '#core/picture/draw-territories.ts'
import type { Rectangle } from '#core/picture/labels.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { type OutlineGround, outlinesOf, type TerritoryOutline } from '#core/picture/territory-outlines.ts'
import { fetched } from './fetched.ts'
import { layersFor } from './layers-for.ts'
import { groupOf } from './svg-groups.ts'
import { pixelOf } from './svg-lettering.ts'

export interface TerritoryDrawing {
  show(view: View): void
  redraw(): void
  follow(): void
  boxes(): readonly Rectangle[]
}

/** How much finer than the SVG's own units outlines may be, far out and close up: a unit should be no more than a pixel. */
const FINENESS = [1, 10, 100] as const

export function createTerritoryDrawing(
  svg: SVGSVGElement,
  drawing: Drawing,
  shown: () => { readonly camera: Camera; readonly size: Size },
  settle: () => void,
): TerritoryDrawing {
  let view: View | null = null
  let outlines: readonly TerritoryOutline[] = []
  /** What the outlines were made of and how finely; what is being made. */
  let made = ''
  let making = ''
  let names = NO_TERRITORY_NAMES

  const pixel = () => pixelOf(shown().camera, drawing.unit)
  const fineness = () => FINENESS.find((times) => times * pixel() >= 1) ?? 100
  const follow = () => {
    if (outlines.length === 0 && names === NO_TERRITORY_NAMES) return
    const { camera, size } = shown()
    names = territoryNames(outlines, drawing, pageSkin, camera, size)
    groupOf(svg, 'territory-names').innerHTML = names.content
  }
  const draw = (times: number) => {
    groupOf(svg, 'territories').innerHTML =
      outlines.length === 0 ? '' : `<g transform="scale(${1 / times})">${drawTerritories(outlines, pageSkin, 1)}</g>`
    follow()
    settle()
  }
  const redraw = async () => {
    if (view === null) return
    const { territories } = view
    const times = fineness()
    const key = `${times} ${JSON.stringify(territories)}`
    if (key === made) {
      // Another set of areas has emptied the SVG.
      if (outlines.length > 0 && !svg.querySelector('g.territories')?.hasChildNodes()) draw(times)
      else follow()
      return
    }
    if (key === making) return
    making = key
    const listed = territories.some(({ shape }) => shape.kind === 'areas')
    const fine: Drawing = { box: drawing.box, unit: drawing.unit / times }
    const ground = listed
      ? await fetched(municipalities(view, fine.unit))
      : { drawing: fine, names: [], around: noAreas }
    if (making !== key) return
    making = ''
    if (ground === null) return
    outlines = outlinesOf(territories, { ...ground, drawing: fine })
    made = key
    draw(times)
  }

  return {
    show(next) {
      if (view?.territories === next.territories) return
      view = next
      redraw()
    },
    redraw,
    follow,
    boxes: () => names.boxes,
  }
}

/** A list is of municipalities, whatever level the map shows. */
function municipalities(view: View, unit: number): Promise<OutlineGround> {
  return layersFor('borders', { view: { ...view, level: 'municipality' }, division: null }, unit)
}

function noAreas(): never {
  throw new Error('outlines: expected no territory to be a list, found one')
}
