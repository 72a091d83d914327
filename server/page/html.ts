import { escapeXml } from '#core/picture/xml.ts'

/** Text that is HTML already and must not be escaped again. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export const NOTHING = new Markup('')

type Piece = string | number | Markup | readonly Markup[]

/**
 * HTML as a template: whatever is put in is escaped, unless it came out of here itself. So forgetting something means
 * an ampersand too many on the page, and never a script. Attributes must stand in double quotes.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let text = strings[0] ?? ''
  for (const [i, piece] of pieces.entries()) text += written(piece) + (strings[i + 1] ?? '')
  return new Markup(text)
}

function written(piece: Piece): string {
  if (piece instanceof Markup) return piece.text
  if (typeof piece === 'string') return escapeXml(piece)
  if (typeof piece === 'number') return String(piece)
  return piece.map(({ text }) => text).join('')
}

/** A boolean attribute, with the space before it: `selected`. */
export function flag(name: 'selected' | 'disabled' | 'checked' | 'open', on: boolean): Markup {
  return on ? new Markup(` ${name}`) : NOTHING
}
