import type Database from 'better-sqlite3'

/**
 * The form of an atlas file: `<version>.sqlite`, written once by `npm run build:atlas` and only read after that.
 *
 * | table       | one row is                | columns |
 * |-------------|---------------------------|---------|
 * | meta        | a fact about the file     | key, value: `version`, `format`, `checksum` |
 * | indicator   | an indicator              | id, position (catalogue order), body (JSON, `IndicatorSchema`) |
 * | area        | a county or municipality  | code, position (counties, then municipalities, by code), body (JSON, `AreaSchema`) |
 * | division    | a way of grouping         | id, position, body (JSON, `DivisionSchema`) |
 * | observation | one column of figures     | indicator, level, year, figures, reasons |
 * | geometry    | a topology                | name, body (TopoJSON as UTF-8, whole metres, EPSG:3006) |
 * | population  | where people live, a year | year, note (JSON, `PopulationNoteSchema`), east, north, people, municipality |
 * | points      | the same people, modelled | as `population` |
 * | strategy    | a region's strategy       | code (`SE`: the national frame), position, body (JSON, `StrategySchema`) |
 * | report_area | what a need is read from  | id, position (order of the report), body (JSON, `ReportAreaListSchema`, one of it) |
 *
 * `figures` holds one little-endian float64 per area of the level in area order (the nation has one), NaN where there
 * is none; `reasons` one byte each: 0 for a figure, else 1 + the position in MISSING_REASONS. A level and year without
 * a single figure has no row.
 *
 * `east`, `north` and `people` hold one little-endian int32 per hexagon, north to south, `municipality` a uint16: its
 * position among the municipalities in area order. Every hexagon has people, and all are counted, few or many: who
 * publishes them keeps to FEW in core/model/population.ts. The points are by municipality, each of its own, and those of
 * few people are already one with their nearest: everybody may see them all.
 *
 * When the file was built is not in it: the same inputs give the same bytes. It is the file's modification time.
 *
 * Not WAL, and no migrations: raise FORMAT whenever what is stored changes, the schemas of the bodies included. That
 * makes another version, and older files stay as they are. Data versions are compared with each other, so an older
 * format stays readable for as long as its bodies are what the schemas say: it is then listed in OLDER_FORMATS with the
 * tables it lacks, which are read as empty.
 */
export const FORMAT = '4'

/** Formats before this one that are still read, and the tables they do not have. */
const OLDER_FORMATS: ReadonlyMap<string, readonly (keyof Content)[]> = new Map([
  // Before there were strategies.
  ['3', ['strategy', 'report_area']],
])

export const READABLE_FORMATS: readonly string[] = [...OLDER_FORMATS.keys(), FORMAT]

/** The first 16 hexadecimal digits of a SHA-256 over the inputs and FORMAT. */
export const VERSION = /^[0-9a-f]{16}$/

/** `overview` and `detail` hold `municipality` and `county`; `base` holds `lakes` and `neighbours`. */
export const GEOMETRIES = ['overview', 'detail', 'base'] as const
export type GeometryName = (typeof GEOMETRIES)[number]

/** The rows of an atlas, table by table, in the order they are stored, read and summed. */
export interface Content {
  meta: [key: string, value: string][]
  indicator: [id: string, position: number, body: string][]
  area: [code: string, position: number, body: string][]
  division: [id: string, position: number, body: string][]
  observation: [indicator: string, level: string, year: number, figures: Uint8Array, reasons: Uint8Array][]
  geometry: [name: string, body: Uint8Array][]
  population: [
    year: number,
    note: string,
    east: Uint8Array,
    north: Uint8Array,
    people: Uint8Array,
    municipality: Uint8Array,
  ][]
  points: Content['population']
  strategy: [code: string, position: number, body: string][]
  report_area: [id: string, position: number, body: string][]
}

const PEOPLE_COLUMNS = [
  'year INTEGER PRIMARY KEY',
  'note TEXT NOT NULL',
  'east BLOB NOT NULL',
  'north BLOB NOT NULL',
  'people BLOB NOT NULL',
  'municipality BLOB NOT NULL',
]

/** `order` is what the rows of a table are sorted by; together with `columns` it is the whole of its SQL. */
export const TABLES: Record<keyof Content, { columns: readonly string[]; order: string }> = {
  meta: { columns: ['key TEXT PRIMARY KEY', 'value TEXT NOT NULL'], order: 'key' },
  indicator: {
    columns: ['id TEXT PRIMARY KEY', 'position INTEGER NOT NULL UNIQUE', 'body TEXT NOT NULL'],
    order: 'position',
  },
  area: {
    columns: ['code TEXT PRIMARY KEY', 'position INTEGER NOT NULL UNIQUE', 'body TEXT NOT NULL'],
    order: 'position',
  },
  division: {
    columns: ['id TEXT PRIMARY KEY', 'position INTEGER NOT NULL UNIQUE', 'body TEXT NOT NULL'],
    order: 'position',
  },
  observation: {
    columns: [
      'indicator TEXT NOT NULL REFERENCES indicator (id)',
      'level TEXT NOT NULL',
      'year INTEGER NOT NULL',
      'figures BLOB NOT NULL',
      'reasons BLOB NOT NULL',
    ],
    order: 'rowid',
  },
  geometry: { columns: ['name TEXT PRIMARY KEY', 'body BLOB NOT NULL'], order: 'name' },
  population: { columns: PEOPLE_COLUMNS, order: 'year' },
  points: { columns: PEOPLE_COLUMNS, order: 'year' },
  strategy: {
    columns: ['code TEXT PRIMARY KEY', 'position INTEGER NOT NULL UNIQUE', 'body TEXT NOT NULL'],
    order: 'position',
  },
  report_area: {
    columns: ['id TEXT PRIMARY KEY', 'position INTEGER NOT NULL UNIQUE', 'body TEXT NOT NULL'],
    order: 'position',
  },
}

/** The tables of a format that is read. */
export function tablesOf(format: string): readonly (keyof Content)[] {
  const lacking = OLDER_FORMATS.get(format) ?? []
  return Object.keys(TABLES)
    .filter(isTable)
    .filter((table) => !lacking.includes(table))
}

function isTable(name: string): name is keyof Content {
  return name in TABLES
}

export function createTables(db: Database.Database): void {
  for (const [name, { columns }] of Object.entries(TABLES)) {
    db.exec(`CREATE TABLE ${name} (${columns.join(', ')}) STRICT`)
  }
}

/** All rows; of a table that the format lacks none. */
export function readContent(db: Database.Database, format: string): Content {
  const tables = tablesOf(format)
  const rows = <T extends keyof Content>(table: T): Content[T][number][] =>
    tables.includes(table)
      ? db.prepare<[], Content[T][number]>(`SELECT * FROM ${table} ORDER BY ${TABLES[table].order}`).raw().all()
      : []
  return {
    meta: rows('meta'),
    indicator: rows('indicator'),
    area: rows('area'),
    division: rows('division'),
    observation: rows('observation'),
    geometry: rows('geometry'),
    population: rows('population'),
    points: rows('points'),
    strategy: rows('strategy'),
    report_area: rows('report_area'),
  }
}
