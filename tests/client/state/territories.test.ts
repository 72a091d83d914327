import { afterEach, describe, expect, test, vi } from 'vitest'
import { knowledge, letGo, view } from '#client/state/state.ts'
import {
  draft,
  editing,
  finishDrawing,
  giveUpDrawing,
  layDown,
  sketch,
  takeTool,
  tapArea,
  tool,
} from '#client/state/territories.ts'
import { combine } from '#client/state/territory-drawing.ts'
import { canRedo, canUndo, redo, undo } from '#client/state/territory-history.ts'
import { addCodes, addNeighbours, dropCode } from '#client/state/territory-members.ts'
import { hush, told } from '#client/state/territory-told.ts'
import { add, compareAllWith, lock, remove, rename } from '#client/state/territory-verbs.ts'
import type { AreaCode } from '#core/model/area.ts'
import { type LonLat, lonLatOf } from '#core/model/lonlat.ts'
import type { Shape } from '#core/model/territory.ts'
import { openPage, type Page } from './page.ts'

let page: Page

async function open(query: string): Promise<void> {
  page = await openPage(query)
}

function code(text: string): AreaCode {
  const found = knowledge.value.area(text)?.code
  if (!found) throw new Error(`test: expected area ${text}`)
  return found
}
const names = () => view.value.territories.map(({ name }) => name)
const shapes = () => view.value.territories.map(({ shape }) => shape)
const areasOf = (place: number) => {
  const shape = view.value.territories[place]?.shape
  return shape?.kind === 'areas' ? shape.codes : null
}
/** A square on the plane of toyland, metres. */
const square = (east: number, north: number, side: number): Shape => {
  const corner = (x: number, y: number): LonLat => lonLatOf([east + x * side, north + y * side])
  return { kind: 'drawn', polygons: [[[corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)]]] }
}

afterEach(() => {
  layDown()
  while (canUndo.value) undo()
  hush()
  page.stop()
  vi.unstubAllGlobals()
})

describe('areas tapped on the map', () => {
  test('are chosen as ever while nothing is picked', async () => {
    await open('')
    await tapArea(code('0101'))
    expect(view.value).toMatchObject({ areas: ['0101'], territories: [] })
  })

  test('the first makes a territory, the others go in and out; that is one place to go back to', async () => {
    await open('')
    takeTool('pick', null)
    await tapArea(code('0101'))
    expect(editing.value).toBe(0)
    await tapArea(code('0102'))
    await tapArea(code('0201'))
    await tapArea(code('0102'))
    expect(areasOf(0)).toEqual(['0101', '0201'])
    expect(view.value.areas).toEqual([])
    expect(page.history.map((query) => new URLSearchParams(query).getAll('t'))).toEqual([
      [],
      ['Territorium 1~0101.0201'],
    ])
    page.back()
    await vi.waitFor(() => expect(view.value.territories).toEqual([]))
    expect(tool.value).toBe('none')
  })

  test('the last one takes the territory with it, and can be taken back', async () => {
    await open('t=Väst~0101')
    takeTool('pick', 0)
    await tapArea(code('0101'))
    expect(view.value.territories).toEqual([])
    expect(told.value).toEqual({ kind: 'removed', name: 'Väst' })
    undo()
    expect(names()).toEqual(['Väst'])
  })

  test('a locked list says that it is', async () => {
    await open('t=Väst~0101~locked')
    takeTool('pick', 0)
    await tapArea(code('0102'))
    expect(areasOf(0)).toEqual(['0101'])
    expect(told.value).toEqual({ kind: 'refused', why: 'locked' })
  })
})

describe('lists', () => {
  test('take a county as itself, and give up a part of it', async () => {
    await open('')
    addCodes([code('0101'), code('01')])
    expect(areasOf(0)).toEqual(['01'])
    dropCode(0, code('0103'))
    expect(areasOf(0)).toEqual(['0101', '0102'])
  })

  test('take their neighbours', async () => {
    await open('t=A~0101')
    await addNeighbours(0)
    const more = areasOf(0) ?? []
    expect(more).toContain('0102')
    expect(more).toContain('0103')
    expect(more).not.toContain('0301')
  })

  test('that the country ends by have no more neighbours', async () => {
    await open('t=A~01.02.03')
    await addNeighbours(0)
    expect(told.value).toEqual({ kind: 'no-neighbours' })
  })
})

