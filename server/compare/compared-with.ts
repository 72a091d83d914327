import type { ReferenceMethod } from '#core/measure/reference.ts'
import type { Level } from '#core/model/area.ts'
import type { Ask } from '#core/model/contract-answers.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { type PlainReference, REFERENCE_DIVISIONS } from '#core/model/view.ts'
import { nationInFull } from '#core/picture/describe/nation.ts'
import { medianIn } from '#core/picture/stand-in.ts'
import { type Comparand, levelFor, nameOf, type TerritoryComparand } from './comparand.ts'

/** What one of those compared is set against. */
export interface ComparedWith {
  readonly name: string
  readonly value: number
  readonly method: ReferenceMethod
}

/** Null where the reference says nothing of such an area (the county of a county), or has no value. */
export function comparedWith(
  ask: Ask,
  comparand: Comparand,
  indicator: Indicator,
  year: number,
  reference: PlainReference,
  lang: Language,
): ComparedWith | null {
  const level = levelIn(comparand, indicator, year)
  if (level === null) return null
  if (reference === 'nation') {
    const { reference: nation } = ask({ kind: 'column', indicator: indicator.id, level, year })
    return nation && { name: nationInFull(nation.method, level, lang), ...nation }
  }
  // Groups, territories and counties lie in several municipalities' groups at once, and have no likes that were computed.
  const hasOwn = REFERENCE_DIVISIONS[reference] === null || level === 'municipality'
  if (comparand.kind !== 'area' || !hasOwn) return null
  const { name, value, method } = ask({
    kind: 'reference',
    indicator: indicator.id,
    level,
    year,
    reference,
    area: comparand.area.code,
    territory: null,
  })
  return value === null || method === null ? null : { name: name[lang], value, method }
}

function levelIn(comparand: Comparand, indicator: Indicator, year: number): Level | null {
  const level = levelFor(comparand, indicator)
  return level !== null && indicator.levels[level].includes(year) ? level : null
}

/** A territory among those compared, for all but itself; where it has no value, the median of its parts (method, section 5). */
export function comparedWithTerritory(
  ask: Ask,
  reference: TerritoryComparand,
  self: Comparand,
  indicator: Indicator,
  year: number,
  lang: Language,
): ComparedWith | null {
  const level = levelIn(reference, indicator, year)
  if (level === null || self.key === reference.key) return null
  const { territory } = reference
  const { value, method } = ask({
    kind: 'reference',
    indicator: indicator.id,
    level,
    year,
    reference: 'territory:1',
    area: null,
    territory,
  })
  if (value === null || method === null) return null
  const name = { sv: territory.name, en: territory.name }
  return { name: (method === 'median' ? medianIn(name) : name)[lang], value, method }
}

/** The first of those chosen, for all but itself. */
export function comparedWithFirst(
  first: Comparand,
  value: number | null,
  self: Comparand,
  lang: Language,
): ComparedWith | null {
  return value === null || self === first ? null : { name: nameOf(first, lang), value, method: 'published' }
}
