/** A paper as a file: drawn here, a figure a turn, and then written by the renderer. */
import { LIMITS } from '../http/limits.ts'
import { Turns } from '../http/turns.ts'
import type { OfficeFormat } from '../office/formats.ts'
import type { DocumentTheme } from '../office/theme.ts'
import { watcherOf } from '../orders/watched.ts'
import type { Renderer } from '../render/renderer.ts'
import { drawPaper, type UndrawnPaper } from './draw-paper.ts'

/** Rejects with a RenderError where the renderer refuses, or the one who asks has gone. */
export type OfficeFile = (
  format: OfficeFormat,
  paper: () => UndrawnPaper,
  request: Request,
) => Promise<Uint8Array<ArrayBuffer>>

export function officeFiles(renderer: Renderer, theme: DocumentTheme): OfficeFile {
  // The renderer makes one document at a time: no more ever wait for a turn to draw in.
  const turns = new Turns(Number.POSITIVE_INFINITY, LIMITS.restBetweenFigures)
  return async (format, paper, request) => {
    const { signal } = request
    const turn = async () => {
      await turns.take()
      signal.throwIfAborted()
    }
    const progress = watcherOf(request)
    const bytes = await renderer.render(
      async (steps) => ({ kind: format, paper: await drawPaper(paper, { turn, steps }), theme }),
      { lane: 'documents', signal, ...(progress ? { progress } : {}) },
    )
    return new Uint8Array(bytes)
  }
}
