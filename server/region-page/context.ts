/** What every part of the page of a region reads. */
import type { Area } from '#core/model/area.ts'
import type { RegionAnswer } from '#core/model/contract-regions.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import type { Names } from '#core/picture/region/target-words.ts'
import { mapAddress } from '../area/map-address.ts'
import type { Edition } from '../edition.ts'
import type { RegionChoice } from './choice.ts'
import type { CountyMap } from './county-map.ts'

export interface RegionContext {
  readonly edition: Edition
  readonly answer: RegionAnswer
  readonly choice: RegionChoice
  /** Null where the area has no municipalities to tell from each other. */
  readonly map: CountyMap | null
}

/** What a row measures: an answer names indicators of its own data version only. */
export function indicatorOf({ knowledge }: Edition, id: string): Indicator {
  const indicator = knowledge.indicator(id)
  if (indicator === undefined) throw new Error(`region page: expected an indicator of the data version, found ${id}`)
  return indicator
}

export function areaName({ knowledge }: Edition, code: string): string {
  return knowledge.area(code)?.name ?? code
}

/** What a target may name besides itself. */
export function namesOf(edition: Edition, lang: Language): Names {
  return {
    area: (code) => areaName(edition, code),
    indicator: (id) => edition.knowledge.indicator(id)?.name[lang] ?? id,
  }
}

/** The map of the municipalities of the county alone. */
export function insideAddress({ choice: { area, lang } }: RegionContext, indicator: Indicator, chosen?: Area): string {
  const within = { division: 'county', group: area.code } as const
  return mapAddress(indicator, area, lang, {
    level: 'municipality',
    within,
    areas: chosen === undefined ? [] : [chosen.code],
  })
}

/** Where the whole series of an indicator stands among all of an area; a variant is told under the head of its family. */
export function seriesAddress(
  { edition, choice: { lang } }: RegionContext,
  code: string,
  indicator: Indicator,
): string {
  const kin = edition.knowledge.family(indicator.family?.id ?? null)
  const head = kin.find(({ family }) => family?.sex === undefined && family?.origin === undefined) ?? indicator
  return `${addressIn(`/area/${code}`, lang)}#${head.id}`
}
