/** What is asked of the server about territories, and what is saved there; comes with their panel. */
import {
  CreatedSchema,
  type ProfileAnswer,
  ProfileAnswerSchema,
  type Saved,
  SavedSchema,
} from '#core/model/contract-territories.ts'
import type { IndicatorId } from '#core/model/indicator.ts'
import { type Territory, writeTerritory } from '#core/model/territory.ts'
import { ask } from './api.ts'
import { type Kept, savedAt } from './api-saved.ts'

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

export type Stored = Kept<Saved>

const TERRITORIES = savedAt('/api/territories', SavedSchema, CreatedSchema)
export const createSaved = TERRITORIES.create
export const fetchSaved = TERRITORIES.read
export const updateSaved = TERRITORIES.update
export const deleteSaved = TERRITORIES.remove
