/**
 * The course of an order, as the server tells of it: placed, asked about until it is settled, and taken back once nobody
 * waits for it any more.
 */
import type { Order } from '#core/model/contract-orders.ts'
import { cancelOrder, fetchOrder, orderDocument, type Wish } from '../api-orders.ts'

/** Milliseconds between two questions about how far it has come; twice as long after each, to that most. */
const PACE = { first: 250, most: 2_000 } as const

/** Resolves when it is done or failed; `tell`: how it goes until then. Whatever else ends it leaves no order behind. */
export async function settledOrder(wish: Wish, signal: AbortSignal, tell: (order: Order) => void): Promise<Order> {
  // To its end also when it is cancelled meanwhile: only its answer says which order is to be taken back.
  const placing = orderDocument(wish)
  try {
    let found = await unlessAborted(placing, signal)
    for (let pace: number = PACE.first; found.state === 'waiting' || found.state === 'working'; pace *= 2) {
      tell(found)
      await unlessAborted(after(Math.min(pace, PACE.most)), signal)
      found = await fetchOrder(found.id, signal)
    }
    return found
  } catch (error) {
    // Where the server is out of reach it forgets by itself what nobody asks about.
    placing.then(({ id }) => cancelOrder(id)).catch(() => undefined)
    throw error
  }
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const quit = () => reject(new DOMException('cancelled', 'AbortError'))
    if (signal.aborted) quit()
    signal.addEventListener('abort', quit, { once: true })
    promise.then(resolve, reject)
  })
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
