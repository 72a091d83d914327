import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { PROBLEMS } from '#server/http/problem.ts'
import { toylandApp } from './toyland-app.ts'

/** What OpenAPI 3.1 asks of the objects we use (spec.openapis.org/oas/v3.1.0, section 4.8); strict, so that a slip shows. */
const SchemaObject = v.record(v.string(), v.unknown())
const ReferenceObject = v.strictObject({ $ref: v.pipe(v.string(), v.startsWith('#/components/')) })
const MediaTypeObject = v.strictObject({ schema: v.optional(v.union([ReferenceObject, SchemaObject])) })
const ResponseObject = v.strictObject({
  description: v.pipe(v.string(), v.nonEmpty()),
  content: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z+.-]+$/)), MediaTypeObject)),
})
const ParameterObject = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  in: v.picklist(['query', 'path']),
  required: v.optional(v.boolean()),
  description: v.pipe(v.string(), v.nonEmpty()),
  schema: SchemaObject,
  example: v.optional(v.unknown()),
})
const RequestBodyObject = v.strictObject({
  description: v.pipe(v.string(), v.nonEmpty()),
  required: v.literal(true),
  content: v.strictObject({ 'application/json': v.strictObject({ schema: SchemaObject, example: v.unknown() }) }),
})
const OperationObject = v.strictObject({
  summary: v.pipe(v.string(), v.nonEmpty()),
  parameters: v.array(ParameterObject),
  requestBody: v.optional(RequestBodyObject),
  responses: v.record(v.pipe(v.string(), v.regex(/^([1-5]\d\d|default)$/)), v.union([ReferenceObject, ResponseObject])),
})
const DocumentObject = v.strictObject({
  openapi: v.literal('3.1.0'),
  info: v.strictObject({
    title: v.string(),
    version: v.string(),
    description: v.string(),
    license: v.strictObject({ name: v.string(), identifier: v.string() }),
  }),
  paths: v.record(
    v.pipe(v.string(), v.startsWith('/')),
    v.record(v.picklist(['get', 'post', 'put', 'delete']), v.optional(OperationObject)),
  ),
  components: v.strictObject({
    schemas: v.record(v.pipe(v.string(), v.regex(/^[\w.-]+$/)), SchemaObject),
    responses: v.record(v.pipe(v.string(), v.regex(/^[\w.-]+$/)), ResponseObject),
  }),
})

const app = await toylandApp()
const text = await (await app.request('/openapi.json')).text()
const document = v.parse(DocumentObject, JSON.parse(text))
const operations = Object.entries(document.paths).flatMap(([address, methods]) =>
  Object.entries(methods).flatMap(([method, operation]) => (operation ? [{ address, method, ...operation }] : [])),
)

describe('/openapi.json', () => {
  test('names every part of a path as a required parameter, and no parameter twice', () => {
    for (const { address, parameters } of operations) {
      const parts = [...address.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const inPath = parameters.filter((parameter) => parameter.in === 'path')
      expect(inPath.map(({ name }) => name)).toEqual(parts)
      expect(inPath.every(({ required }) => required)).toBe(true)
      const names = parameters.map((parameter) => `${parameter.in} ${parameter.name}`)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  test('refers only to what is there', () => {
    const places = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, place = '']) => place)
    expect(places).toContain('#/components/schemas/Problem')
    for (const place of places) {
      const [, components = '', kind = '', name = ''] = place.split('/')
      const room = kind === 'responses' ? document.components.responses : document.components.schemas
      expect(components).toBe('components')
      expect(room, place).toHaveProperty(name)
    }
  })

  test('tells of every answer that is a problem, with its status', () => {
    const problem = document.components.responses.Problem
    expect(problem?.content).toEqual({
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    })
    for (const [kind, { status }] of Object.entries(PROBLEMS))
      expect(problem?.description).toContain(`${kind} (${status}`)
    expect(document.components.schemas.Problem).toMatchObject({ required: ['type', 'title', 'status', 'detail'] })
    for (const { responses } of operations)
      expect(responses.default).toEqual({ $ref: '#/components/responses/Problem' })
  })

  test('has a schema for every answer in JSON but its own', () => {
    for (const { address, responses } of operations) {
      const ok = v.parse(ResponseObject, responses['200'] ?? responses['201'] ?? responses['202'] ?? responses['204'])
      for (const [type, { schema }] of Object.entries(ok.content ?? {})) {
        if (type.endsWith('json') && address !== '/openapi.json')
          expect(schema, address).toHaveProperty('type', 'object')
      }
    }
  })

  test('tells what is sent where something is, and only there', () => {
    const sending = operations.filter(({ requestBody }) => requestBody !== undefined)
    expect(sending.map(({ method, address }) => `${method} ${address}`).sort()).toEqual([
      'post /api/documents',
      'post /api/profiles',
      'post /api/profiles/rank',
      'post /api/profiles/region',
      'post /api/reports',
      'post /api/reports/preview',
      'post /api/reports/report.docx',
      'post /api/reports/report.md',
      'post /api/territories',
      'post /api/territories/profile',
      'put /api/profiles/{id}',
      'put /api/reports/{id}',
      'put /api/territories/{id}',
    ])
    for (const { responses, method } of operations) expect('304' in responses).toBe(method === 'get')
  })
})
