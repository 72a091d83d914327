/** A report in a real browser: begun, written, filled with values and figures, checked, saved and read. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessibleInEveryLook, launch, openPage, origin } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

const settled = (page: Page) => page.getByText('Värdena är hämtade.').waitFor()
const textOf = (page: Page, place: number) => page.getByRole('textbox', { name: `Text ${place}`, exact: true })

async function openEmpty(options: Parameters<typeof openPage>[2] = {}) {
  const watched = await openPage(browser, '/report', options)
  await watched.page.getByRole('button', { name: 'Tomt ark' }).click()
  await textOf(watched.page, 1).waitFor()
  return watched
}

const SMALL = {
  format: 'regionsikt-report/1',
  title: 'Litet prov',
  lang: 'sv',
  // Of a version that was never published: nothing can be said of what has changed.
  at: '0123456789abcdef',
  blocks: [
    {
      kind: 'text',
      text: '## Folk\n\nI Dalarna bor {{population_total|area=20}}, **mer än hälften** av alla. {{oj|area=20}}',
    },
    { kind: 'figure', view: 'indicator=employment_rate_20_64&within=20', setting: [], caption: 'Arbete' },
  ],
}

const REGION = { kind: 'figure', view: 'indicator=births&area=20', setting: [['kind', 'region']], caption: '' }

async function saveOne(more: readonly object[] = []): Promise<{ id: string; secret: string; tag: string }> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ ...SMALL, blocks: [...SMALL.blocks, ...more] })
  const answer = await fetch(`${origin()}/api/reports`, { method: 'POST', headers, body })
  const { id, secret } = (await answer.json()) as { id: string; secret: string }
  return { id, secret, tag: answer.headers.get('etag') ?? '' }
}

describe('the editor', () => {
  test('a report is written, filled, checked, saved and read', async () => {
    const { page, errors, strangers } = await openEmpty()
    await textOf(page, 1).fill('Folkmängden i Dalarna är ')
    await page.getByText('Infoga värde', { exact: true }).click()
    await page.getByRole('combobox', { name: 'Nyckeltal' }).fill('population_total')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Område', exact: true }).fill('Dalarnas län')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Infoga i texten' }).click()
    await expect
      .poll(() => textOf(page, 1).inputValue())
      .toBe('Folkmängden i Dalarna är {{population_total|area=20|year=latest}}')
    // The caret stands after it: what is typed goes on there.
    await page.waitForFunction(() => document.activeElement?.id === 'report-text-0')
    await page.keyboard.type(', högst i landet.')
    await settled(page)
    await page.locator('.report-live', { hasText: /^\d/ }).waitFor()
    const broken = page.locator('[data-verdict="does-not-hold"]')
    await broken.waitFor()
    await expect.poll(() => broken.textContent()).toContain('högst')

    await page.getByRole('textbox', { name: 'Figurens adress' }).fill('https://example.com/?indicator=population_total')
    await page.getByRole('button', { name: 'Lägg till figur' }).click()
    await page.getByText('Adressen hör till en annan webbplats.').waitFor()
    await page.getByRole('textbox', { name: 'Figurens adress' }).fill('/?indicator=employment_rate_20_64&within=20')
    await page.getByRole('button', { name: 'Lägg till figur' }).click()
    await page.locator('.report-figure img').waitFor()

    // Up and away by keyboard, and back.
    await page.getByRole('button', { name: 'Flytta upp Figur 1' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: 'Figur 1' }).waitFor()
    await page.waitForFunction(() => document.activeElement?.id === 'report-0-up')
    await page.getByRole('button', { name: 'Ta bort Figur 1' }).click()
    await expect.poll(() => page.locator('.report-block').count()).toBe(1)
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect.poll(() => page.locator('.report-block').count()).toBe(2)

    await page.getByRole('button', { name: 'Spara som länk' }).click()
    const link = await page.getByRole('textbox', { name: 'Länk att läsa' }).inputValue()
    expect(link).toMatch(/\/r\/[\w-]{22}$/)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hämta som Markdown' }).click(),
    ])
    const written = readFileSync(await download.path(), 'utf8')
    expect(written).toContain('Folkmängden i Dalarna är 2')
    expect(written).toContain(`](<${origin()}/figure.svg?`)

    await page.goto(link)
    await expect.poll(() => page.getByRole('article').textContent()).toMatch(/är [\d\s]+, högst i landet\./)
    // What holds need not be told to a reader.
    await expect.poll(() => page.getByRole('heading', { name: 'Påståenden att granska' }).count()).toBe(0)
    expect([errors, strangers]).toEqual([[], []])
  })

  test('what is added goes where one says, and a claim that does not hold leads to its place', async () => {
    const { page, errors } = await openEmpty()
    await textOf(page, 1).fill('Sist.')
    await page.getByRole('combobox', { name: 'Var det läggs in' }).selectOption('Först')
    await page.getByRole('button', { name: 'Lägg till text' }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'report-text-0')
    await page.keyboard.type('Dalarna har {{population_total|area=20}} invånare, flest i landet. {{oj|area=20}}')
    // Then after that, with no need to say so again.
    await expect.poll(() => page.getByRole('combobox', { name: 'Var det läggs in' }).inputValue()).toBe('1')
    await expect.poll(() => textOf(page, 2).inputValue()).toBe('Sist.')
    const broken = page.locator('[data-verdict="does-not-hold"]')
    await broken.getByRole('button', { name: 'Visa stället' }).click()
    await expect.poll(() => page.evaluate(() => window.getSelection()?.toString())).toBe('{{population_total|area=20}}')
    await page.getByText('Ett värde eller en figur saknas. Stället är utmärkt i filen.').waitFor()
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('a value of a year is put into the text one is at, by keyboard alone', async () => {
    const { page, errors } = await openEmpty()
    await page.getByRole('button', { name: 'Lägg till text' }).click()
    await textOf(page, 2).fill('Gävle hade ')
    await textOf(page, 1).fill('Först.')
    // From the second text, though the caret was last in the first.
    await page.getByRole('button', { name: 'Infoga värde här' }).nth(1).press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'report-indicator-field')
    await page.keyboard.type('population_total')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Gävle')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.getByRole('combobox', { name: 'År', exact: true }).selectOption('2015')
    await page.getByRole('button', { name: 'Infoga i texten' }).press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'report-text-1')
    expect(await textOf(page, 2).inputValue()).toBe('Gävle hade {{population_total|area=2180|year=2015}}')
    expect(await textOf(page, 1).inputValue()).toBe('Först.')
    expect(errors).toEqual([])
  })

  test('begins from a region, with its priorities', async () => {
    const { page, errors } = await openPage(browser, '/region/20')
    await page.getByRole('link', { name: 'Skriv rapport' }).first().click()
    await settled(page)
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Rubrik', exact: true }).inputValue())
      .toContain('Dalarnas län')
    await expect.poll(() => page.locator('.report-block').count()).toBeGreaterThan(4)
    await page.getByText('Alla påståenden som går att pröva håller.').waitFor()
    expect(errors).toEqual([])
  })

  test('two who change the same are asked whose shall hold', async () => {
    const { id, secret, tag } = await saveOne()
    const { page } = await openPage(browser, `/report?id=${id}#edit=${secret}`)
    await settled(page)
    expect(page.url()).not.toContain(secret)
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${secret}`, 'if-match': tag }
    const body = JSON.stringify({ ...SMALL, title: 'Andras' })
    await fetch(`${origin()}/api/reports/${id}`, { method: 'PUT', headers, body })
    await page.getByRole('textbox', { name: 'Rubrik', exact: true }).fill('Min')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Spara ändringarna' }).click()
    await page.getByRole('dialog', { name: 'Någon annan har ändrat rapporten' }).waitFor()
    await page.getByRole('button', { name: 'Spara min över den' }).click()
    await page.getByText('Ändringarna är sparade.').waitFor()
  })

  test('is accessible in every look', async () => {
    const { id } = await saveOne([REGION])
    const { page } = await openPage(browser, `/report?id=${id}`)
    await settled(page)
    await page.locator('.report-figure img').first().waitFor()
    await page.locator('.report-table').first().waitFor()
    await page.locator('.report-faults').or(page.locator('.report-missing')).first().waitFor()
    await page.getByText('Infoga värde', { exact: true }).click()
    await expectAccessibleInEveryLook(page)
  })
})

describe('the page of a saved report', () => {
  test('is accessible in every look', async () => {
    const { id } = await saveOne([REGION])
    const { page } = await openPage(browser, `/r/${id}`)
    await page.locator('.report-figure img').first().waitFor()
    await expectAccessibleInEveryLook(page)
  })

  test('reads the rows of a region as tables, on a telephone with no column left outside', async () => {
    const { id } = await saveOne([REGION])
    const { page } = await openPage(browser, `/r/${id}`, { viewport: { width: 390, height: 844 } })
    await page.locator('.report-column', { hasText: 'Nivå bland länen' }).first().waitFor()
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    // The picture is there for who asks.
    await expect.poll(() => page.locator('.report-tables img').isVisible()).toBe(false)
    await page.getByText('Visa som bild').click()
    await page.locator('.report-tables img').waitFor()
    await page.context().close()
  })

  test('is whole without a script', async () => {
    const { id } = await saveOne()
    const { page } = await openPage(browser, `/r/${id}`, { javaScriptEnabled: false })
    await expect.poll(() => page.getByRole('article').textContent()).toContain('I Dalarna bor 2')
    await expect
      .poll(() => page.getByRole('link', { name: 'Hämta som Word' }).getAttribute('href'))
      .toContain('report.docx')
    await page.goto(`${origin()}/report`)
    await expect.poll(() => page.locator('#report-editor').textContent()).toContain('Utan skript går det här att göra')
  })
})
