/**
 * What the drawing at hand comes to, counted in a worker: the newest draft wins, and while one is counted those that come
 * and go meanwhile are never sent. The worker is started by the first draft and lives as long as the page.
 */
import { batch, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import type { Answer, Request, Totals, Wanted } from '#client/worker/messages.ts'
import { inputsOf, POPULATION } from '#core/measure/aggregate.ts'
import { type Shape, usualBasis } from '#core/model/territory.ts'
import { picture } from './answers.ts'
import { indicators, version } from './knowledge.ts'
import { draft, editing } from './territories.ts'
import { view } from './view.ts'

const counted = signal<Totals | null>(null)
const failed = signal(false)

/** Null while nothing is drawn, and until the first count is here; then the last there is, while the next is on its way. */
export const totals: ReadonlySignal<Totals | null> = counted
/** The worker or what it needs could not be had: drawing goes on, and one can try again. */
export const totalsFailure: ReadonlySignal<boolean> = failed

let worker: Worker | null = null
let sent = 0
let busy = false
let waiting: Shape | null = null

/** Counts every draft from now on. Returns the way to stop. */
export function followDraft(): () => void {
  return effect(() => {
    const shape = draft.value
    picture.value
    untracked(() => {
      if (shape === null) forget()
      else count(shape)
    })
  })
}

export function retryTotals(): void {
  failed.value = false
  worker?.terminate()
  worker = null
  busy = false
  const shape = draft.peek()
  if (shape) count(shape)
}

function forget(): void {
  waiting = null
  // What is still being counted answers to nobody.
  sent++
  batch(() => {
    counted.value = null
    failed.value = false
  })
}

function count(shape: Shape): void {
  if (failed.peek()) return
  waiting = shape
  if (!busy) send()
}

function send(): void {
  const shape = waiting
  if (shape === null) return
  waiting = null
  busy = true
  sent++
  const place = editing.peek()
  const edited = place === null ? undefined : view.peek().territories[place]
  const request: Request = {
    number: sent,
    version: version.peek(),
    shape,
    // A listed territory that is drawn anew is cut as drawings are.
    basis: edited && edited.shape.kind !== 'areas' ? edited.basis : usualBasis(shape),
    wanted: wantedNow(),
  }
  worker ??= startWorker()
  worker.postMessage(request)
}

function wantedNow(): Wanted {
  const { indicator, year } = picture.peek()
  const ids = [...new Set([indicator.id, ...inputsOf(indicator), POPULATION])]
  const known: ReadonlyMap<
    string,
    { readonly levels: { readonly municipality: readonly number[] }; extent?: unknown }
  > = indicators.peek()
  return {
    indicator,
    year,
    years: Object.fromEntries(ids.map((id) => [id, known.get(id)?.levels.municipality ?? []])),
    land: ids.filter((id) => known.get(id)?.extent === 'land'),
  }
}

function startWorker(): Worker {
  const made = new Worker(new URL('../worker/overlap.ts', import.meta.url), { type: 'module' })
  made.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data))
  // Its script did not come, or it broke down: no message will ever come from it.
  made.addEventListener('error', (event) => {
    console.warn('totals: the worker failed', event.message)
    fail()
  })
  return made
}

function fail(): void {
  busy = false
  waiting = null
  if (draft.peek() === null) return
  batch(() => {
    counted.value = null
    failed.value = true
  })
}

function hear(answer: Answer): void {
  busy = false
  if (answer.number === sent) {
    switch (answer.kind) {
      case 'totals':
        counted.value = answer.totals
        break
      case 'intricate':
        counted.value = null
        break
      case 'failed':
        console.warn('totals: not counted', answer.why)
        fail()
        return
    }
  }
  send()
}
