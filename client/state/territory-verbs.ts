/** The verbs that change territories. Each is one step that can be taken back; what it could not do, or did besides, is told. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { fetchNeighbours } from '#client/api.ts'
import type { Combining } from '#core/measure/combine-outlines.ts'
import type { Area, AreaCode } from '#core/model/area.ts'
import type { Basis, Look, Shape, Territory } from '#core/model/territory.ts'
import type { Told as ReadingTold } from '#core/model/territory-reading.ts'
import type { Language } from '#core/model/text.ts'
import { isTerritoryReference, TERRITORY_REFERENCES } from '#core/model/view.ts'
import { bordering, withCodes, withCodeToggled, withoutCodes } from './area-list.ts'
import { chooseReference, goTo } from './choices.ts'
import { type History, NO_HISTORY, remember, stepBack, stepForward } from './history.ts'
import { knowledge } from './knowledge.ts'
import { editing, takeTool, tool } from './territories.ts'
import {
  type Kept,
  keptOf,
  type Outcome,
  outlineOf,
  type Refusal,
  withAdded,
  withBasis,
  withDuplicate,
  withKept,
  withListsCombined,
  withLocked,
  withLook,
  withName,
  withRemoved,
  withShape,
} from './territory-change.ts'
import { move, type Step, view } from './view.ts'

/** What a verb did besides what was asked, or why it did nothing. */
export type Told =
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'added' | 'removed' | 'undone' | 'redone'; readonly name: string }
  /** What of a list was not understood, and so is not in it. */
  | { readonly kind: 'added-without'; readonly name: string; readonly without: readonly string[] }
  | { readonly kind: 'renamed'; readonly asked: string; readonly name: string }
  /** What rounding and simplifying did to a drawing. */
  | { readonly kind: 'settled'; readonly told: readonly ReadingTold[] }
  | { readonly kind: 'no-neighbours' | 'neighbours-failed' }

const said = signal<Told | null>(null)
export const told: ReadonlySignal<Told | null> = said

export function hush(): void {
  said.value = null
}

const history = signal<History<Kept>>(NO_HISTORY)
export const canUndo: ReadonlySignal<boolean> = computed(() => history.value.past.length > 0)
export const canRedo: ReadonlySignal<boolean> = computed(() => history.value.future.length > 0)

/** Another page, another history. */
export function forgetHistory(): void {
  batch(() => {
    history.value = NO_HISTORY
    said.value = null
  })
}

export function undo(): void {
  const back = stepBack(history.peek(), now())
  if (back) travel(back, 'undone')
}

export function redo(): void {
  const forward = stepForward(history.peek(), now())
  if (forward) travel(forward, 'redone')
}

function travel({ history: next, kept }: { history: History<Kept>; kept: Kept }, kind: 'undone' | 'redone'): void {
  const present = view.peek().reference
  // A reference that is no territory was chosen apart from them, and stays.
  const mine = isTerritoryReference(present) || isTerritoryReference(kept.reference)
  batch(() => {
    history.value = next
    said.value = { kind, name: '' }
    const reference = mine ? kept.reference : present
    // Saving is no step: what has been saved since stays saved.
    const saved = view.peek().saved ?? kept.saved
    goTo(withKept(view.peek(), { ...kept, reference, saved }, knowledge.peek()), 'replace')
  })
}

const now = () => keptOf(view.peek())
const municipalities = (): readonly Area[] => knowledge.peek().areasAt('municipality')

/** One step: into the history and the address. What is changed while it is edited replaces its own address. */
function commit(kept: Kept, step: Step = editing.peek() === null ? 'push' : 'replace'): void {
  batch(() => {
    history.value = remember(history.peek(), now())
    said.value = null
    goTo(withKept(view.peek(), kept, knowledge.peek()), step)
  })
}

function attempt(outcome: Outcome, step?: Step): number | null {
  if ('refused' in outcome) {
    said.value = { kind: 'refused', why: outcome.refused }
    return null
  }
  commit(outcome.kept, step)
  return outcome.place
}

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
    const place = attempt(withAdded(now(), { name, shape }), 'push')
    if (place === null) return null
    takeTool(tool.peek() === 'pick' ? 'pick' : 'none', place)
    const given = view.peek().territories[place]?.name ?? name
    if (given !== name) said.value = { kind: 'renamed', asked: name, name: given }
    else said.value = without.length === 0 ? { kind: 'added', name } : { kind: 'added-without', name, without }
    return place
  })
}

