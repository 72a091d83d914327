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

/** Of characters met before, em: a figure asks for the width of thousands of texts, mostly of the same few letters. */
const met = new Map<string, number>()

/** Width of one line in the unit of `size`. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let em = 0
  for (const character of text) em += met.get(character) ?? meet(character)
  return em * size * (weight === 600 ? SEMIBOLD : 1) * ALLOWANCE
}

/** Of its plain letter; a mark that is added to a letter takes no room. */
function meet(character: string): number {
  let em = 0
  for (const part of character.normalize('NFD')) {
    if (!/\p{Mark}/u.test(part)) em += ADVANCE.get(part) ?? USUAL
  }
  // The letters of Europe; whatever else somebody writes in a name need not be kept for ever.
  if (character < '\u0530') met.set(character, em)
  return em
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
