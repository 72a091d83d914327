import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pinVersion } from '#client/api.ts'
import { pinKnown } from '#client/state/editor/known.ts'
import { askFigure } from '#client/state/report/asking.ts'
import { forgetCaret, insertAtCaret, noteCaret } from '#client/state/report/caret.ts'
import {
  altOf,
  withAlt,
  withBlock,
  withInserted,
  withMoved,
  withoutBlock,
  withText,
} from '#client/state/report/change.ts'
import { begin, change, draft, endTyping, isUnsaved, report } from '#client/state/report/draft.ts'
import { followReport, progress, reading } from '#client/state/report/reading.ts'
import { saving } from '#client/state/report/saving.ts'
import { CreatedReportSchema } from '#core/model/contract-reports.ts'
import type { Block, Report } from '#core/model/report.ts'
import { freshSaving } from '../../../server/saving.ts'
import { toylandApp } from '../../../server/toyland-app.ts'
import { toylandAtlas } from '../../../toyland.ts'

const { canUndo, redo, refusal, undo } = draft
const { letGo, open, removeSaved, save, saved, secret, settleConflict, stage, update } = saving

const text = (words: string): Block => ({ kind: 'text', text: words })
const FIGURE: Block = { kind: 'figure', view: 'indicator=births', setting: [], caption: '' }
const reportOf = (...blocks: Block[]): Report => ({
  format: 'regionsikt-report/1',
  title: 'Min',
  lang: 'sv',
  at: '0123456789abcdef',
  blocks,
})
const textsOf = (now: Report | null) => now?.blocks.map((block) => (block.kind === 'text' ? block.text : '·'))

describe('what a verb does', () => {
  const abc = reportOf(text('a'), text('b'), FIGURE)

  test('blocks are moved a step, and the ends stay put', () => {
    expect(textsOf(withMoved(abc, 0, 1))).toEqual(['b', 'a', '·'])
    expect(textsOf(withMoved(abc, 0, -1))).toEqual(['a', 'b', '·'])
    expect(textsOf(withMoved(abc, 2, 1))).toEqual(['a', 'b', '·'])
  })

  test('blocks are put in, taken away, and written in', () => {
    expect(textsOf(withBlock(abc, text('x'), 1))).toEqual(['a', 'x', 'b', '·'])
    expect(textsOf(withoutBlock(abc, 1))).toEqual(['a', '·'])
    expect(textsOf(withText(abc, 1, 'y'))).toEqual(['a', 'y', '·'])
    // A figure has no text.
    expect(textsOf(withText(abc, 2, 'y'))).toEqual(['a', 'b', '·'])
  })

  test('what an author says of a figure goes with how it is set, and empty is what is made of the data', () => {
    const block = (now: Report) => now.blocks[2]
    const strip = reportOf(text('a'), text('b'), { ...FIGURE, setting: [['kind', 'strip']] })
    const said = withAlt(withAlt(strip, 2, 'E'), 2, 'En')
    expect(block(said)).toMatchObject({
      setting: [
        ['kind', 'strip'],
        ['alt', 'En'],
      ],
    })
    expect(altOf({ setting: [['alt', 'En']] })).toBe('En')
    expect(block(withAlt(said, 2, ''))).toEqual(block(strip))
    // A text has none.
    expect(withAlt(abc, 0, 'x')).toEqual(abc)
  })

  test('what is inserted stands where the caret was, else last of the texts, else in a new one', () => {
    const marked = withInserted(abc, { block: 0, start: 0, end: 1 }, 'XY')
    expect([textsOf(marked.report), marked.caret]).toEqual([['XY', 'b', '·'], { block: 0, start: 2, end: 2 }])
    expect(textsOf(withInserted(abc, null, 'X').report)).toEqual(['a', 'b X', '·'])
    expect(textsOf(withInserted(abc, { block: 2, start: 0, end: 0 }, 'X').report)).toEqual(['a', 'b X', '·'])
    expect(textsOf(withInserted(reportOf(FIGURE), null, 'X').report)).toEqual(['·', 'X'])
    // A caret beyond a text that has been shortened.
    expect(textsOf(withInserted(abc, { block: 0, start: 9, end: 9 }, 'X').report)).toEqual(['a X', 'b', '·'])
  })
})

describe('the draft', () => {
  beforeEach(() => {
    letGo()
    forgetCaret()
    begin(reportOf(text('')))
  })

  test('letters typed after one another are one step to take back', () => {
    for (const typed of ['E', 'Et', 'Ett']) change((now) => withText(now, 0, typed), 'report-text-0')
    endTyping()
    change((now) => withText(now, 0, 'Ett två'), 'report-text-0')
    expect(isUnsaved.value).toBe(true)
    undo()
    expect(textsOf(report.value)).toEqual(['Ett'])
    undo()
    expect(textsOf(report.value)).toEqual([''])
    redo()
    expect(textsOf(report.value)).toEqual(['Ett'])
    expect(canUndo.value).toBe(true)
  })

  test('what could not be saved is not done, and it is told why', () => {
    expect(change((now) => withText(now, 0, 'a\u0000'))).toBe(false)
    expect(refusal.value).toMatchObject({ kind: 'hidden-characters', pointer: '/blocks/0/text' })
    expect(textsOf(report.value)).toEqual([''])
    expect(change((now) => withText(now, 0, 'a'))).toBe(true)
    expect(refusal.value).toBeNull()
  })

  test('a value goes in where the writer last was, and the caret after it', () => {
    change((now) => withText(now, 0, 'Det är .'))
    noteCaret({ block: 0, start: 7, end: 7 })
    expect(insertAtCaret('{{births|area=SE}}')).toEqual({ block: 0, start: 25, end: 25 })
    expect(textsOf(report.value)).toEqual(['Det är {{births|area=SE}}.'])
  })
})

