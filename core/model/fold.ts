/** Text as people search for it: no case, no diacritics, so that "ornskoldsvik" finds Örnsköldsvik. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * How well a text answers a query whose every word must occur in it: 0 best (the text begins with the query), then
 * 1 (every word begins a word), 2 (every word occurs); null where a word is not there. Both already folded.
 */
export function matchRank(text: string, query: string): number | null {
  const words = query.split(/\s+/).filter((word) => word !== '')
  if (!words.every((word) => text.includes(word))) return null
  if (text.startsWith(query.trim())) return 0
  const starts = text.split(/[^\p{L}\p{N}]+/u)
  return words.every((word) => starts.some((start) => start.startsWith(word))) ? 1 : 2
}

/** How well the best of several names of one thing answers, each beside the code it may be asked for by. All folded. */
export function bestMatchRank(names: readonly string[], code: string, query: string): number | null {
  const ranks = names.flatMap((name) => matchRank(`${name} ${code}`, query) ?? [])
  return ranks.length === 0 ? null : Math.min(...ranks)
}
