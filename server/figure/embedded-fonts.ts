/** The letters of a figure that must look the same everywhere: Source Sans 3 as a page has it, to stand inside an SVG. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { lazily } from '../lazily.ts'

const { resolve } = createRequire(import.meta.url)
const woff2 = (weight: 400 | 600) =>
  readFileSync(resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`), 'base64')

/** WOFF2 in base64, some 20 kB each; read when it is first asked for. */
export const embeddedFonts = lazily(() => ({ regular: woff2(400), semibold: woff2(600) }))

/**
 * What a figure with letters inside may do when it is opened as a document: read its own style sheet, which is named by
 * its hash, and the fonts in it. Null of one without.
 */
export function fontPolicy(svg: string): string | null {
  const [, sheet] = svg.match(/<style>([^<]*)<\/style>/) ?? []
  if (sheet === undefined) return null
  const hash = createHash('sha256').update(sheet).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; font-src data:`
}
