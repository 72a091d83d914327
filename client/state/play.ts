/** The years one after the other, as a film of stills: with locked breaks, so that a colour means the same in each. */
import { batch } from '@preact/signals'
import { ApiError, isAbort } from '#client/api.ts'
import type { View } from '#core/model/view.ts'
import { isLockable, offeredYears, planOf, questionsOf } from '#core/picture/plan.ts'
import { chooseYear } from './choices.ts'
import { setPlaying } from './fleeting.ts'
import { fetchLacking, lacking } from './kept.ts'
import { knowledge } from './knowledge.ts'
import { choose, view } from './view.ts'

/** How long a year stands: long enough to read which it is and to see what moved. Milliseconds. */
const STEP = 1200

let fetching: AbortController | null = null
let clock: ReturnType<typeof setInterval> | null = null

/** From the year shown, or from the first one where that is the last. Stops at the end, and when a reader takes over. */
export function play(): void {
  const rest = yearsToPlay(view.peek())
  if (rest.length === 0) return
  batch(() => {
    setPlaying(true)
    if (isLockable(view.peek())) choose({ locked: true })
  })
  fetchAhead(rest)
  let shown = subjectOf(view.peek())
  let first = true
  clock = setInterval(() => {
    const [next] = rest
    if (next === undefined || subjectOf(view.peek()) !== shown) return pause()
    // A year that has not arrived is waited for: nobody is shown one year under the name of another.
    if (lacking(questionsOf({ ...view.peek(), year: next }, knowledge.peek())).length > 0) return
    rest.shift()
    chooseYear(next, !first)
    first = false
    shown = subjectOf(view.peek())
    if (rest.length === 0) pause()
  }, STEP)
}

export function pause(): void {
  if (clock !== null) clearInterval(clock)
  clock = null
  fetching?.abort()
  setPlaying(false)
}

/** A change has no first year: it is counted from it. */
function yearsToPlay(now: View): number[] {
  const all = offeredYears(now, knowledge.peek())
  const years = now.mode === 'change' ? all.filter((each) => each > (now.since ?? all[0] ?? each)) : all
  const from = planOf(now, knowledge.peek()).year
  return years.length < 2 ? [] : from === years.at(-1) ? [...years] : years.filter((each) => each > (from ?? each))
}

/** What is being played: a reader who changes any of it has taken over. */
function subjectOf({ indicator, level, mode, year }: View): string {
  return `${indicator} ${level} ${mode} ${year}`
}

/** In the order they are shown, so that the first step need not wait for the last year. */
function fetchAhead(years: readonly number[]): void {
  const controller = new AbortController()
  fetching = controller
  const now = view.peek()
  const all = years.map((year) => fetchLacking(questionsOf({ ...now, year }, knowledge.peek()), controller.signal))
  Promise.all(all).catch((error: unknown) => {
    if (isAbort(error)) return
    if (!(error instanceof ApiError)) throw error
    pause()
    // A film that cannot go on stands still, and going to the year that does not come tells why.
    const next = years.find((year) => lacking(questionsOf({ ...now, year }, knowledge.peek())).length > 0)
    if (next !== undefined) chooseYear(next)
  })
}
