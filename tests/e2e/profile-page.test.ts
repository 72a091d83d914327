/** "My priorities" in a real browser: begun, changed, weighed, saved, taken along and fought over. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, LOOKS, launch, openPage, origin, type Watched } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

async function openEditor(path: string, options: Parameters<typeof openPage>[2] = {}): Promise<Watched> {
  const watched = await openPage(browser, path, options)
  // What the server wrote gives way to the editor; until then its headings stand there.
  await watched.page.locator('#profile-editor').waitFor({ state: 'detached' })
  return watched
}

const first = (page: Page) => page.getByRole('group', { name: /^Prioritering 1/ })
const field = (page: Page, name: string) => first(page).getByRole('textbox', { name, exact: true }).first()
const settled = (page: Page) => page.getByText('Siffrorna är hämtade.').waitFor()

/** A profile of one row, whose figures everybody can read. */
const SMALL = {
  format: 'regionsikt-profile/1',
  name: 'Litet prov',
  area: '20',
  basedOn: null,
  priorities: [
    {
      title: 'Fler i arbete',
      area: 'housing-work-welfare',
      weight: 1,
      judgement: null,
      indicators: [
        {
          indicator: 'employment_rate_20_64',
          direction: 'higher',
          weight: 1,
          target: { kind: 'value', value: 99, year: 2030 },
          targets: [],
          judgement: null,
        },
      ],
    },
  ],
}

/** A row for each kind of target, and one whose indicator has gone. */
const EVERY_KIND = {
  ...SMALL,
  priorities: SMALL.priorities.map((priority) => ({
    ...priority,
    judgement: { verdict: 'better', text: 'Det går framåt.', by: 'Anna', date: '2026-05-01', version: 'v' },
    indicators: [
      ['employment_rate_20_64', { kind: 'value', value: 99, year: 2030 }],
      ['employment_rate_20_64_women', { kind: 'gap', other: 'employment_rate_20_64_men', atMost: 2, year: null }],
      ['ghg_per_capita', { kind: 'change', base: 2015, by: -60, as: 'percent', year: 2030 }],
      ['new_firms_per_1000', { kind: 'nation', since: null, year: null }],
      ['postsecondary_share_25_64', { kind: 'peers', peers: ['17', '21'], since: 2015, year: null }],
      ['broadband_1gbit_share', { kind: 'direction', year: 2030 }],
      ['long_gone', null],
    ].map(([indicator, target]) => ({
      indicator,
      direction: indicator === 'ghg_per_capita' ? 'lower' : 'higher',
      weight: 1,
      target,
      targets: indicator === 'employment_rate_20_64' ? [{ area: '2085', target }] : [],
      judgement: null,
    })),
  })),
}

