/** `/api/documents`: ordering a document that takes more than a moment, seeing how far it has come, fetching or cancelling it. */
import * as v from 'valibot'
import { type Order, OrderedSchema, OrderSchema } from '#core/model/contract-orders.ts'
import type { Edition } from '../edition.ts'
import { readJson } from '../http/body.ts'
import { API_HEADERS } from '../http/headers.ts'
import { LIMITS } from '../http/limits.ts'
import { bodyProblem, clip, faultProblem, problem } from '../http/problem.ts'
import { type Question, readQuery } from '../http/question.ts'
import type { Route } from '../http/route.ts'
import { OFFICE_TYPES } from '../office/formats.ts'
import { orderMethod } from '../orders/orderable.ts'
import type { HeldOrder, Orders } from '../orders/orders.ts'
import { ID_PART, idNote } from './saved.ts'

const ADDRESS = '/api/documents'
const ONE = `${ADDRESS}/{id}`
const PATTERN = `${ADDRESS}/${ID_PART}`

const BODY = {
  description:
    'The address of a document, path and query, as GET would fetch it; of a report that is sent, with the body that POST ' +
    'would be sent.',
  schema: OrderedSchema,
  example: { address: '/figure.docx' },
}
/** Seconds: a document takes a few. */
const RETRY = { 'Retry-After': '5' }
const JSON_TYPE = 'application/json; charset=utf-8'

export function orderRoutes({ knowledge }: Pick<Edition, 'knowledge'>, orders: Orders): Route[] {
  const faultIn = ({ query }: Question) => readQuery(query, knowledge, []).faults[0]
  const parameters = [idNote('Id of an order, as its answer told it.')]
  /** The order a question is about, or why there is none. */
  const orderOf = (question: Question): HeldOrder | Response => {
    const fault = faultIn(question)
    if (fault) return faultProblem(fault)
    const id = question.part('id')
    return orders.get(id) ?? unknown(id)
  }
  return [
    {
      method: 'POST',
      pattern: ADDRESS,
      operations: [
        {
          address: ADDRESS,
          summary:
            'Orders a document for Word or PowerPoint, made in its turn: how far it has come is told at its Location.',
          parameters: [],
          type: 'application/json',
          schema: OrderSchema,
          status: 202,
          body: BODY,
        },
      ],
      async answer(question) {
        const fault = faultIn(question)
        if (fault) return faultProblem(fault)
        const { request } = question
        const body = await readJson(request, { bytes: LIMITS.uploadBytes })
        if ('fault' in body) return bodyProblem(body.fault)
        const asked = v.safeParse(OrderedSchema, body.value)
        const address = asked.success ? asked.output.address : null
        const method = address === null ? null : orderMethod(address)
        if (!asked.success || address === null || method === null) return notOrderable(address)
        const { body: sent } = asked.output
        if ((sent !== undefined) !== (method === 'POST')) return notAsked(method)
        const url = new URL(address, new URL(request.url).origin).href
        const order = orders.place(url, address, sent === undefined ? null : JSON.stringify(sent))
        if (order !== null) return told(order, 202, { Location: `${ADDRESS}/${order.id}` })
        const detail = `Expected at most ${orders.bounds.open} orders at once; found that as many are waiting or being made`
        return problem('busy', detail, {}, RETRY)
      },
    },
    {
      pattern: PATTERN,
      operations: [
        {
          address: ONE,
          summary: 'How far an ordered document has come.',
          parameters,
          type: 'application/json',
          schema: OrderSchema,
        },
      ],
      answer(question) {
        const order = orderOf(question)
        return order instanceof Response ? order : told(order)
      },
    },
    {
      pattern: `${PATTERN}/file`,
      operations: [
        {
          address: `${ONE}/file`,
          summary: 'The ordered document, once it is done.',
          parameters,
          type: Object.values(OFFICE_TYPES),
        },
      ],
      answer(question) {
        const order = orderOf(question)
        if (order instanceof Response) return order
        if (order.file === null) {
          const headers = order.state === 'failed' ? {} : RETRY
          return problem('not-ready', `Expected an order that is done; found one that is ${order.state}`, {}, headers)
        }
        return new Response(order.file.bytes, { headers: { ...API_HEADERS, ...order.file.headers, ...PRIVATE } })
      },
    },
    {
      method: 'DELETE',
      pattern: PATTERN,
      operations: [
        {
          address: ONE,
          summary: 'Cancels an order, or forgets its file.',
          parameters,
          type: 'application/json',
          status: 204,
        },
      ],
      answer(question) {
        const fault = faultIn(question)
        if (fault) return faultProblem(fault)
        const id = question.part('id')
        if (!orders.cancel(id)) return unknown(id)
        return new Response(null, { status: 204, headers: { ...API_HEADERS, ...PRIVATE } })
      },
    },
  ]
}

/** Whoever knows the id may fetch it, and nobody on the way may keep it. */
const PRIVATE = { 'Cache-Control': 'private, no-store' }

function told({ file, ...order }: HeldOrder, status: 200 | 202 = 200, headers: Record<string, string> = {}): Response {
  const body: Order = { ...order, file: file === null ? null : `${ADDRESS}/${order.id}/file` }
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...API_HEADERS, 'Content-Type': JSON_TYPE, ...PRIVATE, ...headers },
  })
}

function unknown(id: string): Response {
  const detail =
    'id: expected an order from the last minutes; found none under it: it was cancelled, or forgotten since'
  return problem('not-found', detail, { parameter: 'id', found: clip(id) })
}

function notOrderable(address: string | null): Response {
  const expected =
    'the address of a document of this server: /figure.docx?…, /compare/report.docx?… or /region/20/report.docx?…, or .pptx; ' +
    'or /api/reports/{id}/report.docx, or /api/reports/report.docx with its body'
  return bodyProblem({ kind: 'unusable', pointer: '/address', found: address ?? '', expected })
}

function notAsked(method: 'GET' | 'POST'): Response {
  const [found, expected] =
    method === 'POST'
      ? ['', 'the report that the document is made of']
      : ['one', 'none, for this address is fetched by GET']
  return bodyProblem({ kind: 'unusable', pointer: '/body', found, expected })
}
