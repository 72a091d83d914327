/**
 * Drawing on the map: which hand holds the pen, what it is told, and what becomes of what it draws. A chunk of its own,
 * fetched when a tool is first taken. Everything is drawn in the SVG, over the engine or without one.
 */
import '../../style/map-drawing.css'
import { effect, untracked } from '@preact/signals'
import { view } from '#client/state/state.ts'
import {
  editing,
  finishAsked,
  finishDrawing,
  giveUpDrawing,
  sketch,
  stepBackAsked,
  type Tool,
  tool,
} from '#client/state/territories.ts'
import { followDraft } from '#client/state/totals.ts'
import { toPlane } from '#core/picture/camera.ts'
import type { Stroke as PixelStroke } from '../gestures.ts'
import type { Stage } from '../stage.ts'
import type { Pixels } from '../surface.ts'
import { groupOf } from '../svg-groups.ts'
import { pixelOf } from '../svg-lettering.ts'
import { createBar } from './bar.ts'
import { circleHand } from './circle.ts'
import { cornersHand } from './corners.ts'
import { drawSketch } from './draw-sketch.ts'
import { listenForDrawingKeys } from './drawing-keys.ts'
import { freehandHand } from './freehand.ts'
import type { Drawn, Hand, Told } from './hand.ts'
import { polygonHand } from './polygon.ts'
import { rimHand } from './rim.ts'
import { drawnOf, faultOf, shapeOf } from './shape.ts'
import { DRAWING_WORDS } from './words.ts'

/** What a pointer covers, px. */
const REACH = { mouse: 10, touch: 22 } as const

export interface DrawingLayer {
  /** The stroke that a press here begins; null where it is the map's own. */
  take(at: Pixels, touch: boolean): PixelStroke | null
  /** True where the tap was one of the drawing's. */
  tap(at: Pixels, touch: boolean): boolean
  /** True where the pointer is a pen, and points out no area. */
  point(at: Pixels | null): boolean
  /** The camera has moved, or the SVG was drawn anew. */
  follow(): void
}

