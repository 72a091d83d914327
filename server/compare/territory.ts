/** What can be compared: a county, a municipality, or a group of a division. */
import type { Area, Level } from '#core/model/area.ts'
import type { Division, DivisionId, Group } from '#core/model/division.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { fitsLevel } from '#core/model/view.ts'
import { COMPARE_WORDS } from './words.ts'

export type Territory =
  | { readonly kind: 'area'; readonly key: string; readonly area: Area }
  | { readonly kind: 'group'; readonly key: string; readonly division: Division; readonly group: Group }

export function areaTerritory(area: Area): Territory {
  return { kind: 'area', key: area.code, area }
}

/** `fa:12`, as everywhere in addresses. */
export function groupTerritory(division: Division, group: Group): Territory {
  return { kind: 'group', key: `${division.id}:${group.id}`, division, group }
}

/** A labour market region is called after a municipality, and is not that municipality. */
export function groupName(division: DivisionId, { name }: Group, lang: Language): string {
  return division === 'fa' ? COMPARE_WORDS[lang].region(name[lang]) : name[lang]
}

export function nameOf(territory: Territory, lang: Language): string {
  return territory.kind === 'area' ? territory.area.name : groupName(territory.division.id, territory.group, lang)
}

/** The key as an id of an element. */
export function anchorOf({ key }: Territory): string {
  return key.replace(':', '-')
}

/** The level its figures are read or combined from; null where the indicator has none that fit. */
export function levelFor(territory: Territory, indicator: Indicator): Level | null {
  if (territory.kind === 'area') {
    const { level } = territory.area
    return indicator.levels[level].length > 0 ? level : null
  }
  const { id } = territory.division
  if (indicator.levels.municipality.length > 0) return 'municipality'
  return indicator.levels.county.length > 0 && fitsLevel(id, 'county') ? 'county' : null
}

/** What it is ranked among: areas of its level, or groups of its division. */
export type Kind = Level | DivisionId

export function kindOf(territory: Territory): Kind {
  return territory.kind === 'area' ? territory.area.level : territory.division.id
}
