/** A report begun from the page of a region. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { BegunReportSchema } from '#core/model/contract-reports.ts'
import { readReportValue } from '#core/model/report/read.ts'
import { toylandAtlas } from '../../toyland.ts'
import { textAt } from '../page-text.ts'
import { app, preview, wordsOf } from './reporting.ts'

describe('beginning from a region', () => {
  test.each(['01', '02', '03'])('%s: a report that can be saved, whose claims all hold', async (region) => {
    for (const lang of ['sv', 'en']) {
      const answer = await app.request(`/api/reports/begin?region=${region}&lang=${lang}`)
      const { report: begun } = v.parse(BegunReportSchema, await answer.json())
      expect(readReportValue(begun)).toEqual({ report: begun })
      const { claims, blocks } = await preview(begun)
      expect(claims.length).toBeGreaterThan(2)
      expect(claims.filter(({ verdict }) => verdict !== 'holds')).toEqual([])
      expect(wordsOf(await preview(begun))).not.toMatch(/\[saknas|\[missing/)
      expect(blocks.length).toBeGreaterThan(2)
    }
  })

  test('its map is of the year that its text tells', async () => {
    for (const region of ['01', '02', '03']) {
      const answer = await app.request(`/api/reports/begin?region=${region}`)
      const { report: begun } = v.parse(BegunReportSchema, await answer.json())
      for (const block of begun.blocks) {
        if (block.kind !== 'figure') continue
        const id = new URLSearchParams(block.view).get('indicator')
        const { levels } = [...(await toylandAtlas()).indicators.values()].find((each) => each.id === id) ?? {}
        expect(levels?.municipality.at(-1)).toBe(levels?.county.at(-1))
      }
    }
  })

  test.each([
    ['', 400],
    ['?region=99', 404],
    ['?region=0101', 404],
    ['?region=SE', 400],
  ])('%j is refused', async (query, status) => {
    expect((await app.request(`/api/reports/begin${query}`)).status).toBe(status)
  })

  test('the page of a region leads there', async () => {
    expect(await (await app.request('/region/01')).text()).toContain('href="/report?from=01"')
    expect(await (await app.request('/report?from=01')).text()).toContain('data-from="01"')
    expect(await textAt(app, '/report?from=99')).toContain('from')
  })
})
