/**
 * Text that stays what it says, whatever it looks like. No pattern here looks for blanks of any length before something
 * else: in a text of nothing but blanks that takes as long as the square of its length.
 */

/** Every character that CommonMark, or GitHub's tables, may take for markup. */
export function plain(text: string): string {
  return inOneLine(text).replaceAll(/[\\`*_{}[\]<>#|~!&]/g, (character) => `\\${character}`)
}

/** Ends of lines, and what is blank around them, are one space. */
function inOneLine(text: string): string {
  const [first = '', ...more] = text.split('\n')
  if (more.length === 0) return text
  const last = more.pop() ?? ''
  const between = more.map((line) => line.trim()).filter((line) => line !== '')
  return [first.trimEnd(), ...between, last.trimStart()].join(' ')
}

/** What is blank around a text, and what is in the middle. */
export function bared(text: string): readonly [before: string, core: string, after: string] {
  const core = text.trim()
  const start = text.length - text.trimStart().length
  return [text.slice(0, start), core, text.slice(start + core.length)]
}

/** At the start of a line a few more are: of lists, numbered or not. */
export function startPlain(text: string): string {
  return text.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2')
}
