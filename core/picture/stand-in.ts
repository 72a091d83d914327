/**
 * What a median is called that stands in for a value nobody has (method, section 5): never by the name of what it stands
 * in for. Whatever is compared with is named here or takes its name from here.
 */
import type { ReferenceMethod } from '#core/measure/reference.ts'
import type { Level } from '#core/model/area.ts'
import type { Text } from '#core/model/text.ts'

export const NATION: Text = { sv: 'riket', en: 'Sweden' }

const MEDIANS: Record<Level, Text> = {
  county: { sv: 'länens median', en: 'the counties’ median' },
  municipality: { sv: 'kommunernas median', en: 'the municipalities’ median' },
}

/** Whom areas of a level are compared with when that is the country: "riket", or "kommunernas median" where it has no value. */
export function nationName(method: ReferenceMethod | null, level: Level): Text {
  return method === 'median' ? MEDIANS[level] : NATION
}

/** "medianen i kommungruppen Storstäder". */
export function medianIn({ sv, en }: Text): Text {
  return { sv: `medianen i ${sv}`, en: `the median in ${en}` }
}

/** "medianen bland de sju mest lika kommunerna". */
export function medianAmong({ sv, en }: Text): Text {
  return { sv: `medianen bland ${sv}`, en: `the median of ${en}` }
}
