import { LIMITS } from '../http/limits.ts'
import { type PutTogether, RenderError, type Renderer, type RenderJob, type RenderWish } from './renderer.ts'
import { startWorker, type Worker } from './start-worker.ts'

export interface RendererOptions {
  /** Jobs that may wait beside the one under way. */
  readonly waiting?: number
  /** Time the worker may take for one job, its own start included. */
  readonly milliseconds?: number
  /** After this many milliseconds without a job the worker ends and its memory goes back. */
  readonly idle?: number
  readonly start?: () => Worker
}

/** A job somebody waits for. */
interface Awaited {
  readonly job: RenderJob | PutTogether
  readonly progress: NonNullable<RenderWish['progress']>
  readonly resolve: (bytes: Uint8Array) => void
  /** Also called for one that is settled already, which changes nothing. */
  readonly reject: (error: unknown) => void
  readonly settled: () => boolean
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
    const { job, progress } = awaited
    // Until the worker has it, whoever puts it together sees for themselves that nobody wants it.
    current = { awaited, letGo: () => {} }
    progress({ state: 'working', done: 0, of: 1 })
    const begun = performance.now()
    try {
      // To put it together is half of the way.
      const whole =
        typeof job === 'function' ? await job((done, of) => progress({ state: 'working', done, of: 2 * of })) : job
      if (!awaited.settled()) awaited.resolve(await madeOf(whole, awaited))
    } catch (error) {
      awaited.reject(error)
    }
    usual += LEARNT * (performance.now() - begun - usual)
    current = null
    next()
  }

  /** What takes too long is the worker's work alone: what it was given was put together in steps that others go between. */
  async function madeOf(job: RenderJob, awaited: Awaited): Promise<Uint8Array> {
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
    try {
      return await worker.make(job, (done, of) => awaited.progress({ state: 'working', done: of + done, of: 2 * of }))
    } finally {
      clearTimeout(limit)
      clearTimeout(grace)
    }
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
        let settled = false
        const settle = (act: () => void) => {
          settled = true
          signal?.removeEventListener('abort', quit)
          act()
        }
        const awaited: Awaited = {
          job,
          progress,
          resolve: (bytes) => settle(() => resolve(bytes)),
          reject: (error) => settle(() => reject(error)),
          settled: () => settled,
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
