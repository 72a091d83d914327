import type { Renderer } from '#server/render/renderer.ts'

/** Makes nothing of a document but the JSON of its paper: what stands in it is seen there, what is made of it in office/. */
export const plainRenderer: Renderer = {
  render: async (asked) => {
    const job = typeof asked === 'function' ? await asked(() => {}) : asked
    if (job.kind !== 'docx' && job.kind !== 'pptx') throw new Error(`expected a document, found ${job.kind}`)
    return new TextEncoder().encode(JSON.stringify(job.paper))
  },
  close: () => {},
}
