import type { GenericSchema } from 'valibot'
import * as v from 'valibot'
import { ExportAnswerSchema } from '#core/model/contract-export.ts'
import { type Fault, VIEW_PARAMETERS, type View } from '#core/model/view.ts'
import type { Picture } from '#core/picture/picture.ts'
import { planOf } from '#core/picture/plan.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import { csv, PLAIN, SWEDISH } from '../export/csv.ts'
import { asAttachment, fileName } from '../export/file-name.ts'
import { exportJson } from '../export/json.ts'
import { exportedViews } from '../export/views.ts'
import { xlsx } from '../export/xlsx.ts'
import { API_HEADERS } from '../http/headers.ts'
import { type ParameterNote, viewParameters } from '../http/parameters.ts'
import { Published } from '../http/published.ts'
import { readOwn, readQuery } from '../http/question.ts'
import { keeping, lastingOf, type Route } from '../http/route.ts'

interface Format {
  /** In the address, after `/api/export.`. */
  readonly name: string
  /** Of the file that is saved. */
  readonly extension: string
  readonly summary: string
  readonly type: string
  readonly write: (pictures: Iterable<Picture>, view: View) => string | Promise<Uint8Array>
  /** Of a JSON answer. */
  readonly schema?: GenericSchema
  /** A workbook is a zip file, and smaller it will not get. */
  readonly compressed?: true
}

const FORMATS: readonly Format[] = [
  {
    name: 'csv',
    extension: 'csv',
    summary: 'What the view shows as CSV (RFC 4180, UTF-8, decimal points), with keys that hold in every language.',
    type: 'text/csv; charset=utf-8; header=present',
    write: (pictures, { lang }) => csv(pictures, lang, PLAIN),
  },
  {
    name: 'csv-sv',
    extension: 'csv',
    summary: 'The same for Excel set to Swedish: semicolons, decimal commas, headings in words.',
    type: 'text/csv; charset=utf-8; header=present',
    write: (pictures, { lang }) => csv(pictures, lang, SWEDISH),
  },
  {
    name: 'xlsx',
    extension: 'xlsx',
    summary: 'The same as a workbook: real numbers, and a sheet of definition, source, licence and caveats.',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (pictures, { lang }) => xlsx(pictures, lang),
    compressed: true,
  },
  {
    name: 'json',
    extension: 'json',
    summary: 'The same as JSON: a list of rows, with definition, source and licence beside it.',
    type: 'application/json; charset=utf-8',
    schema: ExportAnswerSchema,
    write: (pictures, { lang }) => JSON.stringify(exportJson(pictures, lang)),
  },
]

const YEARS: ParameterNote = {
  name: 'years',
  in: 'query',
  description: 'With `all`, every year the view can show, one row per area and year.',
  schema: { type: 'string', enum: ['all'] },
}

/** The files a view can be taken away as. */
export function exportRoutes(edition: Edition): Route[] {
  return FORMATS.map((format) => exportRoute(edition, format))
}

function exportRoute(edition: Edition, { name, extension, summary, type, schema, write, compressed }: Format): Route {
  const { knowledge, kept } = edition
  const address = `/api/export.${name}`
  const mediaType = type.split(';')[0] ?? type
  return {
    pattern: address,
    operations: [
      {
        address,
        summary,
        parameters: [...viewParameters(VIEW_PARAMETERS, knowledge), YEARS],
        type: mediaType,
        ...(schema ? { schema } : {}),
      },
    ],
    answer: keeping(kept, ({ query }) => {
      const reading = readQuery(query, knowledge, VIEW_PARAMETERS, ['years'])
      const allYears = readOwn(reading, 'years', v.literal('all'), null, 'all') !== null
      const { view } = reading
      const fault = reading.faults[0] ?? (allYears ? seriesFault(view) : null)
      if (fault) return { fault }
      const views = exportedViews(view, knowledge, allYears)
      const plans = views.map((each) => planOf(each, knowledge))
      const file = fileName(view, plans, extension)
      const publish = (body: string | Uint8Array) => ({
        body: new Published(
          body,
          type,
          { ...API_HEADERS, ...asAttachment(file) },
          compressed ? ['identity'] : undefined,
        ),
        lasting: lastingOf(view),
      })
      const body = write(picturesOf(edition, views), view)
      return typeof body === 'string' ? publish(body) : body.then(publish)
    }),
  }
}

/** One after the other: a picture of every year at once would be a lot to hold. */
function* picturesOf(edition: Edition, views: readonly View[]): Generator<Picture> {
  for (const view of views) yield pictureOf(edition, view)
}

/** A change or a pair has years of its own, and a pattern takes long: they are exported a year at a time. */
function seriesFault({ mode }: View): Fault | null {
  if (mode === 'value' || mode === 'gap') return null
  return { kind: 'no-data', parameter: 'years', found: 'all', expected: 'no years, where the mode is not value or gap' }
}
