/** Pages as documents for Word and PowerPoint: the links with a script and without one, cancelled, and turned away. */
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectQuiet, launch, openPage, origin } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

/** Both formats are zip files: "PK". */
const ZIP = [0x50, 0x4b]

describe.each([
  ['/region/09', /^regionsikt-gotlands-lan-[0-9a-f]+\.docx$/],
  ['/compare?area=20&area=21', /^regionsikt-dalarnas-lan-gavleborgs-lan-[0-9a-f]+\.docx$/],
])('%s', (path, name) => {
  test('becomes a document, tells that it is ready, and leaves the reader where they were', async () => {
    const { page, errors, strangers } = await openPage(browser, path)
    const link = page.getByRole('link', { name: 'Word', exact: true })
    const coming = page.waitForEvent('download', { timeout: 60_000 })
    await link.click()
    const told = page.locator('.document-order [role=status]')
    await told.waitFor()
    await expectAccessible(page)
    const download = await coming
    expect(download.suggestedFilename()).toMatch(name)
    expect([...readFileSync(await download.path()).subarray(0, 2)]).toEqual(ZIP)
    await page.getByText('Word-filen är klar och laddas ner.').waitFor()
    await expect.poll(() => page.locator('.document-order progress').count()).toBe(0)
    await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true)
    expectQuiet({ errors, strangers })
  })
})

test('what is under way can be cancelled, from the keyboard too', async () => {
  const { page, errors } = await openPage(browser, '/region/20')
  // An order that never comes to its end, however fast the machine.
  await page.route('**/api/documents/*', async (route) => {
    if (route.request().method() !== 'GET') return route.continue()
    const [id = ''] = new URL(route.request().url()).pathname.split('/').slice(-1)
    await route.fulfill({
      json: { id, address: '/', state: 'working', before: 0, done: 3, of: 12, file: null, problem: null },
    })
  })
  const link = page.getByRole('link', { name: 'PowerPoint', exact: true })
  await link.focus()
  await page.keyboard.press('Enter')
  await page.getByText('PowerPoint-filen görs').waitFor()
  await expect.poll(() => page.locator('.document-order progress').getAttribute('value')).toBe('0.25')
  const cancelled = page.waitForRequest((request) => request.method() === 'DELETE')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await cancelled
  await page.getByText('Avbrutet.').waitFor()
  await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true)
  expect(errors).toEqual([])
})

describe('a report that somebody wrote', () => {
  const REPORT = {
    format: 'regionsikt-report/1',
    title: 'Litet prov',
    lang: 'sv',
    at: '0123456789abcdef',
    blocks: [
      { kind: 'text', text: 'I Dalarna bor {{population_total|area=20}}.' },
      { kind: 'figure', view: 'indicator=employment_rate_20_64&within=20', setting: [], caption: 'Arbete' },
    ],
  }
  let id = ''
  beforeAll(async () => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${origin()}/api/reports`, { method: 'POST', headers, body: JSON.stringify(REPORT) })
    ;({ id } = (await answer.json()) as { id: string })
  })

  test('becomes a document where it is read, and tells that it is ready', async () => {
    const { page, errors, strangers } = await openPage(browser, `/r/${id}`)
    const coming = page.waitForEvent('download', { timeout: 60_000 })
    await page.getByRole('link', { name: 'Hämta som Word' }).click()
    expect((await coming).suggestedFilename()).toMatch(/^regionsikt-litet-prov-[0-9a-f]+\.docx$/)
    await page.getByText('Word-filen är klar och laddas ner.').waitFor()
    expectQuiet({ errors, strangers })
  })

  test('becomes one where it is written, of what stands there, after a try that was cancelled', async () => {
    const { page, errors, strangers } = await openPage(browser, `/report?id=${id}`)
    await page.getByText('Värdena är hämtade.').waitFor()
    await page.getByRole('textbox', { name: 'Rubrik', exact: true }).fill('Ändrat')
    await page.keyboard.press('Tab')
    const word = page.getByRole('button', { name: 'Hämta som Word' })
    // Held until it is cancelled: an order that is placed meanwhile is cancelled when its id is known.
    const cancelled = page.waitForRequest((request) => request.method() === 'DELETE')
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route('**/api/documents', async (route) => {
      await held
      await route.continue()
    })
    await word.click()
    await page.getByText('Väntar på sin tur.').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Avbryt', exact: true }).click()
    await page.getByText('Avbrutet.').waitFor()
    await expect.poll(() => word.evaluate((one) => one === document.activeElement)).toBe(true)
    letGo()
    await cancelled
    await page.unroute('**/api/documents')
    const coming = page.waitForEvent('download', { timeout: 60_000 })
    await word.click()
    expect((await coming).suggestedFilename()).toMatch(/^regionsikt-andrat-[0-9a-f]+\.docx$/)
    expectQuiet({ errors, strangers })
  })
})

test('where too many are being made it says so, and another try is a press away', async () => {
  const { page } = await openPage(browser, '/region/20?lang=en')
  await page.route('**/api/documents', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      json: { type: '/problems/busy', title: 'Busy', status: 503, detail: 'busy' },
    }),
  )
  await page.getByRole('link', { name: 'Word', exact: true }).click()
  await page.getByText('The server has much to do just now.').waitFor()
  await page.unroute('**/api/documents')
  const coming = page.waitForEvent('download', { timeout: 60_000 })
  await page.getByRole('button', { name: 'Try again' }).click()
  expect((await coming).suggestedFilename()).toMatch(/\.docx$/)
})

test('without a script the links are links', async () => {
  const { page } = await openPage(browser, '/compare?area=20&area=21', { javaScriptEnabled: false })
  const coming = page.waitForEvent('download', { timeout: 60_000 })
  await page.getByRole('link', { name: 'PowerPoint', exact: true }).click()
  expect((await coming).suggestedFilename()).toMatch(/\.pptx$/)
})
