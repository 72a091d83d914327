import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { CreatedSchema } from '#core/model/contract-territories.ts'
import { freshSaving } from './saving.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp({ saving: freshSaving({ days: 30 }) })

async function save(body: object) {
  const headers = { 'content-type': 'application/json' }
  const answer = await app.request('/api/territories', { method: 'POST', headers, body: JSON.stringify(body) })
  return v.parse(CreatedSchema, await answer.json())
}

describe('/t/{id}', () => {
  test('leads to the map of the view, with the territories and where they are saved', async () => {
    const first = await save({ name: 'Två & en', areas: ['0101', '0102'] })
    const view = 'indicator=median_rent&reference=territory:1&show=table&lang=en'
    const { id, url } = await save({ territories: first.territories, view })
    const answer = await app.request(url)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const location = answer.headers.get('location') ?? ''
    expect(location).toBe(`/?${view}&t=Tv%C3%A5%20%26%20en~0101.0102&saved=${id}`)
    const page = await (await app.request(location)).text()
    expect(page).toContain('Två &amp; en')
    expect(page).toContain('"faults":[]')
  })

  test('leads to the map in the language it is asked for in', async () => {
    const { territories } = await save({ name: 'Two', areas: ['0101'] })
    const { id, url } = await save({ territories, view: 'lang=en&show=table' })
    const to = async (query: string) => (await app.request(`${url}${query}`)).headers.get('location')
    expect(await to('?lang=sv')).toBe(`/?show=table&t=Two~0101&saved=${id}`)
    expect(await to('?lang=en')).toBe(`/?show=table&lang=en&t=Two~0101&saved=${id}`)
    expect(await to('?lang=de')).toBe(`/?lang=en&show=table&t=Two~0101&saved=${id}`)
  })

  test('leads to the front page where no view was saved', async () => {
    const { id, url } = await save({ name: 'Two', areas: ['0101'] })
    expect((await app.request(url)).headers.get('location')).toBe(`/?t=Two~0101&saved=${id}`)
  })

  test.each([
    ['', 'sv', 'Här finns inget sparat', '30 dagar'],
    ['?lang=en', 'en', 'Nothing is saved here', '30 days'],
    ['?lang=de', 'sv', 'Här finns inget sparat', '30 dagar'],
  ])('that leads nowhere%s says so in %s', async (query, lang, title, term) => {
    for (const id of ['A'.repeat(22), 'x', '%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E']) {
      const answer = await app.request(`/t/${id}${query}`)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(answer.headers.get('cache-control')).toBe('no-store')
      const page = await answer.text()
      expect(page).toContain(`<html lang="${lang}">`)
      expect(page).toContain(`<h1>${title}</h1>`)
      expect(page).toContain(term)
      expect(page).not.toContain('<script>alert')
    }
  })
})
