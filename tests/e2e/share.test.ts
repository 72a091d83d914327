/** The report writer's way: the view as a link, a picture, an embed and words, from the dialog and without a script. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, launch, openPage, origin, ready } from './browser.ts'

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
  expect(await dialog.getByRole('img', { name: /^Stapeldiagram: / }).count()).toBe(1)
  const png = await dialog.getByRole('link', { name: 'Hämta PNG' }).getAttribute('href')
  expect(png).toBe(`/figure.png?${VIEW}&at=${version}&kind=bars&preset=column&theme=grey`)
  await expectAccessible(page)

  await dialog.getByRole('tab', { name: 'Alternativtext' }).click()
  const short = dialog.getByRole('textbox', { name: /^Kort/ })
  expect(await short.inputValue()).toMatch(/^Stapeldiagram: /)
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
  // The embed is a page of its own, with landmarks of its own, and has a test of its own.
  const around = await new AxeBuilder({ page }).exclude('.share-embed').analyze()
  expect(around.violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])

  await dialog.getByRole('tab', { name: 'Word och PowerPoint' }).click()
  const downloaded = page.waitForEvent('download')
  await dialog.getByRole('link', { name: 'Hämta Word' }).click()
  expect((await downloaded).suggestedFilename()).toMatch(/\.docx$/)
  await dialog.getByText('Word-filen är klar och laddas ner.').waitFor()

  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await way.evaluate((link) => link === document.activeElement)).toBe(true)
  expect(errors).toEqual([])
  expect(strangers).toEqual([])
  await page.context().close()
})

test('without a script: a form, a picture and files', async () => {
  const { page } = await openPage(browser, `/?${VIEW}`, { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'Dela och bädda in' }).click()
  await page.getByRole('heading', { level: 1, name: /^Dela: / }).waitFor()
  await page.getByRole('combobox', { name: 'Ritas som' }).selectOption('table')
  await page.getByRole('textbox', { name: 'Kort', exact: true }).fill('Mina ord.')
  await page.getByRole('button', { name: 'Visa' }).click()
  await page.getByRole('img', { name: 'Mina ord.' }).waitFor()
  const file = await page.getByRole('link', { name: 'Hämta SVG' }).getAttribute('href')
  const figure = await page.request.get(origin() + file)
  expect(await figure.text()).toMatch(/<title[^>]*>Mina ord\.<\/title>/)
  await page.context().close()
})

test('the page without a script is read by everyone', async () => {
  const { page, errors, strangers } = await openPage(browser, `/share?${VIEW}&lang=en`, {
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
  })
  await page.getByRole('heading', { level: 1, name: /^Share: / }).waitFor()
  await expectAccessible(page)
  expect(errors).toEqual([])
  expect(strangers).toEqual([])
  await page.context().close()
})
