/** A server whose reports are read against two data versions, and what one asks of it. */
import * as v from 'valibot'
import { expect } from 'vitest'
import {
  type CreatedReport,
  CreatedReportSchema,
  type ReadReport,
  ReadReportSchema,
} from '#core/model/contract-reports.ts'
import type { Block, Report } from '#core/model/report.ts'
import { edit } from '../../data-copy.ts'
import { figuresOf, twoVersions } from '../revisions/two-versions.ts'
import { freshSaving } from '../saving.ts'
import { toylandApp } from '../toyland-app.ts'

/**
 * Once, in 2023, 0101 had 55 % employed (now 80), so that it had fallen from 60 and 0103 was highest of county 01; and
 * county 02 had 69 %, below the country's 71 then as now.
 */
export const { after, before, versions } = await twoVersions((folder) => {
  edit(folder, figuresOf('employment_rate_20_64'), '0101,50,60,80', '0101,50,60,55')
  edit(folder, figuresOf('employment_rate_20_64'), '02,60,70,70', '02,60,70,69')
})
export const app = await toylandApp({ atlas: after, versions, saving: freshSaving({ days: 30 }) })

const TYPE = { 'content-type': 'application/json' }
export const send = (path: string, body: unknown, method = 'POST', headers: Record<string, string> = {}) =>
  app.request(path, { method, headers: { ...TYPE, ...headers }, body: JSON.stringify(body) })

export const text = (words: string): Block => ({ kind: 'text', text: words })
export const report = (blocks: readonly Block[], more: Partial<Report> = {}): Report => ({
  format: 'regionsikt-report/1',
  title: 'Arbete i Ängen',
  lang: 'sv',
  at: before.version,
  blocks: [...blocks],
  ...more,
})

export async function preview(body: Report): Promise<ReadReport> {
  const answer = await send('/api/reports/preview', body)
  expect(answer.status).toBe(200)
  return v.parse(ReadReportSchema, await answer.json())
}

export async function create(body: Report): Promise<{ created: CreatedReport; tag: string }> {
  const answer = await send('/api/reports', body)
  expect(answer.status).toBe(201)
  return { created: v.parse(CreatedReportSchema, await answer.json()), tag: answer.headers.get('etag') ?? '' }
}

/** As it reads, without markup; spaces that do not break as others. */
export const wordsOf = ({ blocks }: ReadReport) =>
  blocks
    .flatMap((block) => (block.kind === 'text' ? block.parts : []))
    .flatMap((part) => (part.kind === 'list' ? part.items : [part.spans]))
    .map((spans) => spans.map((span) => span.text).join(''))
    .join('\n')
    .replaceAll('\u00a0', ' ')

export const MAP: Extract<Block, { kind: 'figure' }> = {
  kind: 'figure',
  view: 'indicator=employment_rate_20_64&within=01',
  setting: [],
  caption: '',
}

/** Words that would be markup, in each way that text can. */
export const HOSTILE =
  '<script>alert(1)</script> "\' & ]]> **{{births|area=SE}}** [x](javascript:alert(1)) [y](https://a.se/"onload="x) ![z](https://a.se)'
