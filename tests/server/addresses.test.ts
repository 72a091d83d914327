import * as v from 'valibot'
import { describe, expect, test, vi } from 'vitest'
import { ProblemSchema } from '#core/model/contract.ts'
import { OrderSchema } from '#core/model/contract-orders.ts'
import { editionOf } from '#server/edition.ts'
import { compileEmbed } from '#server/embed/template.ts'
import { Kept } from '#server/http/kept.ts'
import { LIMITS } from '#server/http/limits.ts'
import { compileDocument } from '#server/page/document.ts'
import { compileTemplate } from '#server/page/template.ts'
import { workerRenderer } from '#server/render/worker-renderer.ts'
import { routesOf } from '#server/routes/all.ts'
import { toylandAtlas } from '../toyland.ts'
import { asItWas, twoVersions } from './revisions/two-versions.ts'
import { freshSaving } from './saving.ts'
import { DOCUMENT_PAGE, EMBED_PAGE, PAGE, PAGES, toylandApp } from './toyland-app.ts'

const ParameterSchema = v.object({
  name: v.string(),
  in: v.picklist(['query', 'path']),
  required: v.optional(v.boolean()),
  example: v.optional(v.union([v.string(), v.array(v.string())])),
})
const OperationSchema = v.object({
  parameters: v.array(ParameterSchema),
  requestBody: v.optional(v.object({ content: v.object({ 'application/json': v.object({ example: v.unknown() }) }) })),
})
type Described = v.InferOutput<typeof OperationSchema>
const DocumentSchema = v.object({
  openapi: v.literal('3.1.0'),
  paths: v.record(v.string(), v.record(v.picklist(['get', 'post', 'put', 'delete']), v.optional(OperationSchema))),
})

/** An address of the document as it may be called: its required parameters, and every one with an example. */
function exampleOf(address: string, parameters: readonly v.InferOutput<typeof ParameterSchema>[]): string {
  const query = new URLSearchParams()
  let path = address
  for (const { name, in: place, required, example } of parameters) {
    if (example === undefined) {
      if (place === 'path' && !path.includes(`{${name}}`)) continue
      expect(required, `${address}: ${name} is required and has no example`).toBeFalsy()
      continue
    }
    for (const value of [example].flat()) {
      if (place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value))
      else query.append(name, value)
    }
  }
  return `${path}?${query}`
}

const saving = freshSaving()
const { after, versions } = await twoVersions(asItWas)
const app = await toylandApp({ saving, atlas: after, versions })
const document = v.parse(DocumentSchema, await (await app.request('/openapi.json')).json())
const routes = routesOf(
  editionOf(await toylandAtlas(), new Kept(LIMITS), () => {}),
  { template: compileTemplate(PAGE), document: compileDocument(DOCUMENT_PAGE), embed: compileEmbed(EMBED_PAGE) },
  PAGES,
  () => 0,
  workerRenderer(),
)
const operations = new Map(
  routes.flatMap(({ method = 'GET', operations }) =>
    operations.map((operation) => [`${method.toLowerCase()} ${operation.address}`, operation] as const),
  ),
)
const described = Object.entries(document.paths).flatMap(([address, methods]) =>
  Object.entries(methods).flatMap(([method, operation]): [string, string, Described][] =>
    operation ? [[method, address, operation]] : [],
  ),
)

/** What is not data but a page, which drops what it cannot use; oEmbed lets pass what hosts send to every provider. */
const PAGES_OF_VIEWS = ['/', '/embed']

const SAVED = [
  [
    'territories',
    'territories',
    '{"territories":[{"name":"Two","shape":{"kind":"areas","codes":["0101"]},"basis":"whole","look":1,"locked":false}],"view":""}',
  ],
  ['profiles', 'profile', '{"format":"regionsikt-profile/1","name":"Min","area":"01","basedOn":null,"priorities":[]}'],
  [
    'reports',
    'report',
    '{"format":"regionsikt-report/1","title":"Min","lang":"sv","at":"0123456789abcdef","blocks":[{"kind":"text","text":"{{births|area=SE}}"}]}',
  ],
] as const

