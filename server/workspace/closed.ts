import type { Refused, Workspace, WorkspaceBounds } from './workspace.ts'

/** Stands in where no workspace could be opened: the figures are all there, and saving says that it cannot be done. */
export function closedWorkspace(bounds: WorkspaceBounds): Workspace {
  const refused: Refused<'unavailable'> = { refused: 'unavailable' }
  return {
    bounds,
    create: async () => refused,
    read: async () => refused,
    check: async () => refused,
    replace: async () => refused,
    remove: async () => refused,
    sweep: async () => 0,
    close() {},
  }
}
