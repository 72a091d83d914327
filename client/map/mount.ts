/** The map: takes the server's drawing as it stands, makes it answer, and lets the engine take over when it is ready. */
import { effect } from '@preact/signals'
import { hover, hovered, picture, theme, toggleArea, view } from '#client/state/state.ts'
import { fitBox } from '#core/picture/camera.ts'
import { createControls } from './controls.ts'
import { listenForGestures } from './gestures.ts'
import { listenForKeys } from './keys.ts'
import { createNavigator } from './navigator.ts'
import { listenForPrinting } from './printing.ts'
import { createStage } from './stage.ts'
import type { Pixels } from './surface.ts'
import { engineWelcome, whenIdle } from './takeover.ts'
import { createTooltip } from './tooltip.ts'
import { tooltipText } from './tooltip-text.ts'
import { createTrouble } from './trouble.ts'
import { MAP_WORDS } from './words.ts'

/** A press of a zoom button or key. */
const STEP = 1.6

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
    },
    () => calm.matches,
  )
  const homeCamera = () => fitBox(stage.home, stage.size())
  const middle = (): Pixels => [container.clientWidth / 2, container.clientHeight / 2]
  const touched = <Args extends unknown[]>(move: (...args: Args) => void) => {
    return (...args: Args) => {
      untouched = false
      move(...args)
    }
  }
  const moves = {
    zoomIn: touched(() => navigator.zoom(STEP, middle(), 'glide')),
    zoomOut: touched(() => navigator.zoom(1 / STEP, middle(), 'glide')),
    pan: touched((by: Pixels) => navigator.pan(by, 'glide')),
    home: () => {
      untouched = true
      navigator.glide(homeCamera())
    },
  }

  const controls = createControls(container, moves)
  controls.setScale(stage.camera.scale)
  listenForKeys(container, moves)
  const tooltip = createTooltip(container)
  const trouble = createTrouble(container)
  let pointer: Pixels | null = null
  const point = () => {
    const code = pointer && stage.areaAt(pointer)
    hover(code)
    const row = picture.peek().rows.find((each) => each.code === code)
    if (row && pointer) tooltip.show(tooltipText(picture.peek(), row, view.peek().lang), pointer)
    else tooltip.hide()
  }
  listenForGestures(container, {
    pan: touched((by) => navigator.pan(by, 'jump')),
    zoom: touched((factor, around, kind) => navigator.zoom(factor, around, kind === 'step' ? 'glide' : 'jump')),
    release: (velocity) => navigator.coast(velocity),
    grab: () => navigator.stop(),
    tap(at) {
      const code = stage.areaAt(at)
      if (code) toggleArea(code)
    },
    point(at) {
      pointer = at
      point()
    },
  })

  container.tabIndex = 0
  container.setAttribute('role', 'group')
  effect(() => {
    const { lang, within } = view.value
    container.setAttribute('aria-label', MAP_WORDS[lang].map)
    controls.say(lang, within !== null)
  })
  effect(() => stage.mark(hovered.value, view.value.areas))
  effect(() => {
    const now = picture.value
    const show = () =>
      stage.show(now, theme.value).then(({ moved }) => {
        trouble.hide()
        if (moved) moves.home()
        if (pointer) point()
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
