/** "Källa: regiondalarna.se": a link that says where it leads, on paper and to those who go from link to link. */
import type { Span } from '#core/model/paper/paper.ts'

export function sourceLink(label: string, href: string): Span[] {
  return [{ text: `${label}: ` }, siteLink(href)]
}

/** By its host as people say it; what is no address stays as it is. */
export function siteLink(href: string): Span {
  return { text: URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : href, href }
}
