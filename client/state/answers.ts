/** Columns of values as they arrive, and the picture they make. A newer choice gives up the request of the older one. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { ApiError, fetchValues, isAbort } from '#client/api.ts'
import type { ValuesAnswer } from '#core/model/contract.ts'
import { shownYear, type View, writeWithin } from '#core/model/view.ts'
import type { Picture } from '#core/picture/picture.ts'
import { areasIn, composePicture, sameFigures } from './compose.ts'
import { areas, indicatorOf, knowledge } from './knowledge.ts'
import { view } from './view.ts'

/** After this long a wait is shown, and after the second it is explained (look.md). Milliseconds. */
const WAITS = { short: 300, long: 2000 } as const
export type Waiting = 'no' | 'short' | 'long'

const columns = new Map<string, ValuesAnswer>()
const column = signal<ValuesAnswer | null>(null)
const busy = signal(false)
const wait = signal<Waiting>('no')
const failed = signal<ApiError | null>(null)
const attempts = signal(0)

export const loading: ReadonlySignal<boolean> = busy
export const waiting: ReadonlySignal<Waiting> = wait
export const failure: ReadonlySignal<ApiError | null> = failed

export function retry(): void {
  attempts.value++
}

function keyOf(choice: { indicator: string; level: string; year: number }): string {
  return `${choice.indicator} ${choice.level} ${choice.year}`
}

/** The column a view needs. */
function choiceOf({ indicator, level, year }: View) {
  const shown = shownYear(indicatorOf(indicator), level, year)
  if (shown === undefined) throw new Error(`state: expected ${indicator} to have figures by ${level}`)
  return { indicator, level, year: shown }
}

/** Text, so that what follows it runs only when another column is needed, not whenever an area is chosen. */
const wanted = computed(() => {
  const { within } = view.value
  return `${keyOf(choiceOf(view.value))} ${within ? writeWithin(within) : ''}`
})

/** A page that opens inside one county may carry that county's figures only. */
function covers(here: ValuesAnswer, now: View): boolean {
  if (keyOf(here) !== keyOf(choiceOf(now))) return false
  const codes = new Set<string>(here.codes)
  return areasIn(now, areas.value.values()).every((area) => codes.has(area.code))
}

let last: Picture | null = null

/** The last complete picture: while a column is on its way, and when it does not come, the former picture stays. */
export const picture: ReadonlySignal<Picture> = computed(() => {
  const here = column.value
  if (here === null) throw new Error('state: expected startState to have run')
  if (last === null || covers(here, view.value)) last = pictureOf(view.value, here)
  return last
})

function pictureOf(now: View, here: ValuesAnswer): Picture {
  const same = last !== null && last.year === here.year && last.version === here.version ? sameFigures(last, now) : null
  if (same) return same
  const { within } = now
  const name = within ? (knowledge.value.group(within.division, within.group)?.name ?? null) : null
  return composePicture(now, indicatorOf(now.indicator), here, areas.value.values(), name)
}

/** Starts with the column the page came with; from here on the column follows the view. Returns the way to stop. */
export function followView(first: ValuesAnswer): () => void {
  last = null
  columns.clear()
  columns.set(keyOf(first), first)
  column.value = first
  return effect(() => {
    attempts.value
    wanted.value
    const now = view.peek()
    const choice = choiceOf(now)
    const kept = columns.get(keyOf(choice))
    if (!kept || !covers(kept, now)) return request(choice)
    batch(() => {
      column.value = kept
      failed.value = null
    })
  })
}

function request(choice: Parameters<typeof fetchValues>[0]): () => void {
  const controller = new AbortController()
  const clocks = [
    setTimeout(() => {
      wait.value = 'short'
    }, WAITS.short),
    setTimeout(() => {
      wait.value = 'long'
    }, WAITS.long),
  ]
  const rest = () => {
    for (const clock of clocks) clearTimeout(clock)
    batch(() => {
      busy.value = false
      wait.value = 'no'
    })
  }
  busy.value = true
  fetchValues(choice, controller.signal).then(
    (answer) => {
      if (controller.signal.aborted) return
      columns.set(keyOf(choice), answer)
      batch(() => {
        rest()
        failed.value = null
        column.value = answer
      })
    },
    (error: unknown) => {
      if (isAbort(error)) return
      rest()
      if (!(error instanceof ApiError)) throw error
      failed.value = error
    },
  )
  return () => {
    controller.abort()
    rest()
  }
}
