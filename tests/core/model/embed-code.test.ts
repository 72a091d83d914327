import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  EMBED_PARAMETERS,
  type EmbedSetting,
  embedPairs,
  INTERACTIONS,
  interactionOf,
  interactionsOf,
  readEmbedSetting,
  USUAL_EMBED,
} from '#core/model/embed.ts'
import { embedAddress } from '#core/model/embed-address.ts'
import { embedCodes, figureCode } from '#core/model/embed-code.ts'
import { USUAL_FIGURE } from '#core/model/figure/setting.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { type Fault, plainView, SHOWS } from '#core/model/view.ts'

const view = plainView({ id: 'median_rent', levels: { municipality: [2023], county: [] } } as unknown as Indicator)
const subject = {
  origin: 'https://kartor.example.se',
  view: { ...view, year: 2023, at: '0123456789abcdef' },
  setting: USUAL_EMBED,
  figure: USUAL_FIGURE,
  title: 'Medianhyra',
  alt: 'Karta: Medianhyra',
}

/** Words as an author writes them: not empty, no air at their ends. */
const words = fc.string({ minLength: 1, maxLength: 80 }).map((text) => `“${text}”`)
const settings: fc.Arbitrary<EmbedSetting> = fc.record({
  interaction: fc.constantFrom('full', 'still'),
  hide: fc.subarray(['title', 'legend', 'controls', 'search', 'table']),
  lock: fc.subarray(['level', 'year']),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  alt: fc.option(words),
  description: fc.option(words),
})

describe('the setting of an embed', () => {
  test('comes back from its address as it went in, the usual unwritten', () => {
    expect(embedPairs(USUAL_EMBED)).toEqual([])
    fc.assert(
      fc.property(settings, (setting) => {
        const query = new URLSearchParams(embedAddress(view, setting).split('?')[1])
        const faults: Fault[] = []
        const given = new Map(EMBED_PARAMETERS.map((name) => [name, query.getAll(name)]))
        expect(readEmbedSetting(given, faults)).toEqual(setting)
        expect(faults).toEqual([])
      }),
    )
  })
})

describe('embedCodes', () => {
  test('are a frame, a picture, an element and a link of the same frozen view', () => {
    const { iframe, image, component, link } = embedCodes(subject, 'sv')
    const query = 'indicator=median_rent&amp;year=2023&amp;at=0123456789abcdef'
    const picture =
      `<a href="https://kartor.example.se/?${query}"><img src="https://kartor.example.se/figure.png?${query}" ` +
      'alt="Karta: Medianhyra" style="max-width:100%;height:auto"></a>'
    const script = '<script async src="https://kartor.example.se/embed.js"></script>'
    expect(image).toBe(picture)
    expect(link).toBe(`<a href="https://kartor.example.se/?${query}">Medianhyra</a>`)
    expect(iframe).toBe(
      `<iframe src="https://kartor.example.se/embed?${query}" title="Medianhyra" width="100%" height="1140" ` +
        `loading="lazy" style="border:0">${picture}</iframe>\n${script}`,
    )
    expect(component).toBe(
      `<regionsikt-embed src="https://kartor.example.se/embed?${query}" title="Medianhyra">${picture}</regionsikt-embed>\n${script}`,
    )
  })

  test('lead to the language that is read', () => {
    expect(embedCodes(subject, 'en').link).toContain('&amp;lang=en&amp;')
  })

  test('hold no tag but their own, whatever a title or an author says', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom('"><script>hit()</script>', '</iframe><img src=x onerror=hit()>'),
    )
    const tags = (text: string) => [...text.matchAll(/<\/?([^\s>]*)/g)].map((match) => match[1]).join(' ')
    const usual = embedCodes(subject, 'sv')
    fc.assert(
      fc.property(hostile, hostile, settings, (title, alt, setting) => {
        const codes = embedCodes({ ...subject, title, alt, setting: { ...setting, alt } }, 'sv')
        for (const kind of ['iframe', 'image', 'component', 'link'] as const) {
          expect(tags(codes[kind])).toBe(tags(usual[kind]))
          // Quotes are those of the attributes alone.
          expect(codes[kind].split('"').length).toBe(usual[kind].split('"').length)
        }
      }),
    )
  })
})

test('small maps stand still, everything else does what is asked for', () => {
  for (const show of SHOWS) {
    expect(interactionsOf({ show })).toContain('still')
    for (const interaction of INTERACTIONS) {
      const expected = show === 'multiples' ? 'still' : interaction
      expect(interactionOf({ show }, { interaction })).toBe(expected)
    }
  }
})

describe('figureCode', () => {
  const figure = {
    origin: subject.origin,
    page: '/region/20?at=0123456789abcdef',
    view: subject.view,
    setting: USUAL_FIGURE,
    format: 'png',
    alt: { short: 'Översikt' },
    foot: ['Källa: SCB.', 'Bearbetning: Regionsikt.'],
    width: 640,
  } as const

  test('is the picture without the source that stands beside it, and leads to its page', () => {
    expect(figureCode(figure)).toBe(
      '<figure style="margin:0"><a href="https://kartor.example.se/region/20?at=0123456789abcdef">' +
        '<img src="https://kartor.example.se/figure.png?indicator=median_rent&amp;year=2023&amp;at=0123456789abcdef' +
        '&amp;without=source" alt="Översikt" width="640" style="max-width:100%;height:auto"></a>' +
        '<figcaption>Källa: SCB. Bearbetning: Regionsikt.</figcaption></figure>',
    )
  })

  test('holds no tag but its own', () => {
    const hostile = fc.oneof(fc.string(), fc.constant('"></figcaption><script>hit()</script>'))
    fc.assert(
      fc.property(hostile, hostile, hostile, (short, line, page) => {
        const code = figureCode({ ...figure, alt: { short }, foot: [line], page })
        expect(code.match(/<[^>]*>/g)).toHaveLength(7)
        expect(code.split('"').length).toBe(figureCode(figure).split('"').length)
      }),
    )
  })
})
