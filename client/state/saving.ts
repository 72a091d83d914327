/**
 * Territories kept under a link. Whoever has the link sees them; whoever has the edit link, which carries a secret in its
 * fragment, may change them. The secret lives in the address bar and in this file's memory, nowhere else.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { ApiError } from '#client/api.ts'
import { fetchKeepingDays } from '#client/api-saved.ts'
import { createSaved, deleteSaved, fetchSaved, type Stored, updateSaved } from '#client/api-territories.ts'
import { LINK_OF_TERRITORIES } from '#core/model/territory/link.ts'
import { type Territory, writeTerritory } from '#core/model/territory.ts'
import { writeView } from '#core/model/view.ts'
import { type Stage, secretIn, trying, withSecret } from './saved-stage.ts'
import { keep } from './territory-history.ts'
import { view } from './view.ts'

const stageNow = signal<Stage<Stored>>({ kind: 'idle' })
export const stage: ReadonlySignal<Stage<Stored>> = stageNow

const stored = signal<Stored | null>(null)
const secret = signal<{ readonly id: string; readonly text: string } | null>(null)

/** What lies under the link of the view; null while unknown. */
export const saved: ReadonlySignal<Stored | null> = computed(() =>
  stored.value?.saved.id === view.value.saved ? stored.value : null,
)
/** The secret of what the view was saved as; null for those who may only look. */
export const editSecret: ReadonlySignal<string | null> = computed(() =>
  secret.value !== null && secret.value.id === view.value.saved ? secret.value.text : null,
)
/** True where the territories here are not those under the link; null while that is unknown. */
export const differs: ReadonlySignal<boolean | null> = computed(() => {
  const under = saved.value?.saved.territories
  return under === undefined ? null : textOf(under) !== textOf(view.value.territories)
})

function textOf(territories: readonly Territory[]): string {
  return territories.map(writeTerritory).join(' ')
}

const keeping = signal<number | null | undefined>(undefined)
/** Days without being opened after which what is saved is removed; null: never; undefined: not known yet. */
export const keepingDays: ReadonlySignal<number | null | undefined> = keeping

export async function learnKeeping(): Promise<void> {
  if (keeping.peek() !== undefined) return
  try {
    keeping.value = await fetchKeepingDays()
  } catch (error) {
    // Saving works without knowing it; it is asked for again when the panel is opened the next time.
    if (!(error instanceof ApiError)) throw error
  }
}

/** An edit link was opened: the secret is kept here and taken out of the bar, where others might see it. */
export function takeSecret(fragment: string): boolean {
  const { saved: id } = view.peek()
  const text = secretIn(fragment)
  if (text === null || id === null) return false
  secret.value = { id, text }
  return true
}

export function linkOf(id: string): string {
  return `${LINK_OF_TERRITORIES}${id}`
}

export function editLinkOf(id: string, text: string): string {
  return withSecret(linkOf(id), text)
}

/** Learns what lies under the link the page was opened by, to tell whether it is still what is shown. */
export async function learnSaved(): Promise<void> {
  const { saved: id } = view.peek()
  if (id === null || saved.peek() !== null) return
  await trying(stageNow, async () => {
    stored.value = await fetchSaved(id)
  })
}

export async function save(): Promise<void> {
  await trying(stageNow, async () => {
    stageNow.value = { kind: 'saving' }
    const { created, tag } = await createSaved(body())
    const { secret: text, url: _url, ...rest } = created
    batch(() => {
      stored.value = { saved: rest, tag }
      secret.value = { id: created.id, text }
      keep(created.id)
      stageNow.value = { kind: 'saved' }
    })
  })
}

/** Over what is saved, if nobody else has changed it. */
export async function update(): Promise<void> {
  const [under, text] = [saved.peek(), editSecret.peek()]
  if (under === null || text === null) return
  await put(under, text)
}

async function put(under: Stored, text: string): Promise<void> {
  await trying(stageNow, async () => {
    stageNow.value = { kind: 'saving' }
    try {
      stored.value = await updateSaved(under.saved.id, text, under.tag, body())
      stageNow.value = { kind: 'updated' }
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 412) throw error
      stageNow.value = { kind: 'conflict', theirs: await fetchSaved(under.saved.id) }
    }
  })
}

/** Of two editions: mine over theirs, theirs in place of mine, or mine under a new link and both remain. */
export async function settleConflict(choice: 'mine' | 'theirs' | 'copy'): Promise<void> {
  const [now, text] = [stageNow.peek(), editSecret.peek()]
  if (now.kind !== 'conflict' || text === null) return
  switch (choice) {
    case 'mine':
      return put(now.theirs, text)
    case 'copy':
      return save()
    case 'theirs':
      batch(() => {
        stored.value = now.theirs
        stageNow.value = { kind: 'idle' }
        keep(now.theirs.saved.id, now.theirs.saved.territories)
      })
  }
}

/** Nothing lies under the link any more; the territories stay here, in the address. */
export async function removeSaved(): Promise<void> {
  const [under, text] = [saved.peek(), editSecret.peek()]
  if (under === null || text === null) return
  await trying(stageNow, async () => {
    stageNow.value = { kind: 'saving' }
    await deleteSaved(under.saved.id, text, under.tag)
    batch(() => {
      stored.value = null
      secret.value = null
      keep(null)
      stageNow.value = { kind: 'deleted' }
    })
  })
}

export function rest(): void {
  stageNow.value = { kind: 'idle' }
}

function body() {
  const now = view.peek()
  const territories = now.territories
  return { territories, view: writeView({ ...now, territories: [], saved: null, at: null }) }
}
