/** The country has no median rent: that of the municipalities, 5 800, stands in, and is told as what it is wherever it is. */
import { expect, test } from 'vitest'
import { figureAt, toyEdition } from './figure/toy-edition.ts'
import { textOf } from './page-text.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp()
const edition = await toyEdition()
const RENT = 'indicator=median_rent&area=0101&area=0102'

async function bodyAt(address: string): Promise<string> {
  const answer = await app.request(address)
  expect(answer.status, address).toBe(200)
  return answer.text()
}

test('in the subtitle, the column and the texts of a comparison', () => {
  const { subtitle, alt, svg } = figureAt(edition, `kind=compare&${RENT}`)
  expect(subtitle).toContain('jämfört med kommunernas median')
  expect(alt.short).toContain('jämfört med kommunernas median')
  expect(svg).toContain('Mot kommunernas median (kronor)')
  const told = `${subtitle} ${alt.short} ${alt.long} ${svg}`
  expect(told).not.toContain('riket')
  expect(figureAt(edition, `kind=compare&${RENT}&lang=en`).subtitle).toContain('the municipalities’ median')
})

test.each(['map', 'table', 'bars', 'strip'])('in a %s', (kind) => {
  const { subtitle, alt, svg } = figureAt(edition, `kind=${kind}&${RENT}&colour=difference`)
  expect(`${alt.long} ${svg}`).toContain('kommunernas median')
  expect(`${subtitle} ${alt.short} ${alt.long} ${svg}`).not.toMatch(/riket/i)
})

test('in what is taken along', async () => {
  const [head, ...rows] = (await bodyAt(`/api/export.csv?${RENT}`)).trim().split('\r\n')
  const place = head?.split(',').indexOf('compared_with') ?? -1
  expect(new Set(rows.map((row) => row.split(',')[place]))).toEqual(new Set(['kommunernas median']))
  expect(JSON.parse(await bodyAt(`/api/view?${RENT}`))).toMatchObject({
    reference: { name: 'kommunernas median', value: 5800, method: 'median' },
  })
})

test('on the page of a comparison', async () => {
  const page = textOf(await bodyAt(`/compare?${RENT}`))
  expect(page).toContain('Mot kommunernas median')
  expect(page).not.toContain('Mot riket')
  expect(textOf(await bodyAt(`/compare?${RENT}&area=01`))).toContain('Mot kommunernas median')
})
