/**
 * A distribution in a few hundred bytes, for a page of two hundred of them: the peers as one path of upright strokes, as
 * tall as there are peers in the same three pixels, so that it reads as the swarm of dots of the larger strips.
 */
import { round } from '#core/picture/xml.ts'

const PEER_STRIP = { width: 132, height: 26 } as const
const STEP = 3
const MARGIN = 6
/** Tallest stroke, and the one of a single peer, px. */
const TALLEST = 22
const SINGLE = 4

export interface PeerStrip {
  /** In any order; NaN where there is none. */
  readonly peers: Float64Array
  /** Places of peers that are told from the rest: the municipalities of the same county. */
  readonly near: readonly number[]
  readonly value: number
  readonly reference: number | null
  /** Lowest and highest of the peers, the value among them. */
  readonly range: readonly [lowest: number, highest: number]
}

/** SVG text; the style sheet gives it its size. What it shows stands in words in the same row, and in short in its name. */
export function peerStrip({ peers, near, value, reference, range }: PeerStrip, label: string): string {
  const { width, height } = PEER_STRIP
  const [low, high] = [Math.min(range[0], reference ?? range[0]), Math.max(range[1], reference ?? range[1])]
  const span = width - 2 * MARGIN
  const place = (each: number) => MARGIN + (high === low ? span / 2 : ((each - low) / (high - low)) * span)
  const all = new Uint16Array(width / STEP + 1)
  const close = new Uint16Array(all.length)
  const step = (each: number) => Math.round(place(each) / STEP)
  for (const peer of peers) if (!Number.isNaN(peer)) count(all, step(peer))
  for (const one of near) {
    const peer = peers[one]
    if (peer !== undefined && !Number.isNaN(peer)) count(close, step(peer))
  }
  // Even, so that no stroke needs a decimal.
  const unit = Math.min((TALLEST - SINGLE) / Math.max(1, Math.max(...all) - 1), SINGLE) / 2
  const tall = (held: number) => SINGLE + 2 * Math.round((held - 1) * unit)
  const middle = height / 2
  const nearest = strokes(close, () => SINGLE, middle)
  return (
    `<svg class="peers" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}">` +
    `<path class="peer" d="${strokes(all, tall, middle)}"/>` +
    (nearest === '' ? '' : `<path class="peer-near" d="${nearest}"/>`) +
    (reference === null ? '' : `<path class="peer-reference" d="M${round(place(reference))} 1v${height - 2}"/>`) +
    `<circle class="peer-self" cx="${round(place(value))}" cy="${middle}" r="4.5"/></svg>`
  )
}

function count(steps: Uint16Array, step: number): void {
  steps[step] = (steps[step] ?? 0) + 1
}

/** An upright stroke at each step where somebody stands. */
function strokes(steps: Uint16Array, tall: (held: number) => number, middle: number): string {
  let path = ''
  for (const [step, held] of steps.entries()) {
    if (held === 0) continue
    const length = tall(held)
    path += `M${step * STEP} ${middle - length / 2}v${length}`
  }
  return path
}
