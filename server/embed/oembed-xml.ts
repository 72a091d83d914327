import { escapeXml } from '#core/picture/xml.ts'
import type { OEmbed } from './oembed.ts'

/** Characters that XML 1.0 has no way to write, not even as entities (section 2.2). */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

export function oembedXml(answer: OEmbed): string {
  const parts = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escapeXml(String(value).replace(UNWRITABLE, '\uFFFD'))}</${name}>`,
  )
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${parts.join('\n')}\n</oembed>\n`
}
