import { HATCH_STROKE } from './hatch.ts'
import type { Token } from './palette.ts'

/** How one part of a drawing looks. Lengths in px on screen, points of 1/96 inch in print; opacities 0–1. */
export interface Look {
  readonly fill?: Token | 'none'
  readonly fillOpacity?: number
  readonly stroke?: Token
  readonly strokeWidth?: number
  readonly strokeOpacity?: number
  /** Grows with the drawing, as inside a pattern; other strokes keep their width however far the map is drawn in. */
  readonly scaling?: true
}

/**
 * Every part of map and legend that is neither a class nor a hatch, once. The style sheet makes rules of this table
 * and the figure makes attributes of it, so that both look alike.
 */
export const LOOKS = {
  sea: { fill: 'sea' },
  neighbours: { fill: 'land', stroke: 'line', strokeWidth: 0.6 },
  /** Swedish land that is not in the picture: outside the chosen county. */
  context: { fill: 'land' },
  /** Land under symbols. */
  ground: { fill: 'paper' },
  lakes: { fill: 'sea' },
  /**
   * Thin and opaque rather than wider and translucent, for the same ink: a translucent stroke makes the browser paint the
   * borders of the whole country on a sheet of their own first. Without a graphics card that doubled the time to paint.
   */
  'municipality-border': { fill: 'none', stroke: 'border-municipality', strokeWidth: 0.45 },
  /** White would vanish on paper. */
  'ground-border': { fill: 'none', stroke: 'line', strokeWidth: 0.6 },
  /** Dark on dark would not show: county borders run in a paler bed. */
  'county-bed': { fill: 'none', stroke: 'border-municipality', strokeWidth: 1.8 },
  'county-border': { fill: 'none', stroke: 'border-county', strokeWidth: 0.9 },
  coast: { fill: 'none', stroke: 'border-county', strokeWidth: 0.45 },
  /** Between the groups of a division: over all other borders, and wider than a county's. */
  'division-bed': { fill: 'none', stroke: 'border-municipality', strokeWidth: 3 },
  'division-border': { fill: 'none', stroke: 'ink', strokeWidth: 1.5 },
  'chosen-halo': { fill: 'none', stroke: 'paper', strokeWidth: 5 },
  chosen: { fill: 'none', stroke: 'mark', strokeWidth: 2.5 },
  /** On a map so small that the other would hide what it surrounds. */
  'chosen-small': { fill: 'none', stroke: 'mark', strokeWidth: 1.4 },
  hovered: { fill: 'none', stroke: 'ink', strokeWidth: 1.5 },
  /** Under the line of a territory, whose looks stand in territory-looks.ts. */
  'territory-bed': { fill: 'none', stroke: 'paper', strokeWidth: 5.6 },
  symbol: { fill: 'symbol', fillOpacity: 0.7, stroke: 'paper', strokeWidth: 0.8 },
  /** A negative count, such as more people leaving than coming: an empty ring. */
  'symbol-negative': { fill: 'paper', fillOpacity: 0.5, stroke: 'symbol', strokeWidth: 1.4 },
  'symbol-legend': { fill: 'none', stroke: 'ink-soft', strokeWidth: 0.9 },
  /** Where people live. The drawing decides the width of the stroke, which is the dot or the column. */
  people: { fill: 'none', stroke: 'ink', strokeOpacity: 0.8 },
  'people-halo': { fill: 'none', stroke: 'paper', strokeOpacity: 0.85 },
  hatch: { fill: 'none', stroke: 'ink-soft', strokeWidth: HATCH_STROKE, scaling: true },
  'hatch-paper': { fill: 'paper' },
  /** Outline of class boxes and swatches: the palest class must not melt into the paper. */
  outline: { fill: 'none', stroke: 'ink-soft', strokeWidth: 0.8 },
  /** Bars stay neutral: the colours belong to the classes under them. */
  bar: { fill: 'line' },
  tick: { fill: 'none', stroke: 'ink', strokeWidth: 1 },
  /** Where the colours of a diverging scheme turn. */
  pivot: { fill: 'none', stroke: 'ink', strokeWidth: 2 },
  'chosen-mark': { fill: 'mark', stroke: 'paper', strokeWidth: 1 },
  'hovered-mark': { fill: 'ink', stroke: 'paper', strokeWidth: 1 },
  'scale-bar': { fill: 'none', stroke: 'ink', strokeWidth: 1 },
  'scale-halo': { fill: 'none', stroke: 'paper', strokeWidth: 3, strokeOpacity: 0.8 },
  paper: { fill: 'paper' },
  frame: { fill: 'none', stroke: 'line', strokeWidth: 1 },
  /** Charts: what is measured in the colour of symbols, what is marked as on the map, what is compared with in ink. */
  'chart-grid': { fill: 'none', stroke: 'line', strokeWidth: 1 },
  'chart-axis': { fill: 'none', stroke: 'ink-soft', strokeWidth: 1 },
  'chart-leader': { fill: 'none', stroke: 'ink-soft', strokeWidth: 0.8 },
  /** The middle half of the values, behind the dots. */
  'chart-half': { fill: 'line', fillOpacity: 0.55 },
  'chart-dot': { fill: 'symbol', fillOpacity: 0.75, stroke: 'paper', strokeWidth: 0.5 },
  /** A dot so small that an edge would take it. */
  'chart-grain': { fill: 'symbol', fillOpacity: 0.85 },
  /** Two groups of people: a disc and a hollow diamond. */
  'chart-first': { fill: 'symbol', stroke: 'paper', strokeWidth: 0.8 },
  'chart-second': { fill: 'paper', stroke: 'symbol', strokeWidth: 1.8 },
  'chart-span': { fill: 'none', stroke: 'symbol', strokeWidth: 1.6, strokeOpacity: 0.6 },
  'chart-bar': { fill: 'symbol', fillOpacity: 0.75 },
  'chart-marked-bar': { fill: 'mark' },
  /** The median of a group, over its dots. */
  'chart-median': { fill: 'none', stroke: 'ink', strokeWidth: 2.4 },
  'chart-fit': { fill: 'none', stroke: 'ink', strokeWidth: 1.4 },
  /** Three colours and, by the chart, dashes and markers: six lines that also part in grey. */
  'chart-line-0': { fill: 'none', stroke: 'mark', strokeWidth: 2 },
  'chart-line-1': { fill: 'none', stroke: 'accent', strokeWidth: 2 },
  'chart-line-2': { fill: 'none', stroke: 'ink', strokeWidth: 2 },
  'chart-marker-0': { fill: 'mark', stroke: 'paper', strokeWidth: 1 },
  'chart-marker-1': { fill: 'accent', stroke: 'paper', strokeWidth: 1 },
  'chart-marker-2': { fill: 'ink', stroke: 'paper', strokeWidth: 1 },
} as const satisfies Record<string, Look>
export type Part = keyof typeof LOOKS
