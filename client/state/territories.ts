/**
 * What is being done with territories at this moment: which is edited, by which tool, and what is half drawn. Small, for
 * the map reads it; the verbs that change territories are fetched when the first of them is called.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { AreaCode } from '#core/model/area.ts'
import type { Shape } from '#core/model/territory/form.ts'
import { toggleArea, view } from './view.ts'

/** `pick`: areas are tapped one by one; `corners`: those of the edited drawing are moved; the others draw a new outline. */
export type Tool = 'none' | 'pick' | 'polygon' | 'freehand' | 'circle' | 'corners'

const edited = signal<number | null>(null)
/** Back and undo may take away what was being edited; it is laid down then, and taken up again when it returns. */
const gone = computed(() => edited.value !== null && edited.value >= view.value.territories.length)
/** Place, counted from 0, of the territory being edited; null: none, and what is drawn becomes a new one. */
export const editing: ReadonlySignal<number | null> = computed(() => (gone.value ? null : edited.value))

const held = signal<Tool>('none')
export const tool: ReadonlySignal<Tool> = computed(() => (gone.value ? 'none' : held.value))

const drawn = signal<Shape | null>(null)
/** What is being drawn or dragged at this moment; not in the address until it is finished. */
export const draft: ReadonlySignal<Shape | null> = drawn

/** Takes up a tool, for a territory or, with null, for a new one. What was half drawn is given up. */
export function takeTool(wanted: Tool, place: number | null = editing.peek()): void {
  batch(() => {
    edited.value = place
    held.value = wanted
    drawn.value = null
  })
}

/** Lays everything down: nothing is edited any more. */
export function layDown(): void {
  takeTool('none', null)
}

/** The map tells what is half drawn. */
export function sketch(shape: Shape | null): void {
  drawn.value = shape
}

/** The drawing takes its place in the address: that of the edited territory, or a new one's. */
export async function finishDrawing(shape: Shape): Promise<void> {
  const { takeDrawn } = await import('./territory-drawing.ts')
  await takeDrawn(shape)
}

/** Escape: the territories stay as they were. */
export function giveUpDrawing(): void {
  batch(() => {
    drawn.value = null
    held.value = 'none'
  })
}

const finishes = signal(0)
/** Counts how often a button asked the map to finish what is half drawn: drawing by touch has no double click. */
export const finishAsked: ReadonlySignal<number> = finishes

export function askToFinish(): void {
  finishes.value++
}

const stepsBack = signal(0)
/** Counts how often a button asked the map to take back the last corner. */
export const stepBackAsked: ReadonlySignal<number> = stepsBack

export function askToStepBack(): void {
  stepsBack.value++
}

/** An area was clicked, tapped or walked to and chosen: it goes in or out of the edited list, or is chosen as ever. */
export async function tapArea(code: AreaCode): Promise<void> {
  if (tool.peek() !== 'pick') return toggleArea(code)
  const { tapInto } = await import('./territory-members.ts')
  tapInto(code)
}
