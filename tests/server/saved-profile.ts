import { readProfileValue } from '#core/model/profile/read.ts'
import { writeProfile } from '#core/model/profile/write.ts'
import type { Saving } from '#server/saved/saving.ts'
import { toylandAtlas } from '../toyland.ts'

/** Somebody's own priorities: two rows, of which the data no longer has one. `said`: name and title in their words. */
export function ownProfile(area: string, said = { name: 'Våra egna', title: 'Skolan först' }) {
  const row = { weight: 1, target: null, targets: [], judgement: null }
  return {
    format: 'regionsikt-profile/1',
    name: said.name,
    area,
    basedOn: null,
    priorities: [
      {
        title: said.title,
        area: 'skills',
        weight: 1,
        judgement: null,
        indicators: [
          {
            ...row,
            indicator: 'school_completion',
            direction: 'higher',
            target: { kind: 'value', value: 90, year: 2030 },
          },
          { ...row, indicator: 'long_gone', direction: 'lower' },
        ],
      },
    ],
  }
}

/** As it lies in the store. */
export async function profileText(value: unknown): Promise<string> {
  const reading = readProfileValue(value, (await toylandAtlas()).areas)
  if (!('profile' in reading)) throw new Error(`expected a profile, found ${JSON.stringify(reading.fault)}`)
  return writeProfile(reading.profile)
}

export async function saveProfile({ workspace }: Saving, value: unknown): Promise<{ id: string; secret: string }> {
  const made = await workspace.create('profile', await profileText(value))
  if ('refused' in made) throw new Error(`expected it to be saved, found ${made.refused}`)
  return { id: made.record.id, secret: made.secret }
}
