/** The report as it is being written: every change can be taken back, and none makes something that could not be saved. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { ReportFault } from '#core/model/report/fault.ts'
import { readReportValue } from '#core/model/report/read.ts'
import { writeReport } from '#core/model/report/write.ts'
import type { Report } from '#core/model/report.ts'
import { type History, NO_HISTORY, remember, stepBack, stepForward } from '../history.ts'

const now = signal<Report | null>(null)
/** Null until something has been begun from. */
export const report: ReadonlySignal<Report | null> = now

const history = signal<History<Report | null>>(NO_HISTORY)
export const canUndo: ReadonlySignal<boolean> = computed(() => history.value.past.length > 0)
export const canRedo: ReadonlySignal<boolean> = computed(() => history.value.future.length > 0)

/** The text that is saved, or was begun from: leaving loses nothing while it is the same. */
const kept = signal<string | null>(null)
export const isUnsaved: ReadonlySignal<boolean> = computed(
  () => now.value !== null && writeReport(now.value) !== kept.value,
)

const wrong = signal<ReportFault | null>(null)
/** Why the last change was not made. */
export const refusal: ReadonlySignal<ReportFault | null> = wrong

export function dismissRefusal(): void {
  wrong.value = null
}

/** What is being typed in: letter after letter is one step to take back, until another thing is done. */
let typing: string | null = null

export function endTyping(): void {
  typing = null
}

/** Something else to work on; what was there can be had back. `safe`: it lies somewhere else too. */
export function begin(begun: Report, safe: boolean): void {
  endTyping()
  batch(() => {
    if (now.peek() !== null) history.value = remember(history.peek(), now.peek())
    now.value = begun
    wrong.value = null
    if (safe) kept.value = writeReport(begun)
  })
}

/**
 * False where the change would make something that could not be saved: then nothing is done, and it is told why.
 * `inside`: what is being typed in.
 */
export function change(make: (report: Report) => Report, inside: string | null = null): boolean {
  const before = now.peek()
  if (before === null) return false
  const reading = readReportValue(make(before))
  if ('fault' in reading) {
    wrong.value = reading.fault
    return false
  }
  if (writeReport(reading.report) === writeReport(before)) return true
  batch(() => {
    if (inside === null || inside !== typing) history.value = remember(history.peek(), before)
    now.value = reading.report
    wrong.value = null
  })
  typing = inside
  return true
}

/** What there is now lies under a link. */
export function markSaved(text: string): void {
  kept.value = text
}

export function undo(): void {
  travel(stepBack(history.peek(), now.peek()))
}

export function redo(): void {
  travel(stepForward(history.peek(), now.peek()))
}

function travel(step: { history: History<Report | null>; kept: Report | null } | null): void {
  if (step === null) return
  endTyping()
  batch(() => {
    history.value = step.history
    now.value = step.kept
    wrong.value = null
  })
}
