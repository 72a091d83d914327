/** "My priorities", saved under a link; and what one may begin from. */
import * as v from 'valibot'
import { NATION } from '#core/model/area.ts'
import { type Begun, BegunSchema, CreatedProfileSchema, SavedProfileSchema } from '#core/model/contract-profiles.ts'
import { LINK_OF_PROFILES } from '#core/model/profile/address.ts'
import { profileOf } from '#core/model/profile/begin.ts'
import { currentVersion } from '#core/model/strategy.ts'
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { faultProblem } from '../http/problem.ts'
import { readOwn, readQuery } from '../http/question.ts'
import { json, type Route } from '../http/route.ts'
import { ProfileBody } from '../profile/body-note.ts'
import { savedProfile, takeProfile } from '../saved/profile.ts'
import type { Saving } from '../saved/saving.ts'
import { savedRoutes } from './saved.ts'

const ADDRESS = '/api/profiles'
const TYPE = 'application/json'
const ID = 'Id under which a profile was saved.'

export function profilesRoutes(edition: Edition, saving: Saving): Route[] {
  const { atlas } = edition
  const saved = savedRoutes<null>(edition, saving, {
    kind: 'profile',
    address: ADDRESS,
    link: LINK_OF_PROFILES,
    summaries: {
      create:
        'Saves a profile: somebody’s own priorities. The answer tells once the secret with which it can be changed.',
      read: 'A profile that was saved, and which of its indicators have gone.',
      replace: 'Changes it, with Authorization: Bearer <secret>, and in If-Match the ETag of what is changed.',
      remove: 'Removes it, with Authorization: Bearer <secret>, and in If-Match the ETag of what is removed.',
      id: ID,
    },
    saved: SavedProfileSchema,
    created: CreatedProfileSchema,
    body: ProfileBody,
    take(value) {
      const taken = takeProfile(value, atlas)
      return 'fault' in taken ? taken : { text: taken.text, told: null }
    },
    tell: (record, bounds) => savedProfile(record, bounds, atlas),
  })
  return [...saved, beginRoute(edition)]
}

/** What a profile may begin from. */
function beginRoute({ atlas, knowledge }: Edition): Route {
  const OWN = ['strategy', 'area'] as const
  return {
    pattern: `${ADDRESS}/begin`,
    operations: [
      {
        address: `${ADDRESS}/begin`,
        summary: 'A profile to begin from: the current priorities of a region or of the national frame, for an area.',
        parameters: [
          {
            name: 'strategy',
            in: 'query',
            required: true,
            description: 'The code of a county, or SE for the national frame.',
            schema: { type: 'string' },
            example: [...atlas.strategies.keys()][0] ?? NATION,
          },
          {
            name: 'area',
            in: 'query',
            description: 'The county or municipality it is to be about; the county itself unless given.',
            schema: { type: 'string' },
            ...(atlas.areasAt('county')[0] ? { example: atlas.areasAt('county')[0]?.code } : {}),
          },
          ...viewParameters(['at'], knowledge),
        ],
        type: TYPE,
        schema: BegunSchema,
      },
    ],
    answer({ request, query }) {
      const reading = readQuery(query, knowledge, ['at'], OWN)
      const code = readOwn(reading, 'strategy', v.string(), '', 'a county code, or SE')
      const about = readOwn(reading, 'area', v.string(), code, 'the code of a county or municipality')
      const strategy = [...atlas.strategies.values()].find(({ region }) => region === code)
      const area = knowledge.area(about)
      if (strategy === undefined) {
        reading.faults.push({ kind: 'not-found', parameter: 'strategy', found: code, expected: 'a county code, or SE' })
      } else if (area === undefined) {
        const expected = 'the code of a county or municipality'
        reading.faults.push({ kind: 'not-found', parameter: 'area', found: about, expected })
      }
      const [fault] = reading.faults
      if (fault || strategy === undefined || area === undefined) {
        return faultProblem(fault ?? { kind: 'malformed', parameter: 'area', found: about, expected: 'an area' })
      }
      const profile = profileOf(strategy, currentVersion(strategy), area.code, area.name)
      return json({ version: atlas.version, profile } satisfies Begun).answer(request, 'revalidate')
    },
  }
}
