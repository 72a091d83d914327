/** What every chart takes and gives. A chart is a pure function of plain data, a skin and a language. */
import type { Text } from '#core/model/text.ts'

/** A drawing from (0, 0), px, and what it shows in words. */
export interface Chart {
  readonly content: string
  readonly width: number
  readonly height: number
  /** Accessible name: what is drawn, its extremes, the reference and the marked areas. */
  readonly label: string
}

/** What is measured. An `Indicator` will do; a difference or a change brings a unit of its own. */
export interface Measure {
  readonly name: Text
  readonly unit: Text
  readonly decimals: number
  /** With + and −: a change, a gap, a difference. */
  readonly signed?: boolean
}

/** An area, or a group of areas, with its value. */
export interface ChartArea {
  readonly code: string
  readonly name: string
  readonly value: number | null
  /** Its number stands after a sign that says so. */
  readonly approximate?: boolean
  /** Stands among the others and is none of those that their median is of. */
  readonly apart?: boolean
}

/** What is compared with, named in the language of the chart: "riket". */
export interface ChartReference {
  readonly name: string
  readonly value: number
}

/** Charts are made for this range of widths, px. */
export const CHART_WIDTHS = { least: 280, most: 640 } as const

/** Air between two texts on one line, px. */
export const AIR = 8
