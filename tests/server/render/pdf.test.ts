import { execFileSync } from 'node:child_process'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { escapeXml, unescapeXml } from '#core/picture/xml.ts'
import { Drawing } from '#server/render/pdf/drawing.ts'
import { pdfOf } from '#server/render/pdf.ts'
import { pngOf } from '#server/render/png.ts'
import { readSvg } from '#server/render/svg-tree.ts'
import { ALL_OF_IT, around, DRAWINGS, drawing } from './drawn.ts'
import { readPdf } from './read-pdf.ts'
import { readPng, shareThatDiffers } from './read-png.ts'
import { readPpm } from './read-ppm.ts'
import { TOLD } from './told.ts'

const SIZE = { width: 100, height: 100, told: TOLD, compress: false }
const bytesOf = (content: string) => pdfOf(around(content), SIZE)
const contentOf = async (content: string) => Buffer.from(await bytesOf(content)).toString('latin1')

describe('a drawing as PDF', () => {
  test.each(['rates-sv.svg', 'two-en.svg', 'people-dots-sv.svg', 'multiples-en.svg', 'chart-of-gap-sv.svg'])(
    'has all text of %s as text, in its order',
    async (name) => {
      const { svg, ...size } = drawing(name)
      const written = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].flatMap(([, text = '']) =>
        text.split(/<[^>]*>/).filter((run) => run !== ''),
      )
      const { texts, fonts } = readPdf(await pdfOf(svg, { ...SIZE, ...size }))
      // A space that does not break is the same glyph as one that does.
      expect(texts).toEqual(written.map((text) => unescapeXml(text).replaceAll('\u00a0', ' ')))
      expect(fonts).toContain('SourceSans3-Regular')
    },
  )

  // One document of them all, for each of its own reads the fonts anew.
  test('knows whatever is drawn in a figure', () => {
    const doc = new PDFDocument({ autoFirstPage: false })
    for (const name of DRAWINGS) {
      const { svg, width, height } = drawing(name)
      const root = readSvg(svg)
      doc.addPage({ size: [width, height] })
      expect(() => new Drawing(doc, root).draw(root), name).not.toThrow()
    }
  })

  test('is tagged as a figure that says what it shows and where it comes from', async () => {
    const { alts, title, source } = readPdf(await bytesOf('<text>a</text>'))
    expect(alts).toEqual([`${TOLD.alt}\n${TOLD.description}\n${TOLD.source}`])
    expect(title).toBe(TOLD.title)
    expect(source).toBe(TOLD.source)
    const pdf = await contentOf('<text>a</text>')
    for (const said of ['/Marked true', '/Lang (sv)', '/DisplayDocTitle true', '/Creator', 'Regionsikt']) {
      expect(pdf).toContain(said)
    }
  })

  test('is the same bytes each time', async () => {
    const content = '<text x="5" y="50">Ö</text><circle r="9" fill-opacity="0.5"/>'
    expect(Buffer.compare(await bytesOf(content), await bytesOf(content))).toBe(0)
  })

  test('is as large on paper as the drawing: 100 px are 75 points', async () => {
    expect(await contentOf('')).toContain('/MediaBox [0 0 75 75]')
  })

  test('a drawing set smaller than it was drawn is', async () => {
    const svg = around('<path d="M0 0h200"/>').replace('viewBox="0 0 100 100"', 'viewBox="0 0 200 200"')
    expect(Buffer.from(await pdfOf(svg, SIZE)).toString('latin1')).toContain('0.375 0 0 0.375 0 0 cm')
  })

  test('a halo is under its letters, and no text for whoever copies them', async () => {
    const halo = '<text x="5" y="50" fill="#1b2228" stroke="#ffffff" stroke-width="3" paint-order="stroke">Ås</text>'
    expect(readPdf(await bytesOf(halo)).texts).toEqual(['Ås'])
    expect((await contentOf(halo)).match(/^(?:1 Tr|\/Span.*|\[<.*|EMC)$/gm)?.slice(0, 5)).toEqual([
      '/Span <</ActualText ()>> BDC',
      '1 Tr',
      expect.stringMatching(/TJ$/),
      'EMC',
      expect.stringMatching(/TJ$/),
    ])
  })

  test('a hatch is a tile of its colour over its paper, which has no seams', async () => {
    const pattern =
      '<pattern id="h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="scale(2)">' +
      '<path fill="#ff0000" d="M0 0h6v6H0z"/><path fill="none" stroke="#0000ff" stroke-width="0.9" d="M0 6l6-6"/></pattern>'
    const pdf = await contentOf(`<defs>${pattern}</defs><rect fill="url(#h)" width="50" height="50"/>`)
    expect(pdf.match(/\/PatternType 1/g)).toHaveLength(1)
    // Two units of the tile to the px, which is three quarters of a point; PDF counts upwards.
    expect(pdf).toContain('/Matrix [1.5 0 0 -1.5 0 75]')
    expect(pdf).toContain('0.9 w 0 J 0 6 m 6 0 l S')
    expect(pdf).toMatch(/1 0 0 scn\n.*\n?f\n[\s\S]*0 0 1 \/P1 scn/)
  })
})

