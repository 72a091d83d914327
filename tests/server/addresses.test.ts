import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ProblemSchema } from '#core/model/contract.ts'
import { editionOf } from '#server/edition.ts'
import { Kept } from '#server/http/kept.ts'
import { LIMITS } from '#server/http/limits.ts'
import { compileDocument } from '#server/page/document.ts'
import { compileTemplate } from '#server/page/template.ts'
import { routesOf } from '#server/routes/all.ts'
import { toylandAtlas } from '../toyland.ts'
import { DOCUMENT_PAGE, PAGE, PAGES, toylandApp } from './toyland-app.ts'

const ParameterSchema = v.object({
  name: v.string(),
  in: v.picklist(['query', 'path']),
  required: v.optional(v.boolean()),
  example: v.optional(v.union([v.string(), v.array(v.string())])),
})
const DocumentSchema = v.object({
  openapi: v.literal('3.1.0'),
  paths: v.record(v.string(), v.object({ get: v.object({ parameters: v.array(ParameterSchema) }) })),
})

/** An address of the document as it may be called: its required parameters, and every one with an example. */
function exampleOf(address: string, parameters: readonly v.InferOutput<typeof ParameterSchema>[]): string {
  const query = new URLSearchParams()
  let path = address
  for (const { name, in: place, required, example } of parameters) {
    if (example === undefined) {
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

const app = await toylandApp()
const document = v.parse(DocumentSchema, await (await app.request('/openapi.json')).json())
const routes = routesOf(
  editionOf(await toylandAtlas(), new Kept(LIMITS), () => {}),
  { template: compileTemplate(PAGE), document: compileDocument(DOCUMENT_PAGE) },
  PAGES,
  () => 0,
)
const operations = new Map(
  routes.flatMap(({ operations }) => operations).map((operation) => [operation.address, operation]),
)

describe('every address of /openapi.json', () => {
  test('are all addresses there are, the fixed names among them', () => {
    expect(Object.keys(document.paths).sort()).toEqual([...operations.keys()].sort())
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
      '/api/export.csv',
      '/api/export.csv-sv',
      '/api/export.xlsx',
      '/api/export.json',
      '/figure.svg',
      '/api/health/live',
      '/api/health/ready',
      '/openapi.json',
      '/api/limits',
    ]) {
      expect(document.paths).toHaveProperty([fixed])
    }
  })

  test.each(Object.entries(document.paths))('%s answers what its schema says', async (address, { get }) => {
    const answer = await app.request(exampleOf(address, get.parameters))
    expect(answer.status).toBe(200)
    const operation = operations.get(address)
    expect(answer.headers.get('content-type')?.split(';')[0]).toBe(operation?.type)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('set-cookie')).toBeNull()
    if (address !== '/') expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    if (operation?.schema) v.parse(operation.schema, await answer.json())
  })

  test.each(Object.keys(document.paths))('%s refuses a parameter it does not know', async (address) => {
    if (address === '/') return
    const path = exampleOf(address, document.paths[address]?.get.parameters ?? [])
    const answer = await app.request(`${path}&flavour=red`)
    expect(answer.status).toBe(400)
    const problem = v.parse(ProblemSchema, await answer.json())
    expect(problem).toMatchObject({ type: '/problems/unknown-parameter', parameter: 'flavour', found: 'red' })
  })
})
