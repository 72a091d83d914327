import { expiryOf, type SavedRecord, type WorkspaceBounds } from '../workspace/workspace.ts'

/** What is told of a record whatever lies in it. */
export function entriesOf(record: SavedRecord, bounds: WorkspaceBounds) {
  const expiry = expiryOf(record, bounds)
  return {
    id: record.id,
    savedAt: new Date(record.changed).toISOString(),
    expiresAt: expiry === null ? null : new Date(expiry).toISOString(),
  }
}
