/**
 * How wide a text will be, without a browser: the advance widths of Source Sans 3, in hundredths of an em. Kerning is
 * left out. A system font that stands in may be wider, so whoever must not collide keeps some air around the text.
 */
export type Weight = 400 | 600

/** Regular weight; letters with accents count as their plain letter. */
const WIDTHS: Readonly<Record<number, string>> = {
  20: ' \u00a0\u202f',
  25: "'ijlI,.:;·",
  29: 'f!',
  31: '()-',
  34: 'rt',
  42: '"*sz?',
  46: 'ckvxy',
  49: 'eEFLZYJ–',
  50: '0123456789+=−agk_',
  54: 'bdhnopquABDHRSTVXPKC',
  60: '&',
  65: 'GNOQU',
  72: 'wM',
  79: 'W',
  83: 'm%',
  95: '…',
}
const ADVANCE = new Map(
  Object.entries(WIDTHS).flatMap(([width, characters]) => [...characters].map((one) => [one, Number(width) / 100])),
)
const USUAL = 0.55
/** Measured over the whole table: the semibold is this much wider. */
const SEMIBOLD = 1.03
/** Widths above are rounded; a line that fits must fit. */
const ALLOWANCE = 1.015

/** Width of one line in the unit of `size`. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let em = 0
  for (const character of text.normalize('NFD')) {
    if (/\p{Mark}/u.test(character)) continue
    em += ADVANCE.get(character) ?? USUAL
  }
  return em * size * (weight === 600 ? SEMIBOLD : 1) * ALLOWANCE
}

/** Breaks a text between words into lines no wider than `width`; a single word wider than that stands alone. */
export function wrapText(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = []
  // U+00A0 holds a number and its unit together, so only plain spaces part words.
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The first of some texts, from many words to few, that fits; else as much of the last as does. Empty for none. */
export function fittingText(texts: readonly string[], width: number, size: number, weight: Weight = 400): string {
  const fits = texts.find((text) => textWidth(text, size, weight) <= width)
  return fits ?? shortenText(texts.at(-1) ?? '', width, size, weight)
}

/** The text, or as much of it as fits with an ellipsis. */
export function shortenText(text: string, width: number, size: number, weight: Weight = 400): string {
  if (textWidth(text, size, weight) <= width) return text
  let kept = text
  while (kept.length > 1 && textWidth(`${kept}…`, size, weight) > width) kept = kept.slice(0, -1).trimEnd()
  return `${kept}…`
}
