/** Where a document may lead: the web and nowhere else, written so that it can stand in any attribute. Null of all else. */
export function webAddress(href: string | null): string | null {
  if (href === null || !URL.canParse(href)) return null
  const { protocol, href: written } = new URL(href)
  return protocol === 'https:' || protocol === 'http:' ? written.replaceAll("'", '%27') : null
}
