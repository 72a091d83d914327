/** Territories on /compare, with the sums of toyland's README. */
import { describe, expect, test } from 'vitest'
import { textAt, textOf } from '../page-text.ts'
import { toylandApp } from '../toyland-app.ts'
import { cellsOf } from './cells.ts'

const app = await toylandApp()
const EMPLOYMENT = 'indicator=employment_rate_20_64'
/** 2023: (500 + 3 200) of (1 000 + 4 000) is 74 %, in 2020 (500 + 2 100) of (1 000 + 3 000) is 65 %. */
const COAST = 't=Kusten~0102.0301'
/** 2023: (400 + 900 + 1 500) of (500 + 1 500 + 2 000) is 70 %. */
const INLAND = 't=Inlandet~0101.0103.0201'
const BOTH = `/compare?${EMPLOYMENT}&${COAST}&${INLAND}`

async function pageAt(address: string): Promise<string> {
  const answer = await app.request(address)
  expect(answer.status, address).toBe(200)
  return answer.text()
}

const cells = async (address: string, name: string) => cellsOf(await pageAt(address), name)

describe('territories', () => {
  test('stand beside areas and groups, recomputed, with their coverage and no rank', async () => {
    const address = `${BOTH}&area=0101&area=fa:1`
    expect(await cells(address, 'Värde')).toEqual(['80,0 %', '60,0 %', '74,0 %', '70,0 %'])
    expect(await cells(address, 'Täckning')).toEqual([
      '–',
      '4 av 4 områden, 100 % av befolkningen',
      '2 av 2 områden, 100 % av befolkningen',
      '3 av 3 områden, 100 % av befolkningen',
    ])
    expect((await cells(address, 'Plats')).slice(2)).toEqual([
      'ett territorium rangordnas inte',
      'ett territorium rangordnas inte',
    ])
    expect((await cells(address, 'Mot riket'))[2]).toBe('▲ 3,0 procentenheter över riket 71,0 %')
  })

  test('lead to their own pages, and the map keeps them', async () => {
    const page = await pageAt(BOTH)
    expect(page).toContain('<a href="/territory?t=Kusten~0102.0301">Kusten</a>')
    expect(page).toContain(
      'href="/?indicator=employment_rate_20_64&amp;t=Kusten~0102.0301&amp;t=Inlandet~0101.0103.0201"',
    )
    expect(textOf(page)).toContain('Kusten territorium, 2 kommuner')
  })

  test('are moved among the others, and the address says where they stand', async () => {
    const page = await pageAt(`/compare?area=0101&${COAST}`)
    const up = '/compare?indicator=employment_rate_20_64&amp;area=territory%3A1&amp;area=0101&amp;t=Kusten~0102.0301'
    expect(page).toContain(`id="up-t-Kusten" href="${up}#down-t-Kusten"`)
    expect(await textAt(app, `/compare?area=territory:1&area=0101&${COAST}`)).toContain('Jämför Kusten och Almby')
    expect(page).toContain('aria-label="Ta bort: Kusten"')
  })

  test('go along with the form in their places', async () => {
    const page = await pageAt(`/compare?area=territory:1&area=0101&${COAST}&reference=territory:1&by=type`)
    for (const [name, value] of [
      ['area', 'territory:1'],
      ['area', '0101'],
      ['t', 'Kusten~0102.0301'],
      ['by', 'type'],
    ]) {
      expect(page).toContain(`<input type="hidden" name="${name}" value="${value}">`)
    }
    expect(page).toContain('<option value="territory:1" selected>Kusten</option>')
  })

  test('have lines over time, computed anew every year', async () => {
    const words = textOf((await pageAt(BOTH)).replaceAll('aria-label="', '>'))
    expect(words).toMatch(/Kusten: 65,0 % år 2020, 74,0 % år 2023/)
    expect(words).toContain('Kommunerna i varje territorium, 2023')
  })

  test('that cut areas tell sums as approximate with the interval that is certain', async () => {
    // A circle of 30 km around the seat of 0103 holds it whole and cuts others.
    const [value = ''] = await cells('/compare?indicator=population_total&t=Ring~*15.18_58.91_25', 'Värde')
    expect(value).toMatch(/^≈ [\d ]+ personer ungefärligt värde säkert [\d ]+ till [\d ]+ personer$/)
  })

  test('of what cannot be summed tell the range of their parts', async () => {
    expect(await cells('/compare?indicator=median_rent&t=Inlandet~0101.0201.0203', 'Värde')).toEqual([
      'kan inte summeras delarna har 5 100 till 7 200 kronor',
    ])
  })

  test('have the figures of counties where they consist of counties, and else none', async () => {
    expect(await cells('/compare?indicator=wellbeing_index&t=Halv~0101&t=Hel~01', 'Värde')).toEqual([
      'finns bara för län delarna har 40,0',
      '40,0',
    ])
  })
})

describe('a territory as reference', () => {
  test('is compared with by all but itself', async () => {
    const address = `${BOTH}&area=0101&reference=territory:1`
    expect(await cells(address, 'Mot Kusten')).toEqual([
      '▲ 6,0 procentenheter över Kusten 74,0 %',
      'jämförs inte',
      '▼ 4,0 procentenheter under Kusten 74,0 %',
    ])
  })

  test('without a value gives way to the median of its parts', async () => {
    // 5 100, 5 200 and 7 200.
    const address = '/compare?indicator=median_rent&area=0102&t=Inlandet~0101.0201.0203&reference=territory:1'
    expect((await cells(address, 'Mot medianen i Inlandet'))[0]).toBe(
      '▲ 900 kronor över medianen i Inlandet 5 200 kronor',
    )
  })

  test('may be the first chosen', async () => {
    expect(await cells(`${BOTH}&reference=first`, 'Mot det första')).toEqual([
      'jämförs inte',
      '▼ 4,0 procentenheter under Kusten 74,0 %',
    ])
  })

  test('that is not there is told', async () => {
    expect(await textAt(app, `${BOTH}&reference=territory:3`)).toContain('”reference=territory:3” går inte att använda')
  })
})

