/** A Word document with nothing in it that the writer made up by chance or read off the clock. */
import { strFromU8, strToU8 } from 'fflate'
import type { Paper } from '#core/model/paper/paper.ts'
import { coreProperties, type Parts, partsOf, rewritten, zipped } from '../package.ts'
import type { DocumentTheme } from '../theme.ts'
import type { Media } from './figure.ts'

/**
 * Ids of relationships are random as the writer makes them, and bookmarks are numbered through all documents that a process
 * has written. All stand in attributes or in fields, where no author's text can: a quotation mark in that is escaped.
 */
const RELATIONSHIP = /(\b(?:r:id|Id)=")(rId[0-9a-z_-]{21})(?=")/g
const HEADING = /((?:w:name|w:anchor)="|<w:instrText [^>]*>PAGEREF )(_Toc\d+)\b/g
const BOOKMARK = /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)(?=")/g

/** A field that is to be updated makes Word ask at every opening. */
const DIRTY = / w:dirty="(?:true|false)"/g

export function settled(zip: Uint8Array, paper: Paper, { fonts }: DocumentTheme, media: Media): Uint8Array {
  const relationships = numbering('rIdLink')
  const headings = numbering('_Toc')
  const bookmarks = numbering('')
  const parts = rewritten(withMedia(partsOf(zip), media), (text) =>
    text
      .replace(DIRTY, '')
      .replace(RELATIONSHIP, relationships)
      .replace(HEADING, headings)
      .replace(BOOKMARK, bookmarks),
  )
  return zipped({
    ...parts,
    'docProps/core.xml': strToU8(coreProperties(paper)),
    'word/fontTable.xml': strToU8(fontTable(fonts)),
  })
}

/** The pictures themselves, where their names stand. */
function withMedia(parts: Parts, media: Media): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => {
      const picture = path.startsWith('word/media/') ? media.get(strFromU8(bytes)) : undefined
      return [path, picture ?? bytes]
    }),
  )
}

/** The first one met is 1, the next that is another 2, and so on. */
function numbering(prefix: string): (all: string, before: string, found: string) => string {
  const known = new Map<string, string>()
  return (_, before, found) => {
    const name = known.get(found) ?? `${prefix}${known.size + 1}`
    known.set(found, name)
    return before + name
  }
}

/** Names what to take where a font is not installed (ECMA-376, part 1, 17.8.3.1). */
function fontTable({ heading, body, fallback }: DocumentTheme['fonts']): string {
  const named = [...new Set([heading, body])].map(
    (font) => `<w:font w:name="${font}"><w:altName w:val="${fallback}"/><w:family w:val="swiss"/></w:font>`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${named.join('')}</w:fonts>`
  )
}
