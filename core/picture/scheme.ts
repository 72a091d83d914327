/** Which colours the classes of a picture have: a scheme, and where a class stands in it. */
import { CONFLICTS } from '#core/measure/conflict.ts'
import { COURSES } from '#core/measure/course.ts'
import { PATTERNS } from '#core/model/contract-answers.ts'
import { CLASSES } from '#core/model/view.ts'
import { CATEGORIES, diverging, PAIR, PATTERN, sequential, type Theme, UNASSESSED } from './palette.ts'

export type Scheme =
  /** Low to high. */
  | { readonly kind: 'sequential'; readonly count: number }
  /** So many classes under a pivot and so many over it; the farther from it, the stronger. */
  | { readonly kind: 'diverging'; readonly below: number; readonly above: number }
  /** Three by three: class 3 · (third of the second indicator) + (third of the first), thirds 0–2 from low to high. */
  | { readonly kind: 'pair' }
  /** Kinds without an order; class = tint. */
  | { readonly kind: 'categories'; readonly count: number }
  /** Class = place in PATTERNS. */
  | { readonly kind: 'pattern' }
  /** Class = place in COURSES. */
  | { readonly kind: 'course' }
  /** Class = place in CONFLICTS. */
  | { readonly kind: 'conflict' }

/** Nine kinds are the most that can be told apart by colour. */
export const MOST_CATEGORIES = CATEGORIES.light.length

export function sizeOf(scheme: Scheme): number {
  switch (scheme.kind) {
    case 'sequential':
    case 'categories':
      return scheme.count
    case 'diverging':
      return scheme.below + scheme.above
    case 'pair':
      return 9
    case 'pattern':
      return PATTERNS.length
    case 'course':
      return COURSES.length
    case 'conflict':
      return CONFLICTS.length
  }
}

/** Whether its classes are named by two signs each. */
export function isSigned({ kind }: Scheme): boolean {
  return kind === 'pattern' || kind === 'course' || kind === 'conflict'
}

/**
 * Courses and conflicts are twice two as well, and borrow the colours of patterns; what cannot be assessed has a grey of its
 * own. Courses: cool for the right way and warm for the wrong one, pale where the two part. Conflicts are looked for where
 * the two part: there they are strong, cool where the first gets better and warm where the second does, and pale elsewhere.
 */
const BORROWED = { course: [1, 3, 2, 0, 4], conflict: [3, 1, 0, 2, 4] } as const satisfies Record<
  string,
  readonly number[]
>
const NEITHER = PATTERNS.length

/** Which class of patterns a course or a conflict looks like. */
export function borrowedOf(index: number, kind: keyof typeof BORROWED): number {
  return BORROWED[kind][index] ?? NEITHER
}

/** The colours of all classes in order. */
export function coloursOf(scheme: Scheme, theme: Theme): readonly string[] {
  switch (scheme.kind) {
    case 'sequential':
      return sequential(scheme.count, theme)
    case 'diverging':
      return diverging(scheme.below, scheme.above, theme)
    case 'pair':
      return PAIR[theme]
    case 'categories':
      return CATEGORIES[theme].slice(0, scheme.count)
    case 'pattern':
      return PATTERN[theme]
    case 'course':
    case 'conflict':
      return Array.from(
        { length: sizeOf(scheme) },
        (_, i) => PATTERN[theme][borrowedOf(i, scheme.kind)] ?? UNASSESSED[theme],
      )
  }
}

/** The class name under which the style sheet has the colour: `class-5-3`, `under-2-3`, `pair-4`, `kind-0`, `pattern-1`. */
export function className(index: number, scheme: Scheme): string {
  switch (scheme.kind) {
    case 'sequential':
      return `class-${scheme.count}-${index}`
    case 'diverging': {
      const { below, above } = scheme
      const steps = Math.max(below, above)
      return index < below ? `under-${steps}-${below - index}` : `over-${steps}-${index - below + 1}`
    }
    case 'pair':
      return `pair-${index}`
    case 'categories':
      return `kind-${index}`
    case 'pattern':
      return `pattern-${index}`
    case 'course':
    case 'conflict':
      return `pattern-${borrowedOf(index, scheme.kind)}`
  }
}

/** Every scheme a picture may come to have: the style sheet has a rule for each class of each. */
export function allSchemes(): Scheme[] {
  const upTo = Array.from({ length: CLASSES.most }, (_, i) => i + 1)
  return [
    ...upTo.map((count): Scheme => ({ kind: 'sequential', count })),
    ...upTo.map((steps): Scheme => ({ kind: 'diverging', below: steps, above: steps })),
    { kind: 'pair' },
    { kind: 'categories', count: MOST_CATEGORIES },
    { kind: 'pattern' },
    { kind: 'course' },
  ]
}