async function saveOne(body: object = SMALL): Promise<{ id: string; secret: string; tag: string }> {
  const answer = await fetch(`${origin()}/api/profiles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const { id, secret } = (await answer.json()) as { id: string; secret: string }
  return { id, secret, tag: answer.headers.get('etag') ?? '' }
}

describe('from Dalarna', () => {
  test('a target and a weight are changed, undone, saved, and opened by the link in another browser', async () => {
    const watched = await openEditor('/profile?from=20')
    const { page } = watched
    await settled(page)
    const title = await first(page).locator('legend').first().textContent()
    const weight = first(page).getByRole('textbox', { name: 'Vikt, 0–10' }).first()
    await weight.fill('4,5')
    await weight.press('Enter')
    await page.getByText('Det finns ändringar som inte är sparade.').waitFor()
    const kind = first(page).getByRole('combobox', { name: 'Slag av mål' }).first()
    await kind.selectOption({ label: 'bättre än riket' })
    await settled(page)
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect.poll(() => kind.inputValue()).not.toBe('nation')
    await page.getByRole('button', { name: 'Gör om' }).click()
    await expect.poll(() => kind.inputValue()).toBe('nation')
    await page.getByRole('button', { name: 'Spara som länk' }).click()
    const link = await page.getByRole('textbox', { name: 'Länk att läsa' }).inputValue()
    const editLink = await page.getByRole('textbox', { name: 'Länk att ändra' }).inputValue()
    expect(page.url()).toMatch(/\/profile\?id=[\w-]{22}$/)
    expect(watched.errors).toEqual([])
    expect(watched.strangers).toEqual([])

    const reader = await openEditor(link.replace(origin(), ''))
    await expect.poll(() => first(reader.page).locator('legend').first().textContent()).toBe(title)
    await expect.poll(() => reader.page.getByRole('textbox', { name: 'Vikt, 0–10' }).first().inputValue()).toBe('4,5')
    await expect.poll(() => reader.page.getByRole('button', { name: 'Spara ändringarna' }).count()).toBe(0)

    const editor = await openEditor(editLink.replace(origin(), ''))
    expect(editor.page.url()).not.toContain('#edit')
    await expect.poll(() => editor.page.getByRole('button', { name: 'Spara ändringarna' }).count()).toBe(1)
  })
})

describe('an empty sheet', () => {
  test('is filled by keyboard: an area, a priority, an indicator', async () => {
    const { page } = await openEditor('/profile')
    await page.getByRole('button', { name: 'Tomt ark' }).press('Enter')
    await page.getByRole('combobox', { name: 'Byt område' }).fill('Ludvika')
    await page.keyboard.press('Enter')
    await page.getByText('Ludvika', { exact: true }).first().waitFor()
    await page.getByRole('button', { name: 'Lägg till en prioritering' }).press('Enter')
    const heading = page.getByRole('textbox', { name: 'Rubrik' })
    await expect.poll(() => heading.evaluate((node) => node === document.activeElement)).toBe(true)
    await heading.fill('Fler i arbete')
    await heading.press('Enter')
    await page.getByRole('combobox', { name: /^Lägg till ett nyckeltal/ }).fill('sysselsättningsgrad 20–64')
    await page.keyboard.press('Enter')
    await page.getByText('Värde nu').waitFor()
    // One indicator makes its own order, whatever it weighs.
    await page.getByText(/Ludvika får plats \d+ av 290, och behåller den/).waitFor()
    await page.getByRole('button', { name: /^Ta bort Sysselsättningsgrad/ }).press('Enter')
    await page.getByText('Ge minst ett nyckeltal en vikt över 0').waitFor()
  })
})

describe('who types before the page has settled', () => {
  test('keeps what is written', async () => {
    const { id } = await saveOne()
    const { page } = await openEditor('/profile')
    await page.addInitScript(() => {
      const writeAtOnce = new MutationObserver(() => {
        const field = document.getElementById('profile-name')
        if (!(field instanceof HTMLInputElement)) return
        writeAtOnce.disconnect()
        field.value = 'Skrivet genast'
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      })
      writeAtOnce.observe(document, { childList: true, subtree: true })
    })
    await page.goto(`${origin()}/profile?id=${id}`)
    await settled(page)
    const name = page.getByRole('textbox', { name: 'Namn', exact: true })
    await expect.poll(() => name.inputValue()).toBe('Skrivet genast')
    await name.press('Escape')
    await expect.poll(() => name.inputValue()).toBe('Litet prov')
  })
})

describe('a file', () => {
  test('that is saved opens to the same, and one that is wrong is told where', async () => {
    const { id } = await saveOne()
    const { page } = await openEditor(`/profile?id=${id}`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara som fil (JSON)' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('litet-prov.json')
    const text = readFileSync(await download.path(), 'utf8')
    expect(JSON.parse(text)).toEqual(SMALL)

    const fresh = await openEditor('/profile')
    const file = fresh.page.getByLabel('En fil som är sparad härifrån')
    const wrong = text.replace('"weight": 1', '"weight": 11')
    await file.setInputFiles({ name: 'fel.json', mimeType: 'application/json', buffer: Buffer.from(wrong) })
    await fresh.page.getByText('fel.json går inte att läsa').waitFor()
    await fresh.page.getByText('/priorities/0/weight').waitFor()
    await file.setInputFiles({ name: 'rätt.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await first(fresh.page).waitFor()
    await expect.poll(() => field(fresh.page, 'Rubrik').inputValue()).toBe('Fler i arbete')
  })
})

describe('two who change the same', () => {
  test('are told, and choose', async () => {
    const { id, secret, tag } = await saveOne()
    const { page } = await openEditor(`/p/${id}#edit=${secret}`)
    const theirs = await fetch(`${origin()}/api/profiles/${id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}`, 'if-match': tag },
      body: JSON.stringify({ ...SMALL, name: 'Den andras' }),
    })
    expect(theirs.status).toBe(200)
    const name = page.getByRole('textbox', { name: 'Namn', exact: true })
    await name.fill('Min egen')
    await name.press('Enter')
    await page.getByRole('button', { name: 'Spara ändringarna' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Den andras: 1 prioriteringar, 1 nyckeltal').waitFor()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Ta den sparade' }).click()
    await expect.poll(() => name.inputValue()).toBe('Den andras')
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect.poll(() => name.inputValue()).toBe('Min egen')
  })
})

describe('leaving', () => {
  test('is asked about only where something is not saved', async () => {
    const { id } = await saveOne()
    const { page } = await openEditor(`/profile?id=${id}`)
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      dialog.accept()
    })
    await page.reload()
    await first(page).waitFor()
    expect(asked).toEqual([])
    const weight = first(page).getByRole('textbox', { name: 'Vikt, 0–10' }).first()
    await weight.fill('3')
    await weight.press('Enter')
    await page.getByText('Det finns ändringar som inte är sparade.').waitFor()
    await page.reload()
    expect(asked).toEqual(['beforeunload'])
  })
})

describe('/profile', () => {
  // What is drawn differs by its light; how it is built and named does not, so each is judged where it can differ.
  const asked = {
    light: ['', 'sv', 'en'],
    dark: ['sv'],
    'forced colours': ['en'],
    'a telephone': ['', 'en'],
  }
  test.each(LOOKS)('has no fault of accessibility in %s', async (look, options, judged) => {
    const { id } = await saveOne(EVERY_KIND)
    for (const lang of asked[look]) {
      const path = lang === '' ? '/profile' : `/profile?id=${id}&lang=${lang}`
      const watched = await openEditor(path, options)
      const { page } = watched
      // What is folded is part of the page too.
      for (const details of await page.locator('main details').all()) {
        await details.evaluate((node) => node.setAttribute('open', ''))
      }
      await expectAccessible(page, judged)
      const [content = 0, width = 0] = await page.evaluate(() => [document.body.scrollWidth, window.innerWidth])
      expect(content).toBeLessThanOrEqual(width)
      expect(watched.errors).toEqual([])
    }
  })

  test('is a document without a script', async () => {
    const { id } = await saveOne()
    const { page } = await openPage(browser, `/profile?id=${id}`, { javaScriptEnabled: false })
    await page.getByRole('heading', { level: 2, name: 'Litet prov' }).waitFor()
    await page.getByRole('heading', { level: 3, name: /Fler i arbete/ }).waitFor()
    await expect.poll(() => page.getByText('minst 99,0').count()).toBe(1)
  })
})
