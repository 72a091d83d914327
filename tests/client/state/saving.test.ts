import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { fetchSaved, updateSaved } from '#client/api-territories.ts'
import {
  differs,
  editLinkOf,
  editSecret,
  keepingDays,
  learnKeeping,
  learnSaved,
  removeSaved,
  rest,
  save,
  saved,
  settleConflict,
  stage,
  takeSecret,
  update,
} from '#client/state/saving.ts'
import { view } from '#client/state/state.ts'
import { canUndo, undo } from '#client/state/territory-history.ts'
import { remove, rename } from '#client/state/territory-verbs.ts'
import { Pace } from '#server/pace.ts'
import type { Saving } from '#server/saved/saving.ts'
import { closedWorkspace } from '#server/workspace/closed.ts'
import { sqliteWorkspace } from '#server/workspace/sqlite.ts'
import { freshFolder } from '#tests/fresh-folder.ts'
import { openPage, type Page } from './page.ts'

let page: Page

async function open(query: string, saving?: Saving): Promise<void> {
  page = await openPage(query, saving)
}

const folder = freshFolder()
const report = (error: unknown): never => {
  throw error
}
/** A real store in a file of its own. */
const saving: Saving = {
  workspace: sqliteWorkspace({
    path: join(folder, 'workspace.sqlite'),
    bounds: { recordBytes: 100_000, records: 100, days: 30 },
    clock: () => Date.UTC(2026, 0, 1),
    report,
  }),
  pace: new Pace(1000, () => 0),
}
afterAll(() => {
  saving.workspace.close()
  rmSync(folder, { recursive: true })
})
const names = () => view.value.territories.map(({ name }) => name)

afterEach(() => {
  rest()
  while (canUndo.value) undo()
  page.stop()
  vi.unstubAllGlobals()
})

test('without a network nothing is lost, and trying again is told to be possible', async () => {
  await open('t=A~0101')
  page.offline = true
  await save()
  expect(stage.value).toMatchObject({ kind: 'failed', error: { kind: 'unreachable' } })
  expect(view.value.saved).toBeNull()
})

test('a server that can keep nothing says so by its status', async () => {
  const bounds = { recordBytes: 100_000, records: 100, days: null }
  await open('t=A~0101', { workspace: closedWorkspace(bounds), pace: new Pace(1000, () => 0) })
  await save()
  expect(stage.value).toMatchObject({ kind: 'failed', error: { kind: 'refused', status: 503 } })
  expect(names()).toEqual(['A'])
})

test('the secret is taken from a fragment for what the view is saved as, and for nothing else', async () => {
  await open('t=A~0101')
  expect(takeSecret('#edit=abc')).toBe(false)
  page.stop()
  const id = 'A'.repeat(22)
  await open(`t=A~0101&saved=${id}`)
  expect(takeSecret('#map')).toBe(false)
  expect(takeSecret('#edit=abc')).toBe(true)
  expect(editSecret.value).toBe('abc')
  expect(editLinkOf(id, 'abc')).toBe(`/t/${id}#edit=abc`)
  // Whatever is asked of the server, the secret is in no address.
  expect([...page.history, ...page.asked].join()).not.toContain('abc')
})

/** What somebody else does with the edit link meanwhile. */
async function elsewhere(name: string): Promise<void> {
  const [id, secret] = [view.value.saved, editSecret.value]
  if (id === null || secret === null) throw new Error('test: expected something saved')
  const { tag, saved: under } = await fetchSaved(id)
  const territories = under.territories.map((each) => ({ ...each, name }))
  await updateSaved(id, secret, tag, { territories, view: under.view })
}

const under = async () => (await fetchSaved(view.value.saved ?? '')).saved.territories.map(({ name }) => name)

describe('saved', () => {
  test('has an id in the address and a secret that is in none, and tells how long it is kept', async () => {
    await open('t=A~0101&reference=territory:1&year=2020', saving)
    await learnKeeping()
    expect(keepingDays.value).toBe(30)
    await save()
    expect(stage.value.kind).toBe('saved')
    expect(view.value.saved).toMatch(/^[\w-]{22}$/)
    expect(saved.value?.saved).toMatchObject({ territories: [{ name: 'A' }], expiresAt: '2026-01-31T00:00:00.000Z' })
    expect(saved.value?.saved.view).toContain('reference=territory')
    expect(differs.value).toBe(false)
    const secret = editSecret.value ?? ''
    expect(secret.length).toBeGreaterThan(20)
    expect([...page.history, ...page.asked].join()).not.toContain(secret)
  })

  test('and changed, it differs until it is updated', async () => {
    await open('t=A~0101', saving)
    await save()
    rename(0, 'B')
    expect([differs.value, view.value.saved !== null]).toEqual([true, true])
    undo()
    expect(differs.value).toBe(false)
    rename(0, 'B')
    await update()
    expect([stage.value.kind, differs.value]).toEqual(['updated', false])
    expect(await under()).toEqual(['B'])
  })

  test('without any territory left nothing is saved; taken back, it is again', async () => {
    await open('t=A~0101', saving)
    await save()
    const id = view.value.saved
    remove(0)
    expect(view.value.saved).toBeNull()
    undo()
    expect(view.value.saved).toBe(id)
  })

  test('deleted, it is gone for every step that is taken back', async () => {
    await open('t=A~0101', saving)
    await save()
    rename(0, 'B')
    await removeSaved()
    expect([stage.value.kind, view.value.saved]).toEqual(['deleted', null])
    undo()
    expect([names(), view.value.saved]).toEqual([['A'], null])
  })

  test('and opened by who may only look, it is told whether it is still what is shown', async () => {
    await open('t=A~0101', saving)
    await save()
    const id = view.value.saved
    page.stop()
    await open(`t=B~0101&saved=${id}`, saving)
    await learnSaved()
    expect(differs.value).toBe(true)
    page.stop()
    await open(`t=A~0101&saved=${'A'.repeat(22)}`, saving)
    await learnSaved()
    expect(stage.value).toMatchObject({ kind: 'failed', error: { status: 404 } })
  })
})

describe('when two have changed it', () => {
  async function quarrel(): Promise<void> {
    await open('t=A~0101', saving)
    await save()
    await elsewhere('Theirs')
    rename(0, 'Mine')
    await update()
    expect(stage.value).toMatchObject({ kind: 'conflict', theirs: { saved: { territories: [{ name: 'Theirs' }] } } })
    expect(names()).toEqual(['Mine'])
  }

  test('mine can replace theirs', async () => {
    await quarrel()
    await settleConflict('mine')
    expect([stage.value.kind, await under()]).toEqual(['updated', ['Mine']])
  })

  test('theirs can come here, and mine be taken back', async () => {
    await quarrel()
    await settleConflict('theirs')
    expect([names(), differs.value]).toEqual([['Theirs'], false])
    undo()
    expect([names(), differs.value]).toEqual([['Mine'], true])
  })

  test('mine can be a copy, and both remain', async () => {
    await quarrel()
    const first = view.value.saved ?? ''
    await settleConflict('copy')
    expect(view.value.saved).not.toBe(first)
    expect(await under()).toEqual(['Mine'])
    expect((await fetchSaved(first)).saved.territories.map(({ name }) => name)).toEqual(['Theirs'])
  })
})
