/** What the server and the process that renders say to each other. */
import type { RenderJob } from './renderer.ts'

export interface ToWorker {
  readonly job: RenderJob
}

export type FromWorker =
  | { readonly kind: 'step'; readonly done: number; readonly of: number }
  | { readonly kind: 'made'; readonly bytes: Uint8Array }
  /** A bug of ours, which ends that job alone. */
  | { readonly kind: 'failed'; readonly error: Error }
