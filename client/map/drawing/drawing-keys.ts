import type { Pixels } from '../surface.ts'

export interface DrawingKeyTarget {
  /** A tool is on. */
  active(): boolean
  /** It is one that draws. */
  draws(): boolean
  finish(): void
  giveUp(): void
  /** False where there was nothing to erase. */
  erase(): boolean
  /** False where undo means something else. */
  takeBack(): boolean
  /** False where nothing is held that could be moved. */
  nudge(by: Pixels): boolean
}

export interface DrawingKeys {
  /** While Space is held the pointer moves the map, as in other programs one draws with. */
  holdsMap(): boolean
}

/** Pixels a held corner moves for one press of an arrow, and with Shift. */
const STEP = { fine: 2, coarse: 20 } as const

const ARROWS: Readonly<Record<string, Pixels>> = {
  ArrowUp: [0, -1],
  ArrowRight: [1, 0],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
}

/** Keys of drawing, heard before the map's own while a tool is on. Buttons and fields keep theirs. */
export function listenForDrawingKeys(container: HTMLElement, target: DrawingKeyTarget): DrawingKeys {
  let space = false
  const mine = (event: KeyboardEvent) => {
    const { target: at } = event
    if (!(at instanceof Element) || event.altKey) return false
    if (at.closest('button, a, input, select, textarea, summary, [contenteditable], dialog, [role="dialog"]'))
      return false
    return at === document.body || container.contains(at)
  }
  const handle = (event: KeyboardEvent): boolean => {
    if (!target.draws()) return false
    const arrow = ARROWS[event.key]
    if (arrow) {
      const step = event.shiftKey ? STEP.coarse : STEP.fine
      return target.nudge([arrow[0] * step, arrow[1] * step])
    }
    // Undo while something is half drawn is to take back its last corner; with nothing to take back it is the panels'.
    if (event.ctrlKey || event.metaKey) return event.key === 'z' && !event.shiftKey && target.takeBack()
    switch (event.key) {
      case 'Enter':
        target.finish()
        return true
      case 'Delete':
      case 'Backspace':
        target.erase()
        return true
      case ' ':
        space = true
        return true
      default:
        return false
    }
  }
  document.addEventListener(
    'keydown',
    (event) => {
      if (!target.active()) return
      if (event.key === 'Escape' && isFree(event)) target.giveUp()
      else if (!(mine(event) && handle(event))) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true },
  )
  document.addEventListener('keyup', (event) => {
    if (event.key === ' ') space = false
  })
  window.addEventListener('blur', () => {
    space = false
  })
  return { holdsMap: () => space }
}

/** Escape gives up wherever the focus is, but in what has its own use of it. */
function isFree({ target }: KeyboardEvent): boolean {
  return !(
    target instanceof Element &&
    target.closest('input, select, textarea, [contenteditable], dialog, [role="dialog"], [role="menu"]')
  )
}
