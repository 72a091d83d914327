import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { savedProfiles } from '#client/api-profiles.ts'
import { known } from '#client/state/editor/known.ts'
import {
  withArea,
  withIndicator,
  withoutPriority,
  withoutRow,
  withPriority,
  withPriorityChanged,
  withRowChanged,
} from '#client/state/profile/change.ts'
import { begin, bring, change, draft, profile } from '#client/state/profile/draft.ts'
import { followProfile, progress, rank, reading, retryReading, rowOf } from '#client/state/profile/reading.ts'
import { saving } from '#client/state/profile/saving.ts'
import { secretIn } from '#client/state/saved-stage.ts'
import { CountyCodeSchema } from '#core/model/area.ts'
import { IndicatorIdSchema } from '#core/model/indicator.ts'
import { writeProfileFile } from '#core/model/profile/write.ts'
import { freshSaving } from '../../../server/saving.ts'
import { area, type EditorPage, openEditor } from './page.ts'

const { canRedo, isUnsaved, redo, refusal, undo } = draft
const { editLinkOf, letGo, open, removeSaved, save, saved, secret, settleConflict, stage, update } = saving

const employment = v.parse(IndicatorIdSchema, 'employment_rate_20_64')

let page: EditorPage
beforeEach(async () => {
  page = await openEditor(freshSaving())
})
afterEach(() => page.stop())

const titles = () => profile.value?.priorities.map(({ title }) => title)
const add = (title: string) => change((now) => withPriority(now, title))

describe('changing', () => {
  test('can be taken back and done again, step by step', () => {
    for (const title of ['a', 'b', 'c']) add(title)
    undo()
    undo()
    expect(titles()).toEqual(['a'])
    redo()
    expect(titles()).toEqual(['a', 'b'])
    add('d')
    expect(canRedo.value).toBe(false)
    expect(titles()).toEqual(['a', 'b', 'd'])
  })

  test('never makes what could not be saved, and tells why', () => {
    add('a')
    expect(change((now) => withPriorityChanged(now, 0, { title: '' }))).toBe(false)
    expect(refusal.value).toMatchObject({ kind: 'no-text', pointer: '/priorities/0/title' })
    expect(titles()).toEqual(['a'])
    expect(change((now) => withPriorityChanged(now, 0, { weight: 11 }))).toBe(false)
    expect(refusal.value).toMatchObject({ kind: 'out-of-range' })
    expect(change((now) => withPriorityChanged(now, 0, { weight: 10 }))).toBe(true)
    expect(refusal.value).toBeNull()
  })

  test('that changes nothing is no step', () => {
    add('a')
    change((now) => withPriorityChanged(now, 0, { weight: 1 }))
    undo()
    expect(titles()).toEqual([])
  })

  test('is unsaved until it is as it was', () => {
    expect(isUnsaved.value).toBe(false)
    add('a')
    expect(isUnsaved.value).toBe(true)
    undo()
    expect(isUnsaved.value).toBe(false)
  })

  test('of the area lets go what was set for others', () => {
    const peers = [v.parse(CountyCodeSchema, '02')]
    add('a')
    change((now) => withIndicator(now, 0, employment, 'higher'))
    change((now) =>
      withRowChanged(now, 0, 0, {
        target: { kind: 'peers', peers, since: null, year: null },
        targets: [{ area: area('0101'), target: { kind: 'direction', year: null } }],
      }),
    )
    const isInside = (code: string) => `${known.value.areas.get(area(code))?.parent}` === '02'
    expect(change((now) => withArea(now, area('02'), isInside))).toBe(true)
    expect(profile.value?.priorities[0]?.indicators[0]).toMatchObject({ target: null, targets: [] })
  })

  test('takes away what is asked for', () => {
    for (const title of ['a', 'b']) add(title)
    change((now) => withIndicator(now, 1, employment, 'higher'))
    change((now) => withoutRow(now, 1, 0))
    change((now) => withoutPriority(now, 0))
    expect(profile.value?.priorities).toMatchObject([{ title: 'b', indicators: [] }])
    // The same indicator twice would be counted twice.
    change((now) => withIndicator(now, 0, employment, 'higher'))
    expect(change((now) => withIndicator(now, 0, employment, 'higher'))).toBe(false)
    expect(refusal.value).toMatchObject({ kind: 'repeated' })
  })
})

