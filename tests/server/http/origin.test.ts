import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Kept } from '#server/http/kept.ts'
import { LIMITS } from '#server/http/limits.ts'
import { publicOrigin } from '#server/http/origin.ts'
import { Published } from '#server/http/published.ts'
import { toylandApp } from '../toyland-app.ts'

const nowhere = { publicAddress: null }

describe('publicOrigin', () => {
  test('is what the operator says, else what the request says', () => {
    const request = new Request('http://karta.example:8080/?a=b')
    expect(publicOrigin(request, { publicAddress: 'https://kartor.example.se' })).toBe('https://kartor.example.se')
    expect(publicOrigin(request, nowhere)).toBe('http://karta.example:8080')
  })

  test('is never anything but a scheme, a host and a port, whatever a request calls the host', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (host) => {
        const url = `http://${host}/`
        if (!URL.canParse(url)) return
        expect(publicOrigin({ url } as Request, nowhere)).toMatch(/^https?:\/\/[a-z0-9_.:[\]-]+$/)
      }),
    )
    expect(publicOrigin({ url: 'http://a"onload=b/' } as Request, nowhere)).toBe('http://host.invalid')
  })
})

describe('an answer that holds the origin', () => {
  test('is kept for those who ask the same host, and for nobody else', () => {
    const kept = new Kept(LIMITS)
    const body = new Published('x', 'text/plain', {})
    kept.set('/', { body, lasting: 'revalidate', host: 'a.example' })
    expect(kept.get('/', 'a.example')).toBeDefined()
    expect(kept.get('/', 'b.example')).toBeUndefined()
    expect(kept.get('/')).toBeUndefined()
  })

  test.each(['/', '/embed', '/?year=2021'])('%s tells each host its own address', async (address) => {
    const app = await toylandApp()
    for (const host of ['a.example', 'b.example', 'a.example']) {
      const page = await (await app.request(`http://${host}${address}`)).text()
      expect([...page.matchAll(/href="(http:\/\/[^/"]+)/g)].map((match) => match[1])).toEqual([
        `http://${host}`,
        `http://${host}`,
      ])
    }
  })

  test('tells all the public address where the operator has named it', async () => {
    const app = await toylandApp({ site: { publicAddress: 'https://kartor.example.se', embedOrigins: null } })
    for (const host of ['a.example', 'b.example']) {
      const page = await (await app.request(`http://${host}/`)).text()
      expect(page).toContain('href="https://kartor.example.se/oembed?')
      expect(page).not.toContain(host)
    }
  })
})
