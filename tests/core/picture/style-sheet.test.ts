import { expect, test } from 'vitest'
import { drawMap } from '#core/picture/draw-map.ts'
import { legendSvg } from '#core/picture/legend.ts'
import { MAP_FRAMES } from '#core/picture/map-frames.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { sequential, TOKENS } from '#core/picture/palette.ts'
import { drawnAreas } from '#core/picture/picture.ts'
import { styleSheet } from '#core/picture/style-sheet.ts'
import { COUNTS, RATES, toyLayers } from '#tests/fixtures/toy-pictures.ts'

const SHEET = styleSheet()
/** Groups are there to be found by, not to be painted. */
const PLAIN = new Set([
  'picture',
  'area',
  'areas',
  'borders',
  'labels',
  'legend',
  'symbols',
  'chosen-areas',
  'sized',
  ...MAP_FRAMES.map(({ name }) => name),
])

test('has a rule for every class name the page’s pictures use', () => {
  const marks = { hovered: drawnAreas(RATES)[0] ?? null, chosen: drawnAreas(RATES) }
  const pictures = [RATES, COUNTS].flatMap((picture) => [
    drawMap(toyLayers(), picture, pageSkin, 'sv'),
    legendSvg(picture, pageSkin, 'sv', marks),
  ])
  const used = pictures.flatMap((svg) =>
    [...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  )
  expect(used.length).toBeGreaterThan(40)
  for (const name of new Set(used)) if (!PLAIN.has(name)) expect(SHEET).toContain(`.${name} {`)
})

test('every token and class colour in both themes, dark on screens only', () => {
  const [light = '', dark = ''] = SHEET.split('@media screen and (prefers-color-scheme: dark)')
  for (const [theme, block] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    for (const [name, colour] of Object.entries(TOKENS[theme])) expect(block).toContain(`--${name}: ${colour};`)
    for (const count of [1, 5, 7]) {
      sequential(count, theme).forEach((colour, i) => {
        expect(block).toContain(`.class-${count}-${i} { --colour: ${colour};`)
      })
    }
  }
})

test('shows one set of names at a time', () => {
  const rules = SHEET.match(/@container map .*/g) ?? []
  expect(rules).toHaveLength(MAP_FRAMES.length)
  expect(rules[0]).toBe(
    '@container map (width < 460px) and (height < 370px) { .sized:not(.fits-340-280) { display: none; } }',
  )
  expect(rules.at(-1)).toContain('(width >= 900px) and (height >= 1040px)')
})

test('asks for nothing from elsewhere', () => {
  expect(SHEET.match(/url\(([^)]*)\)/g)?.every((address) => address.startsWith('url(#'))).toBe(true)
  expect(SHEET).not.toContain('@import')
})

test('hairlines keep their width when drawn in, except inside a hatch, which grows as a whole', () => {
  expect(SHEET).toMatch(/\.picture \.county-border \{[^}]*vector-effect: non-scaling-stroke/)
  expect(SHEET.match(/\.picture \.hatch \{[^}]*\}/)?.[0]).not.toContain('vector-effect')
})
