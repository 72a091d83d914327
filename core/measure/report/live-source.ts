import type { Ask } from '#core/model/contract-answers.ts'
import type { Knowledge } from '#core/model/view.ts'

/** One data version, as live values are read from it: the one that is served, or an older one that is still kept. */
export interface LiveSource {
  readonly knowledge: Pick<Knowledge, 'indicator' | 'area' | 'areasAt' | 'group' | 'version'>
  /** Best one that asks each question once: sentences beside one another are about the same things. */
  readonly ask: Ask
}
