import type { Markup } from './html.ts'

/** Where the server writes into the client's index.html: each name stands there once, as `<!--slot:name-->`. */
export const SLOTS = [
  'title',
  'description',
  'head',
  'masthead',
  'languages',
  'notices',
  'frozen',
  'heading',
  'map',
  'source',
  'controls',
  'card',
  'table',
  'boot',
] as const
export type Slot = (typeof SLOTS)[number]
export type Fillings<S extends string = Slot> = Readonly<Record<S, Markup>>

/** Writes a page in a language. */
export type Template<S extends string = Slot> = (lang: string, fillings: Fillings<S>) => string

const MARK = /<!--slot:([a-z]+)-->/
const LANG = '<html lang="sv"'

/** The page of the map. */
export function compileTemplate(page: string): Template {
  return cutAtSlots('index.html', page, SLOTS)
}

/** Cuts a page at its slots, once. Throws when a slot is missing, doubled or unknown: a half-filled page is no page. */
export function cutAtSlots<S extends string>(file: string, page: string, slots: readonly S[]): Template<S> {
  // A split by a pattern with a group gives text and slot name in turn.
  const pieces = page.split(MARK)
  const found = pieces.filter((_, i) => i % 2 === 1)
  for (const slot of slots) {
    const count = found.filter((name) => name === slot).length
    if (count !== 1) throw new Error(`${file}: expected <!--slot:${slot}--> once, found it ${count} times`)
  }
  const names = found.map((name) => {
    const slot = slots.find((each) => each === name)
    if (slot === undefined) throw new Error(`${file}: expected slots ${slots.join(', ')}, found ${name}`)
    return slot
  })
  const [head = '', ...texts] = pieces.filter((_, i) => i % 2 === 0)
  if (!head.includes(LANG)) throw new Error(`${file}: expected ${LANG} before the first slot, found none`)
  return (lang, fillings) => {
    let written = head.replace(LANG, `<html lang="${lang}"`)
    for (const [i, slot] of names.entries()) written += fillings[slot].text + (texts[i] ?? '')
    return written
  }
}
