/** A profile from a stranger: the body of a request, a file brought along. Read whole, or refused with a place. */
import * as v from 'valibot'
import { type Area, type AreaCode, AreaCodeSchema } from '../area.ts'
import { readJsonText } from '../json.ts'
import { type OwnJudgement, type Profile, type ProfileIndicator, ProfileSchema } from '../profile.ts'
import { EARLIEST_GOAL, LATEST_YEAR, type Target } from '../target.ts'
import { foundIn, into, kindOf, shorten } from '../territory/json-value.ts'
import { UNNAMEABLE } from '../territory/names.ts'
import type { OwnProfileFault, ProfileFault } from './fault.ts'
import { faultOf } from './issue.ts'

export type ProfileReading = { readonly profile: Profile } | { readonly fault: ProfileFault }

/** The areas there are: what a profile is about must be among them. */
export type KnownAreas = Pick<ReadonlyMap<AreaCode, Pick<Area, 'code' | 'parent'>>, 'get'>

/** An exported file. */
export function readProfileText(text: string, areas: KnownAreas): ProfileReading {
  const reading = readJsonText(text)
  if ('fault' in reading) return { fault: { kind: 'json', ...reading.fault } }
  return readProfileValue(reading.value, areas)
}

/** Never throws, whatever it is given. An indicator that nobody knows is no fault: it may have been known once. */
export function readProfileValue(value: unknown, areas: KnownAreas): ProfileReading {
  const kindFound = kindOf(value)
  if (kindFound !== 'object') {
    return { fault: { kind: 'wrong-kind', pointer: '', found: foundIn(value), kindFound, expected: 'object' } }
  }
  const parsed = v.safeParse(ProfileSchema, value, { abortEarly: true })
  if (!parsed.success) return { fault: faultOf(parsed.issues[0]) }
  const profile = parsed.output
  const [fault] = faultsIn(profile, areas)
  return fault === undefined ? { profile } : { fault }
}

/** What the form of each member alone does not show; the first one is told. */
function* faultsIn(profile: Profile, areas: KnownAreas): Generator<OwnProfileFault> {
  yield* unseen(profile.name, '/name')
  if (areas.get(profile.area) === undefined) yield { kind: 'no-such-area', pointer: '/area', found: profile.area }
  for (const [i, priority] of profile.priorities.entries()) {
    const at = `/priorities/${i}`
    yield* unseen(priority.title, into(at, 'title'))
    yield* judgementFaults(priority.judgement, into(at, 'judgement'))
    const ids = priority.indicators.map(({ indicator }) => indicator)
    yield* repeated(ids, (j) => `${at}/indicators/${j}/indicator`)
    for (const [j, each] of priority.indicators.entries()) {
      yield* indicatorFaults(each, profile.area, `${at}/indicators/${j}`, areas)
    }
  }
}

function* indicatorFaults(
  { indicator, target, targets, judgement }: ProfileIndicator,
  area: AreaCode,
  at: string,
  areas: KnownAreas,
): Generator<OwnProfileFault> {
  if (target !== null) yield* targetFaults(target, { area, indicator }, into(at, 'target'), areas)
  yield* repeated(
    targets.map((each) => each.area),
    (k) => `${at}/targets/${k}/area`,
  )
  for (const [k, each] of targets.entries()) {
    const pointer = `${at}/targets/${k}`
    const place = { pointer: into(pointer, 'area'), found: each.area }
    const inside = areas.get(each.area)
    if (inside === undefined) yield { kind: 'no-such-area', ...place }
    else if (`${inside.parent}` !== `${area}`) yield { kind: 'not-inside', area, ...place }
    yield* targetFaults(each.target, { area: each.area, indicator }, into(pointer, 'target'), areas)
  }
  yield* judgementFaults(judgement, into(at, 'judgement'))
}

function* targetFaults(
  target: Target,
  of: { readonly area: AreaCode; readonly indicator: string },
  at: string,
  areas: KnownAreas,
): Generator<OwnProfileFault> {
  if (target.year !== null && target.year < EARLIEST_GOAL) {
    const place = { pointer: into(at, 'year'), found: String(target.year) }
    yield { kind: 'out-of-range', least: EARLIEST_GOAL, most: LATEST_YEAR, ...place }
  }
  switch (target.kind) {
    case 'value':
    case 'direction':
      return
    case 'change':
      yield* before(target.base, target.year, into(at, 'base'))
      return
    case 'nation':
      yield* before(target.since, target.year, into(at, 'since'))
      return
    case 'peers':
      yield* before(target.since, target.year, into(at, 'since'))
      yield* repeated(target.peers, (k) => `${at}/peers/${k}`)
      for (const [k, peer] of target.peers.entries()) {
        const place = { pointer: `${at}/peers/${k}`, found: String(peer) }
        if (`${peer}` === `${of.area}`) yield { kind: 'itself', ...place }
        else if (areas.get(v.parse(AreaCodeSchema, peer)) === undefined) yield { kind: 'no-such-area', ...place }
      }
      return
    case 'gap':
      if (target.other === of.indicator) yield { kind: 'itself', pointer: into(at, 'other'), found: target.other }
  }
}

function* judgementFaults(judgement: OwnJudgement | null, at: string): Generator<OwnProfileFault> {
  if (judgement === null) return
  yield* unseen(judgement.by, into(at, 'by'))
  yield* unseen(judgement.version, into(at, 'version'))
  // What somebody writes at length may have lines.
  yield* unseen(judgement.text.replaceAll(/[\n\t]/g, ' '), into(at, 'text'))
}

/** A tilde is no harm here; it divides territories in an address. */
function* unseen(text: string, pointer: string): Generator<OwnProfileFault> {
  if (UNNAMEABLE.test(text.replaceAll('~', '-'))) yield { kind: 'hidden-characters', pointer, found: shorten(text) }
}

function* before(base: number | null, year: number | null, pointer: string): Generator<OwnProfileFault> {
  if (base === null || year === null || base < year) return
  yield { kind: 'base-not-before', pointer, found: String(base), year }
}

function* repeated(ids: readonly string[], pointer: (place: number) => string): Generator<OwnProfileFault> {
  const place = ids.findIndex((id, i) => ids.indexOf(id) < i)
  if (place >= 0) yield { kind: 'repeated', pointer: pointer(place), found: ids[place] ?? '' }
}
