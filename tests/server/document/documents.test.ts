import { describe, expect, test } from 'vitest'
import { toylandApp } from '../toyland-app.ts'

const app = await toylandApp()

async function pageOf(address: string, status = 200): Promise<string> {
  const answer = await app.request(address)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  return answer.text()
}

const slot = (page: string, name: string) =>
  new RegExp(`<div id="${name}">(.*?)\\n(?:<div id=|</body>)`, 's').exec(page)?.[1] ?? ''

const DOCUMENTS = ['/data', '/data/median_rent', '/method', '/accessibility', '/about', '/area']

describe('every document', () => {
  test.each(DOCUMENTS)('%s is in both languages, and each knows the way to the other', async (path) => {
    const swedish = await pageOf(path)
    expect(swedish).toContain('<html lang="sv"')
    expect(swedish).toContain('>Hoppa till innehållet<')
    expect(swedish).toContain(`href="${path}?lang=en" hreflang="en"`)
    const english = await pageOf(`${path}?lang=en`)
    expect(english).toContain('<html lang="en"')
    expect(english).toContain('>Skip to content<')
    expect(english).toContain(`href="${path}" hreflang="sv"`)
    expect(english).not.toMatch(/Hoppa|Källa|Dataversion/)
    // Whoever reads English stays there, wherever a link leads.
    const links = [...english.matchAll(/<a [^>]*href="(\/[a-z/]*[^"]*)"/g)].map((match) => match[1] ?? '')
    const documents = links.filter((link) => !/^\/(api|openapi)/.test(link) && link !== path)
    expect(
      documents.filter((link) => !link.includes('lang=en') && !english.includes(`href="${link}" hreflang="sv"`)),
    ).toEqual([])
  })

  test.each(DOCUMENTS)('%s has one heading of the first level, the way around and the data version', async (path) => {
    const page = await pageOf(path)
    expect(page.match(/<h1/g)).toHaveLength(1)
    for (const there of ['/', '/compare', '/data', '/method', '/accessibility', '/about']) {
      expect(page).toContain(`href="${there}"`)
    }
    expect(slot(page, 'foot')).toMatch(/Dataversion [0-9a-f]{16}, byggd /)
    expect(page.match(/<option value="[^"]+">/g)?.length).toBeGreaterThanOrEqual(10)
  })

  test.each(DOCUMENTS)('%s has nothing inline', async (path) => {
    const page = await pageOf(path)
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i)
    for (const [tag] of page.matchAll(/<script[^>]*>/g)) expect(tag).toMatch(/\ssrc="\//)
    const policy = (await app.request(path)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
  })

  test.each(DOCUMENTS)('%s drops what it does not know, with a notice', async (path) => {
    const attack = '"><script>alert(1)</script>'
    const page = await pageOf(`${path}?zoom=7&${encodeURIComponent(attack)}=1&lang=fi`)
    expect(page).toContain('Länken innehåller ”zoom”')
    expect(page).toContain('”lang=fi” går inte att använda')
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('<html lang="sv"')
  })

  test.each(DOCUMENTS)('%s is not sent twice to whoever has it', async (path) => {
    const etag = (await app.request(path)).headers.get('etag') ?? ''
    expect((await app.request(path, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  })
})

describe('/data', () => {
  test('lists every indicator, with its years and how it combines', async () => {
    const page = await pageOf('/data')
    expect(page).toContain('18 av 18 nyckeltal')
    expect(page.match(/<a href="\/data\/\w+">/g)).toHaveLength(18)
    expect(page).toMatch(/Medianhyra<\/a>.*?kommuner 2021–2023 · kan inte summeras/s)
    expect(page).toContain('href="/openapi.json"')
  })

  test('finds by a plain form, and keeps what was asked in it and in the other language', async () => {
    const page = await pageOf('/data?q=Sysselsättning&theme=labour&level=&combines=approximate')
    expect(page).toContain('2 av 18 nyckeltal')
    expect(page).toContain('name="q" value="Sysselsättning"')
    expect(page).toContain('<option value="labour" selected>')
    expect(page).toContain('combines=approximate&amp;lang=en" hreflang="en"')
    expect(slot(page, 'main')).toContain('<a href="/data">Visa alla</a>')
  })

  test.each(['zzz', '<script>alert(1)</script>', '"\'><', '(((', '%', '\u0000'])(
    'finds nothing for %j and says what to do',
    async (words) => {
      const page = await pageOf(`/data?q=${encodeURIComponent(words)}`)
      expect(page).toContain('0 av 18 nyckeltal')
      expect(page).toContain('Inget nyckeltal stämmer')
      expect(page).not.toContain('<script>alert')
    },
  )

  test('drops a choice that is none, with a notice', async () => {
    const page = await pageOf('/data?theme=gardening&q=a&q=b')
    expect(page).toContain('”theme” går inte att använda')
    expect(page).toContain('”q” mer än en gång')
  })
})

describe('/data/{id}', () => {
  test('tells what is known of a ratio, with its numerator and denominator', async () => {
    const page = await pageOf('/data/employment_rate_20_64')
    expect(page).toContain('<h1>Sysselsättningsgrad 20–\u206064 år</h1>')
    expect(page).toContain('Högre räknas som bättre: fler i arbete är bättre')
    expect(page).toMatch(
      /Täljare<\/dt><dd><a href="\/data\/employed_20_64">Sysselsatta 20–64 år<\/a> <code>employed_20_64<\/code>/,
    )
    expect(page).toContain('href="/method#aggregering"')
    expect(page).toContain('2021: därefter betyder siffrorna något annat')
    expect(page).toContain('Toyland statistics')
    expect(page).toContain('href="/?indicator=employment_rate_20_64"')
    expect(page).toContain('href="/api/export.csv?indicator=employment_rate_20_64"')
    expect(page).toContain('href="/api/values?indicator=employment_rate_20_64&amp;level=municipality&amp;year=2023"')
  })

  test('draws what there is, in words too', async () => {
    const page = await pageOf('/data/median_rent?lang=en')
    expect(page).toContain('aria-label="municipalities 2021, 2023, 5–6 of 7 areas"')
    expect(page).toContain('<title>2021: 5 of 7</title>')
    expect(page).toMatch(
      /<th scope="row">2021<\/th>\s*<td class="number">5 of 7<\/td>\s*<td>.*1 confidential, too few people/,
    )
  })

  test.each(['gone', '__proto__', 'constructor', encodeURIComponent('<script>alert(1)</script>')])(
    '%s is a page that says it is not there',
    async (id) => {
      const page = await pageOf(`/data/${id}`, 404)
      expect(page).toContain('<h1>Nyckeltalet finns inte</h1>')
      expect(page).toContain('href="/data"')
      expect(page).not.toContain('<script>alert')
    },
  )

  test('an id nearly right is answered with suggestions, and never kept', async () => {
    const answer = await app.request('/data/median_rents')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).toContain('<a href="/data/median_rent">')
  })
})

describe('the texts', () => {
  test('stand with their sections listed, a formula and the details of the operator', async () => {
    const method = await pageOf('/method')
    expect(method).toContain('<title>Metod – Regionsikt</title>')
    expect(method).toContain('content="Så räknas siffrorna fram."')
    expect(method).toContain('<a href="#aggregering">Grupper</a>')
    expect(method).toContain('<p class="formula">värde = Σ täljare / Σ nämnare</p>')
    const statement = await pageOf('/accessibility')
    expect(statement).toContain('Region *Toyland* svarar för webbplatsen, publicerad 21 november 2026.')
    expect(statement).toContain('<a href="mailto:hjalp@toyland.example">')
    expect(statement).toContain('<strong>[telefonnummer: ej ifyllt]</strong>')
    expect(statement).toContain('har inte fyllt i alla sina uppgifter')
    expect(await pageOf('/about')).toContain('<td>Toyland statistics</td>')
  })
})

describe('/area', () => {
  test.each([
    ['/area?q=Almby', '/area/0101'],
    ['/area?q=bjorkby', '/area/0102'],
    ['/area?q=0201&lang=en', '/area/0201?lang=en'],
  ])('%s leads to %s', async (address, there) => {
    const answer = await app.request(address)
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(there)
  })

  test('lists several, and says what to do where there is none', async () => {
    const several = await pageOf('/area?q=län')
    expect(several).toContain('3 områden stämmer med ”län”')
    expect(several).toContain('<a href="/area/03">Öns län</a>')
    expect(await pageOf('/area?q=zzz')).toContain('Inget län och ingen kommun stämmer med ”zzz”')
    expect(await pageOf('/area?q=')).toContain('Skriv namnet')
    const hostile = await pageOf(`/area?q=${encodeURIComponent('//evil.example/"><script>alert(1)</script>')}`)
    expect(hostile).not.toContain('<script>alert')
  })
})
