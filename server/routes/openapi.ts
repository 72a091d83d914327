import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { ProblemSchema } from '#core/model/contract.ts'
import type { Edition } from '../edition.ts'
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
  const operations = [...routes.flatMap((route) => route.operations), operation]
  const body = edition.once(() => json(documentOf(operations, edition.atlas.version)))
  return { pattern: operation.address, operations: [operation], answer: oncePublished(edition, body) }
}

function documentOf(operations: readonly Operation[], version: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Regionsikt',
      // The version of the contract; the version of the data is in every answer.
      version: '1.0.0',
      description:
        'Indicators for Sweden’s municipalities and counties. Numbers are JSON numbers; what is missing is null with a ' +
        `reason. Every answer can also be had with HEAD. The data version is ${version}.`,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths: Object.fromEntries(operations.map((operation) => [operation.address, { get: get(operation) }])),
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

function get({ summary, parameters, type, schema }: Operation): object {
  return {
    summary,
    parameters,
    responses: {
      200: { description: summary, content: { [type]: schema ? { schema: schemaOf(schema) } : {} } },
      304: { description: 'The copy named by If-None-Match is still good.' },
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

/** JSON Schema of what is sent. Checks without a counterpart there (a formula that parses) are left out. */
function schemaOf(schema: GenericSchema): object {
  const { $schema: _dialect, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    errorMode: 'ignore',
  })
  return rest
}

function problemList(): string {
  return Object.entries(PROBLEMS)
    .map(([kind, { status, title }]) => `${kind} (${status}, ${title.toLowerCase()})`)
    .join('; ')
}
