/**
 * The report kept under a link. Whoever has the link reads it; whoever has the edit link, which carries a secret in its
 * fragment, may change it. The secret lives in this file's memory and nowhere else.
 */
import { batch, type ReadonlySignal, signal } from '@preact/signals'
import { ApiError } from '#client/api.ts'
import { type StoredReport, savedReports } from '#client/api-reports.ts'
import { LINK_OF_REPORTS, PATH_OF_REPORTS } from '#core/model/report/address.ts'
import { writeReport } from '#core/model/report/write.ts'
import { type Stage, trying, withSecret } from '../saved-stage.ts'
import { begin, markSaved, report } from './draft.ts'

const stageNow = signal<Stage<StoredReport>>({ kind: 'idle' })
export const stage: ReadonlySignal<Stage<StoredReport>> = stageNow

const stored = signal<StoredReport | null>(null)
/** What lies under the link; null where nothing has been saved or opened. */
export const saved: ReadonlySignal<StoredReport | null> = stored

const secretNow = signal<string | null>(null)
/** Null for those who may only look. */
export const secret: ReadonlySignal<string | null> = secretNow

export function linkOf(id: string): string {
  return `${LINK_OF_REPORTS}${id}`
}

/** Leads to where it is written: the short link is where it is read. */
export function editLinkOf(id: string, text: string): string {
  return withSecret(`${PATH_OF_REPORTS}?id=${id}`, text)
}

/** Opens what lies under a link; true where it did. */
export async function open(id: string, text: string | null): Promise<boolean> {
  await trying(stageNow, async () => {
    const found = await savedReports.read(id)
    batch(() => {
      stored.value = found
      secretNow.value = text
      begin(found.saved.report, true)
      stageNow.value = { kind: 'idle' }
    })
  })
  return stored.peek()?.saved.id === id
}

export async function save(): Promise<void> {
  const now = report.peek()
  if (now === null) return
  await trying(stageNow, async () => {
    stageNow.value = { kind: 'saving' }
    const { created, tag } = await savedReports.create(now)
    const { secret: text, url: _url, ...rest } = created
    batch(() => {
      stored.value = { saved: rest, tag }
      secretNow.value = text
      markSaved(writeReport(now))
      stageNow.value = { kind: 'saved' }
    })
  })
}

/** Over what is saved, if nobody else has changed it. */
export async function update(): Promise<void> {
  const under = stored.peek()
  if (under !== null) await put(under)
}

async function put(under: StoredReport): Promise<void> {
  const [now, text] = [report.peek(), secretNow.peek()]
  if (now === null || text === null) return
  const { id } = under.saved
  await trying(stageNow, async () => {
    stageNow.value = { kind: 'saving' }
    try {
      const next = await savedReports.update(id, text, under.tag, now)
      batch(() => {
        stored.value = next
        markSaved(writeReport(now))
        stageNow.value = { kind: 'updated' }
      })
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 412) throw error
      stageNow.value = { kind: 'conflict', theirs: await savedReports.read(id) }
    }
  })
}

/** Of two editions: mine over theirs, theirs in place of mine, or mine under a new link and both remain. */
export async function settleConflict(choice: 'mine' | 'theirs' | 'copy'): Promise<void> {
  const now = stageNow.peek()
  if (now.kind !== 'conflict') return
  switch (choice) {
    case 'mine':
      return put(now.theirs)
    case 'copy':
      return save()
    case 'theirs':
      batch(() => {
        stored.value = now.theirs
        stageNow.value = { kind: 'idle' }
        begin(now.theirs.saved.report, true)
      })
  }
}

/** Nothing lies under the link any more; the report stays here until the page is left. */
export async function removeSaved(): Promise<void> {
  const [under, text] = [stored.peek(), secretNow.peek()]
  if (under === null || text === null) return
  await trying(stageNow, async () => {
    stageNow.value = { kind: 'saving' }
    await savedReports.remove(under.saved.id, text, under.tag)
    batch(() => {
      stored.value = null
      secretNow.value = null
      markSaved('')
      stageNow.value = { kind: 'deleted' }
    })
  })
}

/** A new beginning: what is written now lies under no link. */
export function letGo(): void {
  batch(() => {
    stored.value = null
    secretNow.value = null
    stageNow.value = { kind: 'idle' }
  })
}

export function rest(): void {
  stageNow.value = { kind: 'idle' }
}
