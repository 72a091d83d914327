/** Legends whose classes turn at a reference, or are no stretches of numbers. */
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#core/model/text.ts'
import { legendSvg } from '#core/picture/legend.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import type { Picture } from '#core/picture/picture.ts'
import { textWidth } from '#core/picture/text-width.ts'
import { TOY_KINDS, toyKind } from '#tests/fixtures/toy-kinds.ts'
import { TOY_DIVISIONS, toyPicture } from '#tests/fixtures/toy-pictures.ts'

const NONE = { hovered: null, chosen: [] }

function texts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)
}

function drawn(picture: Picture, marks: Parameters<typeof legendSvg>[3] = NONE, width = 480): string {
  return legendSvg(picture, pageSkin, picture.view.lang, marks, { width, radius: 44 })
}

function codesOf(picture: Picture) {
  return [...picture.rowOf.keys()]
}

describe('diverging', () => {
  test('the reference is the turn: one strong line, its name and value, words at both ends', () => {
    const svg = drawn(toyKind('difference'))
    expect(svg.match(/class="pivot"/g)).toHaveLength(1)
    expect(svg).not.toContain('class="tick"')
    expect(texts(svg)).toEqual(expect.arrayContaining(['riket 62,0\u00a0%', 'under riket', 'över riket']))
  })

  test('a change turns at none, and the reference is another line', () => {
    const svg = drawn(toyKind('change'))
    expect(svg.match(/class="pivot"/g)).toHaveLength(1)
    expect(svg.match(/class="tick"/g)).toHaveLength(1)
    expect(texts(svg)).toEqual(expect.arrayContaining(['minskning', 'ökning', '−2,0', '0,0', '+10,0']))
    expect(texts(svg)[0]).toBe('riket +2,0\u00a0procentenheter')
  })

  test('each against its own: signed differences under a name that says so', () => {
    const found = texts(drawn(toyKind('own')))
    expect(found).toEqual(
      expect.arrayContaining(['skillnad mot det egna länet, procentenheter', '−5,0', '0,0', '+10,0']),
    )
    expect(texts(drawn(toyKind('own', 'en')))).toContain('above its own county')
  })

  test('with all values on one side there is no turn, and one word', () => {
    const over = toyKind('difference', 'sv', { reference: 10 })
    const svg = drawn(over)
    expect(svg).not.toContain('class="pivot"')
    expect(texts(svg)).toContain('över riket')
    expect(texts(svg)).not.toContain('under riket')
  })
})

describe('two indicators', () => {
  const picture = toyKind('two')
  const svg = drawn(picture)

  test('a square of nine, the count in each cell that has any, both names with units, breaks on both sides', () => {
    expect(svg.match(/<rect class="pair-\d"/g)).toHaveLength(9)
    expect(texts(svg).filter((text) => text === '1')).toHaveLength(3)
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['Andel i arbete (%)', 'Medianinkomst (kr)', '50,0', '80,0', '210', '300', 'högt i båda']),
    )
  })

  test('high is to the right and up', () => {
    const place = (index: number) => {
      const [, x, y] = svg.match(new RegExp(`<rect class="pair-${index}" x="([\\d.]+)" y="([\\d.]+)"`)) ?? []
      return [Number(x), Number(y)] as const
    }
    expect(place(2)[0]).toBeGreaterThan(place(0)[0])
    expect(place(6)[1]).toBeLessThan(place(0)[1])
  })

  test('what the corners mean stands beside the square, or under it where no word would fit there', () => {
    const corners = ['högt i båda', 'lågt i båda', 'högt: andel i arbete, lågt: medianinkomst']
    const wide = texts(drawn(picture)).join(' ')
    const narrow = texts(drawn(picture, NONE, 236)).join(' ')
    for (const words of corners) for (const found of [wide, narrow]) expect(found).toContain(words)
    const heightOf = (legend: string) => Number(legend.match(/ height="([\d.]+)"/)?.[1])
    expect(heightOf(drawn(picture, NONE, 236))).toBeGreaterThan(heightOf(svg) + 60)
  })

  test('the cells of marked areas are framed', () => {
    const [first = null, ...rest] = codesOf(picture)
    const marked = drawn(picture, { hovered: first, chosen: rest })
    // Two chosen areas with figures; the third has none.
    expect(marked.match(/<rect class="chosen"/g)).toHaveLength(2)
    expect(marked.match(/<rect class="hovered"/g)).toHaveLength(1)
  })
})

describe('kinds', () => {
  test('each group by its name and count', () => {
    expect(texts(drawn(toyKind('typology')))).toEqual(['Norra bygden (2)', 'Södra bygden (2)'])
  })

  test('more groups than colours: words', () => {
    const shared = TOY_DIVISIONS.map((division) => ({
      ...division,
      groups: division.groups.map((group) => ({ ...group, tint: 0 })),
    }))
    const picture = toyKind('typology', 'sv', { divisions: shared })
    expect(texts(drawn(picture)).join(' ')).toBe(
      '2 FA-regioner. Fyllningarna skiljer bara grannar åt; namnen står på kartan.',
    )
  })

  test('only the groups that are in the picture', () => {
    const counties = toyPicture({ cells: [1, 2], within: '02', view: { mode: 'typology', division: 'county' } })
    expect(texts(drawn(counties))).toEqual(['Östra län (2)'])
  })
})

