/** Whole series of the chosen areas and of what they are compared with, for the sparklines of the area cards. */
import { effect, type ReadonlySignal, signal } from '@preact/signals'
import { ApiError, fetchSeries, isAbort } from '#client/api.ts'
import type { AreaCode } from '#core/model/area.ts'
import { gapsOf } from '#core/model/family.ts'
import type { IndicatorId } from '#core/model/indicator.ts'
import type { MissingReason } from '#core/model/value.ts'
import { type Knowledge, MOST_CHOSEN, type View } from '#core/model/view.ts'
import { comparedCode } from './compared-code.ts'
import { indicatorOf, knowledge } from './knowledge.ts'
import { view } from './view.ts'

export interface AreaSeries {
  readonly years: readonly number[]
  /** Runs alongside `years`. */
  readonly values: readonly (number | null)[]
  readonly missing: readonly (MissingReason | null)[]
  /** Years in which the series starts to mean something else. */
  readonly breaks: readonly number[]
}

/** An area, or the country. */
type SeriesCode = AreaCode | 'SE'

const kept = signal<ReadonlyMap<string, AreaSeries>>(new Map())
const failed = signal<ApiError | null>(null)
const attempts = signal(0)

export const seriesFailure: ReadonlySignal<ApiError | null> = failed

export function retrySeries(): void {
  attempts.value++
}

const keyOf = (indicator: IndicatorId, code: SeriesCode) => `${indicator} ${code}`

/** Undefined while it is on its way. Reading it follows it. */
export function seriesOf(indicator: IndicatorId, code: SeriesCode): AreaSeries | undefined {
  return kept.value.get(keyOf(indicator, code))
}

/** Fetches what the chosen areas need and is not here yet. Returns the way to stop. */
export function followChosen(): () => void {
  kept.value = new Map()
  return effect(() => {
    attempts.value
    if (view.value.areas.length === 0) return
    const controller = new AbortController()
    const codes = shownCodes(view.value, knowledge.value)
    for (const indicator of told(view.value, knowledge.value)) request(indicator, codes, controller.signal)
    return () => controller.abort()
  })
}

/** Whose series the cards tell: the indicator's, and of a gap those of its two sides. */
function told(now: View, here: Knowledge): readonly IndicatorId[] {
  if (now.mode !== 'gap') return [now.indicator]
  const indicator = indicatorOf(now.indicator)
  const pairs = gapsOf(indicator, here.family(indicator.family?.id ?? null), now.level)
  const pair = pairs.find(({ kind }) => now.gap === null || kind === now.gap)
  return [...new Set([now.indicator, ...(pair ? [pair.first.id, pair.second.id] : [])])]
}

/** The chosen areas and what each is compared with. */
function shownCodes(now: View, here: Knowledge): readonly SeriesCode[] {
  const beside = now.areas.flatMap((code) => {
    const area = here.area(code)
    return (area && comparedCode(now, area, here)) ?? []
  })
  return [...new Set<SeriesCode>([...now.areas, ...beside])]
}

/** In as many requests as it takes: one may ask for as many areas as a view may choose. */
function request(indicator: IndicatorId, codes: readonly SeriesCode[], signal: AbortSignal): void {
  const lacking = codes.filter((code) => !kept.peek().has(keyOf(indicator, code)))
  for (let at = 0; at < lacking.length; at += MOST_CHOSEN)
    fetchPart(indicator, lacking.slice(at, at + MOST_CHOSEN), signal)
}

function fetchPart(indicator: IndicatorId, codes: readonly SeriesCode[], signal: AbortSignal): void {
  fetchSeries(indicator, codes, signal).then(
    ({ years, breaks, areas: found }) => {
      const next = new Map(kept.peek())
      for (const { code, values, missing } of found) {
        next.set(`${indicator} ${code}`, { years, values, missing, breaks })
      }
      kept.value = next
      failed.value = null
    },
    (error: unknown) => {
      if (isAbort(error)) return
      if (!(error instanceof ApiError)) throw error
      failed.value = error
    },
  )
}
