import type { ReferenceMethod } from '#core/measure/reference.ts'
import type { Ask } from '#core/model/contract-answers.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { REFERENCE_DIVISIONS } from '#core/model/view.ts'
import { COMPUTED_FROM } from '#core/picture/describe/reference.ts'
import type { CompareReference } from './read.ts'
import { levelFor, nameOf, type Territory } from './territory.ts'
import { COMPARE_WORDS } from './words.ts'

/** What one territory is compared with. */
export interface ComparedWith {
  readonly name: string
  readonly value: number
  readonly method: ReferenceMethod
}

/** Null where the reference says nothing of such a territory (the county of a county), or has no value. */
export function comparedWith(
  ask: Ask,
  territory: Territory,
  indicator: Indicator,
  year: number,
  reference: Exclude<CompareReference, 'first'>,
  lang: Language,
): ComparedWith | null {
  const level = levelFor(territory, indicator)
  if (level === null || !indicator.levels[level].includes(year)) return null
  if (reference === 'nation') {
    const { reference: nation } = ask({ kind: 'column', indicator: indicator.id, level, year })
    return nation && { name: COMPARE_WORDS[lang].nation[nation.method](COMPUTED_FROM[level][lang]), ...nation }
  }
  // Groups and counties lie in several municipalities' groups at once, and have no likes that were computed.
  const hasOwn = REFERENCE_DIVISIONS[reference] === null || level === 'municipality'
  if (territory.kind === 'group' || !hasOwn) return null
  const { name, value, method } = ask({
    kind: 'reference',
    indicator: indicator.id,
    level,
    year,
    reference,
    area: territory.area.code,
  })
  return value === null || method === null ? null : { name: name[lang], value, method }
}

/** The first of those chosen, for all but itself. */
export function comparedWithFirst(
  first: Territory,
  value: number | null,
  self: Territory,
  lang: Language,
): ComparedWith | null {
  return value === null || self === first ? null : { name: nameOf(first, lang), value, method: 'published' }
}
