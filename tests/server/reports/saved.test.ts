/** Reports under an id: read, changed, removed, and their page. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ProblemSchema } from '#core/model/contract.ts'
import { SavedReportSchema } from '#core/model/contract-reports.ts'
import { textAt } from '../page-text.ts'
import { after, app, before, create, HOSTILE, MAP, report, send, text } from './reporting.ts'

describe('saved', () => {
  test('a report is read, changed with its secret, and removed', async () => {
    const { created, tag } = await create(report([text('Ett')]))
    expect(created.url).toBe(`/r/${created.id}`)
    const path = `/api/reports/${created.id}`
    const read = await app.request(path)
    expect(v.parse(SavedReportSchema, await read.json()).report).toEqual(report([text('Ett')]))
    const key = { authorization: `Bearer ${created.secret}`, 'if-match': tag }
    const changed = await send(path, report([text('Två')]), 'PUT', key)
    expect(changed.status).toBe(200)
    // Whoever still holds the first edition is told.
    expect((await send(path, report([text('Tre')]), 'PUT', key)).status).toBe(412)
    expect((await send(path, report([]), 'PUT', { authorization: 'Bearer x', 'if-match': '*' })).status).toBe(404)
    const last = { ...key, 'if-match': changed.headers.get('etag') ?? '' }
    expect((await app.request(path, { method: 'DELETE', headers: last })).status).toBe(204)
    expect((await app.request(created.url)).status).toBe(404)
    expect((await app.request(`${path}/report.md`)).status).toBe(404)
  })

  test('what is no report is refused with a place', async () => {
    const answer = await send('/api/reports', { ...report([]), blocks: [{ kind: 'text' }] })
    expect(answer.status).toBe(422)
    expect(v.parse(ProblemSchema, await answer.json())).toMatchObject({ pointer: '/blocks/0/text' })
  })

  test('its page reads it, points out what no longer holds, and leads on', async () => {
    const { created } = await create(report([text('Andelen minskar till {{employment_rate_20_64|area=0101}}.'), MAP]))
    const page = await textAt(app, created.url)
    expect(page).toContain('Arbete i Ängen')
    expect(page).toContain('håller inte längre')
    expect(page).toContain('2021: 60,0 %; 2023: 55,0 %')
    expect(page).toContain('Värden som är andra än när texten skrevs')
    const html = await (await app.request(created.url)).text()
    expect(html).toContain(`href="/report?id=${created.id}"`)
    expect(html).toContain(`/api/reports/${created.id}/report.docx`)
    expect(html).toContain('<img src="/figure.svg?')
    expect(await textAt(app, `${created.url}?lang=en`)).toContain('no longer holds')
  })

  test('a reader is told of claims only where they do not hold, folded and not on paper', async () => {
    const broken = await create(report([text('Andelen minskar till {{employment_rate_20_64|area=0101}}.')]))
    const page = await (await app.request(broken.created.url)).text()
    expect(page).toMatch(
      /<div class="report-review screen-only"><details class="unfolding"><summary>Ett påstående i texten/,
    )
    expect(page).not.toMatch(/<details[^>]* open/)
    const held = report([text('Andelen ökar till {{employment_rate_20_64|area=0101}}.')], { at: after.version })
    const { created } = await create(held)
    expect(await (await app.request(created.url)).text()).not.toContain('report-review')
  })

  // Written against either version or one nobody knows, and read in either.
  test.each([
    ['before', '', 'Jämfört med dataversion', true],
    ['before', before.version, null, false],
    ['after', '', null, false],
    ['after', before.version, 'Rapporten skrevs mot dataversion', false],
    ['0123456789abcdef', '', 'Rapporten skrevs mot dataversion', false],
    ['0123456789abcdef', before.version, 'Rapporten skrevs mot dataversion', false],
  ])('written against %s and read at %j, it says what is true of that', async (written, shown, words, compared) => {
    const at = written === 'before' ? before.version : written === 'after' ? after.version : written
    const { created } = await create(
      report([text('Andelen minskar till {{employment_rate_20_64|area=0101}}.')], { at }),
    )
    const page = await textAt(app, `${created.url}${shown === '' ? '' : `?at=${shown}`}`)
    expect(page).not.toMatch(/finns inte kvar|dagens siffror/)
    for (const each of ['Jämfört med dataversion', 'Rapporten skrevs mot dataversion']) {
      if (each === words) expect(page).toContain(`${each} ${at}`)
      else expect(page).not.toContain(each)
    }
    if (words?.startsWith('Rapporten')) {
      expect(page).toContain(`siffrorna i dataversion ${shown === '' ? after.version : shown}`)
    }
    expect(page.includes('håller inte längre')).toBe(compared)
  })

  test('is read with the older figures where its address says so', async () => {
    const { created } = await create(report([text('Almby har {{employment_rate_20_64|area=0101}}.')]))
    expect(await textAt(app, `${created.url}?at=${before.version}`)).toContain('55,0')
  })

  test('no word of it is ever markup', async () => {
    const { created } = await create(report([text(HOSTILE)], { title: '<img src=x onerror=alert(1)>' }))
    for (const address of [created.url, `/report?id=${created.id}`]) {
      const html = await (await app.request(address)).text()
      expect(html).not.toContain('<script>alert')
      expect(html).not.toContain('<img src=x')
      expect(html).not.toContain('href="javascript')
      expect(html).not.toContain('"onload="')
    }
  })

  test.each(['/r/AAAAAAAAAAAAAAAAAAAAAA', '/report?id=AAAAAAAAAAAAAAAAAAAAAA', '/r/%3Cscript%3E'])(
    '%s leads nowhere, and says so',
    async (address) => {
      const answer = await app.request(address)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('Här finns inget sparat')
    },
  )
})
