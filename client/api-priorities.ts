/** Whose priorities there are to choose by, and the indicators of each. Apart from api.ts: most readers never ask. */
import type { GenericSchema } from 'valibot'
import { NATION } from '#core/model/area.ts'
import { type RegionAnswer, RegionAnswerSchema } from '#core/model/contract-regions.ts'
import { ask, exchange, pinned } from './api.ts'

const Schema: GenericSchema<unknown, RegionAnswer> = RegionAnswerSchema

/** `strategy`: a county, the national frame, or the id of a saved profile. `county`: whose conditions the frame is held against. */
export async function fetchPriorities(strategy: string, county: string, signal: AbortSignal): Promise<RegionAnswer> {
  if (strategy === NATION) return ask(`/api/regions/${county}`, [['frame', 'national']], Schema, signal)
  if (strategy.length === 2) return ask(`/api/regions/${strategy}`, [], Schema, signal)
  return (await exchange(`/api/profiles/${strategy}/region?${pinned()}`, { signal }, Schema)).answer
}
