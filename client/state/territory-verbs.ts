/** The verbs that make, name and remove territories, and choose how each looks and counts. */
import { batch } from '@preact/signals'
import type { Basis, Look, Shape, Territory } from '#core/model/territory.ts'
import type { Language } from '#core/model/text.ts'
import { TERRITORY_REFERENCES } from '#core/model/view.ts'
import { chooseReference } from './choices.ts'
import { editing, takeTool, tool } from './territories.ts'
import {
  withAdded,
  withBasis,
  withDuplicate,
  withLocked,
  withLook,
  withName,
  withRemoved,
  withShape,
} from './territory-change.ts'
import { attempt, commit, keptNow } from './territory-history.ts'
import { tell } from './territory-told.ts'
import { view } from './view.ts'

const NEW_NAME: Record<Language, string> = { sv: 'Territorium', en: 'Territory' }

function nextName(): string {
  const { territories, lang } = view.peek()
  for (let number = territories.length + 1; ; number++) {
    const name = `${NEW_NAME[lang]} ${number}`
    if (territories.every((each) => each.name !== name)) return name
  }
}

/** A new territory, which is edited from now on; its place, or null where there is no room. `without`: see `Told`. */
export function add(shape: Shape, name: string = nextName(), without: readonly string[] = []): number | null {
  return batch(() => {
    const place = attempt(withAdded(keptNow(), { name, shape }), 'push')
    if (place === null) return null
    takeTool(tool.peek() === 'pick' ? 'pick' : 'none', place)
    const given = view.peek().territories[place]?.name ?? name
    if (given !== name) tell({ kind: 'renamed', asked: name, name: given })
    else tell(without.length === 0 ? { kind: 'added', name } : { kind: 'added-without', name, without })
    return place
  })
}

/** Several at once, as one step, as far as there is room; how many went in. */
export function addAll(some: readonly Pick<Territory, 'name' | 'shape' | 'basis'>[]): number {
  let kept = keptNow()
  let count = 0
  for (const each of some) {
    const outcome = withAdded(kept, each)
    if ('refused' in outcome) {
      tell({ kind: 'refused', why: outcome.refused })
      break
    }
    const based = withBasis(outcome.kept, outcome.place, each.basis)
    kept = 'refused' in based ? outcome.kept : based.kept
    count++
  }
  if (count > 0) commit(kept, 'push')
  return count
}

export function remove(place: number): void {
  const name = view.peek().territories[place]?.name
  if (name === undefined) return
  batch(() => {
    commit(withRemoved(keptNow(), place), 'push')
    takeTool(tool.peek() === 'pick' ? 'pick' : 'none', null)
    tell({ kind: 'removed', name })
  })
}

/** True where it now has the name typed, or another that is told. */
export function rename(place: number, typed: string): boolean {
  const former = view.peek().territories[place]?.name
  if (typed.trim() === former) return true
  if (attempt(withName(keptNow(), place, typed)) === null) return false
  const name = view.peek().territories[place]?.name ?? ''
  const asked = typed.replace(/\s+/g, ' ').trim()
  if (name !== asked) tell({ kind: 'renamed', asked, name })
  return true
}

export function chooseLook(place: number, look: Look): void {
  attempt(withLook(keptNow(), place, look))
}

export function lock(place: number, locked: boolean): void {
  batch(() => {
    attempt(withLocked(keptNow(), place, locked))
    if (locked && editing.peek() === place) takeTool('none', place)
  })
}

export function chooseBasis(place: number, basis: Basis): void {
  attempt(withBasis(keptNow(), place, basis))
}

export function duplicate(place: number): number | null {
  const copy = attempt(withDuplicate(keptNow(), place), 'push')
  if (copy !== null) tell({ kind: 'added', name: view.peek().territories[copy]?.name ?? '' })
  return copy
}

/** Another shape of a territory: fields, the table of corners, the map. */
export function reshape(place: number, shape: Shape): boolean {
  return attempt(withShape(keptNow(), place, shape)) !== null
}

/** Everything is compared with this territory. */
export function compareAllWith(place: number): void {
  const reference = TERRITORY_REFERENCES[place]
  if (reference) chooseReference(reference)
}
