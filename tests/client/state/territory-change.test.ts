import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type History, NO_HISTORY, remember, stepBack, stepForward } from '#client/state/history.ts'
import {
  type Kept,
  type Outcome,
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
} from '#client/state/territory-change.ts'
import { MOST_TERRITORIES, type Shape, type Territory } from '#core/model/territory.ts'
import { plainView, referenceTerritory, TERRITORY_REFERENCES } from '#core/model/view.ts'
import { knowledgeOf } from '#server/ask/knowledge.ts'
import { toylandAtlas } from '../../toyland.ts'

const atlas = await toylandAtlas()
const knowledge = knowledgeOf(atlas)
const municipalities = knowledge.areasAt('municipality')
const front = atlas.indicators.get('employment_rate_20_64')
if (!front) throw new Error('test: expected the front page')
const view = plainView(front)
const none: Kept = { territories: [], reference: 'nation', saved: null }

const list = (...texts: string[]): Shape => ({
  kind: 'areas',
  codes: texts.flatMap((text) => knowledge.area(text)?.code ?? []),
})
const CIRCLE: Shape = { kind: 'circle', centre: [15, 60], kilometres: 20 }
const SQUARE: Shape = {
  kind: 'drawn',
  polygons: [
    [
      [
        [15, 59],
        [15.2, 59],
        [15.2, 59.1],
        [15, 59.1],
      ],
    ],
  ],
}
const BOW: Shape = {
  kind: 'drawn',
  polygons: [
    [
      [
        [15, 59],
        [15.2, 59.1],
        [15.2, 59],
        [15, 59.2],
      ],
    ],
  ],
}

function done(outcome: Outcome): Kept {
  if ('refused' in outcome) throw new Error(`test: expected a change, found ${outcome.refused}`)
  return outcome.kept
}
const having = (...shapes: Shape[]): Kept =>
  shapes.reduce<Kept>((kept, shape, i) => done(withAdded(kept, { name: `T${i + 1}`, shape })), none)
const names = ({ territories }: Kept) => territories.map(({ name }) => name)

describe('a new territory', () => {
  test('gets the first look that no other has, and a free name', () => {
    const two = having(list('0101'), list('0102'))
    const one = withRemoved(two, 0)
    const next = done(withAdded(one, { name: 'T2', shape: CIRCLE }))
    expect(next.territories.map(({ look }) => look)).toEqual([2, 1])
    expect(names(next)).toEqual(['T2', 'T2 (2)'])
    expect(next.territories[1]?.basis).toBe('population')
  })
  test('is refused beyond six', () => {
    const six = having(...Array.from({ length: MOST_TERRITORIES }, () => list('0101')))
    expect(withAdded(six, { name: 'one more', shape: CIRCLE })).toEqual({ refused: 'most' })
  })
  test('is refused where nothing is inside, or nobody can tell what is', () => {
    expect(withAdded(none, { name: 'a', shape: list() })).toEqual({ refused: 'nothing-left' })
    expect(withAdded(none, { name: 'a', shape: BOW })).toEqual({ refused: 'crossing' })
  })
})

describe('the reference', () => {
  const three = having(list('0101'), list('0102'), list('0103'))
  const by = (place: number) => ({ ...three, reference: TERRITORY_REFERENCES[place] ?? ('nation' as const) })
  test('moves with its territory when one before it is removed', () => {
    expect(withRemoved(by(2), 0).reference).toBe('territory:2')
    expect(withRemoved(by(0), 2).reference).toBe('territory:1')
  })
  test('is let go, and told, when its territory is removed', () => {
    const change = withKept(view, withRemoved(by(1), 1), knowledge)
    expect(change.view.reference).toBe('nation')
    expect(change.view.territories).toHaveLength(2)
    expect(change.faults).toMatchObject([{ parameter: 'reference' }])
  })
  test('whatever is removed, it never means another territory', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(2), (meant, removed) => {
        const before = by(meant)
        const { view: after } = withKept(view, withRemoved(before, removed), knowledge)
        const place = referenceTerritory(after.reference) ?? -1
        const name = before.territories[meant]?.name
        if (meant === removed) expect(after.reference).toBe('nation')
        else expect(after.territories[place]?.name).toBe(name)
      }),
    )
  })
})

