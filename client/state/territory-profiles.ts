/** What the server knows of each territory: its parts, and the figures that are shown, of one side or of two. */
import { effect, signal } from '@preact/signals'
import { ApiError, isAbort } from '#client/api.ts'
import { fetchProfile, figuresText } from '#client/api-territories.ts'
import type { AreaCode } from '#core/model/area.ts'
import type { ProfileAnswer, TerritoryPart, TerritoryValue } from '#core/model/contract-territories.ts'
import type { IndicatorId } from '#core/model/indicator.ts'
import type { Territory } from '#core/model/territory.ts'
import { planOf } from '#core/picture/plan.ts'
import { knowledge } from './knowledge.ts'
import { view } from './view.ts'

export interface Profile {
  readonly territory: ProfileAnswer['territory']
  /** Of the indicator and year that were asked for; null where the answer held none. */
  readonly value: TerritoryValue | null
}

/** Six territories, a few indicators back. */
const MOST_KEPT = 60

const kept = signal<ReadonlyMap<string, Profile>>(new Map())
const failed = signal<ReadonlyMap<string, ApiError>>(new Map())
const attempts = signal(0)

export function retryProfiles(): void {
  failed.value = new Map()
  attempts.value++
}

interface Asked {
  readonly indicator: IndicatorId
  readonly year: number
}

/** What the panel tells is the plain value of the first. */
function asked(): Asked {
  const { indicator } = view.value
  return { indicator, year: planOf(view.value, knowledge.value).year }
}

/** All that the picture shows: a change, a gap and a pair are made of two figures. */
function allAsked(): Asked[] {
  const { first, second } = planOf(view.value, knowledge.value)
  const sides = [first, ...(second === null ? [] : [second])].map(({ indicator, year }) => ({ indicator, year }))
  return [asked(), ...sides]
}

function keyOf(territory: Territory, { indicator, year }: Asked): string {
  return `${figuresText(territory)} ${indicator} ${year}`
}

/** Undefined while it is on its way. Reading it follows it. */
export function profileOf(territory: Territory): Profile | undefined {
  return kept.value.get(keyOf(territory, asked()))
}

/** One figure of it, as far as it is known; null while it is on its way too. Reading it follows it. */
export function figureOf(territory: Territory, about: Asked): TerritoryValue | null {
  return kept.value.get(keyOf(territory, about))?.value ?? null
}

/** The latest there is of the territory, whatever the indicator: its parts and people stay as they are. */
export function standingProfileOf(territory: Territory): Profile | undefined {
  const shape = `${figuresText(territory)} `
  return profileOf(territory) ?? [...kept.value].findLast(([key]) => key.startsWith(shape))?.[1]
}

export function profileFailure(territory: Territory): ApiError | null {
  return failed.value.get(keyOf(territory, asked())) ?? null
}

/** How many follow them: the panel, a table and a chart may stand on the page at once. */
let followers = 0
let unfollow = () => {}

/** Fetches what is not here yet, and gives up what is no longer wanted. Returns the way to stop. */
export function followTerritories(): () => void {
  if (followers === 0) unfollow = follow()
  followers++
  return () => {
    followers--
    if (followers === 0) unfollow()
  }
}

function follow(): () => void {
  const requests = new Map<string, AbortController>()
  const stop = effect(() => {
    attempts.value
    const wanted = new Map(
      view.value.territories.flatMap((territory) =>
        allAsked().map((about) => [keyOf(territory, about), { territory, about }] as const),
      ),
    )
    for (const [key, controller] of requests) {
      if (wanted.has(key)) continue
      controller.abort()
      requests.delete(key)
    }
    for (const [key, { territory, about }] of wanted) {
      if (kept.peek().has(key) || failed.peek().has(key) || requests.has(key)) continue
      const controller = new AbortController()
      requests.set(key, controller)
      fetchProfile(territory, about.indicator, about.year, controller.signal)
        .then(
          ({ territory: answered, values }) => keep(key, { territory: answered, value: values[0] ?? null }),
          (error: unknown) => {
            if (isAbort(error)) return
            if (!(error instanceof ApiError)) throw error
            failed.value = new Map(failed.peek()).set(key, error)
          },
        )
        .finally(() => {
          if (requests.get(key) === controller) requests.delete(key)
        })
    }
  })
  return () => {
    stop()
    for (const controller of requests.values()) controller.abort()
  }
}

function keep(key: string, profile: Profile): void {
  const next = new Map(kept.peek()).set(key, profile)
  const [oldest] = next.keys()
  if (next.size > MOST_KEPT && oldest !== undefined) next.delete(oldest)
  kept.value = next
}

/** Municipalities that are parts of more than one territory, with the names of those, by how many they are in. */
export function overlaps(
  territories: readonly Territory[],
): { readonly part: TerritoryPart; readonly names: readonly string[] }[] {
  const found = new Map<AreaCode, { part: TerritoryPart; names: string[] }>()
  for (const territory of territories) {
    for (const part of standingProfileOf(territory)?.territory.areas ?? []) {
      const entry = found.get(part.code) ?? { part, names: [] as string[] }
      entry.names.push(territory.name)
      found.set(part.code, entry)
    }
  }
  return [...found.values()].filter(({ names }) => names.length > 1)
}
