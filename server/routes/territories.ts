/** Saving territories under a link. */
import { CreatedSchema, SavedSchema } from '#core/model/contract-territories.ts'
import { LINK_OF_TERRITORIES } from '#core/model/territory/link.ts'
import type { Told } from '#core/model/territory-reading.ts'
import type { Edition } from '../edition.ts'
import type { Route } from '../http/route.ts'
import { TerritoriesBody } from '../saved/body-note.ts'
import { readContent, savedAnswer, writeContent } from '../saved/content.ts'
import type { Saving } from '../saved/saving.ts'
import { savedRoutes } from './saved.ts'

export function territoriesRoutes(edition: Edition, saving: Saving): Route[] {
  return savedRoutes<readonly Told[]>(edition, saving, {
    kind: 'territories',
    address: '/api/territories',
    link: LINK_OF_TERRITORIES,
    summaries: {
      create: 'Saves territories. The answer tells once the secret with which they can be changed.',
      read: 'Territories that were saved.',
      replace: 'Changes them, with Authorization: Bearer <secret>, and in If-Match the ETag of what is changed.',
      remove: 'Removes them, with Authorization: Bearer <secret>, and in If-Match the ETag of what is removed.',
      id: 'Id under which territories were saved.',
    },
    saved: SavedSchema,
    created: CreatedSchema,
    body: TerritoriesBody,
    take(value) {
      const reading = readContent(value, edition)
      return 'fault' in reading ? reading : { text: writeContent(reading.content), told: reading.told }
    },
    tell: (record, bounds, told) => savedAnswer(record, bounds, told ?? []),
  })
}
