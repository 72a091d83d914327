import { describe, expect, test } from 'vitest'
import { textAt, textOf } from '../page-text.ts'
import { toylandApp } from '../toyland-app.ts'
import { cellsOf } from './cells.ts'

const app = await toylandApp()
const EMPLOYMENT = 'indicator=employment_rate_20_64'

async function pageAt(address: string): Promise<string> {
  const answer = await app.request(address)
  expect(answer.status, address).toBe(200)
  return answer.text()
}

const cells = async (address: string, name: string) => cellsOf(await pageAt(address), name)

describe('a comparison', () => {
  const address = `/compare?${EMPLOYMENT}&area=0101&area=01&area=fa:1`

  test('puts a municipality, a county and a group side by side, each recomputed', async () => {
    // West: (400 + 500 + 900 + 150) of (500 + 1 000 + 1 500 + 250) is 1 950 of 3 250.
    expect(await cells(address, 'Värde')).toEqual(['80,0 %', '60,0 %', '60,0 %'])
  })

  test('tells the difference to the country, and to the first where asked', async () => {
    expect(await cells(address, 'Mot riket')).toEqual([
      '▲ 9,0 procentenheter över riket 71,0 %',
      '▼ 11,0 procentenheter under riket 71,0 %',
      '▼ 11,0 procentenheter under riket 71,0 %',
    ])
    expect(await cells(`${address}&reference=first`, 'Mot det första')).toEqual([
      'jämförs inte',
      '▼ 20,0 procentenheter under Almby 80,0 %',
      '▼ 20,0 procentenheter under Almby 80,0 %',
    ])
  })

  test('ranks each within its own kind', async () => {
    expect(await cells(address, 'Plats')).toEqual(['1 av 7 kommuner', '3 av 3 län', '2 av 2 FA-regioner'])
  })

  test('compares a municipality with its own county, and a county with none', async () => {
    expect(await cells(`${address}&reference=county`, 'Mot det egna länet')).toEqual([
      '▲ 20,0 procentenheter över Ängs län 60,0 %',
      'jämförs inte',
      'jämförs inte',
    ])
  })

  test('says of a group how much of it there are figures for, and what cannot be summed', async () => {
    const rents = '/compare?indicator=median_rent&area=fa:1&area=0101'
    expect(await cells(rents, 'Värde')).toEqual([
      'kan inte summeras delarna har 5 200 till 6 100 kronor',
      '5 200 kronor',
    ])
    // 0202 has no rent: three of four areas, 6 000 of 6 500 people.
    expect(await cells(rents, 'Täckning')).toEqual(['3 av 4 områden, 92 % av befolkningen', '–'])
  })

  test('tells the gap of a group as the difference of its recomputed values', async () => {
    // Women without 0202: (250 · 78 + 500 · 48 + 750 · 58) / 1 500 = 58; men 100 750 / 1 625 = 62.
    expect(await pageAt(address)).toMatch(/FA-region Västra \(kvinnor 58,0[^)]*män 62,0[^)]*−4,0/)
  })

  test('draws the line of a group computed anew every year, cut at breaks', async () => {
    // 2020: (200 + 500 + 800 + 210) of (400 + 1 000 + 1 600 + 350) is 51.0 %.
    const page = await pageAt(address)
    expect(textOf(page.replaceAll('aria-label="', '>'))).toMatch(/FA-region Västra: 51,0 % år 2020/)
    expect(page).toContain('Serien bryts 2021')
  })

  test('tells counts as parts of the country', async () => {
    expect(await cells('/compare?indicator=population_total&area=0301&area=fa:1', 'Mot riket')).toEqual([
      '40,0 % av riket',
      '32,5 % av riket',
    ])
  })

  test('says that a municipality lacks what counties alone have', async () => {
    expect(
      await cells('/compare?indicator=wellbeing_index&area=0101&area=01&area=fa:1&area=nuts2:SE12', 'Värde'),
    ).toEqual(['finns bara för län', '40,0', 'finns bara för län', '60,0'])
  })

  test('shows the year asked for, and tells where it shows another', async () => {
    expect(await cells(`${address}&year=2020`, 'Värde')).toEqual(['50,0 %', '50,0 %', '51,0 %'])
    expect(await textAt(app, `${address}&year=2022`)).toContain('2022 saknas för nyckeltalet. 2021 visas.')
  })

  test('knows English', async () => {
    const text = await textAt(app, `${address}&lang=en`)
    expect(text).toContain('▲ 9.0 percentage points above')
    expect(text).not.toMatch(/procentenheter|kommuner|riket|nyckeltal/)
  })
})

