/** What is asked of the server about territories, and what is saved there; comes with their panel. */
import * as v from 'valibot'
import {
  type Created,
  CreatedSchema,
  type ProfileAnswer,
  ProfileAnswerSchema,
  type Saved,
  SavedSchema,
} from '#core/model/contract-territories.ts'
import type { IndicatorId } from '#core/model/indicator.ts'
import { type Territory, writeTerritory } from '#core/model/territory.ts'
import { ask, exchange } from './api.ts'

/** What alone decides the figures of a territory, as an address has it: not what it is called or looks like. */
export function figuresText(territory: Territory): string {
  return writeTerritory({ ...territory, name: 't', look: 1, locked: false }, 0)
}

/** The name stays here: the server has no use for it. */
export function fetchProfile(
  territory: Territory,
  indicator: IndicatorId,
  year: number,
  signal?: AbortSignal,
): Promise<ProfileAnswer> {
  const query = [
    ['t', figuresText(territory)],
    ['indicator', indicator],
    ['year', String(year)],
  ] as const
  return ask('/api/territories/profile', query, ProfileAnswerSchema, signal)
}

/** Where the territories lie as a file, with the figures of one indicator. */
export function geoJsonAddress(
  territories: readonly Territory[],
  { indicator, year, at }: { readonly indicator: IndicatorId; readonly year: number; readonly at: string },
): string {
  const query = new URLSearchParams([
    ...territories.map((each, place): [string, string] => ['t', writeTerritory(each, place)]),
    ['indicator', indicator],
    ['year', String(year)],
    ['at', at],
  ])
  return `/api/territories.geojson?${query}`
}

export interface Stored {
  readonly saved: Saved
  /** The edition, as `If-Match` wants it. */
  readonly tag: string
}

/** `view`: the query of the view without its territories. */
interface Body {
  readonly territories: readonly Territory[]
  readonly view: string
}

const ADDRESS = '/api/territories'
const JSON_TYPE = { 'Content-Type': 'application/json' }

export async function createSaved(body: Body): Promise<{ readonly created: Created; readonly tag: string }> {
  const request = { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) }
  const { answer: created, tag } = await exchange(ADDRESS, request, CreatedSchema)
  return { created, tag }
}

export async function fetchSaved(id: string): Promise<Stored> {
  // Asked of the server each time: another may have changed it a minute ago.
  const { answer: saved, tag } = await exchange(`${ADDRESS}/${id}`, { cache: 'no-cache' }, SavedSchema)
  return { saved, tag }
}

/** The secret travels in this header and nowhere else. */
const keyed = (secret: string, tag: string) => ({ Authorization: `Bearer ${secret}`, 'If-Match': tag })

export async function updateSaved(id: string, secret: string, tag: string, body: Body): Promise<Stored> {
  const request = { method: 'PUT', headers: { ...JSON_TYPE, ...keyed(secret, tag) }, body: JSON.stringify(body) }
  const { answer: saved, tag: next } = await exchange(`${ADDRESS}/${id}`, request, SavedSchema)
  return { saved, tag: next }
}

export async function deleteSaved(id: string, secret: string, tag: string): Promise<void> {
  await exchange(`${ADDRESS}/${id}`, { method: 'DELETE', headers: keyed(secret, tag) }, v.unknown())
}

/** How long what is saved is kept without being opened, days; null: without a term. */
export async function fetchKeepingDays(): Promise<number | null> {
  const { answer } = await exchange('/api/limits', {}, LimitsSchema)
  return answer.saved.days
}

const LimitsSchema = v.looseObject({ saved: v.looseObject({ days: v.nullable(v.number()) }) })