describe('the difference between two', () => {
  // Cities: 80 % of the coast at 80 %, half of the inland at 75 %. Countryside: 20 % at 50 %, half at 65 %.
  // Composition, about the mean of 74 and 70: 0,3 · (77,5 − 72) − 0,3 · (57,5 − 72) = 1,65 + 4,35 = 6.
  // Levels: 5 · 0,65 − 15 · 0,35 = 3,25 − 5,25 = −2.
  test('is taken apart into composition and levels, in one sentence', async () => {
    expect(await textAt(app, BOTH)).toContain(
      'Skillnaden mellan Kusten och Inlandet är 4,0 procentenheter: 6,0 kommer av sammansättningen och −2,0 av nivåerna inom grupperna.',
    )
    expect(await textAt(app, `${BOTH}&lang=en`)).toContain(
      'The difference between Kusten and Inlandet is 4.0 percentage points: 6.0 comes from composition and −2.0 from the levels within the groups.',
    )
  })

  test('is a table of parts, and a drawing that says the same', async () => {
    expect(await cells(BOTH, 'Städer')).toEqual(['80,0 %', '50,0 %', '80,0', '75,0', '+1,7', '+3,3'])
    expect(await cells(BOTH, 'Landsbygd')).toEqual(['20,0 %', '50,0 %', '50,0', '65,0', '+4,4', '−5,3'])
    expect(await cells(BOTH, 'Alla grupper')).toEqual(['', '', '74,0', '70,0', '+6,0', '−2,0'])
    const words = textOf((await pageAt(BOTH)).replaceAll('aria-label="', '>'))
    expect(words).toContain('Alla grupper: Sammansättning +6,0, Nivåskillnad −2,0. Städer: Sammansättning +1,7')
  })

  test('can be taken apart by other groups, where there are any', async () => {
    const page = await pageAt(BOTH)
    expect(page).toContain('<strong aria-current="true">SKR:s kommungrupper</strong>')
    expect(page).toContain('by=type#explain-employment_rate_20_64">kommuntyper</a>')
    expect(page).toContain('by=sex#explain-employment_rate_20_64">kvinnor och män</a>')
    expect(await textAt(app, `${BOTH}&by=type`)).toContain('fördelar sig på kommuntyperna')
    // Births know no sexes.
    expect(await pageAt(`/compare?indicator=birth_rate&${COAST}&${INLAND}`)).not.toContain('by=sex')
  })

  test('says what only one side has', async () => {
    const text = await textAt(app, `/compare?${EMPLOYMENT}&t=Stad~0301&t=Båda~0301.0103`)
    expect(text).toContain('Finns bara på den ena sidan: Landsbygd.')
  })

  test('is not taken apart by groups of which the two have none in common', async () => {
    const text = await textAt(app, `/compare?${EMPLOYMENT}&t=Stad~0301&t=Land~0103`)
    expect(text).toContain('de två har ingen grupp gemensam')
    expect(text).not.toContain('kommer av sammansättningen')
  })

  test('is of areas and groups as well, and of the first and each other', async () => {
    const page = await pageAt(`/compare?${EMPLOYMENT}&area=0301&area=fa:1&${INLAND}`)
    const summaries = [...page.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, summary]) => summary)
    expect(summaries.slice(-2)).toEqual(['Götby och FA-region Västra', 'Götby och Inlandet'])
  })

  test('is not taken apart where it is no rate, or one side has no value', async () => {
    for (const indicator of ['population_total', 'median_rent', 'wellbeing_index']) {
      expect(await textAt(app, `/compare?indicator=${indicator}&t=En~01&t=Två~02`)).not.toContain(
        'Vad skillnaden beror',
      )
    }
    const women = '/compare?indicator=employment_rate_20_64_women&t=Stad~0301&t=Utan~0202'
    expect(await textAt(app, women)).toContain('Skillnaden kan inte delas upp: Utan saknar värde')
  })
})

describe('territories that cannot be read', () => {
  test.each([
    ['t=Tom~', 'I ett territorium i länken går ”Tom~” inte att använda'],
    ['t=Fel~9999', 'I ett territorium i länken går ”9999” inte att använda'],
    ['t=En~0101&t=En~0102', 'Mer än ett territorium heter En'],
    ['t=En~0101.0101', '”0101” ingår mer än en gång'],
    ['area=territory:2&t=En~0101', 'Länken har inget territorium som ”territory:2” kan gälla'],
    ['t=En~0101&area=territory:1&area=territory:1', 'En står med mer än en gång'],
    ['by=age&t=En~0101', '”by=age” går inte att använda'],
  ])('%s is told', async (query, sentence) => {
    expect(await textAt(app, `/compare?${query}`)).toContain(sentence)
  })

  test('are never an error, however many or strange', async () => {
    for (const query of [
      `${'t=En~0101&'.repeat(200)}`,
      't=~~~~',
      't=%00~0101',
      't=Ö~@AAAA',
      `t=${'x'.repeat(3000)}~01`,
      't=<script>~0101&area=0102',
    ]) {
      const page = await pageAt(`/compare?${EMPLOYMENT}&${query}`)
      expect(page).not.toMatch(/NaN|Infinity|undefined|<script>~|<script>[^<]*~/)
    }
  })
})
