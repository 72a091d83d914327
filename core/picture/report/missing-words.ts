import type { LiveMissing } from '#core/measure/report/subject.ts'
import type { Text } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'

/** Why nothing stands where a live value is. */
export const LIVE_MISSING_NAMES: Record<LiveMissing, Text> = {
  ...MISSING_NAMES,
  'no-such-indicator': { sv: 'nyckeltalet finns inte', en: 'there is no such indicator' },
  'no-such-area': { sv: 'området finns inte', en: 'there is no such area' },
  'no-such-group': { sv: 'gruppen finns inte', en: 'there is no such group' },
  'no-such-year': { sv: 'året har inga siffror', en: 'the year has no figures' },
  'no-earlier-year': { sv: 'inget tidigare år att räkna från', en: 'no earlier year to count from' },
  itself: { sv: 'jämförs med sig självt', en: 'compared with itself' },
  'nothing-to-compare-with': { sv: 'inget att jämföra med', en: 'nothing to compare with' },
  'not-ranked': { sv: 'får ingen plats', en: 'has no rank' },
}
