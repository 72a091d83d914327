import type { Renderer, RenderWish } from './renderer.ts'
import { type RendererOptions, workerRenderer } from './worker-renderer.ts'

/**
 * Pictures and documents each in a process of their own: a document takes seconds, and whoever asks for a picture need not
 * wait for those of others. Either process lives only while it has something to do.
 */
export function twoLanes(options: RendererOptions = {}): Renderer {
  const lanes: Record<NonNullable<RenderWish['lane']>, Renderer> = {
    pictures: workerRenderer(options),
    documents: workerRenderer(options),
  }
  return {
    render: (job, wish = {}) => lanes[wish.lane ?? 'pictures'].render(job, wish),
    close() {
      lanes.pictures.close()
      lanes.documents.close()
    },
  }
}
