/** The figures of a subject, year by year, and of those it is compared with. */
import { known, type MissingReason, missing, type Value } from '#core/model/value.ts'
import { type PlainReference, REFERENCE_DIVISIONS } from '#core/model/view.ts'
import type { LiveSource } from './live-source.ts'
import type { LiveMissing, Subject } from './subject.ts'

export function valueIn(
  { indicator: { id: indicator }, whose, level }: Subject,
  year: number,
  { ask }: LiveSource,
): Value {
  switch (whose.kind) {
    case 'nation': {
      const { years, references } = ask({ kind: 'years', indicator, level })
      const found = references[years.indexOf(year)] ?? null
      if (found === null) return missing('not-in-data')
      // The median of the areas stands in for the country where one compares; it is not the country's figure.
      return found.method === 'median' ? missing('not-summable') : known(found.value)
    }
    case 'area': {
      const { years, codes, values } = ask({ kind: 'years', indicator, level })
      const value = values[years.indexOf(year)]?.[codes.indexOf(whose.area.code)] ?? null
      if (value !== null) return known(value)
      const column = ask({ kind: 'column', indicator, level, year })
      return missing(column.missing[whose.area.code] ?? 'not-in-data')
    }
    case 'group': {
      const { groups } = ask({ kind: 'groups', indicator, level, year, division: whose.division })
      const found = groups.find(({ id }) => id === whose.group.id)
      return found === undefined || found.value === null ? missing(reasonOf(found?.missing)) : known(found.value)
    }
  }
}

const reasonOf = (reason: MissingReason | null | undefined): MissingReason => reason ?? 'not-in-data'

/** The latest year before with a figure; null where there is none. */
export function yearBefore(subject: Subject, source: LiveSource): number | null {
  const earlier = subject.years.filter((year) => year < subject.year)
  return earlier.findLast((year) => valueIn(subject, year, source).kind === 'known') ?? null
}

export type Other =
  /** `isMedian`: of the areas, which stands in where it has no figure of its own. */
  | { readonly kind: 'known'; readonly value: number; readonly isMedian: boolean }
  | { readonly kind: 'missing'; readonly reason: LiveMissing }

const NOTHING: Other = { kind: 'missing', reason: 'nothing-to-compare-with' }
const ITSELF: Other = { kind: 'missing', reason: 'itself' }

/** What it is compared with. */
export function otherOf(subject: Subject, reference: PlainReference, { ask }: LiveSource): Other {
  const {
    indicator: { id: indicator },
    whose,
    level,
    year,
  } = subject
  if (whose.kind === 'nation') return ITSELF
  if (reference === 'nation') {
    const { years, references } = ask({ kind: 'years', indicator, level })
    const found = references[years.indexOf(year)] ?? null
    return found === null ? NOTHING : { kind: 'known', value: found.value, isMedian: found.method === 'median' }
  }
  if (whose.kind === 'group') return NOTHING
  const { area } = whose
  if (reference === 'county' && area.level === 'county') return ITSELF
  if (!hasReference(area.groups, reference)) return NOTHING
  const asked = { kind: 'reference', indicator, level, year, reference, area: area.code, territory: null } as const
  const { value, method } = ask(asked)
  return value === null ? NOTHING : { kind: 'known', value, isMedian: method === 'median' }
}

/**
 * The figures of all that it is ranked among, itself included, and its place in them: the areas of its level, or those of
 * them that it is compared with; of a group the groups of its division. Null where there is nobody.
 */
export function amongOf(
  subject: Subject,
  reference: PlainReference,
  { ask }: LiveSource,
): { readonly values: readonly (number | null)[]; readonly own: number } | null {
  const {
    indicator: { id: indicator },
    whose,
    level,
    year,
  } = subject
  if (whose.kind === 'nation') return null
  if (whose.kind === 'group') {
    if (reference !== 'nation') return null
    const { groups } = ask({ kind: 'groups', indicator, level, year, division: whose.division })
    return { values: groups.map(({ value }) => value), own: groups.findIndex(({ id }) => id === whose.group.id) }
  }
  const { area } = whose
  const { years, codes, values } = ask({ kind: 'years', indicator, level })
  const column = values[years.indexOf(year)] ?? []
  if (reference === 'nation') return { values: column, own: codes.indexOf(area.code) }
  if (reference === 'county' && area.level === 'county') return null
  if (!hasReference(area.groups, reference)) return null
  const answer = ask({ kind: 'reference', indicator, level, year, reference, area: area.code, territory: null })
  const members = [area.code, ...(answer.members ?? []).filter((code) => code !== area.code)]
  return { values: members.map((code) => column[codes.indexOf(code)] ?? null), own: 0 }
}

/** A county lies in no labour market region. */
function hasReference(groups: Readonly<Record<string, string>>, reference: PlainReference): boolean {
  const division = REFERENCE_DIVISIONS[reference]
  return division === null || groups[division] !== undefined
}
