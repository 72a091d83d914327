/** Documents that take more than a moment: ordered, made in their turn, and fetched. Names are the public contract. */
import * as v from 'valibot'
import { ProblemSchema } from './contract.ts'

/** What an order says: the address of the document, as it could be fetched without an order too, and what it is sent. */
export const OrderedSchema = v.strictObject({
  address: v.pipe(v.string(), v.minLength(1), v.maxLength(8_000)),
  /** Where the address takes POST: what it would be sent, checked by it. */
  body: v.optional(v.unknown()),
})

/** Behind others; being made; ready to be fetched; or not made, with the reason. */
const ORDER_STATES = ['waiting', 'working', 'done', 'failed'] as const

export const OrderSchema = v.strictObject({
  id: v.string(),
  address: v.string(),
  state: v.picklist(ORDER_STATES),
  /** Of one that waits: how many are before it. */
  before: v.number(),
  /** How many steps of how many are done. */
  done: v.number(),
  of: v.number(),
  /** Of one that is done: where its file is, for some minutes. */
  file: v.nullable(v.string()),
  /** Of one that failed. */
  problem: v.nullable(ProblemSchema),
})
export type Order = v.InferOutput<typeof OrderSchema>
export type OrderState = Order['state']
