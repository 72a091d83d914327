/** The one area that is told about: the one under the pointer, else the one where someone stands who walks the map. */
import { areas, hover, picture, view } from '#client/state/state.ts'
import type { AreaCode } from '#core/model/area.ts'
import { toPixels } from '#core/picture/camera.ts'
import type { Stage } from './stage.ts'
import type { Pixels } from './surface.ts'
import type { Tooltip } from './tooltip.ts'
import { tooltipText } from './tooltip-text.ts'

export interface Spotlight {
  /** The pointer rests or moves here; null: it has left. */
  point(at: Pixels | null): void
  stand(at: AreaCode | null): void
  /** The picture, or what of it is seen, has changed. */
  follow(): void
}

export function createSpotlight(stage: Stage, tooltip: Tooltip): Spotlight {
  let pointer: Pixels | null = null
  let stood: AreaCode | null = null

  const light = (code: AreaCode | null, at: Pixels | null) => {
    hover(code)
    const area = code && areas.peek().get(code)
    const row = code && picture.peek().rowOf.get(code)
    if (!(area && row && at)) return tooltip.hide()
    const text = tooltipText(picture.peek(), row, area.name, view.peek().lang)
    // Who walks stands on an area, not in a hexagon of it.
    tooltip.show(pointer ? stage.tell(text, at) : text, at)
  }
  /** Beside the area, so as not to hide it: at the corner of the free room around its name. */
  const beside = (code: AreaCode): Pixels | null => {
    const label = areas.peek().get(code)?.label
    if (!label) return null
    const [x, y] = toPixels(stage.camera, label.position, stage.size())
    const aside = label.room * stage.camera.scale * Math.SQRT1_2
    return [x + aside, y + aside]
  }
  const shine = () => {
    if (pointer) light(stage.areaAt(pointer), pointer)
    else light(stood, stood && beside(stood))
  }

  return {
    point(at) {
      pointer = at
      shine()
    },
    stand(at) {
      stood = at
      // Whoever takes to the keys looks there, wherever the pointer was left lying.
      pointer = null
      stage.stand(at)
      shine()
    },
    follow() {
      // What the panels point at is theirs.
      if (pointer || stood) shine()
    },
  }
}