describe('position and direction', () => {
  const svg = drawn(toyKind('course'))

  test('a square of four with counts and signs; what is neither under it, and the rule', () => {
    const found = texts(svg)
    expect(found).toEqual(
      expect.arrayContaining([
        'förbättras',
        'försämras',
        'bättre än riket',
        'sämre än riket',
        'ingen tydlig förändring (0)',
      ]),
    )
    expect(found.join(' ')).toContain('minst tre av fyra jämförelser mellan två år går åt samma håll')
    expect(svg.match(/<rect class="pattern-\d"/g)).toEqual(
      ['1', '3', '2', '0'].map((at) => `<rect class="pattern-${at}"`),
    )
    const signs = [...svg.matchAll(/class="sign-on[^"]*" d="([^"]*)"/g)].map(([, d = '']) => d)
    expect(signs.map((d) => d.match(/M/g)?.length)).toEqual([2, 2, 2, 2, 1])
  })

  test('a target is met or not', () => {
    const found = texts(drawn(toyKind('course', 'sv', { view: { mode: 'course', target: 62 } })))
    expect(found).toEqual(expect.arrayContaining(['når målvärdet', 'når inte målvärdet']))
  })

  test('two goals are named on both sides, and why one cannot be assessed is told', () => {
    const found = texts(drawn(toyKind('conflict', 'en')))
    expect(found).toEqual(expect.arrayContaining(['Share in work improving', 'not assessable: too few years (1)']))
  })

  test('however narrow, a side says which way it goes', () => {
    const found = texts(drawn(toyKind('conflict', 'en'), NONE, 236)).join(' ')
    expect(found).toContain('Share in work improving')
    expect(found).toContain('Share in work slipping')
  })
})

describe('pattern', () => {
  const picture = toyKind('pattern')
  const svg = drawn(picture)

  test('five kinds with signs and counts, who has no neighbour, and the whole in a sentence', () => {
    const found = texts(svg)
    expect(found.slice(0, 6)).toEqual([
      'högt bland höga (0)',
      'lågt bland låga (1)',
      'högt bland låga (0)',
      'lågt bland höga (1)',
      'ej säkerställt (1)',
      'utan granne: Ekby',
    ])
    expect(found.slice(6).join(' ').replaceAll('\u00a0', ' ')).toContain(
      'Morans I = 0,42, p = 0,001 (värdena omkastade 999 gånger).',
    )
    // Two triangles in each of four kinds, a dot in the fifth.
    const signs = [...svg.matchAll(/class="sign-on[^"]*" d="([^"]*)"/g)].map(([, d = '']) => d)
    expect(signs.map((d) => d.match(/l-/g)?.length ?? 0)).toEqual([2, 2, 2, 2, 0])
  })

  test('the kind of a marked area is framed', () => {
    const [first = null] = codesOf(picture)
    expect(drawn(picture, { hovered: first, chosen: [] }).match(/<rect class="hovered"/g)).toHaveLength(1)
  })
})

describe.each(TOY_KINDS)('%s', (kind) => {
  test('law: no words leave the legend, from 300 px on, in either language', () => {
    for (const lang of LANGUAGES) {
      for (const width of [300, 360, 480, 640]) {
        const svg = drawn(toyKind(kind, lang), NONE, width)
        const [, height] = svg.match(/viewBox="0 0 [\d.]+ ([\d.]+)"/) ?? []
        let shift = 0
        for (const [, move, x, y, rest = '', text = ''] of svg.matchAll(
          /<g transform="translate\(([\d.]+) [\d.]+\)">|<text[^>]*? x="([\d.]+)" y="([\d.]+)"([^>]*)>([^<]*)</g,
        )) {
          if (move !== undefined) shift = Number(move)
          if (x === undefined) continue
          const long = textWidth(text, 12)
          const anchor = rest.match(/text-anchor="(\w+)"/)?.[1] ?? 'start'
          const right = Number(x) + long * ({ start: 1, middle: 0.5, end: 0 }[anchor] ?? Number.NaN)
          expect(right + shift, `${text} at ${width}`).toBeLessThanOrEqual(width + 8)
          expect(Number(y)).toBeLessThanOrEqual(Number(height))
        }
      }
    }
  })

  test('says to those who do not see it what its classes are', () => {
    const label = drawn(toyKind(kind)).match(/aria-label="([^"]*)"/)?.[1] ?? ''
    expect(label).toMatch(/^Teckenförklaring[^:]*: .*\d (kommun|FA-region)/)
  })
})