describe('moving and removing', () => {
  test('are links that keep focus on what was moved', async () => {
    const page = await pageAt(`/compare?${EMPLOYMENT}&area=0101&area=0102&area=fa:1`)
    const order = (...keys: string[]) => `/compare?${[EMPLOYMENT, ...keys.map((key) => `area=${key}`)].join('&amp;')}`
    expect(page).toContain(`id="up-fa-1" href="${order('0101', 'fa%3A1', '0102')}#up-fa-1"`)
    expect(page).toContain(`id="up-0102" href="${order('0102', '0101', 'fa%3A1')}#down-0102"`)
    expect(page).toContain(`id="down-0102" href="${order('0101', 'fa%3A1', '0102')}#up-0102"`)
    expect(page).toContain(`href="${order('0102', 'fa%3A1')}#areas" aria-label="Ta bort: Almby"`)
    expect(page).not.toContain('id="up-0101"')
    expect(page).not.toContain('id="down-fa-1"')
  })

  test('what is chosen goes along with the form', async () => {
    const page = await pageAt(`/compare?${EMPLOYMENT}&area=0101&area=fa:1&lang=en`)
    for (const [name, value] of [
      ['indicator', 'employment_rate_20_64'],
      ['area', '0101'],
      ['area', 'fa:1'],
      ['lang', 'en'],
    ]) {
      expect(page).toContain(`<input type="hidden" name="${name}" value="${value}">`)
    }
  })
})

describe('too little to compare', () => {
  test('explains, and offers examples', async () => {
    const text = await textAt(app, '/compare')
    expect(text).toContain('Inget område är valt ännu')
    expect(text).toContain('De tre största kommunerna Götby, Dalby och Cederby')
  })

  test('offers the neighbours and the likes of the one chosen', async () => {
    const text = await textAt(app, '/compare?area=0101')
    expect(text).toMatch(/Almby och grannarna Almby, Björkby, Cederby/)
    expect(text).toContain('Almby och de fem mest lika')
  })
})

describe('an address that cannot be used', () => {
  const notices: [query: string, sentence: string][] = [
    ['area=9999', 'Inget område stämmer med ”9999”'],
    ['area=fa:99', 'Inget område stämmer med ”fa:99”'],
    ['area=__proto__:constructor', 'Inget område stämmer med'],
    ['area=by', 'kan vara flera områden'],
    ['area=territory:1', 'Länken har inget territorium som ”territory:1” kan gälla'],
    ['area=0101&area=Almby', 'Almby står med mer än en gång'],
    ['indicator=nothing', 'Nyckeltalet ”nothing” finns inte'],
    ['indicator=median_rent&indicator=median_rent', 'Medianhyra står med mer än en gång'],
    ['year=soon', '”year=soon” går inte att använda'],
    ['reference=moon', '”reference=moon” går inte att använda'],
    ['colour=red', '”colour”'],
    ['area=0101&area=0102&area=0103&area=0201&area=0202&area=0203&area=0301', 'Högst sex områden kan jämföras. 1 har'],
  ]
  test.each(notices)('%s is told: %s', async (query, sentence) => {
    expect(await textAt(app, `/compare?${query}`)).toContain(sentence)
  })

  test('is never an error, however long or strange', async () => {
    for (const query of [
      'area=%00',
      'area=%',
      'year=99999',
      `area=${'x'.repeat(2000)}`,
      'area=0101&year=0000',
      `${'area=1&'.repeat(900)}`,
    ]) {
      const page = await pageAt(`/compare?${query}`)
      expect(page).not.toMatch(/NaN|Infinity|undefined/)
    }
    expect(await pageAt('/compare?area=%3Cscript%3Ealert(1)%3C/script%3E')).not.toContain('<script>alert')
  })

  test('takes a name for an area', async () => {
    expect(await textAt(app, '/compare?area=almby&area=Björkby')).toContain('Jämför Almby och Björkby')
  })
})
