import { describe, expect, test } from 'vitest'
import { textAt, textOf } from '../page-text.ts'
import { toylandApp } from '../toyland-app.ts'

const app = await toylandApp()

function asked(fields: Record<string, string>): string {
  return `/territory?${new URLSearchParams(fields)}`
}

/** Where a form led, and the page there. */
async function led(fields: Record<string, string>): Promise<{ address: string; text: string }> {
  const answer = await app.request(asked(fields))
  expect(answer.status).toBe(302)
  const address = answer.headers.get('Location') ?? ''
  return { address: decodeURIComponent(address), text: await textAt(app, address) }
}

describe('making a territory without a script', () => {
  test('the page without one has two forms that say what they want', async () => {
    const page = await (await app.request('/territory')).text()
    expect(page.match(/<form class="filter" method="get" action="\/territory"/g)).toHaveLength(2)
    for (const id of ['list-name', 'areas', 'circle-name', 'place', 'km'])
      expect(page).toContain(`<label class="label" for="${id}">`)
  })

  test('of codes and names as people write them', async () => {
    const { address, text } = await led({ name: 'Våra', areas: '0101 Almby, björkby;\nEkby' })
    expect(address).toBe('/territory?t=Våra~0101.0102.0202')
    expect(text).toContain('3 500 personer')
  })

  test('of a circle around a seat', async () => {
    const { address, text } = await led({ place: 'Almby', km: '7,5' })
    expect(address).toMatch(/^\/territory\?t=.+ inom 7,5 km~\*\d+\.\d{1,4}_\d+\.\d{1,4}_7\.5$/)
    expect(text).toContain('Cirkel med del av')
  })

  test('adds to those that are there', async () => {
    const { address } = await led({ t: 'Våra~0101', name: 'Deras', areas: '0102', lang: 'en' })
    expect(address).toBe('/territory?t=Våra~0101&t=Deras~0102&lang=en')
  })

  test('gives the second of one name a number, and tells it', async () => {
    const page = await (await app.request(asked({ t: 'Våra~0101', name: 'Våra', areas: '0102' }))).text()
    expect(textOf(page)).toContain('Ett territorium heter redan så. Det nya visas som ”Våra (2)”.')
    expect(page).toContain(`/territory?t=V%C3%A5ra~0101&amp;t=V%C3%A5ra%20(2)~0102&amp;lang=en`)
  })

  test('mends a name that an address cannot hold, and tells it', async () => {
    const text = await textAt(app, asked({ name: 'Norr~söder', areas: '0101' }))
    expect(text).toContain('Namnet skrivs ”Norr söder”')
    expect(text).toContain('1 000 personer')
  })

  test('lists what was not understood, with what it may have meant as links', async () => {
    const page = await (await app.request(asked({ areas: 'Almby, Bjorkbi, Atlantis' }))).text()
    const text = textOf(page)
    expect(text).toContain('Det här gick inte att förstå')
    expect(text).toMatch(/”Bjorkbi”\. Menas Björkby \(0102\)/)
    expect(text).toContain('”Atlantis”')
    const link = /href="([^"]+)">Björkby \(0102\)/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(new URLSearchParams(link.split('?')[1]).get('areas')).toBe('Almby, 0102 Björkby, Atlantis')
    expect(page).toContain('href="/territory?t=Territorium~0101"')
  })

  test.each([
    [{ name: 'Tomt' }, 'Skriv minst en kommun'],
    [{ km: '5' }, 'Skriv vilken kommuns centralort'],
    [{ place: 'Almby' }, 'Skriv hur många kilometer'],
    [{ place: 'Almby', km: 'många' }, '”många” är inget avstånd'],
    [{ place: 'Almby', km: '0' }, '”0” är inget avstånd'],
    [{ place: 'Almby', km: '1e400' }, '”1e400” är inget avstånd'],
    [{ place: 'Atlantis', km: '5' }, 'Ingen kommun heter ”Atlantis”'],
    [{ place: 'by', km: '5' }, '”by” kan vara flera kommuner'],
    [{ place: 'Furuby', km: '5' }, 'Var centralorten i Furuby ligger står inte i datamängden'],
    [{ areas: '<b>', name: 'x' }, 'Inget av det som står i fältet'],
  ])('%o is answered in the page', async (fields, sentence) => {
    const answer = await app.request(asked(fields as Record<string, string>))
    expect(answer.status).toBe(200)
    const page = await answer.text()
    expect(textOf(page)).toContain(sentence)
    expect(page).not.toContain('<b>')
  })

  test('keeps what was written where it could not be used', async () => {
    const page = await (await app.request(asked({ name: 'Mitt', areas: 'Atlantis', lang: 'en' }))).text()
    expect(page).toMatch(/<textarea[^>]*>Atlantis<\/textarea>/)
    expect(page).toMatch(/id="list-name"[^>]* value="Mitt"/)
    expect(page).toContain('<input type="hidden" name="lang" value="en">')
  })

  test('takes no seventh', async () => {
    const six = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ['t', `${name}~0101`])
    const text = await textAt(app, `/territory?${new URLSearchParams([...six, ['areas', '0102']])}`)
    expect(text).toContain('Sex territorier visas, och fler ryms inte')
    expect(text).not.toContain('Björkby 0102')
  })
})
