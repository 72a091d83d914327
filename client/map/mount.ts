/** The map: takes the server's drawing as it stands, makes it answer, and lets the engine take over when it is ready. */
import { effect } from '@preact/signals'
import { areas, hovered, knowledge, picture, theme, view } from '#client/state/state.ts'
import { editing, tapArea, tool } from '#client/state/territories.ts'
import type { AreaCode } from '#core/model/area.ts'
import { type Camera, fitBox, toPixels } from '#core/picture/camera.ts'
import { createControls } from './controls.ts'
import type { DrawingLayer } from './drawing/drawing.ts'
import { fetched } from './fetched.ts'
import { listenForGestures } from './gestures.ts'
import { around, inSight } from './in-sight.ts'
import { listenForKeys } from './keys.ts'
import { createNavigator } from './navigator.ts'
import { listenForPrinting } from './printing.ts'
import { createSpotlight } from './spotlight.ts'
import { createStage } from './stage.ts'
import type { Pixels } from './surface.ts'
import { createTabStop } from './tab-stop.ts'
import { engineWelcome, whenIdle } from './takeover.ts'
import { createTooltip } from './tooltip.ts'
import { touchingOf } from './touching.ts'
import { createTrouble } from './trouble.ts'
import { createVoice } from './voice.ts'
import { createWalker } from './walker.ts'

/** A press of a zoom button or key. */
const STEP = 1.6
/** Where someone walks is kept free of buttons and foot, px. */
const CLEAR = { top: 24, right: 64, bottom: 48, left: 24 } as const

export function mountMap(container: HTMLElement): void {
  const svg = container.querySelector<SVGSVGElement>('#map-svg')
  if (!svg) throw new Error('map: expected the server to have drawn #map-svg')
  const stage = createStage(container, svg, picture.peek(), theme.peek())
  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  /** True while nobody has moved the map: then it keeps showing its home whatever size it gets. */
  let untouched = true
  const navigator = createNavigator(
    stage.camera,
    () => ({ home: stage.home, size: stage.size() }),
    (camera) => {
      stage.setCamera(camera)
      controls.setScale(camera.scale)
      drawing?.follow()
      if (walker.at) spotlight.follow()
    },
    () => calm.matches,
  )
  const homeCamera = () => fitBox(stage.home, stage.size())
  const touched = <Args extends unknown[]>(move: (...args: Args) => void) => {
    return (...args: Args) => {
      untouched = false
      move(...args)
    }
  }
  /** What zooming keeps in its place: where someone walks, else the middle. */
  const anchor = (): Pixels => {
    const size = stage.size()
    const label = walker.at && areas.peek().get(walker.at)?.label
    return label ? toPixels(stage.camera, label.position, size) : [size.width / 2, size.height / 2]
  }
  const moves = {
    zoomIn: touched(() => navigator.zoom(STEP, anchor(), 'glide')),
    zoomOut: touched(() => navigator.zoom(1 / STEP, anchor(), 'glide')),
    pan: touched((by: Pixels) => navigator.pan(by, 'glide')),
    glide: touched((to: Camera) => navigator.glide(to)),
    home: () => {
      untouched = true
      navigator.glide(homeCamera())
    },
  }

  let drawing: DrawingLayer | null = null
  let fetchingPens = false
  const fetchPens = async () => {
    if (drawing !== null || fetchingPens) return
    fetchingPens = true
    const part = await fetched(import('./drawing/drawing.ts'))
    fetchingPens = false
    drawing = part?.createDrawingLayer(container, svg, stage) ?? null
  }

  const tabStop = createTabStop(container)
  const controls = createControls(container, moves)
  controls.setScale(stage.camera.scale)
  const spotlight = createSpotlight(stage, createTooltip(container))
  const trouble = createTrouble(container)

  const comeIntoSight = (code: AreaCode) => {
    const label = areas.peek().get(code)?.label
    if (!label) return
    const camera = inSight(stage.camera, around(label.position, label.room), stage.size(), CLEAR)
    if (camera !== stage.camera) moves.glide(camera)
  }
  const walker = createWalker(
    {
      picture: () => picture.peek(),
      area: (code) => knowledge.peek().area(code),
      middle: () => stage.camera.centre,
      touching: touchingOf,
      stand(at) {
        spotlight.stand(at)
        if (at) comeIntoSight(at)
      },
      choose(code) {
        const picking = tool.peek() === 'pick'
        const listed = listedCodes()
        tapArea(code)
        if (!picking) return 'toggled'
        // A county in the list stands for its municipalities.
        return listed.includes(code) || listed.includes(code.slice(0, 2)) ? 'unlisted' : 'listed'
      },
    },
    createVoice(container),
  )
  listenForKeys(tabStop.element, {
    ...moves,
    step(direction) {
      tabStop.instruct(false)
      trouble.watch(() => walker.step(direction), view.peek().lang, walker.prepare)
    },
    toSeat: walker.toSeat,
    choose: walker.choose,
    leave: walker.leave,
    instruct: () => tabStop.instruct(),
  })
  tabStop.element.addEventListener('focus', () => {
    // Before the first step, which then need not wait.
    trouble.watch(walker.prepare, view.peek().lang)
    if (tabStop.element.matches(':focus-visible')) walker.enter()
  })
  tabStop.element.addEventListener('blur', () => walker.rest())
  // Whoever clicks the map goes on from there by keys.
  container.addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.closest('button'))) {
      tabStop.element.focus({ preventScroll: true })
    }
  })

  listenForGestures(container, {
    pan: touched((by) => navigator.pan(by, 'jump')),
    zoom: touched((factor, around, kind) => navigator.zoom(factor, around, kind === 'step' ? 'glide' : 'jump')),
    release: (velocity) => navigator.coast(velocity),
    grab: () => navigator.stop(),
    take: (at, touch) => drawing?.take(at, touch) ?? null,
    tap(at, touch) {
      if (drawing?.tap(at, touch)) return
      const code = stage.areaAt(at)
      if (!code) return
      walker.rest(code)
      tapArea(code)
    },
    point(at) {
      // A pen points at no area.
      spotlight.point(drawing?.point(at) ? null : at)
    },
  })

  effect(() => {
    const { lang, within } = view.value
    tabStop.say(lang)
    controls.say(lang, within !== null)
  })
  effect(() => {
    if (tool.value !== 'none') fetchPens()
  })
  effect(() => stage.mark(hovered.value, view.value.areas))
  effect(() => {
    const now = picture.value
    const show = () =>
      stage.show(now, theme.value).then(({ moved }) => {
        trouble.hide()
        if (moved) moves.home()
        drawing?.follow()
        walker.follow()
        spotlight.follow()
      })
    trouble.watch(show, view.peek().lang)
  })
  new ResizeObserver(() => {
    stage.resize()
    navigator.jump(untouched ? homeCamera() : navigator.camera)
  }).observe(container)

  listenForPrinting(stage, () => untouched)

  container.dataset.ready = ''
  whenIdle(() => {
    if (engineWelcome()) stage.startEngine()
  })
}

/** What the territory that is being listed holds already. */
function listedCodes(): readonly string[] {
  const place = editing.peek()
  const shape = place === null ? undefined : view.peek().territories[place]?.shape
  return shape?.kind === 'areas' ? shape.codes : []
}
