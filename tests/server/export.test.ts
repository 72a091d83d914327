import readXlsxFile, { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import type { Indicator } from '#core/model/indicator.ts'
import { VIEW_PARAMETERS } from '#core/model/view.ts'
import { pictureOf } from '#server/ask/picture.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { editionOf } from '#server/edition.ts'
import { csv, guarded, PLAIN, SWEDISH } from '#server/export/csv.ts'
import { xlsx } from '#server/export/xlsx.ts'
import { Kept } from '#server/http/kept.ts'
import { LIMITS } from '#server/http/limits.ts'
import { readQuery } from '#server/http/question.ts'
import { toylandAtlas } from '../toyland.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp()
const atlas = await toylandAtlas()

async function take(address: string): Promise<{ answer: Response; bytes: Buffer }> {
  const answer = await app.request(address)
  expect(answer.status, address).toBe(200)
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
}

/** RFC 4180, read as strictly as it is written: quotes doubled, CRLF after every record, as many cells in each. */
function parse(text: string, separator: string): string[][] {
  expect(text.endsWith('\r\n')).toBe(true)
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r\n)`, 'gy')
  const rows: string[][] = [[]]
  let read = 0
  for (const [whole, quoted, bare, end] of text.matchAll(cell)) {
    read += whole.length
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') rows.push([])
  }
  expect(read).toBe(text.length)
  rows.pop()
  for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0)
  return rows
}

/** Rows by heading. */
function records(rows: readonly string[][]): Record<string, string>[] {
  const [header = [], ...body] = rows
  return body.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])))
}

async function table(query: string): Promise<Record<string, string>[]> {
  return records(parse((await take(`/api/export.csv?${query}`)).bytes.toString('utf8'), ','))
}

const EMPLOYMENT = 'indicator=employment_rate_20_64'

describe('/api/export.csv', () => {
  test('has the same rows and figures as the view', async () => {
    const rows = await table(EMPLOYMENT)
    const view = await (await app.request(`/api/view?${EMPLOYMENT}`)).json()
    expect(rows.map(({ code, value, rank, rank_of, difference }) => [code, value, rank, rank_of, difference])).toEqual(
      view.areas.map((area: Record<string, unknown>) =>
        [area.code, area.value, area.rank, area.rankOf, area.referenceDifference].map(String),
      ),
    )
    expect(rows[0]).toMatchObject({
      name: 'Almby',
      year: '2023',
      compared_with: 'riket',
      reference: '71',
      unit: '%',
      licence: expect.stringMatching(/./),
      data_version: atlas.version,
      address: `/?${EMPLOYMENT}&year=2023&at=${atlas.version}`,
    })
  })

  test('is plain UTF-8 with a name of its own', async () => {
    const { answer, bytes } = await take(`/api/export.csv?${EMPLOYMENT}&within=02`)
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="employment_rate_20_64-2023-municipality-county-02.csv"',
    )
    expect(bytes[0]).not.toBe(0xef)
  })

  test('says why a value is missing, and leaves the number empty', async () => {
    const rows = await table('indicator=median_rent&year=2021')
    expect(rows.find(({ code }) => code === '0202')).toMatchObject({ value: '', missing: 'inte tillämpligt', rank: '' })
  })

  test.each([
    ['mode=change&since=2020', { earlier: '50', later: '80', value: '30', class: /./ }],
    ['mode=gap', { women: '78', men: '82', value: '-4' }],
    ['mode=two&second=median_rent', { first: '80', second: '5200', class: /tredjedelen/ }],
    ['mode=typology&division=fa', { group: 'Västra', value: '80' }],
    ['mode=pattern', { value: '80', p: /^[01]/, neighbours_mean: /^\d/ }],
    ['reference=county', { compared_with: 'det egna länet', reference: '60', difference: '20' }],
    ['reference=similar&area=0102', { compared_with: 'de sex mest lika kommunerna' }],
  ])('shows what %s shows', async (query, expected) => {
    const [first] = await table(`${EMPLOYMENT}&${query}`)
    for (const [key, value] of Object.entries(expected)) {
      if (value instanceof RegExp) expect(first?.[key], key).toMatch(value)
      else expect(first?.[key], key).toBe(value)
    }
  })

  test('of position and direction: value, difference, slope and class of each', async () => {
    const rows = await table('indicator=emissions_per_person&mode=course&level=county')
    // The country has 5.875; lower is better.
    expect(rows).toMatchObject([
      { value: '7.5', slope: '-0.5', difference: '1.625', class: 'sämre läge, förbättras' },
      { value: '4.75', slope: '-0.25', difference: '-1.125', class: 'bättre läge, förbättras' },
      { value: '5.5', slope: '0.5', difference: '-0.375', class: 'bättre läge, försämras' },
    ])
    const [first] = await table('indicator=emissions_per_person&mode=course&target=3&area=0101')
    expect(first).toMatchObject({
      compared_with: 'målvärdet',
      reference: '3',
      difference: '0',
      class: 'bättre läge, förbättras',
    })
  })

  test('of two goals: the slope of each, and whether they part', async () => {
    const rows = await table('indicator=emissions_per_person&second=school_completion&mode=conflict&level=county')
    expect(
      rows.map(({ first_slope, second_slope, class: name }) => [first_slope, Number(second_slope) > 0, name]),
    ).toEqual([
      ['-0.5', true, 'båda förbättras'],
      ['-0.25', false, 'ingen tydlig förändring'],
      ['0.5', true, 'det första försämras, det andra förbättras'],
    ])
  })

  test('of groups tells coverage, range and what cannot be combined', async () => {
    const rows = await table('indicator=median_rent&by=group&division=fa&lang=en')
    expect(rows[0]).toMatchObject({
      code: 'fa:1',
      members: '0101 0102 0103 0202',
      value: '',
      missing: 'cannot be combined',
      areas_with_figures: '3',
      areas: '4',
      lowest: '5200',
      highest: '6100',
      approximation: 'false',
    })
  })

  test('of all years is one long table', async () => {
    const rows = await table(`${EMPLOYMENT}&years=all`)
    expect(rows).toHaveLength(21)
    expect([...new Set(rows.map(({ year }) => year))]).toEqual(['2020', '2021', '2023'])
    const { answer } = await take(`/api/export.csv?${EMPLOYMENT}&years=all`)
    expect(answer.headers.get('content-disposition')).toContain('employment_rate_20_64-2020-2023-municipality.csv')
    const refused = await app.request(`/api/export.csv?${EMPLOYMENT}&mode=pattern&years=all`)
    expect(await refused.json()).toMatchObject({ status: 404, parameter: 'years', found: 'all' })
    expect((await app.request(`/api/export.csv?${EMPLOYMENT}&years=some`)).status).toBe(400)
  })

  test('of small maps holds them all', async () => {
    const rows = await table(`${EMPLOYMENT}&show=multiples&panel=2020&panel=2023`)
    expect([...new Set(rows.map(({ year }) => year))]).toEqual(['2020', '2023'])
  })
})

describe('/api/export.csv-sv', () => {
  test('begins with the mark Excel needs, has semicolons and decimal commas', async () => {
    const { bytes } = await take('/api/export.csv-sv?indicator=birth_rate')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = records(parse(bytes.subarray(3).toString('utf8'), ';'))
    expect(rows[0]).toMatchObject({ Kod: '0101', Namn: 'Almby', Jämförelsevärde: '10' })
    const counties = (await take('/api/export.csv-sv?indicator=birth_rate&level=county')).bytes.toString('utf8')
    expect(counties).toContain(';16,666667;')
  })
})

describe('/api/export.json', () => {
  test('has numbers as numbers, and what they are beside them', async () => {
    const { bytes } = await take(`/api/export.json?${EMPLOYMENT}&mode=gap`)
    const body = JSON.parse(bytes.toString('utf8'))
    expect(body).toMatchObject({ version: atlas.version, address: expect.stringContaining('mode=gap'), notes: [] })
    expect(body.rows[0]).toMatchObject({ code: '0101', women: 78, men: 82, value: -4 })
    expect(body.indicators.map(({ id }: Indicator) => id)).toEqual([
      'employment_rate_20_64_women',
      'employment_rate_20_64_men',
    ])
  })
})

describe('/api/export.xlsx', () => {
  test('has real numbers under a header, and a sheet of what they are', async () => {
    const { answer, bytes } = await take(`/api/export.xlsx?${EMPLOYMENT}&by=group&division=fa`)
    expect(answer.headers.get('content-type')).toContain('spreadsheetml')
    expect(answer.headers.get('content-encoding')).toBeNull()
    const sheets = await readXlsxFile(bytes)
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Data', 'Om'])
    const [header, first] = sheets[0]?.data ?? []
    expect(header?.slice(0, 2)).toEqual(['Kod', 'Namn'])
    const value = first?.[header?.indexOf('Värde (%)') ?? -1]
    expect(value).toBe(60)
    const about = new Map((sheets[1]?.data ?? []).map(([label, text]) => [String(label), String(text)]))
    for (const label of [
      'Titel',
      'Definition',
      'Källa',
      'Licens',
      'Serien bryts',
      'Dataversion',
      'Adress',
      'Klasser',
    ]) {
      expect(about.get(label), label).toMatch(/./)
    }
    expect(about.get('Dataversion')).toBe(atlas.version)
  })

  test('is in the language of the view', async () => {
    const { bytes } = await take(`/api/export.xlsx?${EMPLOYMENT}&lang=en`)
    expect((await readXlsxFile(bytes)).map(({ sheet }) => sheet)).toEqual(['Data', 'About'])
  })

  test('freezes its header', async () => {
    const { bytes } = await take(`/api/export.xlsx?${EMPLOYMENT}`)
    expect((await readSheet(bytes, 1))[0]?.[0]).toBe('Kod')
  })
})

describe('a hostile name', () => {
  const names = [
    '=HYPERLINK("http://x";"y")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    'a"b',
    'a,b;c',
    'line\nbreak',
    'Å–ö',
  ]

  /** Toyland, whose first municipality is called something else. */
  function renamed(name: string): Atlas {
    const areas = atlas.areasAt('municipality').map((area, i) => (i === 0 ? { ...area, name } : area))
    return {
      ...atlas,
      areas: new Map([...atlas.areas, ...areas.map((area) => [area.code, area] as const)]),
      areasAt: (level) => (level === 'municipality' ? areas : atlas.areasAt(level)),
    }
  }

  function pictureWith(name: string) {
    const edition = editionOf(renamed(name), new Kept(LIMITS), () => {})
    return pictureOf(edition, readQuery(EMPLOYMENT, edition.knowledge, VIEW_PARAMETERS).view)
  }

  test.each(names)('%j runs nothing and breaks no line', (name) => {
    for (const dialect of [PLAIN, SWEDISH]) {
      const text = csv([pictureWith(name)], 'sv', dialect).replace('\ufeff', '')
      const rows = parse(text, dialect.separator)
      expect(rows).toHaveLength(8)
      expect(rows[1]?.[1]).toBe(/^[=+\-@\t\r]/.test(name) ? `'${name}` : name)
    }
  })

  test.each(names)('%j is a text and no formula in a workbook', async (name) => {
    const rows = await readSheet(await xlsx([pictureWith(name)], 'sv'), 'Data')
    expect(String(rows[1]?.[1]).trim()).toBe(name.trim())
    expect(rows[1]?.[0]).toBe('0101')
  })

  test('numbers are never guarded, negative ones neither', async () => {
    expect(guarded('−4')).toBe('−4')
    const rows = await table(`${EMPLOYMENT}&mode=gap`)
    expect(rows[0]?.value).toBe('-4')
  })
})
