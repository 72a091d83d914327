/** A region read through somebody's own priorities. */
import { describe, expect, test } from 'vitest'
import { readProfileValue } from '#core/model/profile/read.ts'
import { writeProfile } from '#core/model/profile/write.ts'
import { toylandAtlas } from '../../toyland.ts'
import { textOf } from '../page-text.ts'
import { freshSaving } from '../saving.ts'
import { toylandApp } from '../toyland-app.ts'

const { areas } = await toylandAtlas()
const saving = freshSaving()
const app = await toylandApp({ saving })

function own(area: string) {
  return {
    format: 'regionsikt-profile/1',
    name: 'Våra egna',
    area,
    basedOn: null,
    priorities: [
      {
        title: 'Skolan först',
        area: 'skills',
        weight: 2,
        judgement: { verdict: 'better', text: 'Det går framåt.', by: 'Anna', date: '2024-02-01', version: 'a1' },
        indicators: [
          {
            indicator: 'school_completion',
            direction: 'higher',
            weight: 3,
            target: { kind: 'value', value: 90, year: 2030 },
            targets: area === '01' ? [{ area: '0103', target: { kind: 'value', value: 84, year: 2030 } }] : [],
            judgement: null,
          },
          { indicator: 'long_gone', direction: 'lower', weight: 1, target: null, targets: [], judgement: null },
        ],
      },
    ],
  }
}

async function saved(area: string): Promise<{ id: string; secret: string }> {
  const reading = readProfileValue(own(area), areas)
  if (!('profile' in reading)) throw new Error(`expected a profile, found ${JSON.stringify(reading.fault)}`)
  const made = await saving.workspace.create('profile', writeProfile(reading.profile))
  if ('refused' in made) throw new Error(`expected it to be saved, found ${made.refused}`)
  return { id: made.record.id, secret: made.secret }
}

describe('a region through a profile', () => {
  test.each(['profile=', 'frame=profile:'])(
    'is asked for by ?%s<id>, shown to nobody else, and kept by nobody',
    async (way) => {
      const answer = await app.request(`/region/01?${way}${(await saved('01')).id}`)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
      const text = textOf(await answer.text())
      for (const told of [
        'Våra egna',
        'Skolan först',
        'vikt 2',
        'Egen bedömning: bättre. Det går framåt.',
        'Anna, 2024-02-01',
        'minst 90,0 % år 2030',
      ])
        expect(text).toContain(told)
    },
  )

  test('is read anew every time: what has been removed is gone', async () => {
    const { id, secret } = await saved('01')
    const address = `/region/01?profile=${id}`
    expect((await app.request(address)).status).toBe(200)
    expect(await saving.workspace.remove({ kind: 'profile', id, secret, revision: null })).toEqual({ removed: true })
    expect((await app.request(address)).status).toBe(404)
  })

  test('says which row cannot be shown', async () => {
    const text = textOf(await (await app.request(`/region/01?profile=${(await saved('01')).id}`)).text())
    expect(text).toContain('Nyckeltalet ”long_gone” finns inte i den här dataversionen. Raden kan inte visas.')
  })

  test('tells the targets of its municipalities when the row is unfolded', async () => {
    const { id } = await saved('01')
    const page = await (await app.request(`/region/01?profile=${id}&open=p1.school_completion`)).text()
    // 80 now.
    expect(textOf(page)).toMatch(/Mål inom området .*Cederby .*80,0 %, 2023 minst 84,0 % år 2030/)
    expect(page).toContain(`href="/profile?id=${id}"`)
  })

  test('may be about a municipality, which is then read among municipalities', async () => {
    const { id } = await saved('0101')
    const page = await app.request(`/region/0101?profile=${id}`)
    expect(page.status).toBe(200)
    const text = textOf(await page.text())
    expect(text).toContain('Nivå bland kommunerna')
    expect(text).toContain('Området är en kommun.')
    expect((await app.request(`/region/0102?profile=${id}`)).status).toBe(404)
  })

  test('that is not there is told with 404', async () => {
    const answer = await app.request('/region/01?profile=nothing')
    expect(answer.status).toBe(404)
    expect(textOf(await answer.text())).toContain('Här finns inget sparat')
  })
})
