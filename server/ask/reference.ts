import type { Backing, Lookup } from '#core/measure/aggregate.ts'
import { type ReferenceValue, referenceValue } from '#core/measure/reference.ts'
import type { AreaCode } from '#core/model/area.ts'
import type { ReferenceAnswer, UncomparableArea } from '#core/model/contract-answers.ts'
import type { DivisionId } from '#core/model/division.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { ReferenceQuestion } from '#core/model/question.ts'
import type { Text } from '#core/model/text.ts'
import { isTerritoryReference, REFERENCE_DIVISIONS } from '#core/model/view.ts'
import { medianAmong, medianIn } from '#core/picture/stand-in.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { divisionOf, membersByGroup } from './division.ts'
import { publishedGroups } from './groups.ts'
import { indicatorOf } from './indicator.ts'
import { backingOf, lookupOf } from './lookup.ts'
import { groupReferenceName, OWN_NAMES, similarReferenceName } from './reference-names.ts'
import { type Compared, comparedOf, type Likeness, measuresOf, named, similarTo } from './similar.ts'

/** Who is like whom; made once, for all indicators are compared with the same. */
export interface Likenesses {
  likeness(compared: Compared): Likeness
  /** The likes of every area, alongside the codes of the likeness. */
  likes(likeness: Likeness): readonly ReturnType<typeof similarTo>[]
}

export type ReferenceAsked = Omit<ReferenceQuestion, 'kind'>

/** What the areas of a level are compared with (method, section 5): one value for all, or each area's own. */
export function referenceOf(atlas: Atlas, likenesses: Likenesses, asked: ReferenceAsked): ReferenceAnswer {
  const { reference } = asked
  if (isTerritoryReference(reference))
    throw new Error('reference: expected anybody but a territory, which is asked for by itself')
  const division = reference === 'similar' ? null : REFERENCE_DIVISIONS[reference]
  const figures = figuresOf(atlas, asked)
  if (division !== null) return groupReference(atlas, asked, division, figures)
  const likeness = likenesses.likeness(comparedOf(atlas, asked.level, asked.year, measuresOf(atlas, asked.level)))
  return asked.area === null
    ? ownSimilar(atlas, asked, likeness, likenesses.likes(likeness), figures)
    : similarToOne(atlas, asked, asked.area, likeness, figures)
}

interface Figures {
  readonly indicator: Indicator
  readonly lookup: Lookup
  readonly backing: Backing
}

function figuresOf(atlas: Atlas, { indicator: id, level, year }: ReferenceAsked): Figures {
  const indicator = indicatorOf(atlas, id)
  return { indicator, lookup: lookupOf(atlas, level, year), backing: backingOf(atlas, indicator, level, year) }
}

function together({ indicator, lookup, backing }: Figures, published: number | null, members: readonly string[]) {
  return referenceValue(indicator, published, members, lookup, backing)
}

/** The group of the area in a division, or each area's own one. */
function groupReference(atlas: Atlas, asked: ReferenceAsked, division: DivisionId, figures: Figures): ReferenceAnswer {
  const { level, year, area } = asked
  const members = membersByGroup(atlas, level, division)
  const published = publishedGroups(atlas, figures.indicator, level, year, division)
  const valueFor = (group: string, codes: readonly AreaCode[]) => together(figures, published(group, codes), codes)
  if (area !== null) {
    const id = atlas.areas.get(area)?.groups[division]
    const group = divisionOf(atlas, division).groups.find((each) => each.id === id)
    if (group === undefined) throw new Error(`reference: expected ${area} to be in a group of ${division}, found none`)
    const codes = members.get(group.id) ?? []
    const value = valueFor(group.id, codes)
    const name = groupReferenceName(division, group.name)
    return forAll(atlas, asked, value?.method === 'median' ? medianIn(name) : name, value, codes)
  }
  const places = new Map(atlas.areasAt(level).map(({ code }, place) => [code, place]))
  const made = new Map(
    [...members].map(([group, codes]) => [
      group,
      { value: valueFor(group, codes), peers: codes.flatMap((code) => places.get(code) ?? []) },
    ]),
  )
  return eachItsOwn(
    atlas,
    asked,
    OWN_NAMES[level][division] ?? OWN_NAMES[level].similar,
    atlas.areasAt(level).map(({ groups }) => made.get(groups[division] ?? '') ?? NOBODY),
  )
}

function similarToOne(
  atlas: Atlas,
  asked: ReferenceAsked,
  area: AreaCode,
  likeness: Likeness,
  figures: Figures,
): ReferenceAnswer {
  const found = similarTo(likeness, area)
  const alike = found.kind === 'known' ? found.areas.map((each) => named(atlas, each)) : []
  const leftOut = found.kind === 'known' ? found.leftOut : [{ code: area, lacks: found.lacks }]
  const codes = alike.map(({ code }) => code)
  const value = codes.length === 0 ? null : together(figures, null, codes)
  const name = similarReferenceName(asked.level, alike.length)
  return {
    ...forAll(atlas, asked, value?.method === 'median' ? medianAmong(name) : name, value, codes),
    similar: alike,
    leftOut: leftOut.map((each) => named(atlas, { ...each, lacks: [...each.lacks] })),
  }
}

function ownSimilar(
  atlas: Atlas,
  asked: ReferenceAsked,
  { codes }: Likeness,
  likes: ReturnType<Likenesses['likes']>,
  figures: Figures,
): ReferenceAnswer {
  const places = new Map<string, number>(codes.map((code, place) => [code, place]))
  const leftOut: UncomparableArea[] = []
  const own = likes.map((found, self): Own => {
    const code = codes[self] ?? ''
    if (found.kind === 'missing') {
      leftOut.push(named(atlas, { code, lacks: [...found.lacks] }))
      return NOBODY
    }
    const alike = found.areas.map((each) => each.code)
    return { value: together(figures, null, alike), peers: [self, ...alike.flatMap((each) => places.get(each) ?? [])] }
  })
  return { ...eachItsOwn(atlas, asked, OWN_NAMES[asked.level].similar, own), leftOut }
}

function forAll(
  { version }: Atlas,
  { reference }: ReferenceAsked,
  name: Text,
  value: ReferenceValue | null,
  members: readonly AreaCode[],
): ReferenceAnswer {
  return {
    version,
    reference,
    name,
    value: value?.value ?? null,
    method: value?.method ?? null,
    members: [...members],
    similar: null,
    leftOut: [],
    own: null,
  }
}

interface Own {
  readonly value: ReferenceValue | null
  readonly peers: readonly number[]
}
const NOBODY: Own = { value: null, peers: [] }

function eachItsOwn(
  atlas: Atlas,
  { reference, level }: ReferenceAsked,
  name: Text,
  own: readonly Own[],
): ReferenceAnswer {
  return {
    version: atlas.version,
    reference,
    name,
    value: null,
    method: null,
    members: null,
    similar: null,
    leftOut: [],
    own: {
      codes: atlas.areasAt(level).map(({ code }) => code),
      values: own.map(({ value }) => value?.value ?? null),
      methods: own.map(({ value }) => value?.method ?? null),
      peers: own.map(({ peers }) => [...peers]),
    },
  }
}
