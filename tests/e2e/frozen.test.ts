/** A link that is frozen to a data version, before and after new figures are published. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAtlas } from '#scripts/build-atlas.ts'
import { edit, toylandCopy } from '../data-copy.ts'
import { freshFolder } from '../fresh-folder.ts'
import { TOYLAND } from '../toyland.ts'
import { launch } from './browser.ts'
import { type Started, startServer } from './serve.ts'

const VIEW = 'indicator=employment_rate_20_64&level=municipality&year=2023'
const ATLAS = freshFolder()
let browser: Awaited<ReturnType<typeof launch>>
let server: Started
let old = ''

// 0101 Almby had 78 % employed in 2023 when the link was made, and has 80 now.
beforeAll(async () => {
  browser = await launch({ webgl: false })
  const past = toylandCopy()
  edit(past, 'indicators/observations/employment_rate_20_64.csv', '0101,50,60,80', '0101,50,60,78')
  old = (await buildAtlas({ data: past, out: ATLAS })).version
  server = await startServer({ ATLAS })
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const ANSWERS = ['/api/values', '/api/export.csv', '/figure.svg', '/figure.png']

/** Of a frozen figure all but its foot, which tells of newer figures where there are some. */
async function answers(): Promise<string[]> {
  return Promise.all(
    ANSWERS.map(async (path) => {
      const answer = await fetch(`${server.origin}${path}?${VIEW}&at=${old}`)
      expect(answer.status, path).toBe(200)
      return answer.text()
    }),
  )
}

test('after new figures are published the link still gives the old ones, and the page says so', {
  timeout: 120_000,
}, async () => {
  const [values, csv] = await answers()
  await server.stop()
  await buildAtlas({ data: TOYLAND, out: ATLAS })
  server = await startServer({ ATLAS })
  const [valuesNow, csvNow, figureNow] = await answers()
  expect([valuesNow, csvNow]).toEqual([values, csv])
  expect(figureNow).toContain(old)
  expect(await (await fetch(`${server.origin}/api/values?${VIEW}`)).text()).toContain('[80,')

  const page = await browser.newPage()
  const live: string[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname.startsWith('/api/') && searchParams.get('at') !== old) live.push(request.url())
  })
  await page.goto(`${server.origin}/?${VIEW}&show=table&area=0101&at=${old}`)
  await page.locator('#toolbar > *').first().waitFor({ state: 'attached', timeout: 60_000 })
  await page.getByText(`Fryst till dataversion ${old}`).waitFor()
  await page.getByText('1 av 7 värden är reviderat').waitFor()
  await expect.poll(() => page.getByRole('row', { name: /Almby/ }).textContent()).toContain('78,0')
  // The other years are asked of the old version too, and what is said of them follows.
  await page.getByLabel('Föregående år').click()
  await page.getByText('Inget av de visade värdena har ändrats').waitFor()
  expect(live).toEqual([])
  await page.getByRole('link', { name: 'Samma vy med aktuella siffror' }).click()
  await page.waitForURL((url) => !url.searchParams.has('at'))
  await expect.poll(() => page.locator('#frozen').textContent()).toBe('')
})