describe('changes of one', () => {
  const two = having(list('0101'), SQUARE)
  test('a name is cut at its ends, and numbered where another has it', () => {
    expect(names(done(withName(two, 0, '  Våra   sju ')))).toEqual(['Våra sju', 'T2'])
    expect(names(done(withName(two, 0, 'T2')))).toEqual(['T2 (2)', 'T2'])
    expect(withName(two, 0, ' ')).toEqual({ refused: 'name' })
    expect(withName(two, 0, 'a~b')).toEqual({ refused: 'name' })
  })
  test('a locked one keeps its shape, but not its name or look', () => {
    const locked = done(withLocked(two, 0, true))
    expect(withShape(locked, 0, list('0102'))).toEqual({ refused: 'locked' })
    expect(done(withLook(locked, 0, 5)).territories[0]?.look).toBe(5)
    expect(done(withShape(done(withLocked(locked, 0, false)), 0, list('0102'))).territories[0]?.shape).toEqual(
      list('0102'),
    )
  })
  test('a list has no basis to choose, and a list that becomes a drawing is cut as drawings are', () => {
    expect(done(withBasis(two, 0, 'land-area')).territories[0]?.basis).toBe('whole')
    expect(done(withBasis(two, 1, 'land-area')).territories[1]?.basis).toBe('land-area')
    expect(done(withShape(two, 0, CIRCLE)).territories[0]?.basis).toBe('population')
    expect(done(withShape(done(withBasis(two, 1, 'whole')), 1, CIRCLE)).territories[1]?.basis).toBe('whole')
  })
  test('a copy has the shape and basis, another name and look, and no lock', () => {
    const locked = done(withLocked(done(withBasis(two, 1, 'land-area')), 1, true))
    expect(done(withDuplicate(locked, 1)).territories[2]).toEqual({
      name: 'T2 (2)',
      shape: SQUARE,
      basis: 'land-area',
      look: 3,
      locked: false,
    })
  })
})

describe('two lists as one', () => {
  const two = having(list('0101', '0102'), list('01', '0201'))
  test('added and taken out by sets', () => {
    expect(done(withListsCombined(two, 0, 1, 'unite', municipalities)).territories[0]?.shape).toEqual(
      list('01', '0201'),
    )
    expect(done(withListsCombined(two, 1, 0, 'subtract', municipalities)).territories[1]?.shape).toEqual(
      list('0103', '0201'),
    )
  })
  test('nothing left, and a drawing beside a list, are refused', () => {
    expect(withListsCombined(two, 0, 1, 'subtract', municipalities)).toEqual({ refused: 'nothing-left' })
    expect(withListsCombined(having(list('0101'), SQUARE), 0, 1, 'unite', municipalities)).toEqual({ refused: 'mixed' })
  })
})

test('every change of the list is one that an address holds', () => {
  const kept = having(list('01', '0201'), SQUARE, CIRCLE)
  const { view: next, faults } = withKept(view, { ...kept, reference: 'territory:3' }, knowledge)
  expect(faults).toEqual([])
  expect(next.territories).toEqual(kept.territories)
  expect(next.reference).toBe('territory:3')
})

test('without territories nothing is saved', () => {
  const saved = 'A'.repeat(22)
  expect(withKept(view, { ...having(CIRCLE), saved }, knowledge).view.saved).toBe(saved)
  expect(withKept(view, { ...none, saved }, knowledge)).toMatchObject({ view: { saved: null }, faults: [] })
})

describe('undo and redo', () => {
  const named = (name: string): Kept => ({
    ...none,
    territories: [{ ...(having(CIRCLE).territories[0] as Territory), name }],
  })
  test('go back over at least fifty steps, and forward again', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 60 }), (steps) => {
        const states = [none, ...steps.map(named)]
        let history: History<Kept> = NO_HISTORY
        for (const before of states.slice(0, -1)) history = remember(history, before)
        let now = states.at(-1) ?? none
        const seen = [now]
        for (let back = stepBack(history, now); back; back = stepBack(history, now)) {
          ;({ history, kept: now } = back)
          seen.unshift(now)
        }
        expect(seen).toEqual(states)
        for (let forward = stepForward(history, now); forward; forward = stepForward(history, now)) {
          ;({ history, kept: now } = forward)
        }
        expect(now).toEqual(states.at(-1))
      }),
    )
  })
  test('what was undone is gone once something else is done', () => {
    const back = stepBack(remember(NO_HISTORY, none), named('a'))
    if (back === null) throw new Error('test: expected a step')
    expect(stepForward(remember(back.history, back.kept), named('b'))).toBeNull()
  })
})