/** Several at once, as one step, as far as there is room; how many went in. */
export function addAll(some: readonly Pick<Territory, 'name' | 'shape' | 'basis'>[]): number {
  let kept = now()
  let count = 0
  for (const each of some) {
    const outcome = withAdded(kept, each)
    if ('refused' in outcome) {
      said.value = { kind: 'refused', why: outcome.refused }
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
    commit(withRemoved(now(), place), 'push')
    takeTool(tool.peek() === 'pick' ? 'pick' : 'none', null)
    said.value = { kind: 'removed', name }
  })
}

/** True where it now has the name typed, or another that is told. */
export function rename(place: number, typed: string): boolean {
  const former = view.peek().territories[place]?.name
  if (typed.trim() === former) return true
  if (attempt(withName(now(), place, typed)) === null) return false
  const name = view.peek().territories[place]?.name ?? ''
  const asked = typed.replace(/\s+/g, ' ').trim()
  if (name !== asked) said.value = { kind: 'renamed', asked, name }
  return true
}

export function chooseLook(place: number, look: Look): void {
  attempt(withLook(now(), place, look))
}

export function lock(place: number, locked: boolean): void {
  batch(() => {
    attempt(withLocked(now(), place, locked))
    if (locked && editing.peek() === place) takeTool('none', place)
  })
}

export function chooseBasis(place: number, basis: Basis): void {
  attempt(withBasis(now(), place, basis))
}

export function duplicate(place: number): number | null {
  const copy = attempt(withDuplicate(now(), place), 'push')
  if (copy !== null) said.value = { kind: 'added', name: view.peek().territories[copy]?.name ?? '' }
  return copy
}

/** Another shape of a territory: fields, the table of corners, the map. */
export function reshape(place: number, shape: Shape): boolean {
  return attempt(withShape(now(), place, shape)) !== null
}

/** The list of an edited territory, changed; what is not a list is not edited so. A list that loses all goes with it. */
function relist(place: number, next: (codes: readonly AreaCode[]) => readonly AreaCode[]): void {
  const shape = view.peek().territories[place]?.shape
  if (shape?.kind !== 'areas') {
    said.value = { kind: 'refused', why: 'mixed' }
    return
  }
  const codes = next(shape.codes)
  if (codes.length > 0) reshape(place, { kind: 'areas', codes })
  else if (view.peek().territories[place]?.locked) said.value = { kind: 'refused', why: 'locked' }
  else remove(place)
}

/** A tap on the map while areas are picked: the first makes a territory, the others go in and out of it. */
export function tapInto(code: AreaCode): void {
  const place = editing.peek()
  if (place === null) add({ kind: 'areas', codes: [code] })
  else relist(place, (codes) => withCodeToggled(codes, code, municipalities()))
}

/** Areas, a county or the members of a group, into the edited list or a new one. */
export function addCodes(more: readonly AreaCode[]): void {
  const place = editing.peek()
  if (place === null) add({ kind: 'areas', codes: withCodes([], more, municipalities()) })
  else relist(place, (codes) => withCodes(codes, more, municipalities()))
}

/** One of a list, taken out of it. */
export function dropCode(place: number, code: AreaCode): void {
  relist(place, (codes) => withoutCodes(codes, [code], municipalities()))
}

let neighbours: ReadonlyMap<AreaCode, readonly AreaCode[]> | null = null

/** All that border on the list. */
export async function addNeighbours(place: number): Promise<void> {
  if (neighbours === null) {
    try {
      const { codes, neighbours: places } = await fetchNeighbours('municipality')
      neighbours = new Map(codes.map((code, i) => [code, (places[i] ?? []).flatMap((each) => codes[each] ?? [])]))
    } catch {
      // Said where it was asked for; asking again is the way on.
      said.value = { kind: 'neighbours-failed' }
      return
    }
  }
  const known = neighbours
  const shape = view.peek().territories[place]?.shape
  if (shape?.kind !== 'areas') return
  const more = bordering(shape.codes, known, municipalities())
  if (more.length === 0) said.value = { kind: 'no-neighbours' }
  else relist(place, (codes) => withCodes(codes, more, municipalities()))
}

