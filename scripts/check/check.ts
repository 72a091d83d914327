import type { Fault } from '../input/fault.ts'
import type { DataFolder } from './data-folder.ts'

/** One thing that must hold of a data folder. Every check is one module, and one test. */
export interface Check {
  readonly id: string
  /** What holds when it passes, as a sentence without a full stop. */
  readonly claim: string
  run(data: DataFolder): Finding
}

export interface Finding {
  /** What was looked at, with numbers: a check that looked at nothing shows it. */
  readonly counted: string
  readonly faults: readonly Fault[]
}