describe('what is refused, for it would be left out', () => {
  test.each([
    ['an element', '<image href="/etc/hostname"/>', 'found image'],
    ['an attribute', '<path filter="1" d="M0 0h1"/>', 'expected no filter in <path>'],
    ['a class', '<path class="area" d="M0 0h1"/>', 'expected no class'],
    ['a transform', '<g transform="skewX(3)"><path d="M0 0"/></g>', 'expected translate, scale or rotate'],
    ['a clip that is not there', '<g clip-path="url(#no)"><path d="M0 0"/></g>', 'expected a clipPath'],
    [
      'an arc in a pattern',
      '<defs><pattern id="p" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 0A1 1 0 0 0 2 2"/></pattern></defs><rect fill="url(#p)"/>',
      'found A',
    ],
    ['an element that is not closed', '<g>', 'expected </g>'],
  ])('%s', async (_what, content, found) => {
    await expect(bytesOf(content)).rejects.toThrow(found)
  })
})

test('text from outside is text: of the drawing, the tags and what the file says of itself', async () => {
  const hostile = '<script>alert(1)</script> & ) endstream /JS (x) \\ "]]>'
  const told = { ...TOLD, title: hostile, alt: hostile, description: hostile, source: hostile }
  const pdf = await pdfOf(around(`<text x="5" y="50">${escapeXml(hostile)}</text>`), { ...SIZE, told })
  const { texts, alts, title, source } = readPdf(pdf)
  expect(texts).toEqual([hostile])
  expect(alts).toEqual([[hostile, hostile, hostile].join('\n')])
  expect([title, source].map(unescapeXml)).toEqual([hostile, hostile])
})

/** Poppler, where it is installed: a second opinion, which the tests above do without. */
function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    console.info(`pdf.test: ${program} is not installed, so pages are not compared with pictures`)
    return false
  }
}

describe.runIf(isInstalled('pdftoppm'))('a page, drawn by somebody else, looks like the picture', () => {
  const drawings = [
    ['everything a figure can hold', { svg: around(ALL_OF_IT), width: 100, height: 100 }],
    ...['pattern-sv.svg', 'counts-en.svg', 'territories-sv.svg', 'chart-of-gap-sv.svg'].map(
      (name) => [name, drawing(name)] as const,
    ),
  ] as const
  test.each(drawings)('%s', async (_name, { svg, ...size }) => {
    const page = await pdfOf(svg, { ...size, told: TOLD })
    const drawn = readPpm(execFileSync('pdftoppm', ['-r', '192', '-'], { input: page, maxBuffer: 1e8 }))
    const picture = readPng(pngOf(svg, { ...size, scale: 2, told: TOLD }))
    // Two ways of smoothing edges: what is missing or elsewhere is far more than a few pixels of them.
    expect(shareThatDiffers(drawn, picture, 128)).toBeLessThan(0.005)
  })
})
