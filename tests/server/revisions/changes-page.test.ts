import { describe, expect, test } from 'vitest'
import { textAt } from '../page-text.ts'
import { toylandApp } from '../toyland-app.ts'
import { asItWas, twoVersions } from './two-versions.ts'

const { after, before, versions } = await twoVersions(asItWas)
const app = await toylandApp({ atlas: after, versions })

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
    const states = text.slice(text.indexOf('Lägen som har blivit andra'), text.indexOf('Siffror som lyder annorlunda'))
    expect(states).toMatch(/▲ på väg att nå målet\s+● målet nått/)
    expect(states.match(/målet nått/g)).toHaveLength(1)
  })

  test('reads in English', async () => {
    const text = await textAt(app, '/region/01/changes?lang=en')
    expect(text).toContain('What has changed? Ängs län')
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
