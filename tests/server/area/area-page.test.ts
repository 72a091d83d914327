import { describe, expect, test } from 'vitest'
import { toylandAtlas } from '../../toyland.ts'
import { textAt, textOf } from '../page-text.ts'
import { toylandApp } from '../toyland-app.ts'

const app = await toylandApp()
const { version } = await toylandAtlas()

/** The row of an indicator, by its name. */
async function row(address: string, name: string): Promise<string> {
  const page = await (await app.request(address)).text()
  const found = [...page.matchAll(/<tr[ >].*?<\/tr>/gs)]
    .map(([text]) => textOf(text))
    .find((text) => text.includes(name))
  if (found === undefined) throw new Error(`${address}: expected a row of ${name}, found none`)
  return found
}

describe('the page of an area', () => {
  test('tells what it is: people, land, density, seat and groups', async () => {
    const text = await textAt(app, '/area/0102')
    // 2 000 people on 375 km² of land.
    for (const fact of [
      'Björkby',
      'Ängs län',
      '2 000 personer , 2023',
      '375 km²',
      '5,3 invånare per km²',
      'Västra',
      'Landsbygd',
    ]) {
      expect(text).toContain(fact)
    }
  })

  test('tells value, rank by direction and difference to the country', async () => {
    // 80 % shares the best rank of seven; the country has 71.
    const employment = await row('/area/0101', 'Sysselsättningsgrad')
    expect(employment).toMatch(/80,0 % 2023 .*1 av 7 .*▲ 9,0 procentenheter över/)
    // Lower is better: 5 200 is the second lowest of six rents, and there is no country's, so their median 5 800.
    const rent = await row('/area/0101', 'Medianhyra')
    expect(rent).toMatch(/5 200 kronor.* 2023 .*2 av 6 .*▼ 600 kronor.* under .*mot kommunernas median/)
  })

  test('begins with what sets the area apart, counted among its peers', async () => {
    const text = await textAt(app, '/area/0102')
    // 50 % is the lowest of seven.
    expect(text).toMatch(
      /Här skiljer sig Björkby mest .*Sysselsättningsgrad.* 50,0 % \(2023\): 6 av 7 kommuner har ett högre värde/,
    )
  })

  test('folds variants under their head, from the latest year with both', async () => {
    expect(await row('/area/0101', 'Sysselsättningsgrad')).toContain(
      'Kvinnor 78,0 %, män 82,0 %: skillnad −4,0 procentenheter (2023)',
    )
    // Women in 0202 have no figure in 2023.
    expect(await row('/area/0202', 'Sysselsättningsgrad')).toContain(
      'Kvinnor 68,0 %, män 72,0 %: skillnad −4,0 procentenheter (2021)',
    )
    const text = await textAt(app, '/area/0101')
    expect(text).not.toContain('Sysselsättningsgrad, kvinnor')
  })

  test('tells counts as shares of the country, and never ranks them', async () => {
    // 8 000 of 20 000.
    const people = await row('/area/0301', '8 000 personer')
    expect(people).toContain('40,0 %')
    expect(people).not.toContain(' av 7')
  })

  test('lists what is missing with the reason, and what counties alone have', async () => {
    const text = await textAt(app, '/area/0202')
    expect(text).toMatch(/Saknas för området: 1 .*Medianhyra.*: inte tillämpligt/)
    expect(text).toContain('2 nyckeltal finns bara för län. De står hos Bergs län.')
    expect(await row('/area/02', 'Välmåendeindex')).toContain('2 av 3')
  })

  test('shows a county that is one municipality, and that municipality', async () => {
    expect(await textAt(app, '/area/03')).toContain('Götby')
    const text = await textAt(app, '/area/0301')
    expect(text).toContain('Öns län')
    expect(text).not.toContain('länets egna')
  })

  test('knows English', async () => {
    const text = await textAt(app, '/area/0101?lang=en')
    expect(text).toMatch(/▲ 9\.0 percentage points above/)
    expect(text).not.toMatch(/procentenheter|kommuner|riket|nyckeltal/)
  })

  test('orders as in the catalogue, or narrows to a theme, and the links to the other language keep it', async () => {
    const page = await (await app.request('/area/0101?sort=theme&theme=labour')).text()
    expect(page).toContain('href="/area/0101?sort=theme&amp;theme=labour&amp;lang=en"')
    const text = textOf(page)
    expect(text).toContain('i katalogens ordning')
    expect(text).toContain('Sysselsättningsgrad')
    await expect(row('/area/0101?theme=labour', 'Medianhyra')).rejects.toThrow('found none')
  })

  test('carries the address and the data version for print', async () => {
    const page = await (await app.request('/area/0101')).text()
    expect(page).toContain(`dataversion ${version}`)
    expect(page).toContain('<span data-address>/area/0101</span>')
  })

  test('never writes a number that is none', async () => {
    for (const code of ['01', '02', '03', '0101', '0102', '0103', '0201', '0202', '0203', '0301']) {
      expect(await (await app.request(`/area/${code}`)).text()).not.toMatch(/NaN|Infinity|undefined|null/)
    }
  })
})

describe('an address that cannot be used', () => {
  test.each(['9999', '99', '__proto__', '%3Cscript%3E', 'Almby'])(
    '/area/%s is a page that says so and searches',
    async (code) => {
      const answer = await app.request(`/area/${code}`)
      expect(answer.status).toBe(404)
      const page = await answer.text()
      expect(page).toContain('action="/area"')
      expect(page).not.toContain('<script>')
    },
  )

  test('has its faults told in notices', async () => {
    const answer = await app.request('/area/0101?sort=upwards&theme=magic&colour=red&lang=en')
    expect(answer.status).toBe(200)
    const text = textOf(await answer.text())
    for (const name of ['sort', 'theme', 'colour']) expect(text).toContain(`“${name}`)
  })
})