describe('a file', () => {
  test('is brought in place of what there is, which can be had back', () => {
    add('a')
    const now = profile.value
    if (now === null) throw new Error('expected a profile')
    expect(bring(writeProfileFile({ ...now, name: 'Annan' }))).toBeNull()
    expect(profile.value?.name).toBe('Annan')
    expect(isUnsaved.value).toBe(false)
    undo()
    expect(profile.value?.name).toBe('Min')
  })

  test('that is none changes nothing', () => {
    for (const text of ['', '{', '[]', '{"format":"regionsikt-profile/1"}']) expect(bring(text), text).not.toBeNull()
    expect(profile.value?.name).toBe('Min')
  })
})

describe('reading', () => {
  test('asks once for the last of several quick changes, and again when told to', async () => {
    const stop = followProfile(20)
    add('a')
    change((now) => withIndicator(now, 0, employment, 'higher'))
    await vi.waitFor(() => expect(rowOf(0, employment)?.level.value).toBe(60))
    // Of the data version that the page was made from.
    const [region = '', rankAsked = ''] = page.asked
    expect(page.asked).toHaveLength(2)
    expect(region).toMatch(/^\/api\/profiles\/region\?at=[0-9a-f]{16}$/)
    expect(rankAsked).toMatch(/^\/api\/profiles\/rank\?at=[0-9a-f]{16}$/)
    expect(rank.value?.areas.map(({ code }) => code)).toEqual(['03', '02', '01'])
    page.offline = true
    change((now) => withPriorityChanged(now, 0, { weight: 2 }))
    await vi.waitFor(() => expect(progress.value).toMatchObject({ kind: 'failed', error: { kind: 'unreachable' } }))
    // What was read last is still there to be seen.
    expect(reading.value).not.toBeNull()
    page.offline = false
    retryReading()
    await vi.waitFor(() => expect(progress.value.kind).toBe('idle'))
    expect(reading.value?.priorities[0]?.weight).toBe(2)
    stop()
  })
})

describe('saving', () => {
  test('is by a link, and what is changed after it by its secret', async () => {
    add('a')
    await save()
    expect(stage.value.kind).toBe('saved')
    expect(isUnsaved.value).toBe(false)
    const [id, text] = [saved.value?.saved.id ?? '', secret.value ?? '']
    expect(secretIn(new URL(`http://x${editLinkOf(id, text)}`).hash)).toBe(text)
    expect(secretIn('#other')).toBeNull()
    add('b')
    expect(isUnsaved.value).toBe(true)
    await update()
    expect(stage.value.kind).toBe('updated')
    expect((await savedProfiles.read(id)).saved.profile.priorities).toHaveLength(2)
    letGo()
    expect(await open(id, text)).toBe(true)
    await removeSaved()
    expect(stage.value.kind).toBe('deleted')
    expect(titles()).toEqual(['a', 'b'])
    expect(isUnsaved.value).toBe(true)
    expect(await open(id, null)).toBe(false)
    expect(stage.value).toMatchObject({ kind: 'failed', error: { status: 404 } })
  })

  const conflict = async () => {
    add('mine')
    await save()
    const [under, text, now] = [saved.value, secret.value, profile.value]
    if (under === null || text === null || now === null) throw new Error('expected it to be saved')
    const { id } = under.saved
    await savedProfiles.update(id, text, under.tag, { ...now, name: 'Theirs' })
    add('more')
    await update()
    expect(stage.value.kind).toBe('conflict')
    return id
  }
  const under = async (id: string) => (await savedProfiles.read(id)).saved.profile

  test('over what another has changed is asked about: mine', async () => {
    const id = await conflict()
    await settleConflict('mine')
    expect(await under(id)).toMatchObject({ name: 'Min', priorities: [{}, {}] })
  })

  test('theirs', async () => {
    const id = await conflict()
    await settleConflict('theirs')
    expect(profile.value?.name).toBe('Theirs')
    undo()
    expect(titles()).toEqual(['mine', 'more'])
    expect((await under(id)).name).toBe('Theirs')
  })

  test('or a copy', async () => {
    const id = await conflict()
    await settleConflict('copy')
    expect(saved.value?.saved.id).not.toBe(id)
    expect((await under(id)).name).toBe('Theirs')
    expect((await under(saved.value?.saved.id ?? '')).priorities).toHaveLength(2)
  })

  test('without a network loses nothing', async () => {
    add('a')
    page.offline = true
    await save()
    expect(stage.value).toMatchObject({ kind: 'failed', error: { kind: 'unreachable' } })
    expect(titles()).toEqual(['a'])
  })
})

test('a new beginning can be taken back', () => {
  add('a')
  const now = profile.value
  if (now === null) throw new Error('expected a profile')
  begin({ ...now, priorities: [] })
  undo()
  expect(titles()).toEqual(['a'])
})
