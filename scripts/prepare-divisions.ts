import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type Adjacency, queenAdjacency } from '#core/model/adjacency.ts'
import { DIVISIONS, type Division, type DivisionId, DivisionSchema } from '#core/model/division.ts'
import type { Text } from '#core/model/text.ts'
import { AreaTopologySchema } from '#core/model/topology.ts'
import type { CsvRecord } from './input/csv.ts'
import { GROUP_NAMES } from './prepare/group-names.ts'
import { readTable } from './prepare/sources.ts'
import { writeText } from './prepare/table.ts'
import { tintsOf } from './prepare/tints.ts'

const MUNICIPALITIES = 290

/** Our short ids for the six types, most urban first, by the source's own numbers. */
const TYPE_IDS: Record<string, string> = { '33': '1', '22': '2', '21': '3', '12': '4', '11': '5', '10': '6' }

type Heading = Omit<Division, 'id' | 'groups'>

const HEADINGS: Record<DivisionId, Heading> = {
  county: {
    name: { sv: 'Län', en: 'County' },
    source: 'Lantmäteriet, Kommun, län och rike, 2026',
    upstream: 'sjbrg/swedish-geodata on GitHub',
    licence: 'CC0 1.0',
    year: 2026,
  },
  fa: {
    name: { sv: 'FA-region', en: 'Functional labour market region' },
    source: 'Tillväxtanalys, FA15',
    upstream: 'Analytikernatverket/brp_plus on GitHub, data/start_kommun_kodnyckel_tbl.csv',
    licence: 'unknown; an official division, published openly by a public authority',
    year: 2015,
    caveats: {
      sv: 'En nyare indelning, FA25, finns men ingår inte här.',
      en: 'A newer division, FA25, exists but is not included here.',
    },
  },
  skr: {
    name: { sv: 'SKR:s kommungrupp', en: 'SALAR municipality group' },
    source: 'Sveriges Kommuner och Regioner, Kommungruppsindelning 2023',
    upstream: 'Lulea-statistik/BR-brottsstatistik on GitHub, docs/data/municipality_meta.json',
    licence: 'unknown; a published division of an association of public bodies',
    year: 2023,
  },
  type: {
    name: { sv: 'Kommuntyp (sex typer)', en: 'Municipality type (six types)' },
    source: 'Tillväxtanalys, kommuntyper, as updated 2021',
    upstream: 'Analytikernatverket/brp_plus on GitHub, data/start_kommun_kodnyckel_tbl.csv',
    licence: 'unknown; an official division, published openly by a public authority',
    year: 2021,
    caveats: {
      sv: 'Årgång 2021. En senare revidering finns, där bland annat Smedjebacken och Hedemora har bytt typ.',
      en: 'Vintage 2021. A later revision exists, in which Smedjebacken and Hedemora, among others, changed type.',
    },
  },
  nuts2: {
    name: { sv: 'Riksområde (NUTS 2)', en: 'National area (NUTS 2)' },
    source: 'Eurostat, NUTS 2021',
    upstream: 'riatelab/magrit on GitHub, src/public/template/eu_template.mjson',
    licence: 'free reuse with the source named (Eurostat)',
    year: 2021,
  },
}

/**
 * Derives `data/divisions/`: five ways of grouping the 290 municipalities, each municipality in exactly one group. Reads
 * the outlines in `data/areas/` for who borders on whom, so those come first.
 */
export async function prepareDivisions(sources: string, data: string): Promise<void> {
  const rows = readTable(sources, join('geo', 'municipality-groups.csv'), ['code', 'name', 'county_code'])
  const adjacency = readAdjacency(data)
  for (const id of DIVISIONS) {
    const groups = groupsOf(id, rows)
    const tints = tintsOf(groups, adjacency)
    const tinted = groups.map((group) => ({ ...group, tint: tints.get(group.id) }))
    const division = v.parse(DivisionSchema, { id, ...HEADINGS[id], groups: tinted })
    const members = division.groups.flatMap((group) => group.members)
    if (members.length !== MUNICIPALITIES || new Set(members).size !== MUNICIPALITIES) {
      throw new Error(`division ${id}: expected ${MUNICIPALITIES} municipalities once each, found ${members.length}`)
    }
    writeText(join(data, 'divisions', `${id}.json`), divisionText(division))
  }
}

function readAdjacency(data: string): Adjacency {
  const text = readFileSync(join(data, 'areas', 'detail.topojson'), 'utf8')
  return queenAdjacency(v.parse(AreaTopologySchema, JSON.parse(text)), 'municipality')
}

function groupsOf(division: DivisionId, rows: readonly CsvRecord[]) {
  const groups = new Map<string, { id: string; name: Text; members: string[] }>()
  for (const row of rows) {
    const { id, name } = groupOf(division, row)
    const group = groups.get(id) ?? { id, name, members: [] }
    group.members.push(row.cell('code'))
    groups.set(id, group)
  }
  for (const group of groups.values()) group.members.sort()
  return [...groups.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function groupOf(division: DivisionId, row: CsvRecord): { id: string; name: Text } {
  switch (division) {
    case 'county':
      return known(division, row.cell('county_code'), row.cell('county_name'))
    case 'fa':
      return { id: row.cell('fa_region_code'), name: { sv: row.cell('fa_region'), en: row.cell('fa_region') } }
    case 'skr':
      return known(division, row.cell('skr_group_2023'), row.cell('skr_group_name'))
    case 'type':
      return known(division, TYPE_IDS[row.cell('tillvaxt_type_code')] ?? '', row.cell('tillvaxt_type'))
    case 'nuts2':
      return known(division, row.cell('nuts2'), row.cell('nuts2_name'))
  }
}

/** Our names, provided that the source calls the group the same in Swedish: a changed source must not pass unseen. */
function known(division: keyof typeof GROUP_NAMES, id: string, swedish: string): { id: string; name: Text } {
  const name = GROUP_NAMES[division][id]
  if (name?.sv !== swedish)
    throw new Error(`division ${division}: expected group ${id} "${name?.sv}", found "${swedish}"`)
  return { id, name }
}

/** Pretty, but a group's members on one line: a municipality that moves is a change of two lines. */
function divisionText({ groups, ...heading }: Division): string {
  const lines = groups.map(
    ({ id, name, tint, members }) =>
      `    {\n      "id": ${JSON.stringify(id)},\n      "name": ${JSON.stringify(name)},\n      "tint": ${tint},\n      "members": ${JSON.stringify(members).replaceAll(',', ', ')}\n    }`,
  )
  const head = JSON.stringify(heading, null, 2).slice(0, -2)
  return `${head},\n  "groups": [\n${lines.join(',\n')}\n  ]\n}\n`
}
