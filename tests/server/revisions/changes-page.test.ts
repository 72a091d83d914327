import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { CreatedProfileSchema } from '#core/model/contract-profiles.ts'
import { edit } from '../../data-copy.ts'
import { textAt } from '../page-text.ts'
import { freshSaving } from '../saving.ts'
import { toylandApp } from '../toyland-app.ts'
import { asItWas, figuresOf, twoVersions } from './two-versions.ts'

const { after, before, versions } = await twoVersions(asItWas)
const app = await toylandApp({ atlas: after, versions })

/** Emissions of 03 fell, before they were revised to rise. */
const fell = (folder: string) =>
  edit(folder, figuresOf('emissions_per_person'), '03,3,3.5,4,4.5,5,5.5', '03,8,7.5,7,6.5,6,5.5')

describe('/region/{county}/changes', () => {
  test('says how many figures of each indicator are revised, here and in the country', async () => {
    const text = await textAt(app, '/region/01/changes')
    expect(text).toContain('Vad har ändrats? Ängs län')
    expect(text).toContain(before.version)
    expect(text).toContain('nytt: 2023')
  })

  test('the county’s state differs where the new year makes it differ, and the goals are the same', async () => {
    const text = await textAt(app, '/region/03/changes')
    // School completion of 03 was 73 in 2022, short of 74 by a pace that would do; with 2023 it is 75.
    const states = text.slice(text.indexOf('Lägen som har blivit andra'), text.indexOf('Siffror som har ändrats'))
    expect(states).toMatch(/✓ på väg att nå målet\s+● målet nått/)
    expect(states.match(/målet nått/g)).toHaveLength(1)
  })

  test('has a column of years only where a year has come or gone', async () => {
    const headOf = (page: string) => /<h2 id="figures">.*?<thead>(.*?)<\/thead>/s.exec(page)?.[1] ?? ''
    expect(headOf(await (await app.request('/region/01/changes')).text())).toContain('>År</th>')
    const revised = await twoVersions(fell)
    const other = await toylandApp({ atlas: revised.after, versions: revised.versions })
    const page = await (await other.request('/region/03/changes')).text()
    expect(headOf(page)).toContain('>Hela landet</th>')
    expect(headOf(page)).not.toContain('>År</th>')
  })

  test('lists versions by their day and the beginning of their id, which has room', async () => {
    const page = await (await app.request('/region/01/changes')).text()
    const [, value = '', name = ''] = /<option value="([^"]+)"[^>]*>([^<]+)</.exec(page) ?? []
    expect(value).toHaveLength(16)
    expect(name.endsWith(`(${value.slice(0, 8)})`)).toBe(true)
  })

  test('reads in English', async () => {
    const text = await textAt(app, '/region/01/changes?lang=en')
    expect(text).toContain('What has changed? Äng county')
    expect(text).not.toContain('reviderade')
  })

  test('a version that is not there is told, and the usual one shown', async () => {
    const text = await textAt(app, '/region/01/changes?from=0123456789abcdef')
    expect(text).toContain('”from” går inte att använda')
    expect(text).toContain(before.version)
  })

  test('where there is only one version it is said, and what will happen', async () => {
    const text = await textAt(await toylandApp(), '/region/01/changes')
    expect(text).toContain('Det finns bara en dataversion här')
  })

  test('is kept by nobody', async () => {
    const answer = await app.request('/region/01/changes')
    expect(answer.headers.get('cache-control')).toContain('no-store')
  })

  test.each(['/region/99/changes', '/region/0101/changes'])('%s is no region', async (address) => {
    expect((await app.request(address)).status).toBe(404)
  })
})

describe('a judgement', () => {
  async function judged(verdict: 'better' | 'worse', made: 'before' | 'after' | 'lost') {
    const { after, before, versions } = await twoVersions(fell)
    const app = await toylandApp({ atlas: after, versions, saving: freshSaving() })
    const version = { before: before.version, after: after.version, lost: '0123456789abcdef' }[made]
    const indicator = {
      indicator: 'emissions_per_person',
      direction: 'lower',
      weight: 1,
      target: null,
      targets: [],
      judgement: { verdict, text: 'Vi ser det så', by: 'Anna', date: '2025-01-01', version },
    }
    const priority = { title: 'Luft', area: 'climate', weight: 1, judgement: null, indicators: [indicator] }
    const profile = { format: 'regionsikt-profile/1', name: 'Vår', area: '03', basedOn: null, priorities: [priority] }
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(profile) }
    const { id } = v.parse(CreatedProfileSchema, await (await app.request('/api/profiles', sent)).json())
    return textAt(app, `/region/03/changes?profile=${id}`)
  }

  test('is contradicted by figures that were revised to go the other way', async () => {
    const text = await judged('better', 'before')
    expect(text).toContain('Vi ser det så')
    expect(text).toContain('Siffrorna sade då: går åt rätt håll. Siffrorna säger nu: går åt fel håll.')
  })

  test('is not, where the figures have come to agree with it', async () => {
    expect(await judged('worse', 'before')).toContain('Inget omdöme motsägs')
  })

  test('is not, where it was made against the very figures that are shown', async () => {
    expect(await judged('better', 'after')).toContain('Inget omdöme motsägs')
  })

  test('of figures that are no longer kept is told with that said', async () => {
    expect(await judged('better', 'lost')).toContain('Siffrorna sade då: den versionen finns inte kvar')
  })
})
