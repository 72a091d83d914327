/** What every workspace does, whatever stands behind it. A second store runs the same suite. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  DAY,
  expiryOf,
  type Key,
  RECORD_KINDS,
  type RecordKind,
  type Refusal,
  type Workspace,
  type WorkspaceBounds,
} from '#server/workspace/workspace.ts'

export interface Store {
  /** A workspace over what the store holds. Several may be open at once, as of several processes. */
  open(parts: { bounds: WorkspaceBounds; clock: () => number }): Workspace
  /** Takes everything away again. */
  discard(): void
}

const BOUNDS: WorkspaceBounds = { recordBytes: 1_000, records: 50, days: 10 }
const BODY = '{"name":"Inlandet åäö 😀"}'
const START = Date.UTC(2026, 0, 1)

export function behavesAsWorkspace(newStore: () => Store): void {
  describe.each(RECORD_KINDS)('of kind %s', (kind) => keepsRecords(newStore, kind))
}

function keepsRecords(newStore: () => Store, kind: RecordKind): void {
  let store: Store
  let now: number
  let opened: Workspace[]
  const open = (bounds: Partial<WorkspaceBounds> = {}): Workspace => {
    const workspace = store.open({ bounds: { ...BOUNDS, ...bounds }, clock: () => now })
    opened.push(workspace)
    return workspace
  }

  beforeEach(() => {
    store = newStore()
    now = START
    opened = []
  })
  afterEach(() => {
    for (const workspace of opened) workspace.close()
    store.discard()
  })

  async function create(workspace: Workspace, body = BODY): Promise<Key> {
    const made = await workspace.create(kind, body)
    if ('refused' in made) throw new Error(`expected a record, found ${made.refused}`)
    return { kind, id: made.record.id, secret: made.secret, revision: made.record.revision }
  }
  const bodyOf = async (workspace: Workspace, id: string) => {
    const read = await workspace.read(kind, id)
    return 'refused' in read ? read.refused : read.record.body
  }
  const refusal = (answer: object | Refusal) => ('refused' in answer ? answer.refused : 'done')

  describe('a record', () => {
    test('is read as it was saved', async () => {
      const workspace = open()
      const made = await workspace.create(kind, BODY)
      if ('refused' in made) throw new Error(made.refused)
      expect(made.record).toEqual({ id: made.record.id, body: BODY, revision: 1, changed: START, opened: START })
      expect(await workspace.read(kind, made.record.id)).toEqual({ record: made.record })
    })

    test('is nothing to who asks for another kind', async () => {
      const workspace = open()
      const key = await create(workspace)
      for (const other of RECORD_KINDS.filter((each) => each !== kind)) {
        expect(await workspace.read(other, key.id)).toEqual({ refused: 'no-such' })
        expect(await workspace.replace({ ...key, kind: other }, BODY)).toEqual({ refused: 'no-such' })
        expect(await workspace.remove({ ...key, kind: other })).toEqual({ refused: 'no-such' })
      }
      expect(await bodyOf(workspace, key.id)).toBe(BODY)
    })

    test('has an id of 128 bits and a secret of 256, none twice', async () => {
      const workspace = open()
      const keys = await Promise.all(Array.from({ length: 20 }, () => create(workspace)))
      for (const { id, secret } of keys) {
        expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/)
        expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/)
      }
      expect(new Set(keys.flatMap(({ id, secret }) => [id, secret])).size).toBe(40)
    })

    test('is there when the workspace is opened again, and for who has it open besides', async () => {
      const [first, second] = [open(), open()]
      const { id } = await create(first)
      expect(await bodyOf(second, id)).toBe(BODY)
      first.close()
      opened.shift()
      expect(await bodyOf(open(), id)).toBe(BODY)
    })

    test('can be any text', async () => {
      const workspace = open({ records: 1_000 })
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 50 }), async (body) => {
          const { id } = await create(workspace, body)
          expect(await bodyOf(workspace, id)).toBe(body)
        }),
        { numRuns: 50 },
      )
    })

    test('is found by its id alone', async () => {
      const workspace = open()
      const { id } = await create(workspace)
      for (const other of ['', id.slice(1), `${id} `, id.toUpperCase(), '%', '*', `${id}' OR 1=1 --`]) {
        if (other !== id) expect(await bodyOf(workspace, other)).toBe('no-such')
      }
    })
  })

  describe('a change', () => {
    test('replaces the body and counts the revision', async () => {
      const workspace = open()
      const key = await create(workspace)
      now += 5
      const changed = await workspace.replace(key, '{"n":2}')
      expect(changed).toEqual({ record: { id: key.id, body: '{"n":2}', revision: 2, changed: now, opened: now } })
      expect(await workspace.read(kind, key.id)).toEqual(changed)
    })

    test('of an older revision changes nothing and tells what there is', async () => {
      const workspace = open()
      const key = await create(workspace)
      await workspace.replace(key, '{"n":2}')
      const late = await workspace.replace(key, '{"n":3}')
      expect(late).toMatchObject({ refused: 'changed-since', record: { body: '{"n":2}', revision: 2 } })
      expect(await workspace.remove(key)).toMatchObject({ refused: 'changed-since', record: { revision: 2 } })
      expect(await bodyOf(workspace, key.id)).toBe('{"n":2}')
    })

    test('of whichever revision changes what there is', async () => {
      const workspace = open()
      const key = await create(workspace)
      await workspace.replace(key, '{"n":2}')
      const changed = await workspace.replace({ ...key, revision: null }, '{"n":3}')
      expect(changed).toMatchObject({ record: { body: '{"n":3}', revision: 3 } })
    })

    test('by two at once is made by one of them', async () => {
      const [first, second] = [open(), open()]
      const key = await create(first)
      const answers = await Promise.all([first.replace(key, '{"n":1}'), second.replace(key, '{"n":2}')])
      expect(answers.map(refusal).sort()).toEqual(['changed-since', 'done'])
    })

    test.each<[string, (key: Key, other: Key) => Key]>([
      ['with the secret of another record', (key, other) => ({ ...key, secret: other.secret })],
      ['without a secret', (key) => ({ ...key, secret: '' })],
      ['with a longer secret', (key) => ({ ...key, secret: `${key.secret}A` })],
      ['with a wrong secret and a wrong revision', (key) => ({ ...key, secret: 'x', revision: 7 })],
      ['of what was never there', (key) => ({ ...key, id: 'A'.repeat(22) })],
    ])('%s is refused as if there were nothing', async (_, wrong) => {
      const workspace = open()
      const [key, other] = [await create(workspace), await create(workspace)]
      expect(await workspace.replace(wrong(key, other), '{}')).toEqual({ refused: 'no-such' })
      expect(await workspace.remove(wrong(key, other))).toEqual({ refused: 'no-such' })
      expect(await bodyOf(workspace, key.id)).toBe(BODY)
    })
  })

  test('what is removed is gone, and stays so', async () => {
    const workspace = open()
    const [key, other] = [await create(workspace), await create(workspace)]
    expect(await workspace.remove(key)).toEqual({ removed: true })
    expect(await bodyOf(workspace, key.id)).toBe('no-such')
    expect(await workspace.remove(key)).toEqual({ refused: 'no-such' })
    expect(await workspace.replace({ ...key, revision: null }, '{}')).toEqual({ refused: 'no-such' })
    expect(await bodyOf(workspace, other.id)).toBe(BODY)
  })

  describe('bounds', () => {
    test('of a record are of bytes, not of characters', async () => {
      const workspace = open({ recordBytes: 10 })
      const key = await create(workspace, 'å'.repeat(5))
      expect(await workspace.create(kind, 'å'.repeat(6))).toEqual({ refused: 'too-large' })
      expect(await workspace.replace(key, 'a'.repeat(11))).toEqual({ refused: 'too-large' })
      expect(await bodyOf(workspace, key.id)).toBe('å'.repeat(5))
    })

    test('of their number leave room when one is removed, or has outlived its term', async () => {
      const workspace = open({ records: 2 })
      const first = await create(workspace)
      now += 5 * DAY
      const second = await create(workspace)
      expect(await workspace.create(kind, BODY)).toEqual({ refused: 'full' })
      expect(refusal(await workspace.replace(second, '{}'))).toBe('done')
      now += 5 * DAY
      await create(workspace)
      expect(await bodyOf(workspace, first.id)).toBe('no-such')
      expect(await workspace.create(kind, BODY)).toEqual({ refused: 'full' })
      await workspace.remove({ ...second, revision: null })
      await create(workspace)
    })
  })

  describe('a term', () => {
    test('runs from when the record was last opened', async () => {
      const workspace = open({ days: 10 })
      const { id } = await create(workspace)
      now += 9 * DAY
      const read = await workspace.read(kind, id)
      if ('refused' in read) throw new Error(read.refused)
      expect(expiryOf(read.record, workspace.bounds)).toBe(START + 19 * DAY)
      now += 10 * DAY - 1
      expect(await bodyOf(workspace, id)).toBe(BODY)
      now += 10 * DAY
      expect(await bodyOf(workspace, id)).toBe('no-such')
    })

    test('is put off once a day, so that reading is seldom writing', async () => {
      const workspace = open({ days: 10 })
      const { id } = await create(workspace)
      now += DAY - 1
      expect(await workspace.read(kind, id)).toMatchObject({ record: { opened: START } })
      now += 1
      expect(await workspace.read(kind, id)).toMatchObject({ record: { opened: START + DAY, revision: 1 } })
    })

    test('that has run out leaves nothing to change', async () => {
      const workspace = open({ days: 1 })
      const key = await create(workspace)
      now += DAY
      expect(await workspace.replace(key, '{}')).toEqual({ refused: 'no-such' })
      expect(await workspace.remove(key)).toEqual({ refused: 'no-such' })
    })

    test('need not be', async () => {
      const workspace = open({ days: null })
      const { id } = await create(workspace)
      now += 100_000 * DAY
      expect(await workspace.sweep()).toBe(0)
      expect(await bodyOf(workspace, id)).toBe(BODY)
      expect(expiryOf({ opened: now, changed: START, revision: 1 }, workspace.bounds)).toBeNull()
    })

    test('is shorter where nobody has opened it again, and not for who saved it and reads it back', async () => {
      const workspace = open({ days: 10, unopenedDays: 2 })
      const [left, opened, changed] = [await create(workspace), await create(workspace), await create(workspace)]
      expect(await bodyOf(workspace, left.id)).toBe(BODY)
      now += DAY
      await workspace.read(kind, opened.id)
      await workspace.replace(changed, BODY)
      now += DAY
      expect(await bodyOf(workspace, left.id)).toBe('no-such')
      expect(await workspace.sweep()).toBe(1)
      now += 7 * DAY
      expect([await bodyOf(workspace, opened.id), await bodyOf(workspace, changed.id)]).toEqual([BODY, BODY])
      expect(expiryOf({ opened: now, changed: now, revision: 1 }, workspace.bounds)).toBe(now + 2 * DAY)
      expect(expiryOf({ opened: now, changed: now, revision: 2 }, workspace.bounds)).toBe(now + 10 * DAY)
    })

    test('swept, takes those that have outlived it and no others', async () => {
      const workspace = open({ days: 10, records: 2_000 })
      const old = await create(workspace)
      for (let i = 0; i < 600; i++) await workspace.create(kind, BODY)
      now += 6 * DAY
      const young = await create(workspace)
      now += 4 * DAY
      expect(await workspace.sweep()).toBe(601)
      expect(await workspace.sweep()).toBe(0)
      expect(await bodyOf(workspace, old.id)).toBe('no-such')
      expect(await bodyOf(workspace, young.id)).toBe(BODY)
    })
  })
}
