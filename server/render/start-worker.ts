/**
 * Starts the worker: a process, not a thread. Rendering is native code, which a thread cannot be stopped in: it would go on
 * beyond its time until it is done, and a failure to get memory would end the server with it. A process is killed at
 * once, and its memory goes back to the system when it ends. Besides, Node 20 does not carry `--import tsx` over to threads;
 * to a process it is given here, however this one was started.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { OperatorError } from '../operator-error.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import type { RenderJob } from './renderer.ts'

/** One job at a time. */
export interface Worker {
  /** Rejects where the job failed, and where the worker has ended. */
  readonly make: (job: RenderJob, steps: (done: number, of: number) => void) => Promise<Uint8Array>
  readonly ended: () => boolean
  /** Ends it at once, whatever it is doing. */
  readonly end: () => void
}

/** MB of JavaScript objects. A region's report takes a third of it; pixels lie outside and are bounded by their number. */
const MEMORY = 384

export function startWorker(): Worker {
  const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
    // `tsx` is looked up from the folder the process starts in.
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    execArgv: ['--import', 'tsx', `--max-old-space-size=${MEMORY}`],
    serialization: 'advanced',
  })
  let over = false
  worker.once('exit', () => {
    over = true
  })
  // What goes wrong before a job or between two is found when the next one is given.
  worker.on('error', () => {
    over = true
  })
  /** Only while there is a job does a program wait for it. */
  const hold = (held: boolean) => {
    if (held) worker.ref()
    else worker.unref()
    if (held) worker.channel?.ref()
    else worker.channel?.unref()
  }
  hold(false)
  return {
    make: (job, steps) =>
      new Promise((resolve, reject) => {
        const settle = (act: () => void) => {
          worker.off('message', told).off('exit', exited).off('error', failed)
          hold(false)
          act()
        }
        const told = (message: FromWorker) => {
          switch (message.kind) {
            case 'step':
              return steps(message.done, message.of)
            case 'made':
              return settle(() => resolve(message.bytes))
            case 'failed':
              return settle(() => reject(message.error))
          }
        }
        const failed = (error: Error) => settle(() => reject(error))
        const exited = (code: number | null, signal: string | null) =>
          failed(
            new OperatorError(
              `renderer: expected a ${job.kind}, found that the worker had ended with ${signal ?? code}`,
            ),
          )
        if (over) return exited(worker.exitCode, worker.signalCode)
        hold(true)
        worker.on('message', told).once('exit', exited).once('error', failed)
        worker.send({ job } satisfies ToWorker, (error) => {
          if (error) failed(error)
        })
      }),
    ended: () => over,
    end: () => {
      over = true
      worker.kill('SIGKILL')
    },
  }
}
