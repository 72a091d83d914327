/** Names that people and files give territories, as territories may bear them. */
import { cutName, freeName, isName, UNNAMEABLE } from './address.ts'
import type { Repair } from './told.ts'

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
