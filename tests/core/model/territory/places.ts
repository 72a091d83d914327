import * as v from 'valibot'
import { type Area, AreaSchema } from '#core/model/area.ts'
import { type Division, DivisionSchema } from '#core/model/division.ts'
import type { Places } from '#core/model/territory-reading.ts'

function area(code: string, name: string, officialName: string, english?: string): Area {
  const county = code.length === 2
  return v.parse(AreaSchema, {
    code,
    level: county ? 'county' : 'municipality',
    name,
    ...(english === undefined ? {} : { names: { sv: name, en: english } }),
    officialName,
    parent: county ? null : code.slice(0, 2),
    landArea: 1,
    seat: null,
    label: { position: [500_000, 6_500_000], room: 1 },
    groups: { county: code.slice(0, 2) },
  })
}

function division(id: string, name: string, groups: readonly (readonly [string, string, string[]])[]): Division {
  return v.parse(DivisionSchema, {
    id,
    name: { sv: name, en: name },
    source: 'toy',
    upstream: 'toy',
    licence: 'toy',
    year: 2026,
    groups: groups.map(([group, called, members]) => ({
      id: group,
      name: { sv: called, en: called },
      members,
      tint: 0,
    })),
  })
}

/** Real names and codes, so few that every answer can be told by hand. */
export const AREAS: readonly Area[] = [
  area('01', 'Stockholms län', 'Stockholms län'),
  area('03', 'Uppsala län', 'Uppsala län'),
  area('20', 'Dalarnas län', 'Dalarnas län', 'Dalarna County'),
  area('0114', 'Upplands Väsby', 'Upplands Väsby kommun'),
  area('0117', 'Österåker', 'Österåkers kommun'),
  area('0139', 'Upplands-Bro', 'Upplands-Bro kommun'),
  area('0180', 'Stockholm', 'Stockholms kommun'),
  area('0183', 'Sundbyberg', 'Sundbybergs kommun'),
  area('0184', 'Solna', 'Solna kommun'),
  area('0305', 'Håbo', 'Håbo kommun'),
  area('0331', 'Heby', 'Heby kommun'),
  area('0643', 'Habo', 'Habo kommun'),
  area('1280', 'Malmö', 'Malmö kommun'),
  area('1281', 'Lund', 'Lunds kommun'),
  area('2061', 'Smedjebacken', 'Smedjebackens kommun'),
  area('2085', 'Ludvika', 'Ludvika kommun'),
]

export const PLACES: Places = {
  areas: AREAS,
  divisions: [
    division('fa', 'FA-region', [
      ['01', 'Malmö-Lund', ['1280', '1281']],
      ['32', 'Ludvika', ['2061', '2085']],
    ]),
    division('skr', 'SKR:s kommungrupp', [
      ['A1', 'Storstäder', ['0180', '1280']],
      ['C6', 'Mindre stad/tätort', ['2085']],
    ]),
  ],
}
