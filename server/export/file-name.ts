import type { View } from '#core/model/view.ts'
import type { Plan } from '#core/picture/plan.ts'

/** A name that tells files apart in a folder: indicator, what is shown of it, years, level. ASCII by construction. */
export function fileName(view: View, plans: readonly Plan[], extension: string): string {
  return `${fileStem(view, plans)}.${extension}`
}

/** The same before its extension. */
export function fileStem(view: View, plans: readonly Plan[]): string {
  const { subject } = plans[0] ?? { subject: { kind: 'value' } }
  const years = plans.flatMap(({ year, subject }) => (subject.kind === 'change' ? [subject.since, year] : [year]))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const parts = [
    view.indicator,
    ...(subject.kind === 'value' ? [] : [subject.kind]),
    first === last ? String(last) : `${first}-${last}`,
    view.by === 'group' && view.division !== null ? view.division : view.level,
    ...(view.within === null ? [] : [`${view.within.division}-${view.within.group}`]),
  ]
  return parts.join('-')
}

/** RFC 6266: a quoted name is all it takes where the name is ASCII. */
export function asAttachment(name: string): Record<string, string> {
  return { 'Content-Disposition': `attachment; filename="${name}"` }
}
