/** What the schema of a report finds wrong, as a fault with a place: the schema alone says what a report is. */
import type * as v from 'valibot'
import { pointerTo } from '../json.ts'
import { REPORT_FORMAT } from '../report.ts'
import { foundIn, kindOf } from '../territory/json-value.ts'
import type { JsonKind } from '../territory/told.ts'
import type { ReportFault } from './fault.ts'

const KINDS: Readonly<Record<string, Exclude<JsonKind, 'nothing'>>> = {
  string: 'text',
  array: 'list',
  tuple: 'list',
  strict_object: 'object',
  variant: 'object',
}

/** `issue` is the first of them: one at a time is what somebody can mend. */
export function faultOf(issue: v.BaseIssue<unknown>): ReportFault {
  const path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  )
  const at = { pointer: pointerTo(path), found: foundIn(issue.input) }
  if (at.pointer === '/format') return { ...at, kind: 'other-format', expected: REPORT_FORMAT }
  if (issue.kind === 'schema' && issue.input === undefined) return { ...at, kind: 'missing' }
  const most = 'requirement' in issue && typeof issue.requirement === 'number' ? issue.requirement : 0
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
        return { ...at, found: foundIn(String(path.at(-1) ?? '')), kind: 'unknown-member', expected: [] }
      }
      break
    case 'max_length': {
      if (!Array.isArray(issue.input)) return { ...at, kind: 'long-text', most }
      const what = at.pointer === '/blocks' ? 'blocks' : 'settings'
      return { ...at, found: String(issue.input.length), kind: 'too-many', most, what }
    }
    case 'min_length':
      return { ...at, kind: 'no-text' }
    case 'regex':
      return { ...at, kind: 'no-version' }
  }
  const expected = KINDS[issue.type]
  if (expected === undefined) return { ...at, kind: 'unknown-form', expected: issue.expected ?? '' }
  return { ...at, kind: 'wrong-kind', kindFound: kindOf(issue.input), expected }
}

/** As the schema writes them: `"text" | "figure"`, or `("sv" | "en")`. */
function choices(expected: string | null): string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, name = '']) => name)
}
