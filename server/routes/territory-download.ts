/** `/api/territories/profile.*`: territories as files, with everything their figures were computed from. */
import type { GenericSchema } from 'valibot'
import { TerritoryDownloadSchema } from '#core/model/contract-territory-download.ts'
import { writeTerritory } from '#core/model/territory.ts'
import type { Language } from '#core/model/text.ts'
import type { Edition } from '../edition.ts'
import { PLAIN, SWEDISH } from '../export/csv.ts'
import { asAttachment } from '../export/file-name.ts'
import { type Downloaded, downloadOf, inputsOf } from '../export/territory/download.ts'
import { sheetsOf } from '../export/territory/sheets.ts'
import { territoryCsv } from '../export/territory/write-csv.ts'
import { territoryJson } from '../export/territory/write-json.ts'
import { territoryXlsx } from '../export/territory/write-xlsx.ts'
import { API_HEADERS } from '../http/headers.ts'
import { LIMITS } from '../http/limits.ts'
import { paced } from '../http/paced.ts'
import { viewParameters } from '../http/parameters.ts'
import { Places } from '../http/places.ts'
import { faultProblem, problem } from '../http/problem.ts'
import { CACHE_CONTROL, Published } from '../http/published.ts'
import { readQuery } from '../http/question.ts'
import { lastingOf, type Route } from '../http/route.ts'
import { streamed } from '../http/streamed.ts'
import { FIGURES, FIGURES_NOTES, readFigures, requireTerritory, territoryNote } from '../http/territory-query.ts'
import { Turns } from '../http/turns.ts'

interface Written {
  readonly edition: Edition
  readonly all: readonly Downloaded[]
  readonly address: string
  readonly lang: Language
  /** How many inputs there are at most. */
  readonly inputs: number
}

interface Format {
  /** In the address, after `/api/territories/profile.`. */
  readonly name: string
  /** Of the file that is saved. */
  readonly extension: string
  readonly summary: string
  readonly type: string
  readonly write: (what: Written, turns: Turns) => Iterable<string> | Promise<Uint8Array> | null
  readonly schema?: GenericSchema
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
    write: (what, turns) => territoryXlsx(sheetsIn(what), what.inputs, what.lang, turns),
  },
  {
    name: 'json',
    extension: 'json',
    summary: 'The same as JSON.',
    type: 'application/json; charset=utf-8',
    schema: TerritoryDownloadSchema,
    write: ({ edition, all, address, lang }) => territoryJson(edition.atlas, all, address, lang),
  },
]

/** Larger answers are sent while they are made; smaller ones are kept and told apart by their content. */
const WHOLE = 256 * 1024

export function territoryDownloadRoutes(edition: Edition): Route[] {
  // Of their own, so that a download goes no slower for drawings that others have sent. Who has a place has turns.
  const turns = new Turns(Number.POSITIVE_INFINITY)
  const places = new Places(LIMITS.downloads)
  return FORMATS.map((format) => downloadRoute(edition, format, turns, places))
}

function downloadRoute(edition: Edition, format: Format, turns: Turns, places: Places): Route {
  const { name, extension, summary, type, schema, write } = format
  const { knowledge, kept, atlas } = edition
  const address = `/api/territories/profile.${name}`
  return {
    pattern: address,
    operations: [
      {
        address,
        summary: `${summary} At most ${LIMITS.downloadInputs} inputs: parts of the territories times indicators.`,
        parameters: [territoryNote(knowledge), ...FIGURES_NOTES, ...viewParameters(['lang', 'at'], knowledge)],
        type: type.split(';')[0] ?? type,
        ...(schema ? { schema } : {}),
      },
    ],
    answer: async (question) => {
      const { request, query } = question
      const known = kept.get(question.address)
      if (known) return known.body.answer(request, known.lasting)
      const reading = readQuery(query, knowledge, ['t', 'lang', 'at'], FIGURES)
      requireTerritory(reading)
      const figures = readFigures(reading, knowledge)
      const [fault] = reading.faults
      if (fault) return faultProblem(fault)
      const { territories, lang } = reading.view
      const indicators = figures.indicators ?? [...atlas.indicators.values()]
      const asked = { territories, indicators, year: figures.year }
      const inputs = inputsOf(edition, asked)
      if (inputs > LIMITS.downloadInputs) return tooMuch(inputs)
      const leave = places.take()
      if (leave === null) return problem('too-many', 'Many downloads are being made; try again in a while', {}, RETRY)
      const pairs: [string, string][] = [
        ...territories.map((territory, place) => ['t', writeTerritory(territory, place)] satisfies [string, string]),
        ...(figures.indicators ?? []).map(({ id }) => ['indicator', id] satisfies [string, string]),
        ...(figures.year === null ? [] : [['year', String(figures.year)] satisfies [string, string]]),
        ['at', atlas.version],
      ]
      const again = `${address}?${new URLSearchParams(pairs)}`
      const headers = { ...API_HEADERS, ...asAttachment(`territories-${atlas.version}.${extension}`) }
      const lasting = lastingOf(reading.view)
      const publish = (bytes: string | Uint8Array) => {
        // A workbook is a zip file, and smaller it will not get.
        const body = new Published(bytes, type, headers, typeof bytes === 'string' ? undefined : ['identity'])
        kept.set(question.address, { body, lasting })
        return body.answer(request, lasting)
      }
      let streaming = false
      try {
        const made = write({ edition, all: downloadOf(edition, asked), address: again, lang, inputs }, turns)
        if (made === null) return problem('too-many', 'Many workbooks are waited for; a CSV file is not', {}, RETRY)
        if (made instanceof Promise) return publish(await made)
        const pieces = paced(made, turns)
        let begun = ''
        for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
          begun += next.value
          if (begun.length <= WHOLE) continue
          streaming = true
          const all = { ...headers, 'Content-Type': type, 'Cache-Control': CACHE_CONTROL[lasting] }
          return streamed(request, { begun, rest: pieces, headers: all, over: leave })
        }
        return publish(begun)
      } finally {
        if (!streaming) leave()
      }
    },
  }
}

/** Seconds. */
const RETRY = { 'Retry-After': '10' }

function tooMuch(found: number): Response {
  const most = LIMITS.downloadInputs
  const expected = `at most ${most} inputs: parts of the territories times indicators`
  const advice = 'Choose indicators (indicator=…), or ask for fewer territories at a time'
  return problem('too-much', `t: expected ${expected}; found ${found}. ${advice}`, {
    parameter: 't',
    found: String(found),
    expected,
  })
}