describe('with the server', () => {
  const network = { offline: false }
  beforeEach(async () => {
    const { version } = await toylandAtlas()
    const app = await toylandApp({ saving: freshSaving() })
    network.offline = false
    vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
      if (network.offline) throw new TypeError('Failed to fetch')
      return app.request(path, init)
    })
    pinVersion(version)
    pinKnown(version)
    letGo()
    begin({ ...reportOf(text('Det föddes {{births|area=SE}}.')), at: version })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('it reads as it is written, a moment later', async () => {
    const stop = followReport(0)
    try {
      await vi.waitFor(() => expect(reading.value).not.toBeNull(), { timeout: 20_000 })
      expect(JSON.stringify(reading.value?.blocks)).toContain('"text":"200"')
      network.offline = true
      change((now) => withText(now, 0, 'Nu {{births|area=01}}.'))
      await vi.waitFor(() => expect(progress.value.kind).toBe('failed'))
      // What was read last still stands.
      expect(JSON.stringify(reading.value?.blocks)).toContain('"text":"200"')
    } finally {
      stop()
    }
  })

  test('it is saved, opened by its link, changed and removed', async () => {
    await save()
    const { id } = v.parse(v.object({ id: v.string() }), saved.value?.saved)
    const key = secret.value
    expect([stage.value.kind, isUnsaved.value]).toEqual(['saved', false])
    change((now) => withText(now, 0, 'Två'))
    await update()
    expect(stage.value.kind).toBe('updated')
    letGo()
    expect(await open(id, key)).toBe(true)
    expect(textsOf(report.value)).toEqual(['Två'])
    await removeSaved()
    expect([stage.value.kind, saved.value]).toEqual(['deleted', null])
    expect(await open(id, null)).toBe(false)
    // What was there stays where nothing could be opened.
    expect(textsOf(report.value)).toEqual(['Två'])
  })

  test('a figure is asked for by its address', async () => {
    const ask = (text: string) => askFigure(text, 'https://regionsikt.example.se')
    expect(await ask(' https://regionsikt.example.se/?indicator=births&area=01 ')).toMatchObject({
      figure: { view: 'indicator=births&area=01' },
    })
    expect(await ask('indicator=births')).toMatchObject({ figure: { view: 'indicator=births' } })
    expect(await ask('https://elsewhere.example.com/?indicator=births')).toEqual({ fault: 'elsewhere' })
    expect(await ask('//elsewhere.example.com/?indicator=births')).toEqual({ fault: 'elsewhere' })
    for (const none of ['/method', '', 'javascript:alert(1)', 'https://']) {
      expect(await ask(none)).toEqual({ fault: 'no-figure' })
    }
    expect(await ask(`/?indicator=births&t=${'1'.repeat(7_000)}`)).toEqual({ fault: 'too-long' })
    network.offline = true
    expect(await ask('/?indicator=births')).toMatchObject({ fault: { kind: 'unreachable' } })
  })

  test('two who change the same are asked whose shall hold', async () => {
    await save()
    const first = v.parse(v.object({ saved: v.object({ id: v.string() }), tag: v.string() }), saved.value)
    const body = JSON.stringify({ ...report.value, title: 'Andras' })
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${secret.value}`,
      'if-match': first.tag,
    }
    await fetch(`/api/reports/${first.saved.id}`, { method: 'PUT', headers, body })
    change((now) => ({ ...now, title: 'Min egen' }))
    await update()
    expect(stage.value.kind).toBe('conflict')
    await settleConflict('theirs')
    expect(report.value?.title).toBe('Andras')
    undo()
    expect(report.value?.title).toBe('Min egen')
    await update()
    expect(stage.value.kind).toBe('updated')
  })

  test('what cannot be saved says why, and nothing is lost', async () => {
    network.offline = true
    await save()
    expect(stage.value).toMatchObject({ kind: 'failed', error: { kind: 'unreachable' } })
    expect(textsOf(report.value)).toEqual(['Det föddes {{births|area=SE}}.'])
  })

  test('what the server tells of what it saved is as the contract says', async () => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch('/api/reports', { method: 'POST', headers, body: JSON.stringify(report.value) })
    expect(v.parse(CreatedReportSchema, await answer.json()).report).toEqual(report.value)
  })
})
