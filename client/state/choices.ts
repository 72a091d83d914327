/** The verbs that lead to other figures; what of the view cannot come along is let go, and told. */
import { batch } from '@preact/signals'
import { readView } from '#core/model/address-reading.ts'
import type { Level } from '#core/model/area.ts'
import type { DivisionId } from '#core/model/division.ts'
import type { IndicatorId } from '#core/model/indicator.ts'
import {
  type By,
  type Gap,
  type Method,
  type Mode,
  type Reference,
  type View,
  type Within,
  writeView,
} from '#core/model/view.ts'
import { offeredYears, planOf } from '#core/picture/plan.ts'
import type { Address } from './address.ts'
import {
  type Change,
  type Pursuit,
  stepYear,
  withBy,
  withDivision,
  withGap,
  withIndicator,
  withLevel,
  withMethod,
  withMode,
  withPanelToggled,
  withPursuit,
  withReference,
  withSecond,
  withSince,
  withTarget,
  withWithin,
  withYear,
} from './change.ts'
import { askForSecond, askingForSecond, letGo, yearMissing } from './fleeting.ts'
import { catalogueArrived, indicatorOf, knowledge } from './knowledge.ts'
import { learnAll } from './learning.ts'
import { arriveAt, missingYear, move, type Step, view } from './view.ts'

/** Back and forward from here on, and one that came before anybody listened. Returns the way to stop. */
export function followAddress(address: Address): () => void {
  let stopped = false
  const elsewhere = () => writeView(readView(address.read(), knowledge.peek()).view) !== writeView(view.peek())
  const reread = () => {
    if (stopped) return
    const { view: found, faults } = readView(address.read(), knowledge.peek())
    arriveAt(found, faults)
  }
  const arrive = () => {
    // Back may lead to an indicator that only the whole catalogue knows.
    if (catalogueArrived.peek()) reread()
    else learnAll().then((known) => known && reread())
  }
  address.listen(arrive)
  if (elsewhere()) arrive()
  return () => {
    stopped = true
  }
}

/** To another picture: what could not come along is told, and what was told of the former one no longer holds. */
export function goTo({ view: next, faults }: Change, step: Step = 'push'): void {
  batch(() => {
    yearMissing.value = missingYear(faults)
    letGo.value = faults.filter(({ parameter }) => parameter !== 'year')
    askForSecond(null)
    move(next, step)
  })
}

export function chooseIndicator(id: IndicatorId): void {
  goTo(withIndicator(view.peek(), indicatorOf(id), knowledge.peek()))
}

/** `dragging`: the slider is held; only its first step becomes a place to go back to. */
export function chooseYear(year: number, dragging = false): void {
  goTo(withYear(view.peek(), year, knowledge.peek()), dragging ? 'replace' : 'push')
}

/** One year that exists earlier (−1) or later (1). */
export function chooseNextYear(step: 1 | -1): void {
  const years = offeredYears(view.peek(), knowledge.peek())
  chooseYear(stepYear(years, planOf(view.peek(), knowledge.peek()).year, step))
}

export function chooseLevel(level: Level): void {
  goTo(withLevel(view.peek(), level, knowledge.peek()))
}

export function chooseWithin(within: Within | null): void {
  goTo(withWithin(view.peek(), within, knowledge.peek()))
}

/** Two indicators at once need a second one: without it, it is asked for and the picture stays. */
export function chooseMode(mode: Mode): void {
  if ((mode === 'two' || mode === 'conflict') && view.peek().second === null) askForSecond(mode)
  else goTo(withMode(view.peek(), mode, knowledge.peek()))
}

export function chooseBy(by: By): void {
  goTo(withBy(view.peek(), by, knowledge.peek()))
}

export function chooseDivision(division: DivisionId | null): void {
  goTo(withDivision(view.peek(), division, knowledge.peek()))
}

export function chooseReference(reference: Reference): void {
  goTo(withReference(view.peek(), reference, knowledge.peek()))
}

/** `present`: the inner breaks of the picture, which classes made by hand begin with. */
export function chooseMethod(method: Method, present: readonly number[]): void {
  move(withMethod(view.peek(), method, present))
}

export function chooseSince(since: number | null): void {
  goTo(withSince(view.peek(), since, knowledge.peek()))
}

export function chooseGap(gap: Gap): void {
  goTo(withGap(view.peek(), gap, knowledge.peek()))
}

export function chooseSecond(second: IndicatorId): void {
  const { mode } = view.peek()
  const wanted = askingForSecond.peek() ?? (mode === 'conflict' ? mode : 'two')
  goTo(withSecond(view.peek(), second, wanted, knowledge.peek()))
}

/** Null: the reference again. */
export function chooseTarget(target: number | null): void {
  goTo(withTarget(view.peek(), target, knowledge.peek()))
}

/** Whose priorities lead to indicators; the picture stays. */
export function chooseStrategy(strategy: string | null): void {
  move({ ...view.peek(), strategy })
}

/** An indicator of a priority: where areas lie to its target, or to the reference, and which way they go. */
export function followPriority(pursuit: Pursuit): void {
  goTo(withPursuit(view.peek(), pursuit, indicatorOf(pursuit.indicator), knowledge.peek()))
}

export function togglePanelMap(panel: number | IndicatorId): void {
  move(withPanelToggled(view.peek(), panel))
}

/** Empty: years evenly chosen from all there are. */
export function choosePanels(panels: View['panels']): void {
  move({ ...view.peek(), panels })
}
