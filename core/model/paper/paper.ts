/**
 * A document for Word or PowerPoint as it is before anybody writes it in their format: what it says, in order. Whoever
 * makes one (a figure, a comparison, a region, somebody's own report) knows nothing of files; whoever writes files knows
 * nothing of regions.
 */
import type { Language } from '../text.ts'

export interface Paper {
  readonly lang: Language
  readonly title: string
  readonly subtitle: string
  /** One sentence, kept among the properties of the file. */
  readonly description: string
  /** Absolute: where the same is shown with the same figures, however the data goes on; null where nobody can find it. */
  readonly address: string | null
  /** Data version, and when it was built (ISO 8601): the file tells no other time, so that the same gives the same bytes. */
  readonly version: string
  readonly builtAt: string
  /** One figure and what is said of it: it needs no title slide, and has its link under the figure itself. */
  readonly alone: boolean
  /** Whether a table of contents stands before the first heading. */
  readonly contents: boolean
  readonly parts: readonly PaperPart[]
}

export type PaperPart =
  | PaperHeading
  | { readonly kind: 'paragraph'; readonly style: 'body' | 'lead' | 'note'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  | PaperTable
  | PaperFigure

/** `lang`: of words in another language than the paper's, which are read aloud and checked by the rules of their own. */
export interface PaperHeading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
  readonly lang?: Language
  readonly comments?: readonly string[]
}

export interface Span {
  readonly text: string
  readonly strong?: boolean
  /** Absolute. */
  readonly href?: string
  readonly lang?: Language
  /** What whoever works on the document has to know of it, and takes away when it is done. */
  readonly comments?: readonly string[]
}

export interface PaperTable {
  readonly kind: 'table'
  readonly caption: string
  /** What it shows, for those who do not see it. */
  readonly alt: string
  readonly head: readonly Cell[]
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly Cell[])[]
}

export interface Cell {
  readonly text: string
  /** Set to the right. */
  readonly numeric?: boolean
  readonly strong?: boolean
}

export interface PaperFigure {
  readonly kind: 'figure'
  /** Drawn by us: its title and source left out, for they are text beside it, and its ground, for it has the document's. */
  readonly svg: string
  /** Px at 96 to the inch. */
  readonly width: number
  readonly height: number
  readonly alt: { readonly short: string; readonly long: string }
  readonly caption: string
  /** Lines under it: source, who processed it, data version. */
  readonly source: readonly string[]
  /** Absolute, frozen. */
  readonly address: string
  /** What it is drawn of, where that is bars or lines: a presentation then shows a chart that can be edited. */
  readonly chart: PaperChart | null
}

export interface PaperChart {
  readonly kind: 'bars' | 'line'
  /** What the numbers are, with their unit. */
  readonly axis: string
  readonly decimals: number
  readonly categories: readonly string[]
  /** Values run alongside `categories`; null where missing. In the order of the drawing, whose colours they get. */
  readonly series: readonly PaperSeries[]
  /** Of bars: what all are compared with. */
  readonly reference?: { readonly name: string; readonly value: number } | null
  /** Of bars: each has the colour of its line, for those stand beside them. */
  readonly each?: boolean
  /** Of bars: the categories that stand out, for they are what is told of. */
  readonly marked?: readonly string[]
}

export interface PaperSeries {
  readonly name: string
  readonly values: readonly (number | null)[]
  /** What the others are compared with: drawn apart from them. */
  readonly isReference?: boolean
}
