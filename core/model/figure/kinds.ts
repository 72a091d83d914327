/** What a view can be drawn as, in the order it is offered: what needs areas that nobody has chosen is not. */
import type { AreaCode } from '../area.ts'
import type { Mode, View } from '../view/form.ts'
import type { FigureKind } from './setting.ts'

/** Views whose areas have one number each, which can be set in order. */
const NUMBERS: ReadonlySet<Mode> = new Set(['value', 'change', 'gap'])
/** Side by side, more than this cannot be told apart. */
const MOST_COMPARED = 6

type Asked = Pick<View, 'mode' | 'areas' | 'territories'>

/**
 * `years`: how many the indicator has at the level of the view; of one there is no line. `about`: the area of the saved
 * profile that the view names, which may be a municipality; null where it names none, or nobody has looked.
 */
export function possibleKinds(
  { mode, areas, territories }: Asked,
  years: number,
  about: AreaCode | null = null,
): FigureKind[] {
  const chosen = areas.length + territories.length
  const numbers = NUMBERS.has(mode)
  const offered: readonly (readonly [kind: FigureKind, possible: boolean])[] = [
    ['map', true],
    ['multiples', true],
    ['chart', true],
    ['strip', numbers],
    ['bars', numbers],
    ['line', (mode === 'value' || mode === 'change') && years > 1],
    ['table', true],
    ['compare', mode === 'value' && chosen > 1 && chosen <= MOST_COMPARED],
    ['region', areas.some((code) => code.length === 2 || code === about)],
  ]
  return offered.flatMap(([kind, possible]) => (possible ? [kind] : []))
}
