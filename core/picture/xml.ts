const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const CHARACTERS = new Map(Object.entries(ENTITIES).map(([character, entity]) => [entity, character]))

/** What no XML 1.0 document may hold, however it is escaped (its section 2.2); half surrogate pairs too. */
export const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

const TROUBLE = new RegExp(`[&<>"]|${NOT_XML.source}`, 'gu')

/**
 * Text as it may stand between tags or inside double quotes. Every name and number from outside passes through here; a
 * character that would make a file of ours unreadable is left out.
 */
export function escapeXml(text: string): string {
  return text.replace(TROUBLE, (character) => ENTITIES[character] ?? '')
}

/** What `escapeXml` wrote, as it was. */
export function unescapeXml(text: string): string {
  return text.replace(/&[a-z]+;/g, (entity) => CHARACTERS.get(entity) ?? entity)
}

/** A coordinate or length: two decimals are a fiftieth of a pixel at most, and no more bytes than needed. */
export function round(number: number): string {
  return String(Math.round(number * 100) / 100)
}
