import { afterEach, expect, test, vi } from 'vitest'
import type { Progress, RenderError, RenderJob } from '#server/render/renderer.ts'
import { startWorker, type Worker } from '#server/render/start-worker.ts'
import { type RendererOptions, workerRenderer } from '#server/render/worker-renderer.ts'
import { around } from './drawn.ts'
import { readPng } from './read-png.ts'
import { TOLD } from './told.ts'

const job = (content: string, scale = 1): RenderJob => {
  return { kind: 'png', svg: around(content), width: 100, height: 100, scale, told: TOLD }
}
const SQUARE = job('<path fill="#ff0000" d="M0 0h100v100H0z"/>')

let open: (() => void)[] = []
afterEach(() => {
  for (const close of open) close()
  open = []
})

/** A renderer, and every worker it has started. */
function renderer(options: RendererOptions = {}) {
  const workers: Worker[] = []
  const made = workerRenderer({
    ...options,
    start: () => {
      const worker = startWorker()
      workers.push(worker)
      return worker
    },
  })
  open.push(made.close)
  return { ...made, workers }
}

const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => 'made',
    (error: RenderError) => error.refusal ?? error.message,
  )

test('makes one job after another in one worker, which it starts for the first', async () => {
  const { render, workers } = renderer()
  expect(workers).toEqual([])
  const all = await Promise.all([render(SQUARE), render(SQUARE), render(() => SQUARE)])
  for (const png of all) expect([...readPng(png).pixels.subarray(0, 4)]).toEqual([255, 0, 0, 255])
  expect(workers).toHaveLength(1)
})

test('refuses more than may wait, and does the rest unharmed', async () => {
  const { render } = renderer({ waiting: 2 })
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => refused(render(SQUARE))))
  expect(outcomes).toEqual(['made', 'made', 'made', 'busy', 'busy', 'busy'])
})

test('tells how many are before it, and that it has begun', async () => {
  const { render } = renderer()
  const told: Progress[] = []
  await Promise.all([render(SQUARE), render(SQUARE), render(SQUARE, { progress: (progress) => told.push(progress) })])
  expect(told.slice(0, 3)).toEqual([
    { state: 'waiting', before: 2 },
    { state: 'waiting', before: 1 },
    { state: 'working', done: 0, of: 1 },
  ])
})

test('puts a job together when its turn comes, and not at all when nobody wants it any more', async () => {
  const { render } = renderer()
  const nobody = new AbortController()
  const together: string[] = []
  const named = (name: string) => () => {
    together.push(name)
    return SQUARE
  }
  const first = render(named('first'))
  const second = refused(render(named('second'), { signal: nobody.signal }))
  const third = render(named('third'))
  expect(together).toEqual(['first'])
  nobody.abort()
  expect(await second).toBe('cancelled')
  await Promise.all([first, third])
  expect(together).toEqual(['first', 'third'])
})

/** A renderer whose worker makes everything at once, and what it was given; time stands still. */
function immediate() {
  const given: RenderJob[] = []
  const start = () => ({
    make: async (job: RenderJob, steps: (done: number, of: number) => void) => {
      given.push(job)
      steps(1, 2)
      return new Uint8Array()
    },
    ended: () => false,
    end: () => {},
  })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const made = workerRenderer({ milliseconds: 1_000, start })
  open.push(made.close, () => vi.useRealTimers())
  return { ...made, given }
}

test('what takes its time to be put together has it: the limit is for the worker', async () => {
  const { render } = immediate()
  const told: Progress[] = []
  let whole = (_job: RenderJob) => {}
  const asked = render(
    (steps) => {
      steps(1, 4)
      return new Promise((resolve) => {
        whole = resolve
      })
    },
    { progress: (progress) => told.push(progress) },
  )
  vi.advanceTimersByTime(60_000)
  whole(SQUARE)
  expect(await asked).toBeInstanceOf(Uint8Array)
  // Half of the way is to put it together.
  expect(told.slice(1)).toEqual([
    { state: 'working', done: 1, of: 8 },
    { state: 'working', done: 3, of: 4 },
  ])
})

test('what is cancelled while it is put together is over at once, and never given to the worker', async () => {
  const { render, given } = immediate()
  const nobody = new AbortController()
  let whole = (_job: RenderJob) => {}
  const put = () =>
    new Promise<RenderJob>((resolve) => {
      whole = resolve
    })
  const asked = refused(render(put, { signal: nobody.signal }))
  const next = render(SQUARE)
  nobody.abort()
  expect(await asked).toBe('cancelled')
  whole(job('<path d="M0 0"/>'))
  await next
  expect(given).toEqual([SQUARE])
})

test('what is wrong with a job ends that job alone', async () => {
  const { render, workers } = renderer()
  const bad = refused(render(job('<image href="/etc/hostname"/>')))
  const unmade = refused(
    render(() => {
      throw new Error('no such figure')
    }),
  )
  const good = render(SQUARE)
  expect(await bad).toMatch('found <image')
  expect(await unmade).toBe('no such figure')
  expect(readPng(await good).width).toBe(100)
  expect(workers).toHaveLength(1)
})

test('a job under way that is cancelled is over at once, and the next is made', async () => {
  const { render } = renderer()
  const nobody = new AbortController()
  const begun = new Promise<void>((resolve) => {
    void refused(
      render(SQUARE, { signal: nobody.signal, progress: ({ state }) => (state === 'working' ? resolve() : undefined) }),
    )
  })
  await begun
  nobody.abort()
  expect(await refused(render(SQUARE))).toBe('made')
  expect(await refused(render(SQUARE, { signal: nobody.signal }))).toBe('cancelled')
})

test('a worker that ends under a job takes that one with it, and another does the next', async () => {
  const { render, workers } = renderer()
  await render(SQUARE)
  const lost = refused(render(SQUARE))
  const next = render(SQUARE)
  workers[0]?.end()
  expect(await lost).toMatch(/^renderer: expected a png, found that the worker had ended with SIGKILL/)
  expect(readPng(await next).width).toBe(100)
  expect(workers).toHaveLength(2)
})

test('a job that takes longer than one may is stopped', async () => {
  const { render, workers } = renderer({ milliseconds: 1 })
  expect(await refused(render(SQUARE))).toBe('too-long')
  expect(workers.map((worker) => worker.ended())).toEqual([true])
})

test('the worker ends when there has been nothing to do for a while, and starts again', async () => {
  const { render, workers } = renderer({ idle: 20 })
  await render(SQUARE)
  await expect.poll(() => workers[0]?.ended(), { timeout: 15_000 }).toBe(true)
  await render(SQUARE)
  expect(workers).toHaveLength(2)
})

test('closing refuses what waits', async () => {
  const { render, close } = renderer()
  const both = [render(SQUARE), render(SQUARE)].map(refused)
  close()
  expect(await Promise.all(both)).toEqual(['cancelled', 'cancelled'])
})
