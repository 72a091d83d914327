import type { TooltipText } from './tooltip-text.ts'

/** Pixels between the pointer and the tooltip, and between the tooltip and the edge of the map. */
const GAP = 14
const EDGE = 8

export interface Tooltip {
  show(text: TooltipText, at: readonly [x: number, y: number]): void
  hide(): void
}

/**
 * A tooltip that follows the pointer and stays inside the map. It repeats for the eye what the table and the area card
 * say to everyone, so it is hidden from assistive technology.
 */
export function createTooltip(container: HTMLElement): Tooltip {
  const element = document.createElement('div')
  element.className = 'map-tooltip'
  element.setAttribute('aria-hidden', 'true')
  element.hidden = true
  container.append(element)
  let shown: TooltipText | null = null

  return {
    show(text, [x, y]) {
      if (!same(shown, text)) {
        shown = text
        element.replaceChildren(
          line('map-tooltip-name', text.name),
          ...(text.area === undefined ? [] : [line('map-tooltip-detail', text.area)]),
          line('map-tooltip-value', text.value),
          ...text.details.map((detail) => line('map-tooltip-detail', detail)),
        )
      }
      element.hidden = false
      const [left, top] = place(
        [x, y],
        [element.offsetWidth, element.offsetHeight],
        [container.clientWidth, container.clientHeight],
      )
      element.style.transform = `translate(${left}px, ${top}px)`
    },
    hide() {
      shown = null
      element.hidden = true
    },
  }
}

type Pair = readonly [number, number]

/** Upper left corner of a tooltip: right and below the pointer, on the other side where there is no room. */
export function place([x, y]: Pair, [width, height]: Pair, [containerWidth, containerHeight]: Pair): Pair {
  const left = x + GAP + width + EDGE > containerWidth ? x - GAP - width : x + GAP
  const top = y + GAP + height + EDGE > containerHeight ? y - GAP - height : y + GAP
  const inside = (start: number, size: number, room: number) => Math.max(EDGE, Math.min(start, room - size - EDGE))
  return [inside(left, width, containerWidth), inside(top, height, containerHeight)]
}

function line(className: string, text: string): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  element.textContent = text
  return element
}

function same(a: TooltipText | null, b: TooltipText): boolean {
  const all = ({ name, area, value, details }: TooltipText) => [name, area, value, ...details].join('\n')
  return a !== null && all(a) === all(b)
}
