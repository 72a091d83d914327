/** What is set of some kinds alone: a figure of another kind knows nothing of it. */
import type { FigureKind, FigureSetting } from './setting.ts'

export const OF_KIND = ['priority', 'against', 'field', 'sort'] as const
type OfKind = (typeof OF_KIND)[number]

/** As `against`: all are compared with the first of them. Anything else there is a county's code. */
export const AGAINST_FIRST = 'first'

/** Whether a figure of this kind can be set so. */
export function isOfKind(name: OfKind, value: string, kind: FigureKind | null): boolean {
  switch (name) {
    case 'priority':
      return kind === 'region'
    case 'against':
      return kind === (value === AGAINST_FIRST ? 'compare' : 'region')
    case 'field':
    case 'sort':
      return kind === 'priorities'
  }
}

/** The same set as another kind; null: as what the view opens on, which is none of these. */
export function asKind(setting: FigureSetting, kind: FigureKind | null): FigureSetting {
  const kept = (name: OfKind) => {
    const value = setting[name]
    return value !== null && isOfKind(name, value, kind) ? value : null
  }
  return {
    ...setting,
    kind,
    priority: kept('priority'),
    against: kept('against'),
    field: kept('field'),
    sort: kept('sort'),
  }
}