describe('drawings', () => {
  test('what the map draws becomes a territory, rounded to what an address holds', async () => {
    await open('')
    takeTool('polygon', null)
    const drawn = square(505_000, 6_545_000, 12_345.678)
    sketch(drawn)
    expect(draft.value).toBe(drawn)
    await finishDrawing(drawn)
    expect(draft.value).toBeNull()
    expect(tool.value).toBe('none')
    expect(editing.value).toBe(0)
    const [shape] = shapes()
    if (shape?.kind !== 'drawn') throw new Error('test: expected a drawing')
    for (const [longitude, latitude] of shape.polygons.flat(2)) {
      expect(longitude).toBe(Number(longitude.toFixed(4)))
      expect(latitude).toBe(Number(latitude.toFixed(4)))
    }
    expect(page.history).toHaveLength(2)
  })

  test('given up, nothing has happened', async () => {
    await open('')
    takeTool('freehand', null)
    sketch(square(505_000, 6_545_000, 1000))
    giveUpDrawing()
    expect([draft.value, tool.value, view.value.territories]).toEqual([null, 'none', []])
  })

  test('one that crosses itself is refused, and the former stays', async () => {
    await open('')
    await finishDrawing(square(505_000, 6_545_000, 10_000))
    const before = shapes()
    takeTool('polygon', 0)
    const corner = (x: number, y: number) => lonLatOf([505_000 + 1000 * x, 6_545_000 + 1000 * y])
    await finishDrawing({ kind: 'drawn', polygons: [[[corner(0, 0), corner(9, 5), corner(9, 0), corner(0, 8)]]] })
    expect(told.value).toEqual({ kind: 'refused', why: 'crossing' })
    expect(shapes()).toEqual(before)
  })

  test('are united and subtracted by their outlines, and do not mix with lists', async () => {
    await open('')
    add(square(505_000, 6_545_000, 10_000))
    layDown()
    add(square(510_000, 6_545_000, 10_000))
    layDown()
    add({ kind: 'areas', codes: [code('0101')] })
    layDown()
    await combine(0, 1, 'unite')
    const [united] = shapes()
    if (united?.kind !== 'drawn') throw new Error('test: expected a drawing')
    const easts = united.polygons.flat(2).map(([longitude]) => longitude)
    expect(united.polygons).toHaveLength(1)
    // Fifteen kilometres at 59° are about 0.262 degrees.
    expect(Math.max(...easts) - Math.min(...easts)).toBeCloseTo(0.262, 2)
    await combine(0, 2, 'unite')
    expect(told.value).toEqual({ kind: 'refused', why: 'mixed' })
    await combine(1, 0, 'subtract')
    expect(told.value).toEqual({ kind: 'refused', why: 'nothing-left' })
    expect(names()).toHaveLength(3)
  })
})

describe('undo and redo', () => {
  test('fifty steps and back', async () => {
    await open('t=A~0101')
    for (let i = 1; i <= 50; i++) rename(0, `Namn ${i}`)
    for (let i = 0; i < 50; i++) undo()
    expect(names()).toEqual(['A'])
    expect([canUndo.value, canRedo.value]).toEqual([false, true])
    for (let i = 0; i < 50; i++) redo()
    expect(names()).toEqual(['Namn 50'])
  })

  test('bring the reference back with its territory, and leave another alone', async () => {
    await open('t=A~0101&t=B~0102')
    compareAllWith(1)
    expect(view.value).toMatchObject({ reference: 'territory:2', colour: 'difference' })
    remove(1)
    expect(view.value.reference).toBe('nation')
    expect(letGo.value).toMatchObject([{ parameter: 'reference' }])
    undo()
    expect(view.value.reference).toBe('territory:2')
    expect(letGo.value).toEqual([])
  })
})

test('a name that is taken is numbered, and that is told; one that cannot be is refused', async () => {
  await open('t=A~0101&t=B~0102')
  expect(rename(1, 'A')).toBe(true)
  expect(names()).toEqual(['A', 'A (2)'])
  expect(told.value).toEqual({ kind: 'renamed', asked: 'A', name: 'A (2)' })
  expect(rename(1, '  ')).toBe(false)
  expect(told.value).toEqual({ kind: 'refused', why: 'name' })
})

test('locking lays the tool down', async () => {
  await open('t=A~0101')
  takeTool('pick', 0)
  lock(0, true)
  expect([tool.value, editing.value]).toEqual(['none', 0])
})

test('no seventh', async () => {
  await open(['0101', '0102', '0103', '0201', '0202', '0203'].map((each, i) => `t=T${i}~${each}`).join('&'))
  expect(add({ kind: 'areas', codes: [code('0301')] })).toBeNull()
  expect(told.value).toEqual({ kind: 'refused', why: 'most' })
})
