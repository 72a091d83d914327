import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { halosBeneath } from '#server/office/halos.ts'
import { readSvg, type SvgElement } from '#server/render/svg-tree.ts'

const FIGURES = 'tests/figures'
const drawings = readdirSync(FIGURES).filter((name) => name.endsWith('.svg'))

/** Text and signs with a line of their own around them, and without, in the order they are painted. */
function textsOf(element: SvgElement): string[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [child] : textsOf(child)))
}

test('a halo lies beneath its letters, as a copy that is painted first', () => {
  const [halo, letters] = [
    '<g fill="b" stroke="b" font-size="9"><text x="1">Ö</text></g>',
    '<g fill="a" font-size="9"><text x="1">Ö</text></g>',
  ]
  expect(halosBeneath('<g fill="a" stroke="b" paint-order="stroke" font-size="9"><text x="1">Ö</text></g>')).toBe(
    halo + letters,
  )
  expect(halosBeneath('<path fill="a" stroke="b" stroke-width="2" paint-order="stroke" d="M0 0"/>')).toBe(
    '<path fill="b" stroke="b" stroke-width="2" d="M0 0"/><path fill="a" d="M0 0"/>',
  )
})

test('what has none is as it was', () => {
  const svg = '<svg><g stroke="b"><path d="M0 0"/></g><text>paint-order="stroke"</text></svg>'
  expect(halosBeneath(svg)).toBe(svg)
})

describe('of every figure', () => {
  test.each(drawings)('%s asks for no order of painting, and says the same', (name) => {
    const svg = readFileSync(`${FIGURES}/${name}`, 'utf8')
    const changed = halosBeneath(svg)
    expect(changed).not.toContain('paint-order')
    expect(new Set(textsOf(readSvg(changed)))).toEqual(new Set(textsOf(readSvg(svg))))
  })
})
