import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { escapeXml } from '#core/picture/xml.ts'
import { pngOf } from '#server/render/png.ts'
import { ALL_OF_IT, around, drawing, FIGURES } from './drawn.ts'
import { readPng, shareThatDiffers } from './read-png.ts'
import { TOLD } from './told.ts'

const SIZE = { width: 100, height: 100, scale: 1 }
const png = (content: string, scale = 1) => pngOf(around(content), { ...SIZE, scale, told: TOLD })

describe('a drawing as a PNG', () => {
  test('looks as reviewed', () => {
    const found = png(ALL_OF_IT, 2)
    const reviewed = `${FIGURES}/rendered.png`
    // Written anew where it has been deleted, to be looked at and committed.
    if (!existsSync(reviewed)) writeFileSync(reviewed, found)
    expect(shareThatDiffers(readPng(found), readPng(readFileSync(reviewed)))).toBeLessThan(0.005)
  })

  test('has as many pixels as the scale says, and says how large they are', () => {
    const { width, height, resolution } = readPng(png(ALL_OF_IT, 3))
    expect({ width, height, resolution }).toEqual({
      width: 300,
      height: 300,
      resolution: Math.round((96 * 3) / 0.0254),
    })
  })

  test('says what it shows and where it comes from', () => {
    const { texts, languages } = readPng(png(''))
    expect(texts).toEqual({
      Title: 'Andel i arbete, 2023',
      Description: 'Karta: högst i Ö & Ås\n\nLägst i Almby, 50,0 %.',
      Source: 'Källa: Räknenämnden.\nhttp://toyland.test/figure.svg?at=abc123',
      'Creation Time': '2026-01-01T00:00:00.000Z',
      Software: 'Regionsikt',
    })
    expect([...languages]).toEqual(['sv'])
  })

  test('is the same bytes each time', () => {
    expect(Buffer.compare(png(ALL_OF_IT), png(ALL_OF_IT))).toBe(0)
  })

  test.each(['rates-sv.svg', 'multiples-en.svg', 'chart-of-two-sv.svg'])('is made of %s', (name) => {
    const { svg, ...size } = drawing(name)
    const { width, height, pixels } = readPng(pngOf(svg, { ...size, scale: 1, told: TOLD }))
    expect([width, height]).toEqual([Math.round(size.width), Math.round(size.height)])
    expect(new Set(new Uint32Array(pixels.buffer)).size).toBeGreaterThan(10)
  })
})

describe('what is refused', () => {
  test.each([
    ['a picture from a file', '<image href="/etc/hostname" width="9" height="9"/>', 'found <image'],
    ['a script', '<script>1</script>', 'found <script'],
    ['a style', '<g style="fill:red"/>', 'names nothing outside itself'],
    ['an address', '<path fill="url(http://elsewhere.test/#a)" d="M0 0"/>', 'names nothing outside itself'],
    ['a listener', '<g onclick="1"/>', 'names nothing outside itself'],
    ['a comment', '<!-- -->', 'found <!--'],
  ])('%s', (_what, content, found) => {
    expect(() => png(content)).toThrow(found)
  })

  test('more pixels than there is memory for', () => {
    expect(() => png('', 41)).toThrow('at most 16000000 pixels, found 16810000')
  })
})

test('text from outside is drawn, and nothing else comes of it', () => {
  const hostile = '<image href="/etc/hostname"/>"><script>&amp;\u0000\u000b\u202e]]>'
  const { texts } = readPng(
    pngOf(around(`<title>${escapeXml(hostile)}</title><text x="5" y="50">${escapeXml(hostile)}</text>`), {
      ...SIZE,
      told: { ...TOLD, title: hostile },
    }),
  )
  expect(texts.Title).toBe(hostile.replace('\u0000', ''))
})
