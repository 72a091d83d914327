/**
 * What the tools have in common. Each is a hand that holds a pen over the plane: it is told of taps, strokes and moves in
 * metres, and shows what it has drawn so far. It knows neither pixels nor pages.
 *
 * terra-draw was tried on paper and left: it wants the engine's own canvas under the pointer, while our engine lies under
 * the SVG, is not interactive and is missing where there is no WebGL; it measures on the globe; it cannot hold one corner
 * by the keyboard; and it costs 30 kB where this costs four.
 */
import type { Metres } from '#core/model/plane.ts'

/** What is seen while it is drawn. */
export interface Sketch {
  /** Outlines without their first corner again at the end. */
  readonly rings: readonly (readonly Metres[])[]
  /** An outline that is not closed yet. */
  readonly line: readonly Metres[]
  readonly handles: readonly Handle[]
  /** A distance and where it is written. */
  readonly distance: { readonly kilometres: number; readonly at: Metres } | null
}

export interface Handle {
  readonly at: Metres
  readonly kind: 'corner' | 'held' | 'midpoint' | 'closing'
  /** Length of the line that a midpoint lies on, metres. */
  readonly room?: number
}

export const NOTHING: Sketch = { rings: [], line: [], handles: [], distance: null }

/** A drag that draws. */
export interface Stroke {
  move(to: Metres): void
  end(at: Metres): void
  /** A second finger has come, or the pointer was taken away: as if it had never begun. */
  cancel(): void
}

/** What has been drawn: outer rings and their holes in metres, or a circle. */
export type Drawn =
  | { readonly kind: 'polygons'; readonly polygons: readonly (readonly (readonly Metres[])[])[] }
  | { readonly kind: 'circle'; readonly centre: Metres; readonly kilometres: number }

export interface Hand {
  readonly sketch: Sketch
  /** As much as there is to count in, the pointer's place included; null while it encloses nothing. */
  readonly draft: Drawn | null
  /** What is there to hand over; null where it is not enough. */
  readonly finished: Drawn | null
  /** The stroke that a drag from here would be; null where it moves the map. `reach`: metres that a finger covers. */
  take(at: Metres, reach: number): Stroke | null
  tap(at: Metres, reach: number): void
  /** The pointer hovers; null: it has left. */
  point(at: Metres | null): void
  /** Takes back the last corner, or takes out the one that is held. False where there is none. */
  erase(): boolean
  /** Moves the corner that is held. False where none is. */
  nudge(by: Metres): boolean
}

/** What a hand tells of itself. */
export interface Told {
  /** What it shows is not what it showed. */
  changed(): void
  /** The drawing is done, as far as the hand can tell. */
  done(): void
}

export function distance([e1, n1]: Metres, [e2, n2]: Metres): number {
  return Math.hypot(e2 - e1, n2 - n1)
}
