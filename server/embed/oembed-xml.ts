import { escapeXml } from '#core/picture/xml.ts'
import type { OEmbed } from './oembed.ts'

export function oembedXml(answer: OEmbed): string {
  const parts = Object.entries(answer).map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${parts.join('\n')}\n</oembed>\n`
}
