/** Lines of text. Apart from its width, which the first picture needs: this comes with what has paragraphs. */
import { partingOf } from './hyphenation.ts'
import { textWidth, type Weight } from './text-width.ts'

/** Breaks a text between words into lines no wider than `width`, and within words that are wider than that. */
export function wrapText(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = []
  // U+00A0 holds a number and its unit together: it parts words only where these have no room on one line.
  const words = text
    .split(' ')
    .flatMap((word) => (textWidth(word, size, weight) <= width ? [word] : word.split('\u00a0')))
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer
    else lines.push(...broken(word, width, size, weight))
  }
  return lines
}

/** So many times its size, a line has too little room to break words for. */
const LEAST_LINE = 4

/** A word in pieces that fit, with hyphens between letters. */
function broken(word: string, width: number, size: number, weight: Weight): string[] {
  if (width < LEAST_LINE * size || textWidth(word, size, weight) <= width) return [word]
  const pieces: string[] = []
  let rest = [...word]
  while (rest.length > 1 && textWidth(rest.join(''), size, weight) > width) {
    let most = 1
    while (textWidth(`${rest.slice(0, most + 1).join('')}-`, size, weight) <= width) most++
    const at = partingOf(rest, most) ?? most
    const [piece, next = ''] = [rest.slice(0, at).join(''), rest[at]]
    pieces.push(/\p{L}$/u.test(piece) && /\p{L}/u.test(next) ? `${piece}-` : piece)
    rest = rest.slice(at)
  }
  return [...pieces, rest.join('')]
}
