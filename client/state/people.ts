/** Where people live: fetched once, when the first view asks for it; then the layer follows the view. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { ApiError, fetchHexagons, isAbort } from '#client/api.ts'
import type { HexagonsAnswer } from '#core/model/contract-population.ts'
import { writeWithin } from '#core/model/view.ts'
import { type PeopleLayer, peopleLayer } from '#core/picture/people.ts'
import { areas } from './knowledge.ts'
import { view } from './view.ts'

const hexagons = signal<HexagonsAnswer | null>(null)
const failed = signal<ApiError | null>(null)
const attempts = signal(0)

const wanted = computed(() => view.value.people !== 'none')

/** Why the hexagons are not here; null where nothing went wrong. */
export const peopleFailure: ReadonlySignal<ApiError | null> = failed
export const peopleLoading: ReadonlySignal<boolean> = computed(
  () => wanted.value && hexagons.value === null && failed.value === null,
)

export function retryPeople(): void {
  attempts.value++
}

/** Text, so that ten thousand hexagons are not laid out anew because an area was chosen. */
const choice = computed(() => {
  const { people: mark, ground, within } = view.value
  return `${mark} ${ground} ${within ? writeWithin(within) : ''}`
})

/** Null where the view shows none, and while they are on their way. */
export const people: ReadonlySignal<PeopleLayer | null> = computed(() => {
  choice.value
  const { people: mark, ground, within } = view.peek()
  if (mark === 'none' || hexagons.value === null) return null
  const table: ReadonlyMap<string, { readonly groups: Readonly<Record<string, string | undefined>> }> = areas.value
  const inside = (code: string) => within === null || table.get(code)?.groups[within.division] === within.group
  return peopleLayer(hexagons.value, { people: mark, ground, within }, inside)
})

/** Fetches the whole country once: going from county to county then costs no request. Returns the way to stop. */
export function followPeople(): () => void {
  hexagons.value = null
  return effect(() => {
    attempts.value
    if (!wanted.value || hexagons.peek() !== null) return
    const controller = new AbortController()
    failed.value = null
    fetchHexagons(controller.signal).then(
      (answer) => {
        hexagons.value = answer
      },
      (error: unknown) => {
        if (isAbort(error)) return
        if (!(error instanceof ApiError)) throw error
        failed.value = error
      },
    )
    return () => controller.abort()
  })
}
