/**
 * An Office file is a zip of parts (ECMA-376, part 2). What the writers of documents leave to chance or the clock is
 * settled here: the same paper gives the same bytes.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { Paper } from '#core/model/paper/paper.ts'
import { escapeXml, NOT_XML } from '#core/picture/xml.ts'
import { LOCALES } from './words.ts'

/** By path. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** The first moment a zip can name. It is written as local time, so it is the same wherever the server stands. */
const LONG_AGO = new Date(1980, 0, 1)

const TEXT = /\.(xml|rels|svg)$/

export function partsOf(zip: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(zip)
}

/** Rewrites the parts that are text: each once, without what XML has no place for, with which no program opens it. */
export function rewritten(parts: Parts, rewrite: (text: string, path: string) => string): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => [
      path,
      TEXT.test(path) ? strToU8(rewrite(strFromU8(bytes).replace(NOT_XML, ''), path)) : bytes,
    ]),
  )
}

export function zipped(parts: Parts): Uint8Array {
  const files: Zippable = {}
  // The list of content types comes first, as readers that do not look further expect; folders are no parts.
  const paths = Object.keys(parts).filter((path) => !path.endsWith('/'))
  for (const path of paths.sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1))) {
    const bytes = parts[path]
    // PNG is compressed already.
    if (bytes) files[path] = [bytes, { mtime: LONG_AGO, level: path.endsWith('.png') ? 0 : 6 }]
  }
  return zipSync(files)
}

function order(path: string): number {
  return path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2
}

/** docProps/core.xml: whose, about what, in which language, of which data. */
export function coreProperties({ title, description, lang, version, builtAt, address }: Paper): string {
  const at = new Date(builtAt).toISOString().replace(/\.\d+Z$/, 'Z')
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(address ?? '')}</dc:subject>` +
    `<dc:creator>Regionsikt</dc:creator><cp:keywords>${escapeXml(version)}</cp:keywords>` +
    `<dc:description>${escapeXml(description)}</dc:description><cp:lastModifiedBy>Regionsikt</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>` +
    `<dc:language>${LOCALES[lang]}</dc:language></cp:coreProperties>`
  )
}
