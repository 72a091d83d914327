/** The report writer's way: the view as a link, a picture, an embed and words, from the dialog and without a script. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectQuiet, launch, openPage, origin, ready } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

const VIEW = 'indicator=unemployment_18_65_share_pop&area=2085'

test('the dialog: by keyboard in and out; picture, embed and words carry what is chosen', async () => {
  const options = { permissions: ['clipboard-read', 'clipboard-write'] }
  const { page, errors, strangers } = await openPage(browser, `/?${VIEW}`, options)
  await ready(page, 'svg')
  const way = page.getByRole('link', { name: 'Dela', exact: true })
  await way.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Dela och bädda in' })
  await dialog.waitFor()
  const copied = () => page.evaluate(() => navigator.clipboard.readText())

  await dialog.getByRole('button', { name: 'Kopiera länk till vyn' }).click()
  await dialog.getByRole('status').filter({ hasText: 'Kopierat: länk till vyn.' }).waitFor()
  expect(await copied()).toBe(`${origin()}/?${VIEW}`)
  await dialog.getByRole('radio', { name: 'Frysta' }).check()
  const frozen = await dialog.getByRole('textbox', { name: 'Länk' }).inputValue()
  const [, version] = /&at=([0-9a-f]{16})$/.exec(frozen) ?? []
  expect(version).toBeDefined()
  // The page itself stays where it was.
  expect(page.url()).not.toContain('at=')

  await dialog.getByRole('tab', { name: 'Länk' }).press('ArrowRight')
  await dialog.getByRole('combobox', { name: 'Ritas som' }).selectOption('bars')
  await dialog.getByRole('combobox', { name: 'Storlek' }).selectOption('column')
  await dialog.getByRole('radio', { name: 'Gråskala' }).check()
  await dialog.getByText(/^Förhandsvisning:\s321\s×\s[\d\s]+\spx,\s85\s×\s\d+\smm$/).waitFor()
  await expect.poll(() => dialog.getByRole('img', { name: /^Stapeldiagram: / }).count()).toBe(1)
  const png = await dialog.getByRole('link', { name: 'Hämta PNG' }).getAttribute('href')
  expect(png).toBe(`/figure.png?${VIEW}&at=${version}&kind=bars&preset=column&theme=grey`)
  await expectAccessible(page)

  await dialog.getByRole('tab', { name: 'Alternativtext' }).click()
  const short = dialog.getByRole('textbox', { name: /^Kort/ })
  await expect.poll(() => short.inputValue()).toMatch(/^Stapeldiagram: /)
  await short.fill('Arbetslösheten i <b>Ludvika</b> & länet.')
  await dialog.getByText('40 av 300 tecken').waitFor()

  await dialog.getByRole('tab', { name: 'Bädda in' }).click()
  await dialog.getByRole('checkbox', { name: 'Teckenförklaring' }).uncheck()
  await dialog.getByRole('checkbox', { name: 'Lås året' }).check()
  const shown = dialog.frameLocator('iframe')
  await shown.getByRole('heading', { level: 1, name: /^Öppet arbetslösa|^Arbetslösa/ }).waitFor()
  await dialog.getByRole('button', { name: 'Kopiera koden' }).click()
  await expect.poll(copied).toContain(`at=${version}&amp;hide=legend&amp;lock=year`)
  expect(await copied()).toContain('alt="Arbetslösheten i &lt;b&gt;Ludvika&lt;/b&gt; &amp; länet."')
  // The frame follows the last choice after a pause: until then the one it will replace is what was found above.
  await dialog.locator('.share-preview[aria-busy="false"] iframe.there').waitFor()
  // The embed is a page of its own, with landmarks of its own, and has a test of its own.
  await expectAccessible(page, 'all', ['.share-embed'])

  await dialog.getByRole('tab', { name: 'Word och PowerPoint' }).click()
  const downloaded = page.waitForEvent('download')
  await dialog.getByRole('link', { name: 'Hämta Word' }).click()
  expect((await downloaded).suggestedFilename()).toMatch(/\.docx$/)
  await dialog.getByText('Word-filen är klar och laddas ner.').waitFor()

  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => way.evaluate((link) => link === document.activeElement)).toBe(true)
  expectQuiet({ errors, strangers })
})

test('alternative text: an emptied field stays empty for what is typed, and what was written is offered of another year', async () => {
  const { page, errors } = await openPage(browser, `/?${VIEW}`)
  await ready(page, 'svg')
  await page.getByRole('link', { name: 'Dela', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Dela och bädda in' })
  await dialog.getByRole('tab', { name: 'Alternativtext' }).click()
  const short = dialog.getByRole('textbox', { name: /^Kort/ })
  await short.focus()
  const made = await short.inputValue()
  const back = dialog.getByRole('button', { name: 'Tillbaka till den gjorda texten' })

  await page.keyboard.press('Control+A')
  await page.keyboard.press('Backspace')
  await expect.poll(() => short.inputValue()).toBe('')
  await page.keyboard.type('Hej')
  await expect.poll(() => short.inputValue()).toBe('Hej')
  // Left empty, by the way back or by any other, it is the made text again.
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Tab')
  await expect.poll(() => back.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => short.inputValue()).toBe(made)
  await expect.poll(() => short.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Shift+Tab')
  await expect.poll(() => short.inputValue()).toBe(made)

  await short.fill('Mina ord.')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Föregående år' }).click()
  await page.getByRole('link', { name: 'Dela', exact: true }).click()
  await dialog.getByText(/^Din alternativtext hörde till ”.*” \(karta\)\./).waitFor()
  await dialog.getByRole('button', { name: 'Använd den här också' }).click()
  await expect.poll(() => short.inputValue()).toBe('Mina ord.')
  expect(errors).toEqual([])
})

test('the dialog is a step of the history: back closes it, forward opens it, and closing it leaves no step', async () => {
  const { page, errors } = await openPage(browser, '/about', { viewport: { width: 390, height: 844 } })
  await page.goto(`${origin()}/?${VIEW}`)
  await ready(page, 'svg')
  const way = page.getByRole('link', { name: 'Dela', exact: true })
  const dialog = page.getByRole('dialog', { name: 'Dela och bädda in' })
  const focused = () => way.evaluate((link) => link === document.activeElement)
  await way.click()
  await dialog.getByRole('radio', { name: 'Frysta' }).check()
  await page.goBack()
  await dialog.waitFor({ state: 'detached' })
  expect(page.url()).toBe(`${origin()}/?${VIEW}`)
  expect(await focused()).toBe(true)
  await page.goForward()
  await dialog.waitFor()
  await expect.poll(() => dialog.getByRole('radio', { name: 'Frysta' }).isChecked()).toBe(true)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await focused()).toBe(true)
  await way.click()
  await dialog.getByRole('button', { name: 'Stäng' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.goBack()
  expect(page.url()).toBe(`${origin()}/about`)
  expect(errors).toEqual([])
})

test('without a network the preview of the embed says so, and can be asked for again', async () => {
  const { page } = await openPage(browser, `/?${VIEW}`)
  await ready(page, 'svg')
  await page.getByRole('link', { name: 'Dela', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Dela och bädda in' })
  await dialog.getByRole('tab', { name: 'Bädda in' }).click()
  const frame = dialog.locator('iframe')
  await dialog.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
  await page.context().setOffline(true)
  await dialog.getByRole('checkbox', { name: 'Rubrik' }).uncheck()
  await dialog.getByText('Inbäddningen gick inte att hämta.').waitFor()
  await expect.poll(() => frame.count()).toBe(0)
  await page.context().setOffline(false)
  await dialog.getByRole('figure').getByRole('button', { name: 'Försök igen' }).click()
  await dialog.frameLocator('iframe').getByRole('main').waitFor()
  await frame.and(page.locator(':visible')).waitFor()
})

test('without a script: a form, a picture and files', async () => {
  const { page } = await openPage(browser, `/?${VIEW}`, { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'Dela och bädda in' }).click()
  await page.getByRole('heading', { level: 1, name: /^Dela: / }).waitFor()
  await page.getByRole('combobox', { name: 'Ritas som' }).selectOption('table')
  await page.getByRole('textbox', { name: 'Kort', exact: true }).fill('Mina ord.')
  await page.getByRole('button', { name: 'Visa' }).click()
  await page.getByRole('img', { name: 'Mina ord.' }).waitFor()
  expect(page.url()).toBe(`${origin()}/share?${VIEW}&kind=table&alt=Mina%20ord.`)
  const file = await page.getByRole('link', { name: 'Hämta SVG' }).getAttribute('href')
  const figure = await page.request.get(origin() + file)
  expect(await figure.text()).toMatch(/<title[^>]*>Mina ord\.<\/title>/)
})

test('the page without a script is read by everyone', async () => {
  const { page, errors, strangers } = await openPage(browser, `/share?${VIEW}&lang=en`, {
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
  })
  await page.getByRole('heading', { level: 1, name: /^Share: / }).waitFor()
  await expectAccessible(page)
  expectQuiet({ errors, strangers })
})
