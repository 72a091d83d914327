/** Names that people and files give territories, as territories may bear them. */
import { DIRECTION } from '../direction.ts'
import { MOST_NAME } from './form.ts'
import type { Repair } from './told.ts'

/**
 * What divides a territory in an address; control characters and line breaks; half surrogate pairs, which no address can
 * hold; marks of direction; and what has no width, by which two names would look alike (but not the joiners, which some
 * scripts and pictures need).
 */
export const UNNAMEABLE = new RegExp(
  `[~\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u00ad\\u180e\\u200b\\u2060-\\u2064\\ufeff]|${DIRECTION.source}`,
  'u',
)

/** One line, not blank at its ends, without `~`. */
export function isName(name: string): boolean {
  return name.length > 0 && name.length <= MOST_NAME && name.trim() === name && !UNNAMEABLE.test(name)
}

/** The name itself, or with the first number in brackets that nobody has, nor one that looks the same (Unicode, NFC). */
export function freeName(name: string, others: readonly { readonly name: string }[]): string {
  const taken = new Set(others.map((each) => each.name.normalize('NFC')))
  if (!taken.has(name.normalize('NFC'))) return name
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`
    const candidate = `${cutName(name, MOST_NAME - suffix.length)}${suffix}`
    if (!taken.has(candidate.normalize('NFC'))) return candidate
  }
}

/** At most so many UTF-16 units, without cutting a character in two or leaving a space at the end. */
function cutName(name: string, most = MOST_NAME): string {
  let cut = ''
  for (const character of name) {
    if (cut.length + character.length > most) break
    cut += character
  }
  return cut.trimEnd()
}

/** Where nothing names it: its number, counted from 1. */
function numbered(place: number): string {
  return `Territorium ${place + 1}`
}

/**
 * The name of the territory at a place, counted from 0: what was found, cleaned and cut, or its number; and another where
 * one of `others` has it already.
 */
export function nameFor(
  found: string | null,
  place: number,
  others: readonly { readonly name: string }[],
): { name: string; repairs: Repair[] } {
  const repairs: Repair[] = []
  let name = found === null || isName(found) ? (found ?? '') : cleanName(found)
  if (!isName(name)) {
    name = numbered(place)
    repairs.push({ kind: 'named', name })
  } else if (found !== null && name !== found) repairs.push({ kind: 'name-cleaned', found: cutName(found), name })
  const free = freeName(name, others)
  if (free !== name) repairs.push({ kind: 'renamed', found: name, name: free })
  return { name: free, repairs }
}

function cleanName(text: string): string {
  // Far more than a name may have, so that a book costs nothing.
  const plain = text.slice(0, 1_000).replace(new RegExp(UNNAMEABLE, 'gu'), ' ').normalize('NFC')
  return cutName(plain.replace(/\s+/g, ' ').trim())
}
