/** What the editor knows of the country: fetched once, when it opens. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { fetchAreas, fetchIndicators } from '#client/api.ts'
import { type Area, type AreaCode, areaIn } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'

interface Known {
  readonly areas: ReadonlyMap<AreaCode, Area>
  readonly indicators: ReadonlyMap<string, Indicator>
}

const now = signal<Known>({ areas: new Map(), indicators: new Map() })
export const known: ReadonlySignal<Known> = now

/** With areas called what a language calls them. */
export async function learnKnown(lang: Language): Promise<void> {
  const [areas, indicators] = await Promise.all([fetchAreas(), fetchIndicators()])
  now.value = {
    areas: new Map(areas.map((area) => [area.code, areaIn(area, lang)])),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
  }
}

/** Municipalities of a county in the order of their names; none of a municipality. */
export function inside(code: AreaCode): Area[] {
  const collator = new Intl.Collator('sv')
  return [...now.value.areas.values()]
    .filter(({ parent }) => `${parent}` === `${code}`)
    .sort((a, b) => collator.compare(a.name, b.name))
}

/** Counties in the order of their names. */
export function counties(): Area[] {
  const collator = new Intl.Collator('sv')
  return [...now.value.areas.values()]
    .filter(({ level }) => level === 'county')
    .sort((a, b) => collator.compare(a.name, b.name))
}

let pinned = ''

/** The data version that the figures on the page are of. */
export const version = (): string => pinned

export function pinKnown(version: string): void {
  pinned = version
}
