/** `/api/territories/profile.*`: territories as files, with everything their figures were computed from. */
import type { GenericSchema } from 'valibot'
import { TerritoryDownloadSchema } from '#core/model/contract-territory-download.ts'
import { writeTerritory } from '#core/model/territory.ts'
import type { Language } from '#core/model/text.ts'
import type { Edition } from '../edition.ts'
import { PLAIN, SWEDISH } from '../export/csv.ts'
import { asAttachment } from '../export/file-name.ts'
import { type Downloaded, downloadOf } from '../export/territory/download.ts'
import { sheetsOf } from '../export/territory/sheets.ts'
import { territoryCsv } from '../export/territory/write-csv.ts'
import { territoryJson } from '../export/territory/write-json.ts'
import { territoryXlsx } from '../export/territory/write-xlsx.ts'
import { API_HEADERS } from '../http/headers.ts'
import { viewParameters } from '../http/parameters.ts'
import { Published } from '../http/published.ts'
import { readQuery } from '../http/question.ts'
import { keeping, lastingOf, type Route } from '../http/route.ts'
import { FIGURES, FIGURES_NOTES, readFigures, requireTerritory, territoryNote } from '../http/territory-query.ts'

interface Written {
  readonly edition: Edition
  readonly all: readonly Downloaded[]
  readonly address: string
  readonly lang: Language
}

interface Format {
  /** In the address, after `/api/territories/profile.`. */
  readonly name: string
  /** Of the file that is saved. */
  readonly extension: string
  readonly summary: string
  readonly type: string
  readonly write: (what: Written) => string | Promise<Uint8Array>
  readonly schema?: GenericSchema
  /** A workbook is a zip file, and smaller it will not get. */
  readonly compressed?: true
}

const sheetsIn = ({ edition, all, address, lang }: Written) => sheetsOf(edition.atlas, all, address, lang)

const FORMATS: readonly Format[] = [
  {
    name: 'csv',
    extension: 'csv',
    summary:
      'Territories, their parts, their values and all inputs as one CSV table (RFC 4180), with keys for headings.',
    type: 'text/csv; charset=utf-8; header=present',
    write: (what) => territoryCsv(sheetsIn(what), what.lang, PLAIN),
  },
  {
    name: 'csv-sv',
    extension: 'csv',
    summary: 'The same for Excel set to Swedish: semicolons, decimal commas, headings in words.',
    type: 'text/csv; charset=utf-8; header=present',
    write: (what) => territoryCsv(sheetsIn(what), what.lang, SWEDISH),
  },
  {
    name: 'xlsx',
    extension: 'xlsx',
    summary: 'The same as a workbook, where every value is computed again from its inputs by a formula.',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (what) => territoryXlsx(sheetsIn(what), what.lang),
    compressed: true,
  },
  {
    name: 'json',
    extension: 'json',
    summary: 'The same as JSON.',
    type: 'application/json; charset=utf-8',
    schema: TerritoryDownloadSchema,
    write: ({ edition, all, address, lang }) => JSON.stringify(territoryJson(edition.atlas, all, address, lang)),
  },
]

export function territoryDownloadRoutes(edition: Edition): Route[] {
  return FORMATS.map((format) => downloadRoute(edition, format))
}

function downloadRoute(edition: Edition, { name, extension, summary, type, schema, write, compressed }: Format): Route {
  const { knowledge, kept, atlas } = edition
  const address = `/api/territories/profile.${name}`
  return {
    pattern: address,
    operations: [
      {
        address,
        summary,
        parameters: [territoryNote(knowledge), ...FIGURES_NOTES, ...viewParameters(['lang', 'at'], knowledge)],
        type: type.split(';')[0] ?? type,
        ...(schema ? { schema } : {}),
      },
    ],
    answer: keeping(kept, ({ query }) => {
      const reading = readQuery(query, knowledge, ['t', 'lang', 'at'], FIGURES)
      requireTerritory(reading)
      const figures = readFigures(reading, knowledge)
      const [fault] = reading.faults
      if (fault) return { fault }
      const { territories, lang } = reading.view
      const indicators = figures.indicators ?? [...atlas.indicators.values()]
      const all = downloadOf(edition, { territories, indicators, year: figures.year })
      const pairs: [string, string][] = [
        ...territories.map((territory, place) => ['t', writeTerritory(territory, place)] satisfies [string, string]),
        ...(figures.indicators ?? []).map(({ id }) => ['indicator', id] satisfies [string, string]),
        ...(figures.year === null ? [] : [['year', String(figures.year)] satisfies [string, string]]),
        ['at', atlas.version],
      ]
      const again = new URLSearchParams(pairs)
      const body = write({ edition, all, address: `${address}?${again}`, lang })
      const headers = { ...API_HEADERS, ...asAttachment(`territories-${atlas.version}.${extension}`) }
      const publish = (bytes: string | Uint8Array) => ({
        body: new Published(bytes, type, headers, compressed ? ['identity'] : undefined),
        lasting: lastingOf(reading.view),
      })
      return typeof body === 'string' ? publish(body) : body.then(publish)
    }),
  }
}
