import { Pace } from '../pace.ts'
import { closedWorkspace } from '../workspace/closed.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** Where things are saved, and how quickly. */
export interface Saving {
  readonly workspace: Workspace
  readonly pace: Pace
}

/** Where nothing can be. */
export function noSaving(): Saving {
  return { workspace: closedWorkspace({ recordBytes: 0, records: 0, days: null }), pace: new Pace(0, () => 0) }
}
