import { LIMITS } from '../http/limits.ts'
import { RenderError, type Renderer, type RenderJob, type RenderWish } from './renderer.ts'
import { startWorker, type Worker } from './start-worker.ts'

export interface RendererOptions {
  /** Jobs that may wait beside the one under way. */
  readonly waiting?: number
  /** Time one job may take, the start of the worker included. */
  readonly milliseconds?: number
  /** After this many milliseconds without a job the worker ends and its memory goes back. */
  readonly idle?: number
  readonly start?: () => Worker
}

/** A job somebody waits for. */
interface Awaited {
  readonly job: RenderJob | (() => RenderJob)
  readonly progress: NonNullable<RenderWish['progress']>
  readonly resolve: (bytes: Uint8Array) => void
  /** Also called for one that is settled already, which changes nothing. */
  readonly reject: (error: unknown) => void
}

/**
 * A job nobody wants any more may go on for this many milliseconds: most are done by then, and a new worker would take
 * longer to start.
 */
const GRACE = 400

/** Milliseconds that a job is taken to need before any has been done, and how much of what is known the next one changes. */
const FIRST_GUESS = 1_000
const LEARNT = 0.3

/** Renders in a process of its own, one job after another; started by the first one, and again after one it did not survive. */
export function workerRenderer({
  waiting: most = LIMITS.rendering.waiting,
  milliseconds = LIMITS.rendering.milliseconds,
  idle = 15_000,
  start = startWorker,
}: RendererOptions = {}): Renderer {
  const queue: Awaited[] = []
  let worker: Worker | null = null
  /** What the worker is at, and how it is told to let go of it. */
  let current: { readonly awaited: Awaited; readonly letGo: () => void } | null = null
  let rest: ReturnType<typeof setTimeout> | undefined
  /** Milliseconds one of the last jobs took. */
  let usual = FIRST_GUESS

  function endWorker(): void {
    clearTimeout(rest)
    worker?.end()
    worker = null
  }

  async function work(awaited: Awaited): Promise<void> {
    clearTimeout(rest)
    if (worker === null || worker.ended()) worker = start()
    const limit = setTimeout(() => {
      awaited.reject(new RenderError('too-long', `expected it to be done within ${milliseconds / 1000} seconds`))
      endWorker()
    }, milliseconds)
    let grace: ReturnType<typeof setTimeout> | undefined
    current = {
      awaited,
      letGo: () => {
        grace ??= setTimeout(endWorker, GRACE)
      },
    }
    awaited.progress({ state: 'working', done: 0, of: 1 })
    const begun = performance.now()
    try {
      const job = typeof awaited.job === 'function' ? awaited.job() : awaited.job
      awaited.resolve(await worker.make(job, (done, of) => awaited.progress({ state: 'working', done, of })))
    } catch (error) {
      awaited.reject(error)
    }
    clearTimeout(limit)
    clearTimeout(grace)
    usual += LEARNT * (performance.now() - begun - usual)
    current = null
    next()
  }

  function next(): void {
    if (current !== null) return
    const awaited = queue.shift()
    if (awaited) {
      void work(awaited)
      tellPlaces()
    } else {
      rest = setTimeout(endWorker, idle).unref()
    }
  }

  function tellPlaces(): void {
    for (const [i, { progress }] of queue.entries()) progress({ state: 'waiting', before: i + 1 })
  }

  function cancel(awaited: Awaited): void {
    awaited.reject(new RenderError('cancelled', 'nobody waits for it any more'))
    const place = queue.indexOf(awaited)
    if (place >= 0) {
      queue.splice(place, 1)
      tellPlaces()
    } else if (current?.awaited === awaited) {
      current.letGo()
    }
  }

  return {
    render: (job, { signal, progress = () => {} } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(new RenderError('cancelled', 'nobody waits for it any more'))
        if (queue.length >= most) {
          // Half of those before it are done by then.
          const seconds = Math.ceil((queue.length * usual) / 2 / 1000)
          return reject(new RenderError('busy', `expected at most ${most} to wait; found that as many do`, seconds))
        }
        const quit = () => cancel(awaited)
        const awaited: Awaited = {
          job,
          progress,
          resolve: (bytes) => {
            signal?.removeEventListener('abort', quit)
            resolve(bytes)
          },
          reject: (error) => {
            signal?.removeEventListener('abort', quit)
            reject(error)
          },
        }
        signal?.addEventListener('abort', quit, { once: true })
        queue.push(awaited)
        if (current === null) next()
        else progress({ state: 'waiting', before: queue.length })
      }),
    close: () => {
      for (const { reject } of queue.splice(0)) reject(new RenderError('cancelled', 'the server is closing'))
      current?.awaited.reject(new RenderError('cancelled', 'the server is closing'))
      endWorker()
    },
  }
}
