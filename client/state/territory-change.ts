/** What a verb does to the territories of a view: pure, so that each can be tried without a page. */
import type { Area } from '#core/model/area.ts'
import { circleRing } from '#core/model/territory/circle.ts'
import { freeName, isName } from '#core/model/territory/names.ts'
import { ringsFault } from '#core/model/territory/rings.ts'
import {
  type Basis,
  LOOKS,
  type Look,
  MOST_TERRITORIES,
  MOST_VERTICES,
  type Polygon,
  type Shape,
  type Territory,
  usualBasis,
  verticesOf,
} from '#core/model/territory.ts'
import { type Knowledge, referenceTerritory, TERRITORY_REFERENCES, type View } from '#core/model/view.ts'
import { withCodes, withoutCodes } from './area-list.ts'
import { type Change, possible } from './change.ts'

/** Why a verb does nothing: said in words by the panel. */
export type Refusal = 'most' | 'locked' | 'mixed' | 'nothing-left' | 'name' | 'corners' | 'crossing' | 'no-outline'

/** The part of a view that territories live in: what undo takes back, all of it at once. */
export type Kept = Pick<View, 'territories' | 'reference' | 'saved'>

export type Outcome = { readonly kept: Kept; readonly place: number } | { readonly refused: Refusal }

export function keptOf({ territories, reference, saved }: View): Kept {
  return { territories, reference, saved }
}

/** The nearest possible view: without territories nothing is saved, and a reference that is gone is let go and told. */
export function withKept(view: View, { territories, reference, saved }: Kept, knowledge: Knowledge): Change {
  return possible({ ...view, territories, reference, saved: territories.length > 0 ? saved : null }, knowledge)
}

/** `look`: the first that no other has. */
export function withAdded(kept: Kept, { name, shape }: Pick<Territory, 'name' | 'shape'>): Outcome {
  const { territories } = kept
  if (territories.length === MOST_TERRITORIES) return { refused: 'most' }
  const fault = shapeFault(shape)
  if (fault !== null) return { refused: fault }
  const look = LOOKS.find((each) => territories.every((other) => other.look !== each)) ?? 1
  const added: Territory = { name: freeName(name, territories), shape, basis: usualBasis(shape), look, locked: false }
  return { kept: { ...kept, territories: [...territories, added] }, place: territories.length }
}

/** The places after it move up, and with them the reference; that of the one removed can be none any more. */
export function withRemoved(kept: Kept, place: number): Kept {
  const territories = kept.territories.filter((_, i) => i !== place)
  const meant = referenceTerritory(kept.reference)
  if (meant === null || meant < place) return { ...kept, territories }
  const now = meant === place ? MOST_TERRITORIES - 1 : meant - 1
  return { ...kept, territories, reference: TERRITORY_REFERENCES[now] ?? 'nation' }
}

/** Blank ends are cut; a name another territory has gets a number. */
export function withName(kept: Kept, place: number, typed: string): Outcome {
  const name = typed.replace(/\s+/g, ' ').trim()
  if (!isName(name)) return { refused: 'name' }
  const others = kept.territories.filter((_, i) => i !== place)
  return changed(kept, place, { name: freeName(name, others) })
}

export function withLook(kept: Kept, place: number, look: Look): Outcome {
  return changed(kept, place, { look })
}

export function withLocked(kept: Kept, place: number, locked: boolean): Outcome {
  return changed(kept, place, { locked })
}

/** How a cut area counts is no part of its shape, so a locked one may change it. Lists are never cut. */
export function withBasis(kept: Kept, place: number, basis: Basis): Outcome {
  return kept.territories[place]?.shape.kind === 'areas' ? { kept, place } : changed(kept, place, { basis })
}

/** Another shape of the same territory. A list that becomes a drawing is cut as drawings usually are. */
export function withShape(kept: Kept, place: number, shape: Shape): Outcome {
  const former = kept.territories[place]
  if (former === undefined) return { kept, place }
  if (former.locked) return { refused: 'locked' }
  const fault = shapeFault(shape)
  if (fault !== null) return { refused: fault }
  const sameKind = (former.shape.kind === 'areas') === (shape.kind === 'areas')
  return changed(kept, place, { shape, basis: sameKind ? former.basis : usualBasis(shape) })
}

/** A copy stands last and is not locked: one copies in order to change. */
export function withDuplicate(kept: Kept, place: number): Outcome {
  const original = kept.territories[place]
  if (original === undefined) return { kept, place }
  const outcome = withAdded(kept, original)
  return 'refused' in outcome ? outcome : changed(outcome.kept, outcome.place, { basis: original.basis })
}

/** A list with another's areas added to it or taken out of it; the other stays as it is. */
export function withListsCombined(
  kept: Kept,
  place: number,
  other: number,
  how: 'unite' | 'subtract',
  municipalities: readonly Area[],
): Outcome {
  const [one, two] = [kept.territories[place]?.shape, kept.territories[other]?.shape]
  // A list has no outline of its own, so lists and drawings do not mix.
  if (one?.kind !== 'areas' || two?.kind !== 'areas') return { refused: 'mixed' }
  const combine = how === 'unite' ? withCodes : withoutCodes
  return withShape(kept, place, { kind: 'areas', codes: combine(one.codes, two.codes, municipalities) })
}

/** A circle as the ring of corners it is drawn by. */
export function outlineOf(shape: Exclude<Shape, { kind: 'areas' }>): readonly Polygon[] {
  return shape.kind === 'drawn' ? shape.polygons : [[circleRing(shape.centre, shape.kilometres)]]
}

function changed(kept: Kept, place: number, part: Partial<Territory>): Outcome {
  const territories = kept.territories.map((each, i) => (i === place ? { ...each, ...part } : each))
  return { kept: { ...kept, territories }, place }
}

function shapeFault(shape: Shape): Refusal | null {
  switch (shape.kind) {
    case 'areas':
      return shape.codes.length === 0 ? 'nothing-left' : null
    case 'circle':
      return shape.kilometres > 0 ? null : 'no-outline'
    case 'drawn': {
      if (verticesOf(shape.polygons) > MOST_VERTICES.address) return 'corners'
      const fault = ringsFault(shape.polygons)
      if (fault === null) return null
      return fault.kind === 'crossing' ? 'crossing' : 'no-outline'
    }
  }
}
