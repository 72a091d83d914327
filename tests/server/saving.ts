import { join } from 'node:path'
import { Pace } from '#server/pace.ts'
import type { Saving } from '#server/saved/saving.ts'
import { sqliteWorkspace } from '#server/workspace/sqlite.ts'
import type { WorkspaceBounds } from '#server/workspace/workspace.ts'
import { freshFolder } from '../fresh-folder.ts'

/** A place to save of its own, with room for what a test wants. */
export function freshSaving({
  perMinute = 1_000_000,
  clock = () => Date.UTC(2026, 0, 1),
  ...bounds
}: Partial<WorkspaceBounds> & { perMinute?: number; clock?: () => number } = {}): Saving {
  const workspace = sqliteWorkspace({
    path: join(freshFolder(), 'workspace.sqlite'),
    bounds: { recordBytes: 262_144, records: 10_000, days: 730, ...bounds },
    clock,
    report(error) {
      throw error
    },
  })
  return { workspace, pace: new Pace(perMinute, clock) }
}
