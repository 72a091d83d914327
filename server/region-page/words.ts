import type { SpreadReason } from '#core/model/region/county-spread.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import type { Aim, TargetStage } from '#core/model/target.ts'
import type { Language } from '#core/model/text.ts'
import type { FrameKind, Sort } from './choice.ts'
import { en } from './words-en.ts'
import { sv } from './words-sv.ts'

/** The words of the pages of regions; those of states, targets and differences inside lie in files of their own. */
export interface RegionWords {
  readonly description: (name: string) => string
  readonly lead: string
  readonly revised: (year: string) => string
  readonly until: (year: number) => string
  readonly over: (year: string) => string
  readonly incomplete: string
  readonly toStrategy: string
  readonly comparedWith: string
  readonly readThrough: string
  readonly show: string
  readonly nation: string
  readonly similar: string
  readonly alike: string
  readonly counties: string
  readonly frames: Record<FrameKind, string>
  readonly downloads: string
  readonly print: string
  readonly toMap: string
  readonly toArea: string
  readonly toProfile: string
  readonly editProfile: string
  readonly prompt: string
  readonly promptRule: string
  readonly order: string
  readonly sorts: Record<Sort, string>
  readonly sortRules: Record<Sort, string>
  readonly reading: (peers: string, reference: string) => string
  readonly pairs: string
  readonly neutral: Record<FrameKind, string>
  readonly ourReading: string
  readonly peers: Record<'county' | 'municipality', string>
  readonly columns: Record<'indicator' | 'level' | 'spread' | 'trend' | 'target' | 'status', string>
  readonly levelOfMunicipality: string
  readonly priorities: string
  readonly noPriorities: string
  readonly noIndicators: string
  readonly ours: string
  readonly source: string
  readonly unchecked: string
  readonly unmeasured: string
  readonly gone: (id: string) => string
  readonly weight: (weight: string) => string
  readonly ranks: Record<'overall-goal' | 'priority' | 'sub-goal', string>
  readonly older: string
  readonly olderNote: string
  readonly stages: Record<TargetStage, string>
  readonly superseded: string
  readonly chosenBy: Record<RegionRow['chosenBy'], string>
  readonly aims: Record<Aim, string>
  readonly more: string
  readonly less: string
  readonly about: (name: string) => string
  readonly place: (rank: string, of: string) => string
  readonly levelLabel: (lowest: string, highest: string) => string
  readonly municipalities: (n: string, of: string) => string
  readonly spreadReasons: Record<SpreadReason, string>
  readonly small: (count: string) => string
  readonly mapOf: (name: string) => string
  readonly perYear: string
  readonly trends: Record<RegionRow['trend']['direction'], string>
  readonly trendReasons: Record<NonNullable<RegionRow['trend']['reason']>, string>
  readonly noTarget: string
  readonly ownJudgement: Record<'region' | 'planner', string>
  readonly noJudgement: string
  readonly verdicts: Record<'better' | 'unchanged' | 'worse', string>
  readonly running: (name: string, version: string) => string
  readonly computed: string
  readonly unknownRow: string
  readonly unusable: (name: string) => string
}

export const REGION_WORDS: Record<Language, RegionWords> = { sv, en }
