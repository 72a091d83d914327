const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand between tags or inside double quotes. Every name and number from outside passes through here. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}

/** A coordinate or length: two decimals are a fiftieth of a pixel at most, and no more bytes than needed. */
export function round(number: number): string {
  return String(Math.round(number * 100) / 100)
}
