import type { Markup } from './html.ts'

/** Where the server writes into the client's index.html: each name stands there once, as `<!--slot:name-->`. */
export const SLOTS = [
  'title',
  'description',
  'languages',
  'notices',
  'heading',
  'map',
  'source',
  'controls',
  'card',
  'table',
  'boot',
] as const
export type Slot = (typeof SLOTS)[number]
export type Fillings = Readonly<Record<Slot, Markup>>

/** Writes a page in a language. */
export type Template = (lang: string, fillings: Fillings) => string

const MARK = /<!--slot:([a-z]+)-->/
const LANG = '<html lang="sv"'

/** Cuts the page at its slots, once. Throws when a slot is missing, doubled or unknown: a half-filled page is no page. */
export function compileTemplate(page: string): Template {
  // A split by a pattern with a group gives text and slot name in turn.
  const pieces = page.split(MARK)
  const found = pieces.filter((_, i) => i % 2 === 1)
  for (const slot of SLOTS) {
    const count = found.filter((name) => name === slot).length
    if (count !== 1) throw new Error(`index.html: expected <!--slot:${slot}--> once, found it ${count} times`)
  }
  const names = found.map((name) => {
    const slot = SLOTS.find((each) => each === name)
    if (slot === undefined) throw new Error(`index.html: expected slots ${SLOTS.join(', ')}, found ${name}`)
    return slot
  })
  const [head = '', ...texts] = pieces.filter((_, i) => i % 2 === 0)
  if (!head.includes(LANG)) throw new Error(`index.html: expected ${LANG} before the first slot, found none`)
  return (lang, fillings) => {
    let written = head.replace(LANG, `<html lang="${lang}"`)
    for (const [i, slot] of names.entries()) written += fillings[slot].text + (texts[i] ?? '')
    return written
  }
}
