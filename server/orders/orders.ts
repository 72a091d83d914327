/**
 * Documents that were ordered: in memory, so many at once and so many bytes, each for some minutes. An order is made by
 * asking this server the address it names, so that it is the same file, read by the same rules, from the same data version.
 */
import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import { type Problem, ProblemSchema } from '#core/model/contract.ts'
import type { OrderState } from '#core/model/contract-orders.ts'
import { watched } from './watched.ts'

export interface OrderBounds {
  /** Orders that may wait or be under way. */
  readonly open: number
  /** Bytes of files that wait to be fetched; the oldest go first. */
  readonly bytes: number
  /** Milliseconds after which an order is forgotten that nobody has asked about: while it is open, and once it is settled. */
  readonly openFor: number
  readonly keptFor: number
}

export interface OrderedFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

export interface HeldOrder {
  readonly id: string
  /** Path and query. */
  readonly address: string
  readonly state: OrderState
  readonly before: number
  readonly done: number
  readonly of: number
  readonly file: OrderedFile | null
  readonly problem: Problem | null
}

interface Held {
  order: HeldOrder
  readonly stop: AbortController
  timer?: ReturnType<typeof setTimeout>
}

/** The headers of an answer that go along with its file. */
const KEPT_HEADERS = ['content-type', 'content-disposition'] as const

export class Orders {
  readonly #ask: (request: Request) => Response | Promise<Response>
  readonly #report: (error: unknown) => void
  readonly bounds: OrderBounds
  /** Oldest first. */
  readonly #held = new Map<string, Held>()

  constructor(
    ask: (request: Request) => Response | Promise<Response>,
    bounds: OrderBounds,
    report: (error: unknown) => void,
  ) {
    this.#ask = ask
    this.bounds = bounds
    this.#report = report
  }

  /**
   * Null where so many are open that no more are taken. `url`: absolute, as whoever orders reaches this server; `sent`: JSON
   * that it is asked with by POST; null: it is fetched.
   */
  place(url: string, address: string, sent: string | null = null): HeldOrder | null {
    const open = [...this.#held.values()].filter(({ order }) => isOpen(order)).length
    if (open >= this.bounds.open) return null
    const id = randomBytes(16).toString('base64url')
    const held: Held = {
      order: { id, address, state: 'waiting', before: 0, done: 0, of: 1, file: null, problem: null },
      stop: new AbortController(),
    }
    this.#held.set(id, held)
    this.#forgetLater(held)
    void this.#make(held, new Request(url, { signal: held.stop.signal, ...(sent === null ? {} : posting(sent)) }))
    return held.order
  }

  get(id: string): HeldOrder | null {
    const held = this.#held.get(id)
    if (held === undefined) return null
    this.#forgetLater(held)
    return held.order
  }

  /** Whether there was one. What is under way is stopped. */
  cancel(id: string): boolean {
    const held = this.#held.get(id)
    if (held === undefined) return false
    this.#forget(held)
    return true
  }

  async #make(held: Held, asked: Request): Promise<void> {
    const { signal } = held.stop
    const request = watched(asked, (progress) => {
      const told = progress.state === 'waiting' ? { before: progress.before } : { done: progress.done, of: progress.of }
      held.order = { ...held.order, state: progress.state, ...told }
    })
    try {
      const response = await this.#ask(request)
      const bytes = new Uint8Array(await response.arrayBuffer())
      if (signal.aborted) return
      held.order = response.ok ? { ...held.order, ...doneBy(response, bytes) } : failed(held.order, problemIn(bytes))
    } catch (error) {
      if (signal.aborted) return
      this.#report(error)
      held.order = failed(held.order, BROKEN)
    }
    this.#forgetLater(held)
    this.#makeRoom(held)
  }

  /** Looked at now; from now on its time runs anew. */
  #forgetLater(held: Held): void {
    clearTimeout(held.timer)
    if (!this.#held.has(held.order.id)) return
    const { openFor, keptFor } = this.bounds
    held.timer = setTimeout(() => this.#forget(held), isOpen(held.order) ? openFor : keptFor).unref()
  }

  #forget(held: Held): void {
    clearTimeout(held.timer)
    this.#held.delete(held.order.id)
    held.stop.abort()
  }

  /** The newest file stays, however large it is: its size was bounded by whoever made it. */
  #makeRoom(newest: Held): void {
    const all = [...this.#held.values()]
    let size = all.reduce((sum, { order }) => sum + (order.file?.bytes.byteLength ?? 0), 0)
    for (const held of all) {
      if (size <= this.bounds.bytes) return
      if (held === newest || held.order.file === null) continue
      size -= held.order.file.bytes.byteLength
      this.#forget(held)
    }
  }
}

function posting(body: string): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }
}

function isOpen({ state }: HeldOrder): boolean {
  return state === 'waiting' || state === 'working'
}

function doneBy({ headers }: Response, bytes: OrderedFile['bytes']): Pick<HeldOrder, 'state' | 'before' | 'file'> {
  const kept = KEPT_HEADERS.flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return { state: 'done', before: 0, file: { bytes, headers: Object.fromEntries(kept) } }
}

function failed(order: HeldOrder, problem: Problem): HeldOrder {
  return { ...order, state: 'failed', before: 0, problem }
}

const BROKEN: Problem = {
  type: '/problems/internal',
  title: 'Something went wrong in the server',
  status: 500,
  detail: 'The error has been logged; the document was understood but could not be made',
}

function problemIn(bytes: Uint8Array): Problem {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), ProblemSchema), new TextDecoder().decode(bytes))
  return read.success ? read.output : BROKEN
}
