/** What is set of the rows of a region alone: a figure of another kind knows nothing of it. */
import type { FigureKind, FigureSetting } from './setting.ts'

export const OF_REGION = ['priority', 'against'] as const

/** The same set as another kind; null: as what the view opens on, which is never a region. */
export function asKind(setting: FigureSetting, kind: FigureKind | null): FigureSetting {
  return kind === 'region' ? { ...setting, kind } : { ...setting, kind, priority: null, against: null }
}
