/** The process that renders: one job at a time, and whatever goes wrong with it stays in here. See start-worker.ts. */
import type { FromWorker, ToWorker } from './messages.ts'
import type { RenderJob } from './renderer.ts'

/** Called with how many steps of how many are done. */
type Steps = (done: number, of: number) => void

/** What a job needs is read when the first of its kind comes: a picture takes none of what writes documents. */
async function made(job: RenderJob, steps: Steps): Promise<Uint8Array> {
  switch (job.kind) {
    case 'png':
      return (await import('./png.ts')).pngOf(job.svg, job)
    case 'pdf':
      return (await import('./pdf.ts')).pdfOf(job.svg, job)
    case 'docx':
      return (await import('../office/docx.ts')).docxOf(job.paper, job.theme, steps)
    case 'pptx':
      return (await import('../office/pptx.ts')).pptxOf(job.paper, job.theme, steps)
  }
}

const tell = (message: FromWorker) => process.send?.(message)

process.on('message', ({ job }: ToWorker) => {
  made(job, (done, of) => tell({ kind: 'step', done, of })).then(
    (bytes) => tell({ kind: 'made', bytes }),
    (error: unknown) => tell({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) }),
  )
})
process.on('disconnect', () => process.exit(0))
// Signals to the group (Ctrl-C) are for the server; this ends with it.
process.on('SIGINT', () => {})
