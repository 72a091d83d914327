/** What can be compared: a county, a municipality, a group of a division, or a territory of the address. */
import type { Area, Level } from '#core/model/area.ts'
import type { Division, DivisionId, Group } from '#core/model/division.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Territory } from '#core/model/territory.ts'
import type { Language } from '#core/model/text.ts'
import { fitsLevel } from '#core/model/view.ts'
import { territoryOf } from '../ask/territory-difference.ts'
import { COMPARE_WORDS } from './words.ts'

interface AreaComparand {
  readonly kind: 'area'
  /** Names it in drawings and among those compared, no two of which share one. */
  readonly key: string
  readonly area: Area
}

interface GroupComparand {
  readonly kind: 'group'
  readonly key: string
  readonly division: Division
  readonly group: Group
}

export interface TerritoryComparand {
  readonly kind: 'territory'
  readonly key: string
  readonly territory: Territory
}

export type Comparand = AreaComparand | GroupComparand | TerritoryComparand

export function areaComparand(area: Area): AreaComparand {
  return { kind: 'area', key: area.code, area }
}

/** `fa:12`, as everywhere in addresses. */
export function groupComparand(division: Division, group: Group): GroupComparand {
  return { kind: 'group', key: `${division.id}:${group.id}`, division, group }
}

/** No two territories of an address share a name; the key is made of it, for its place changes as things are moved. */
export function territoryComparand(territory: Territory): TerritoryComparand {
  // What may not stand in an id or bare in a drawing is written as its number.
  const name = territory.name.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`)
  return { kind: 'territory', key: `t-${name}`, territory }
}

/** A labour market region is called after a municipality, and is not that municipality. */
export function groupName(division: DivisionId, { name }: Group, lang: Language): string {
  return division === 'fa' ? COMPARE_WORDS[lang].region(name[lang]) : name[lang]
}

export function nameOf(comparand: Comparand, lang: Language): string {
  switch (comparand.kind) {
    case 'area':
      return comparand.area.name
    case 'group':
      return groupName(comparand.division.id, comparand.group, lang)
    case 'territory':
      return comparand.territory.name
  }
}

/** The key as an id of an element. */
export function anchorOf({ key }: Comparand): string {
  return key.replace(':', '-')
}

/** The level its figures are read or combined from; null where the indicator has none that fit. */
export function levelFor(comparand: Comparand, indicator: Indicator): Level | null {
  if (comparand.kind === 'area') {
    const { level } = comparand.area
    return indicator.levels[level].length > 0 ? level : null
  }
  if (indicator.levels.municipality.length > 0) return 'municipality'
  // Whether a territory consists of whole counties is for its figures to say.
  const fits = comparand.kind === 'territory' || fitsLevel(comparand.division.id, 'county')
  return indicator.levels.county.length > 0 && fits ? 'county' : null
}

/** What it is ranked among: areas of its level, or groups of its division. Nobody ranks territories. */
export type Kind = Level | DivisionId

export function kindOf(comparand: Comparand): Kind | null {
  switch (comparand.kind) {
    case 'area':
      return comparand.area.level
    case 'group':
      return comparand.division.id
    case 'territory':
      return null
  }
}

/** As a territory, for what is asked of two territories: an area and a group are lists of areas. */
export function asTerritory(comparand: Comparand, lang: Language): Territory {
  switch (comparand.kind) {
    case 'territory':
      return comparand.territory
    case 'area':
      return territoryOf(comparand.area.name, [comparand.area.code])
    case 'group':
      return territoryOf(nameOf(comparand, lang), comparand.group.members)
  }
}
