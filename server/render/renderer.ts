/** Whoever turns our own drawings and documents into files that take processor time: apart from those who answer. */
import type { Paper } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import type { DocumentTheme } from '../office/theme.ts'

/** What a picture says of itself inside its file. */
export interface Told {
  readonly lang: Language
  readonly title: string
  /** Alt text, and the long description. */
  readonly alt: string
  readonly description: string
  /** Source, who processed it, data version, address. */
  readonly source: string
  /** ISO 8601: when the data version was built. No file tells another time, so that the same gives the same bytes. */
  readonly builtAt: string
}

/** `svg` is always one that core has drawn: nobody else's is ever rendered. Sizes in px at 96 to the inch. */
export type RenderJob =
  | {
      readonly kind: 'png'
      readonly svg: string
      readonly width: number
      readonly height: number
      readonly scale: number
      readonly told: Told
    }
  | {
      readonly kind: 'pdf'
      readonly svg: string
      readonly width: number
      readonly height: number
      readonly told: Told
    }
  | { readonly kind: 'docx'; readonly paper: Paper; readonly theme: DocumentTheme }
  | { readonly kind: 'pptx'; readonly paper: Paper; readonly theme: DocumentTheme }

/** Why nothing came of it. `busy`: too many wait; `too-long`: it took more time than one may; `cancelled`: nobody wants it any more. */
export type RenderRefusal = 'busy' | 'too-long' | 'cancelled'

export class RenderError extends Error {
  override readonly name = 'RenderError'
  readonly refusal: RenderRefusal
  /** After which it is worth asking again, where that is known. */
  readonly seconds: number | null
  constructor(refusal: RenderRefusal, message: string, seconds: number | null = null) {
    super(message)
    this.refusal = refusal
    this.seconds = seconds
  }
}

/** How far a job has come. Before it has begun `waiting` tells how many are before it. */
export type Progress =
  | { readonly state: 'waiting'; readonly before: number }
  | { readonly state: 'working'; readonly done: number; readonly of: number }

export interface RenderWish {
  /** Whom it stands in line with: those that take a moment, as unless given, or those that take seconds. */
  readonly lane?: 'pictures' | 'documents'
  /** Cancels it, whether it waits or is under way. */
  readonly signal?: AbortSignal
  readonly progress?: (progress: Progress) => void
}

/**
 * Puts a job together. One that takes its time tells by `steps` how many of how many are done, and sees by the signal of its
 * wish that nobody wants it any more: it is waited for, as the next may not begin beside it.
 */
export type PutTogether = (steps: (done: number, of: number) => void) => RenderJob | Promise<RenderJob>

export interface Renderer {
  /**
   * A job that is a function is put together when its turn comes: fifty at once are then not all drawn, nor all held,
   * while they wait. What it throws is what the promise rejects with.
   * @throws RenderError
   */
  render(job: RenderJob | PutTogether, wish?: RenderWish): Promise<Uint8Array>
  close(): void
}
