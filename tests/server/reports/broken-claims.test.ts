/** What does not hold is noted in the files that a report is taken along as, and beside the ways to have them. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { textAt } from '../page-text.ts'
import { after, app, create, report, send, text } from './reporting.ts'

const FALLS = 'Andelen minskar till {{employment_rate_20_64|area=0101}}.'
const RISES = 'Andelen ökar till {{employment_rate_20_64|area=0101}}.'
/** Nobody can tell whether it does. */
const UNSURE = 'Andelen ökar kanske till {{employment_rate_20_64|area=0101}}.'
const NOTE = 'Håller inte: ”minskar” (Sysselsättningsgrad 20–64 år, Almby, 2021: 60,0\u00a0%; 2023: 80,0\u00a0%).'

async function wordOf(words: string): Promise<Record<string, string>> {
  const answer = await send('/api/reports/report.docx', report([text(words)]))
  expect(answer.status).toBe(200)
  const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  return Object.fromEntries(
    Object.entries(parts).flatMap(([path, bytes]) => (path.endsWith('.xml') ? [[path, strFromU8(bytes)]] : [])),
  )
}
const count = (xml: string | undefined, tag: string) => (xml ?? '').split(`<${tag} `).length - 1

describe('a claim that does not hold', () => {
  test.each([
    ['a paragraph', FALLS],
    ['a list', `- ${RISES}\n- ${FALLS}`],
    ['a heading', `## ${FALLS}`],
  ])('has a comment in Word, in %s, and no other has', async (_where, words) => {
    const { 'word/comments.xml': comments, 'word/document.xml': document } = await wordOf(`${words}\n\n${UNSURE}`)
    expect(count(comments, 'w:comment')).toBe(1)
    expect(comments).toContain(NOTE)
    // The file tells no other time than that of its data.
    expect(comments).toContain(`w:date="${new Date(after.builtAt).toISOString().slice(0, 19)}`)
    for (const tag of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']) {
      expect([tag, count(document, tag)]).toEqual([tag, 1])
    }
  })

  test('leaves a document in which all hold without any', async () => {
    const { 'word/comments.xml': comments, 'word/document.xml': document } = await wordOf(`${RISES}\n\n${UNSURE}`)
    expect([count(comments, 'w:comment'), count(document, 'w:commentReference')]).toEqual([0, 0])
  })

  test('is remarked in Markdown after its paragraph, where no reader of the text sees it', async () => {
    const answer = await send('/api/reports/report.md', report([text(`${FALLS}\n\n${RISES}\n\n${UNSURE}`)]))
    const written = await answer.text()
    expect(written).toContain(`minskar till 80,0\u00a0%.\n\n<!-- ${NOTE} -->\n\nAndelen ökar`)
    expect(written.split('<!--')).toHaveLength(2)
  })

  test('is counted beside the files of a saved report', async () => {
    const { created } = await create(report([text(`${FALLS}\n\n${RISES}`)]))
    expect(await textAt(app, `/r/${created.id}`)).toContain('1 påstående håller inte. I Word')
    expect(await textAt(app, `/r/${created.id}?lang=en`)).toContain('1 claim does not hold. Word has a comment')
    const { created: whole } = await create(report([text(RISES)]))
    expect(await textAt(app, `/r/${whole.id}`)).not.toContain('håller inte. I Word')
  })
})
