/** The variants of one measure: by sex, by origin, and what lies between two of them. */
import type { Level } from './area.ts'
import type { Indicator } from './indicator.ts'
import type { Gap } from './view/form.ts'

/** Two variants whose difference is a gap: `first` − `second`. */
export interface GapPair {
  readonly kind: Gap
  /** Women, or the foreign-born. */
  readonly first: Indicator
  /** Men, or everyone. */
  readonly second: Indicator
  /** The years both have figures for at the level, ascending. Never empty. */
  readonly years: readonly number[]
}

/**
 * The gaps that can be shown of an indicator, by sex before by origin. Women − men of the same origin as the indicator;
 * foreign-born − all of the same sex.
 */
export function gapsOf(indicator: Indicator, family: readonly Indicator[], level: Level): readonly GapPair[] {
  const { sex, origin } = indicator.family ?? {}
  const member = (wantedSex: typeof sex, wantedOrigin: typeof origin) =>
    family.find((each) => each.family?.sex === wantedSex && each.family?.origin === wantedOrigin)
  const pairs: [Gap, Indicator | undefined, Indicator | undefined][] = [
    ['sex', member('women', origin), member('men', origin)],
    ['sex', member('women', undefined), member('men', undefined)],
    ['origin', member(sex, 'foreign-born'), member(sex, undefined)],
    ['origin', member(undefined, 'foreign-born'), member(undefined, undefined)],
  ]
  const found: GapPair[] = []
  for (const [kind, first, second] of pairs) {
    if (!first || !second || found.some((each) => each.kind === kind)) continue
    const years = first.levels[level].filter((year) => second.levels[level].includes(year))
    if (years.length > 0) found.push({ kind, first, second, years })
  }
  return found
}
