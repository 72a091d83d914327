/** What the schema of a profile finds wrong, as a fault with a place: the schema alone says what a profile is. */
import type * as v from 'valibot'
import { pointerTo } from '../json.ts'
import { PROFILE_FORMAT } from '../profile.ts'
import { EARLIEST_GOAL, EARLIEST_YEAR, LATEST_YEAR, MOST_AMOUNT } from '../target.ts'
import { foundIn, kindOf } from '../territory/json-value.ts'
import type { JsonKind } from '../territory/told.ts'
import type { ProfileFault } from './fault.ts'

const KINDS: Readonly<Record<string, Exclude<JsonKind, 'nothing'>>> = {
  string: 'text',
  number: 'number',
  array: 'list',
  strict_object: 'object',
  variant: 'object',
}

/** `issue` is the first of them: one at a time is what somebody can mend. */
export function faultOf(issue: v.BaseIssue<unknown>): ProfileFault {
  const path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  )
  const at = { pointer: pointerTo(path), found: foundIn(issue.input) }
  if (at.pointer === '/format') return { ...at, kind: 'other-format', expected: PROFILE_FORMAT }
  if (issue.kind === 'schema' && issue.input === undefined) return { ...at, kind: 'missing' }
  const requirement = 'requirement' in issue ? issue.requirement : undefined
  const most = typeof requirement === 'number' ? requirement : 0
  const isText = typeof issue.input === 'string'
  switch (issue.type) {
    case 'picklist':
    case 'literal':
      return { ...at, kind: 'not-one-of', expected: choices(issue.expected) }
    case 'variant':
      // Of an object it is its `kind` that no form has; of anything else, that it is no object.
      if (at.pointer.endsWith('/kind')) return { ...at, kind: 'not-one-of', expected: choices(issue.expected) }
      break
    case 'strict_object':
      if (issue.expected === 'never') {
        const name = String(path.at(-1) ?? '')
        return { ...at, found: foundIn(name), kind: 'unknown-member', expected: [] }
      }
      break
    case 'max_length':
      return isText
        ? { ...at, kind: 'long-text', most }
        : { ...at, found: lengthOf(issue.input), kind: 'too-many', most }
    case 'min_length':
      return isText ? { ...at, kind: 'no-text', most: MOST_TEXT } : { ...at, kind: 'too-few' }
    case 'min_value':
    case 'max_value':
      return { ...at, kind: 'out-of-range', ...rangeOf(at.pointer) }
    case 'finite':
      return { ...at, kind: 'wrong-kind', kindFound: 'nothing', expected: 'number' }
    case 'integer':
      return { ...at, kind: 'no-whole-number' }
    case 'iso_date':
      return { ...at, kind: 'no-date' }
    case 'regex':
    case 'union':
      return { ...at, kind: 'no-id' }
  }
  const expected = KINDS[issue.type]
  if (expected === undefined) return { ...at, kind: 'unknown-form', expected: issue.expected ?? '' }
  return { ...at, kind: 'wrong-kind', kindFound: kindOf(issue.input), expected }
}

/** As the schema writes them: `"value" | "change"`, or `("higher" | "lower")`. */
function choices(expected: string | null): string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, name = '']) => name)
}

const lengthOf = (value: unknown) => (Array.isArray(value) ? String(value.length) : '')

/** Said of a text that is empty, where the schema tells only that it is. */
const MOST_TEXT = 2_000

/** What may stand there: a weight, a year, a distance, or an amount. */
function rangeOf(pointer: string): { readonly least: number; readonly most: number } {
  if (pointer.endsWith('/weight')) return { least: 0, most: 10 }
  if (pointer.endsWith('/year')) return { least: EARLIEST_GOAL, most: LATEST_YEAR }
  if (/\/(?:base|since)$/.test(pointer)) return { least: EARLIEST_YEAR, most: LATEST_YEAR }
  return { least: pointer.endsWith('/atMost') ? 0 : -MOST_AMOUNT, most: MOST_AMOUNT }
}
