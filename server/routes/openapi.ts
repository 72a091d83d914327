import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { ProblemSchema } from '#core/model/contract.ts'
import type { Edition } from '../edition.ts'
import type { Method } from '../http/methods.ts'
import { viewParameters } from '../http/parameters.ts'
import { PROBLEMS } from '../http/problem.ts'
import { json, type Operation, type Route } from '../http/route.ts'
import { oncePublished } from './once-published.ts'

/** /openapi.json: made of what every route says of itself and of the schemas its answers are checked by. */
export function openapiRoute(edition: Edition, routes: readonly Route[]): Route {
  const operation: Operation = {
    address: '/openapi.json',
    summary: 'This document.',
    parameters: viewParameters(['at'], edition.knowledge),
    type: 'application/json',
  }
  const self: Route = { pattern: operation.address, operations: [operation], answer: (question) => answer(question) }
  const body = edition.once(() => json(documentOf([...routes, self], edition.atlas.version)))
  const answer = oncePublished(edition, body)
  return self
}

function documentOf(routes: readonly Route[], version: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Regionsikt',
      // The version of the contract; the version of the data is in every answer.
      version: '1.0.0',
      description:
        'Indicators for Sweden’s municipalities and counties. Numbers are JSON numbers; what is missing is null with a ' +
        `reason. Every answer to GET can also be had with HEAD. The data version is ${version}.`,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths: pathsOf(routes),
    components: {
      schemas: { Problem: schemaOf(ProblemSchema) },
      responses: {
        Problem: {
          description: `The request cannot be answered. \`type\` is /problems/ and one of: ${problemList()}.`,
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  }
}

/** Addresses with what may be done at each. */
function pathsOf(routes: readonly Route[]): object {
  const paths = new Map<string, Record<string, object>>()
  for (const { method = 'GET', operations } of routes) {
    for (const operation of operations) {
      const { address } = operation
      paths.set(address, { ...paths.get(address), [method.toLowerCase()]: described(operation, method) })
    }
  }
  return Object.fromEntries(paths)
}

function described({ summary, parameters, type, schema, status = 200, body }: Operation, method: Method): object {
  const media = schema ? { schema: schemaOf(schema) } : {}
  const content = { content: Object.fromEntries([type].flat().map((each) => [each, media])) }
  return {
    summary,
    parameters,
    ...(body ? { requestBody: requestBody(body) } : {}),
    responses: {
      [status]: { description: summary, ...(status === 204 ? {} : content) },
      ...(method === 'GET' ? { 304: { description: 'The copy named by If-None-Match is still good.' } } : {}),
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

function requestBody({ description, schema, example }: NonNullable<Operation['body']>): object {
  return {
    description,
    required: true,
    content: { 'application/json': { schema: schemaOf(schema, 'input'), example } },
  }
}

/** JSON Schema of what is sent or taken. Checks without a counterpart there (a formula that parses) are left out. */
function schemaOf(schema: GenericSchema, typeMode: 'input' | 'output' = 'output'): object {
  const { $schema: _dialect, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode,
    errorMode: 'ignore',
  })
  return rest
}

function problemList(): string {
  return Object.entries(PROBLEMS)
    .map(([kind, { status, title }]) => `${kind} (${status}, ${title.toLowerCase()})`)
    .join('; ')
}