export function createDrawingLayer(
  container: HTMLElement,
  svg: SVGSVGElement,
  stage: Pick<Stage, 'drawing' | 'camera' | 'size'>,
): DrawingLayer {
  let hand: Hand | null = null
  let fault: ReturnType<typeof faultOf> = null
  let frame = 0
  let lastReach: number = REACH.mouse
  let handedOver = false

  const lang = () => view.peek().lang
  const onPlane = (at: Pixels) => toPlane(stage.camera, at, stage.size())
  const metres = (pixels: number) => pixels / stage.camera.scale
  const reachOf = (touch: boolean) => {
    lastReach = touch ? REACH.touch : REACH.mouse
    return metres(lastReach)
  }

  const paint = () => {
    const { camera, drawing } = stage
    const pixel = pixelOf(camera, drawing.unit)
    const mark = fault?.at ? { at: fault.at, text: DRAWING_WORDS[lang()].faultHere[fault.kind] } : null
    groupOf(svg, 'sketch').innerHTML = hand ? drawSketch(hand.sketch, drawing, pixel, mark, lastReach, lang()) : ''
  }
  const redraw = () => {
    if (frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      paint()
      const drawn = hand?.draft ?? null
      // What has been handed over is the territory itself from then on.
      if (!handedOver) sketch(drawn && shapeOf(drawn))
    })
  }

  const told: Told = {
    changed() {
      handedOver = false
      if (fault) {
        fault = null
        instruct()
      }
      redraw()
    },
    done: () => finish(),
  }
  const finish = () => {
    const drawn = hand?.finished ?? null
    if (drawn === null) return bar.warn(DRAWING_WORDS[lang()].nothing)
    const shape = shapeOf(drawn)
    fault = faultOf(shape)
    if (fault) {
      // What is wrong is kept, with corners to be moved until it is right.
      if (drawn.kind === 'polygons' && tool.peek() !== 'corners') hand = cornersHand(drawn.polygons, told)
      bar.warn(DRAWING_WORDS[lang()].faults[fault.kind])
      redraw()
      return
    }
    handedOver = true
    finishDrawing(shape).catch((error: unknown) => {
      console.warn('drawing: not handed over', error)
      handedOver = false
      bar.warn(DRAWING_WORDS[lang()].unfetched)
    })
  }
  const conclude = () => {
    // Corners that were moved have been handed over one by one; of a pick there is nothing to hand over.
    if (tool.peek() === 'pick' || (tool.peek() === 'corners' && fault === null)) giveUpDrawing()
    else finish()
  }
  const bar = createBar(container, conclude, giveUpDrawing)
  const instruct = () => {
    const now = tool.peek()
    if (now === 'none') return bar.hide()
    const words = DRAWING_WORDS[lang()]
    bar.show(isLocked() ? words.locked : wordsOf(now), lang(), now !== 'pick' && now !== 'corners')
  }
  // With corners each change is a step in the history of the territories, and theirs to take back.
  const takeBack = () => tool.peek() !== 'corners' && (hand?.erase() ?? false)
  const wordsOf = (now: Exclude<Tool, 'none'>) => {
    const words = DRAWING_WORDS[lang()]
    return now === 'corners' && editedTerritory()?.shape.kind === 'circle' ? words.rim : words.tools[now]
  }
  const isLocked = () => editedTerritory()?.locked === true

  const keys = listenForDrawingKeys(container, {
    active: () => tool.peek() !== 'none',
    draws: () => hand !== null,
    finish: conclude,
    giveUp: giveUpDrawing,
    erase: () => hand?.erase() ?? false,
    takeBack,
    nudge: ([x, y]) => hand?.nudge([metres(x), -metres(y)]) ?? false,
  })

  /** What the hand holds already, where that is what comes back to it. */
  const ownKey = () => {
    const drawn = container.dataset.tool === 'corners' ? hand?.finished : null
    return drawn ? JSON.stringify(shapeOf(drawn)) : null
  }
  followDraft()
  // A tool is taken, or laid down; with corners also when the territory has become another, by undo for one.
  effect(() => {
    const now = tool.value
    const place = editing.value
    const edited = now === 'corners' && place !== null ? view.value.territories[place] : undefined
    const key = edited ? JSON.stringify(edited.shape) : ''
    untracked(() => {
      if (now === 'corners' && key === ownKey()) return
      fault = null
      handedOver = false
      hand = isLocked() ? null : handOf(now, told)
      container.dataset.tool = now
      instruct()
      paint()
    })
  })
  effect(() => {
    view.value.lang
    untracked(() => {
      if (!fault) instruct()
      paint()
    })
  })
  onChange(finishAsked, conclude)
  onChange(stepBackAsked, takeBack)

  return {
    take(at, touch) {
      if (hand === null || keys.holdsMap()) return null
      const stroke = hand.take(onPlane(at), reachOf(touch))
      return (
        stroke && {
          move: (to) => stroke.move(onPlane(to)),
          end: (to) => stroke.end(onPlane(to)),
          cancel: stroke.cancel,
        }
      )
    },
    tap(at, touch) {
      if (tool.peek() === 'none' || tool.peek() === 'pick') return false
      if (!keys.holdsMap()) hand?.tap(onPlane(at), reachOf(touch))
      return true
    },
    point(at) {
      if (tool.peek() === 'none' || tool.peek() === 'pick') return false
      hand?.point(at && onPlane(at))
      return true
    },
    follow() {
      if (hand) paint()
    },
  }
}

function editedTerritory() {
  const place = editing.peek()
  return place === null ? undefined : view.peek().territories[place]
}

function handOf(tool: Tool, told: Told): Hand | null {
  switch (tool) {
    case 'none':
    case 'pick':
      return null
    case 'polygon':
      return polygonHand(told)
    case 'freehand':
      return freehandHand(told)
    case 'circle':
      return circleHand(told)
    case 'corners': {
      const shape = editedTerritory()?.shape
      const drawn: Drawn | null = shape ? drawnOf(shape) : null
      if (drawn === null) return null
      return drawn.kind === 'circle' ? rimHand(drawn, told) : cornersHand(drawn.polygons, told)
    }
  }
}

/** Runs at every change from now on, not at once. */
function onChange(asked: { readonly value: number }, act: () => void): void {
  let first = true
  effect(() => {
    asked.value
    if (!first) untracked(act)
    first = false
  })
}
