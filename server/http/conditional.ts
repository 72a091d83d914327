/**
 * Whether an `If-None-Match` holds the entity tag, so that 304 is the answer (RFC 9110, section 13.1.2). The comparison
 * is the weak one: a cache on the way may have marked our strong tag as weak when it changed the encoding.
 */
export function holdsTag(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false
  const tags = ifNoneMatch.trim()
  if (tags === etag || tags === '*') return true
  // Our tags hold no comma and no quote, so no tag of ours is torn by the split.
  return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
