import { describe, expect, test } from 'vitest'
import { readSite, SiteError } from '#server/site.ts'

describe('readSite', () => {
  test('knows of no address and no origins unless told', () => {
    expect(readSite({})).toEqual({ publicAddress: null, embedOrigins: null })
    expect(readSite({ PUBLIC_ADDRESS: ' ', EMBED_ORIGINS: ' , ' })).toEqual({ publicAddress: null, embedOrigins: null })
  })

  test('takes an address with a slash at its end, and origins with commas or spaces between', () => {
    const site = readSite({
      PUBLIC_ADDRESS: 'https://kartor.example.se/',
      EMBED_ORIGINS: 'https://www.example.se, http://intra.example.se:8080 https://[2001:db8::1]',
    })
    expect(site).toEqual({
      publicAddress: 'https://kartor.example.se',
      embedOrigins: ['https://www.example.se', 'http://intra.example.se:8080', 'https://[2001:db8::1]'],
    })
  })

  test.each([
    ['PUBLIC_ADDRESS', 'kartor.example.se'],
    ['PUBLIC_ADDRESS', 'https://kartor.example.se/regionsikt'],
    ['PUBLIC_ADDRESS', 'https://kartor.example.se?a=b'],
    ['PUBLIC_ADDRESS', 'ftp://kartor.example.se'],
    ['PUBLIC_ADDRESS', 'https://user:word@kartor.example.se'],
    ['EMBED_ORIGINS', '*'],
    ['EMBED_ORIGINS', 'https://*.example.se'],
    ['EMBED_ORIGINS', "https://www.example.se;script-src'unsafe-inline'"],
    ['EMBED_ORIGINS', 'https://a"b.se'],
  ])('says of %s=%s what it expected', (name, value) => {
    expect(() => readSite({ [name]: value })).toThrow(SiteError)
    expect(() => readSite({ [name]: value })).toThrow(`${name}: expected an origin`)
  })
})
