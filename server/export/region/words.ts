/** Words of the closed sets, as cells of a file have them. */

import type { SpreadReason } from '#core/model/region/county-spread.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import type { PriorityRank, Verdict } from '#core/model/strategy.ts'
import type { Aim, Stage } from '#core/model/target.ts'
import type { Text } from '#core/model/text.ts'

export const RANKS: Record<PriorityRank, Text> = {
  'overall-goal': { sv: 'övergripande mål', en: 'overall goal' },
  priority: { sv: 'prioritering', en: 'priority' },
  'sub-goal': { sv: 'delmål', en: 'sub-goal' },
}
export const STAGES: Record<Stage, Text> = {
  consultation: { sv: 'samråd', en: 'consultation' },
  exhibition: { sv: 'granskning', en: 'exhibition' },
  adopted: { sv: 'antagen', en: 'adopted' },
}
export const CHOSEN_BY: Record<RegionRow['chosenBy'], Text> = {
  region: { sv: 'regionen', en: 'the region' },
  editor: { sv: 'redaktören', en: 'the editor' },
  planner: { sv: 'planeraren', en: 'the planner' },
}
export const AIMS: Record<Aim, Text> = {
  higher: { sv: 'högre är bättre', en: 'higher is better' },
  lower: { sv: 'lägre är bättre', en: 'lower is better' },
}
export const METHODS: Record<'published' | 'computed' | 'median', Text> = {
  published: { sv: 'publicerat', en: 'published' },
  computed: { sv: 'beräknat', en: 'computed' },
  median: { sv: 'median', en: 'median' },
}
export const SPREADS: Record<SpreadReason, Text> = {
  'one-municipality': { sv: 'länet är en enda kommun', en: 'the county is one municipality' },
  'no-municipal-figures': { sv: 'finns inte för kommuner', en: 'no municipal figures' },
  'too-few-municipalities': { sv: 'för få kommuner har värden', en: 'too few municipalities have a value' },
  'county-figures': { sv: 'kommunerna har länets värde', en: 'the municipalities have the figure of the county' },
  'is-a-municipality': { sv: 'är en kommun', en: 'is a municipality' },
}
export const VERDICTS: Record<Verdict, Text> = {
  better: { sv: 'bättre', en: 'better' },
  unchanged: { sv: 'oförändrat', en: 'unchanged' },
  worse: { sv: 'sämre', en: 'worse' },
}