/** What the map drew: rounded, with as many corners as an address can hold, and told where that changed it. */
export async function takeDrawn(shape: Shape): Promise<number | null> {
  const settled = await settle(shape)
  if ('refused' in settled) {
    said.value = { kind: 'refused', why: settled.refused }
    return null
  }
  return batch(() => {
    const place = editing.peek()
    const taken = place === null ? add(settled.shape) : reshape(place, settled.shape) ? place : null
    takeTool(tool.peek() === 'corners' ? 'corners' : 'none', taken ?? place)
    if (taken !== null && settled.told.length > 0) said.value = { kind: 'settled', told: settled.told }
    return taken
  })
}

/** What befalls every drawing made by hand, and nobody would see: not worth a sentence each time. */
const OF_COURSE: ReadonlySet<ReadingTold['kind']> = new Set(['rounded', 'turned', 'doubles', 'closed'])

type Settled = { readonly shape: Shape; readonly told: readonly ReadingTold[] } | { readonly refused: Refusal }

async function settle(shape: Shape): Promise<Settled> {
  switch (shape.kind) {
    case 'areas':
      return { shape, told: [] }
    case 'circle': {
      const [longitude, latitude] = shape.centre
      const centre = [rounded(longitude, 4), rounded(latitude, 4)] as const
      return { shape: { ...shape, centre, kilometres: rounded(shape.kilometres, 3) }, told: [] }
    }
    case 'drawn': {
      const { settleDrawing } = await import('#core/model/territory-reading.ts')
      const settled = settleDrawing(shape.polygons)
      if ('polygons' in settled) {
        const told = settled.told.filter(({ kind }) => !OF_COURSE.has(kind))
        return { shape: { kind: 'drawn', polygons: settled.polygons }, told }
      }
      return { refused: settled.fault.kind === 'crossing' ? 'crossing' : 'no-outline' }
    }
  }
}

function rounded(number: number, decimals: number): number {
  return Number(number.toFixed(decimals))
}

/** One territory with another added to it or taken out of it: lists by sets, drawings by their outlines. */
export async function combine(place: number, other: number, how: Combining): Promise<void> {
  const before = now()
  const [one, two] = [before.territories[place]?.shape, before.territories[other]?.shape]
  if (one === undefined || two === undefined) return
  if (one.kind === 'areas' && two.kind === 'areas') {
    attempt(withListsCombined(before, place, other, how, municipalities()))
  } else if (one.kind === 'areas' || two.kind === 'areas') {
    said.value = { kind: 'refused', why: 'mixed' }
  } else {
    const { combineOutlines } = await import('#core/measure/combine-outlines.ts')
    const polygons = combineOutlines(how, outlineOf(one), outlineOf(two))
    const settled: Settled =
      polygons.length === 0 ? { refused: 'nothing-left' } : await settle({ kind: 'drawn', polygons })
    // Something else may have been done while the tools were fetched: what is combined is what was seen.
    if ('refused' in settled) said.value = { kind: 'refused', why: settled.refused }
    else if (attempt(withShape(now(), place, settled.shape)) !== null && settled.told.length > 0) {
      said.value = { kind: 'settled', told: settled.told }
    }
  }
}

/** Saved under an id, or, with null, no longer; `instead`: what lies there takes the place of what is here. */
export function keep(saved: string | null, instead?: readonly Territory[]): void {
  const kept = now()
  if (instead) commit({ ...kept, saved, territories: instead }, 'push')
  // No step to take back: nothing a reader sees has changed. What is deleted is deleted for every step.
  else move({ ...view.peek(), saved }, 'replace')
  const forget = (each: Kept): Kept => ({ ...each, saved: null })
  const { past, future } = history.peek()
  if (saved === null) history.value = { past: past.map(forget), future: future.map(forget) }
}

/** Everything is compared with this territory. */
export function compareAllWith(place: number): void {
  const reference = TERRITORY_REFERENCES[place]
  if (reference) chooseReference(reference)
}
