/** `/api/regions/{county}/download.*`: the whole region page as a file, with everything it was computed from. */
import type { GenericSchema } from 'valibot'
import type { Area } from '#core/model/area.ts'
import { RegionDownloadSchema } from '#core/model/contract-region-download.ts'
import type { Edition } from '../edition.ts'
import { PLAIN, SWEDISH } from '../export/csv.ts'
import { asAttachment } from '../export/file-name.ts'
import { linesOf, regionSheets } from '../export/region/sheets.ts'
import type { Told } from '../export/region/told.ts'
import { regionJson } from '../export/region/write-json.ts'
import { territoryCsv } from '../export/territory/write-csv.ts'
import { territoryXlsx } from '../export/territory/write-xlsx.ts'
import { API_HEADERS } from '../http/headers.ts'
import { paced } from '../http/paced.ts'
import { viewParameters } from '../http/parameters.ts'
import { faultProblem, problem } from '../http/problem.ts'
import { Published } from '../http/published.ts'
import { lastingOf, type Route } from '../http/route.ts'
import { Turns } from '../http/turns.ts'
import { type RegionAsked, readAsked, regionNotes } from '../region/asked.ts'
import type { Frame } from '../region/question.ts'
import { writeFrame, writeReference } from '../region/read-question.ts'
import { regionAnswer } from '../region/reading.ts'
import { readProfile } from '../saved/profile.ts'
import { refusedProblem } from '../saved/refused.ts'
import type { Saving } from '../saved/saving.ts'

interface Format {
  /** In the address, after `download.`. */
  readonly name: string
  /** Of the file that is saved. */
  readonly extension: string
  readonly summary: string
  readonly type: string
  readonly write: (told: Told, turns: Turns) => Promise<string | Uint8Array> | null
  readonly schema?: GenericSchema
}

const FORMATS: readonly Format[] = [
  {
    name: 'csv',
    extension: 'csv',
    summary: 'The whole region page with all inputs as one CSV table (RFC 4180), with keys for headings.',
    type: 'text/csv; charset=utf-8; header=present',
    write: (told, turns) => joined(territoryCsv(regionSheets(told), told.lang, PLAIN), turns),
  },
  {
    name: 'csv-sv',
    extension: 'csv',
    summary: 'The same for Excel set to Swedish: semicolons, decimal commas, headings in words.',
    type: 'text/csv; charset=utf-8; header=present',
    write: (told, turns) => joined(territoryCsv(regionSheets(told), told.lang, SWEDISH), turns),
  },
  {
    name: 'xlsx',
    extension: 'xlsx',
    summary: 'The same as a workbook, where margins, slopes, projections and needs are computed again by formulas.',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write(told, turns) {
      const sheets = regionSheets(told)
      return territoryXlsx(sheets, linesOf(sheets), told.lang, turns)
    },
  },
  {
    name: 'json',
    extension: 'json',
    summary: 'The same as JSON: the answer of /api/regions/{county}, and where every figure comes from.',
    type: 'application/json; charset=utf-8',
    schema: RegionDownloadSchema,
    write: async (told) => regionJson(told),
  },
]

/** A piece at a time, so that others are answered in between. */
async function joined(pieces: Iterable<string>, turns: Turns): Promise<string> {
  let text = ''
  for await (const piece of paced(pieces, turns)) text += piece
  return text
}

export function regionDownloadRoutes(edition: Edition, saving: Saving): Route[] {
  const turns = new Turns(Number.POSITIVE_INFINITY)
  return FORMATS.map((format) => downloadRoute(edition, saving, format, turns))
}

function downloadRoute(edition: Edition, saving: Saving, format: Format, turns: Turns): Route {
  const { atlas, knowledge, kept } = edition
  const { name, extension, summary, type, schema, write } = format
  return {
    pattern: `/api/regions/:county/download.${name}`,
    operations: [
      {
        address: `/api/regions/{county}/download.${name}`,
        summary,
        parameters: [...regionNotes(edition), ...viewParameters(['lang', 'at'], knowledge)],
        type: type.split(';')[0] ?? type,
        ...(schema ? { schema } : {}),
      },
    ],
    async answer(question) {
      const { request } = question
      const known = kept.get(question.address)
      if (known) return known.body.answer(request, known.lasting)
      const asked = readAsked(edition, question, ['lang', 'at'])
      if ('fault' in asked) return faultProblem(asked.fault)
      const frame = await frameOf(asked, saving)
      if (frame instanceof Response) return frame
      const { county, reference, view } = asked
      const told = {
        atlas,
        answer: regionAnswer(edition, { area: county, frame, reference }),
        address: addressOf(name, asked, atlas.version),
        lang: view.lang,
      }
      const made = write(told, turns)
      if (made === null) return problem('too-many', 'Many workbooks are waited for; a CSV file is not', {}, RETRY)
      const bytes = await made
      const headers = { ...API_HEADERS, ...asAttachment(fileName(county, frame, atlas.version, extension)) }
      if (frame.kind === 'profile') return privateFile(bytes, { ...headers, 'Content-Type': type })
      // A workbook is a zip file, and smaller it will not get.
      const body = new Published(bytes, type, headers, typeof bytes === 'string' ? undefined : ['identity'])
      const lasting = lastingOf(view)
      kept.set(question.address, { body, lasting })
      return body.answer(request, lasting)
    },
  }
}

/** Seconds. */
const RETRY = { 'Retry-After': '10' }

async function frameOf({ frame }: RegionAsked, saving: Saving): Promise<Frame | Response> {
  if (frame.kind !== 'profile') return frame
  const found = await readProfile(saving, frame.id)
  if ('refused' in found) return refusedProblem(found, frame.id, saving.workspace.bounds, 'profile', 'frame')
  return { ...frame, profile: found.profile }
}

/** What somebody saved is theirs to share: kept by nobody on the way, and not compressed (see saved/sent.ts). */
function privateFile(bytes: string | Uint8Array, headers: Record<string, string>): Response {
  return new Response(bytes, { headers: { ...headers, 'Cache-Control': 'private, no-cache' } })
}

function addressOf(name: string, { county, frame, reference, view }: RegionAsked, version: string): string {
  const pairs: [string, string][] = [
    ...(frame.kind === 'region' ? [] : [['frame', writeFrame(frame)] satisfies [string, string]]),
    ...(reference.kind === 'nation' ? [] : [['reference', writeReference(reference)] satisfies [string, string]]),
    ...(view.lang === 'sv' ? [] : [['lang', view.lang] satisfies [string, string]]),
    ['at', version],
  ]
  return `/api/regions/${county.code}/download.${name}?${new URLSearchParams(pairs)}`
}

/** ASCII by construction: codes and versions. */
function fileName({ code }: Area, { kind }: Frame, version: string, extension: string): string {
  return `region-${code}${kind === 'region' ? '' : `-${kind}`}-${version}.${extension}`
}
