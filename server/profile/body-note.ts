import { PROFILE_FORMAT, ProfileSchema } from '#core/model/profile.ts'
import type { Operation } from '../http/route.ts'

/** What a body may say of a profile, as /openapi.json tells it. */
export const ProfileBody: NonNullable<Operation['body']> = {
  description: 'A profile, as it is exported and as a saved one is answered.',
  schema: ProfileSchema,
  example: { format: PROFILE_FORMAT, name: 'Exempel', area: '01', basedOn: null, priorities: [] },
}
