/** A view as a figure: the drawing, and everything that must go along with it wherever it is taken. */
import type { PaperChart } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'

export interface Figure {
  readonly lang: Language
  readonly svg: string
  /** Px at 96 to the inch. */
  readonly width: number
  readonly height: number
  readonly title: string
  readonly subtitle: string
  /** The author's where there is one, else made of the data. */
  readonly alt: { readonly short: string; readonly long: string }
  /** Notes, source, who processed it, data version: a paragraph each. */
  readonly foot: readonly string[]
  /** What it is drawn of, where that is bars or lines. */
  readonly chart: PaperChart | null
}
