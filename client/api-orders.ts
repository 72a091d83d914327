/** Documents that are made in their turn: ordered, asked about, cancelled. Comes with the first that is ordered. */
import * as v from 'valibot'
import { type Order, OrderSchema } from '#core/model/contract-orders.ts'
import { exchange } from './api.ts'

const ADDRESS = '/api/documents'

export interface Wish {
  /** Path and query of the document. */
  readonly address: string
  /** What it is made of, where that is sent. */
  readonly body?: object
}

export async function orderDocument({ address, body }: Wish): Promise<Order> {
  const headers = { 'Content-Type': 'application/json' }
  const request = { method: 'POST', headers, body: JSON.stringify({ address, body }) }
  return (await exchange(ADDRESS, request, OrderSchema)).answer
}

export async function fetchOrder(id: string, signal: AbortSignal): Promise<Order> {
  return (await exchange(`${ADDRESS}/${id}`, { signal, cache: 'no-store' }, OrderSchema)).answer
}

export async function cancelOrder(id: string): Promise<void> {
  await exchange(`${ADDRESS}/${id}`, { method: 'DELETE', keepalive: true }, v.null())
}