/** With the id of something saved, where an address leads to such. */
async function saved(address: string): Promise<string> {
  if (address.includes('/documents/{id}')) return address.replace('{id}', await ordered())
  const [noun, kind, body] = SAVED.find(([noun]) => address.includes(`/${noun}/{id}`)) ?? []
  if (kind === undefined || body === undefined) return address
  const made = await saving.workspace.create(kind, body)
  if ('refused' in made) throw new Error(made.refused)
  return address.replace(`/${noun}/{id}`, `/${noun}/${made.record.id}`)
}

/** The id of a document that has been ordered, once it is done. */
async function ordered(): Promise<string> {
  const made = await app.request('/api/documents', sent('post', { address: '/compare/report.docx?area=01&area=02' }))
  const { id } = v.parse(OrderSchema, await made.json())
  const state = async () => v.parse(OrderSchema, await (await app.request(`/api/documents/${id}`)).json()).state
  await vi.waitFor(async () => expect(await state()).toBe('done'), { timeout: 50_000 })
  return id
}

describe('every address of /openapi.json', () => {
  test('are all addresses there are, the fixed names among them', () => {
    expect(described.map(([method, address]) => `${method} ${address}`).sort()).toEqual([...operations.keys()].sort())
    for (const fixed of [
      '/api/version',
      '/api/indicators',
      '/api/indicators/{id}',
      '/api/areas',
      '/api/areas/{level}.plane.topojson',
      '/api/areas/{level}.topojson',
      '/api/areas/{level}.geojson',
      '/api/values',
      '/api/series',
      '/api/divisions',
      '/api/view',
      '/api/similar',
      '/api/regions',
      '/api/regions/{county}',
      '/api/priorities/matrix',
      '/api/territories/profile',
      '/api/territories',
      '/api/territories/{id}',
      '/api/export.csv',
      '/api/export.csv-sv',
      '/api/export.xlsx',
      '/api/export.json',
      '/figure.svg',
      '/embed',
      '/oembed',
      '/api/health/live',
      '/api/health/ready',
      '/openapi.json',
      '/api/limits',
    ]) {
      expect(document.paths).toHaveProperty([fixed])
    }
  })

  test.each(described)('%s %s answers what its schema says', async (method, address, { parameters, requestBody }) => {
    // Changing what is saved takes its secret: territories.test.ts.
    if (method === 'put' || method === 'delete') return
    const path = exampleOf(await saved(address), parameters)
    const example = requestBody?.content['application/json'].example
    const answer = await app.request(path, example === undefined ? {} : sent(method, example))
    const operation = operations.get(`${method} ${address}`)
    expect(answer.status).toBe(operation?.status ?? 200)
    expect([operation?.type].flat()).toContain(answer.headers.get('content-type')?.split(';')[0])
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('set-cookie')).toBeNull()
    if (!PAGES_OF_VIEWS.includes(address)) expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    if (operation?.schema) v.parse(operation.schema, await answer.json())
  })

  test.each(described)(
    '%s %s refuses a parameter it does not know',
    async (method, address, { parameters, requestBody }) => {
      if (PAGES_OF_VIEWS.includes(address) || address === '/oembed') return
      const path = exampleOf(await saved(address), parameters)
      const example = requestBody?.content['application/json'].example ?? {}
      const answer = await app.request(`${path}&flavour=red`, method === 'get' ? {} : sent(method, example))
      expect(answer.status).toBe(400)
      const problem = v.parse(ProblemSchema, await answer.json())
      expect(problem).toMatchObject({ type: '/problems/unknown-parameter', parameter: 'flavour', found: 'red' })
    },
  )
})

function sent(method: string, body: unknown): RequestInit {
  const headers = { 'content-type': 'application/json', 'if-match': '*' }
  return { method: method.toUpperCase(), headers, ...(method === 'delete' ? {} : { body: JSON.stringify(body) }) }
}
