import * as v from 'valibot'
import { type Area, AreaSchema } from '#core/model/area.ts'
import { compareRows } from '#core/model/observations.ts'
import { type CsvRecord, parseCsv } from './csv.ts'
import type { DivisionFile } from './divisions.ts'
import { InputError } from './fault.ts'
import type { InputFiles } from './files.ts'

export const AREA_TABLE = { folder: 'areas', ending: 'areas.csv' } as const
const PATH = 'areas/areas.csv'

/** The columns of areas.csv, for its reader here and its writer in prepare/. */
export const AREA_HEADINGS = [
  'code',
  'level',
  'name',
  'official_name',
  'county',
  'land_area_km2',
  'land_area_km2_2016',
  'seat_name',
  'seat_e',
  'seat_n',
  'label_e',
  'label_n',
  'label_room',
] as const

/** One area and the line of the table it stands on. */
export interface AreaRow {
  readonly area: Area
  readonly file: string
  readonly line: number
}

/** The counties, then the municipalities, each by code, with the groups the divisions put them in. */
export function readAreas(files: InputFiles, divisions: readonly DivisionFile[]): AreaRow[] {
  const file = files.name(PATH)
  const membership = groupsByMember(divisions)
  let previous = ''
  return parseCsv(files.text(PATH), file, AREA_HEADINGS).map((record) => {
    const code = record.cell('code')
    if (previous !== '' && compareRows(previous, code) >= 0) {
      throw new InputError({ file, line: record.line, expected: `a code after ${previous}`, found: code })
    }
    previous = code
    return { area: readArea(record, file, membership), file, line: record.line }
  })
}

function readArea(record: CsvRecord, file: string, membership: Membership): Area {
  const number = (heading: string): number => {
    const text = record.cell(heading)
    if (!/^-?\d+(?:\.\d+)?$/.test(text)) {
      throw new InputError({ file, line: record.line, expected: `a number under ${heading}`, found: `"${text}"` })
    }
    return Number(text)
  }
  const code = record.cell('code')
  const seat = record.cell('seat_name')
  const result = v.safeParse(AreaSchema, {
    code,
    level: record.cell('level'),
    name: record.cell('name'),
    officialName: record.cell('official_name'),
    parent: record.cell('county') === '' || code.length === 2 ? null : record.cell('county'),
    landArea: number('land_area_km2'),
    seat:
      seat === ''
        ? null
        : { name: seat, position: record.cell('seat_e') === '' ? null : [number('seat_e'), number('seat_n')] },
    label: { position: [number('label_e'), number('label_n')], room: number('label_room') },
    groups: groupsOf(code, membership),
  })
  if (result.success) return result.output
  const [issue] = result.issues
  const expected = `${v.getDotPath(issue) ?? 'the area'} to be ${issue.expected}`
  throw new InputError({ file, line: record.line, expected, found: issue.received })
}

/** Group of each municipality, by division. */
type Membership = ReadonlyMap<string, ReadonlyMap<string, string>>

function groupsByMember(divisions: readonly DivisionFile[]): Membership {
  return new Map(
    divisions.map(({ division }) => [
      division.id,
      new Map(division.groups.flatMap((group) => group.members.map((member) => [member, group.id] as const))),
    ]),
  )
}

/** A county is itself in `county`, and in `nuts2` where its municipalities are: NUTS 2 never cuts a county. */
function groupsOf(code: string, membership: Membership): Record<string, string> {
  const groups: Record<string, string> = {}
  for (const [division, byMember] of membership) {
    if (code.length === 4) {
      const group = byMember.get(code)
      if (group !== undefined) groups[division] = group
    } else if (division === 'county') {
      groups[division] = code
    } else if (division === 'nuts2') {
      const member = [...byMember.keys()].find((municipality) => municipality.startsWith(code))
      const group = byMember.get(member ?? '')
      if (group !== undefined) groups[division] = group
    }
  }
  return groups
}
