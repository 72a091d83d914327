/** What people save under a link, of whatever kind: the same five verbs. */
import * as v from 'valibot'
import { exchange } from './api.ts'

/** Something as it lies under its link. */
export interface Kept<Saved> {
  readonly saved: Saved
  /** The edition, as `If-Match` wants it. */
  readonly tag: string
}

export interface SavedAt<Saved, Created> {
  create(body: object): Promise<{ readonly created: Created; readonly tag: string }>
  read(id: string): Promise<Kept<Saved>>
  update(id: string, secret: string, tag: string, body: object): Promise<Kept<Saved>>
  remove(id: string, secret: string, tag: string): Promise<void>
}

const JSON_TYPE = { 'Content-Type': 'application/json' }
/** The secret travels in this header and nowhere else. */
const keyed = (secret: string, tag: string) => ({ Authorization: `Bearer ${secret}`, 'If-Match': tag })

export function savedAt<Saved, Created>(
  address: string,
  savedSchema: v.GenericSchema<unknown, Saved>,
  createdSchema: v.GenericSchema<unknown, Created>,
): SavedAt<Saved, Created> {
  return {
    async create(body) {
      const request = { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) }
      const { answer: created, tag } = await exchange(address, request, createdSchema)
      return { created, tag }
    },
    async read(id) {
      // Asked of the server each time: another may have changed it a minute ago.
      const { answer: saved, tag } = await exchange(`${address}/${id}`, { cache: 'no-cache' }, savedSchema)
      return { saved, tag }
    },
    async update(id, secret, tag, body) {
      const request = { method: 'PUT', headers: { ...JSON_TYPE, ...keyed(secret, tag) }, body: JSON.stringify(body) }
      const { answer: saved, tag: next } = await exchange(`${address}/${id}`, request, savedSchema)
      return { saved, tag: next }
    },
    async remove(id, secret, tag) {
      await exchange(`${address}/${id}`, { method: 'DELETE', headers: keyed(secret, tag) }, v.unknown())
    },
  }
}

/** How long what is saved is kept without being opened, days; null: without a term. */
export async function fetchKeepingDays(): Promise<number | null> {
  const { answer } = await exchange('/api/limits', {}, LimitsSchema)
  return answer.saved.days
}

const LimitsSchema = v.looseObject({ saved: v.looseObject({ days: v.nullable(v.number()) }) })
