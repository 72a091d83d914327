/** /priorities over toyland, whose README works out every need and emphasis, and over Sweden's own figures. */
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { type MatrixAnswer, MatrixAnswerSchema } from '#core/model/contract-regions.ts'
import { realAtlas } from '../../real-atlas.ts'
import { toylandAtlas } from '../../toyland.ts'
import { textAt, textOf } from '../page-text.ts'
import { toylandApp } from '../toyland-app.ts'

type App = Awaited<ReturnType<typeof toylandApp>>
const app = await toylandApp()

const pageAt = async (address: string, from: App = app) => (await from.request(address)).text()

/** The part of a page under a heading. */
function partOf(page: string, id: string): string {
  const [, after] = page.split(`<section class="map-part" aria-labelledby="${id}">`)
  const [, other = after] = page.split(`<section aria-labelledby="${id}">`)
  if (other === undefined) throw new Error(`/priorities: expected a section ${id}, found none`)
  return other.split('</section>')[0] ?? ''
}

/** The cells of the matrix as they read, row by row, the county first. */
function matrixOf(page: string): string[][] {
  const [, body = ''] = partOf(page, 'matrix').split('<tbody>')
  return [...body.matchAll(/<tr[ >].*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<t[hd][ >].*?<\/t[hd]>/gs)].map(([cell]) => textOf(cell).trim()),
  )
}

describe('the matrix', () => {
  test('says how much there is of it, for who sees a part of it', async () => {
    const page = await pageAt('/priorities')
    const [rows, columns] = [matrixOf(page).length, (matrixOf(page)[0]?.length ?? 0) - 1]
    expect(page).toContain(`Tabellen rullas i sin ruta: ${rows} län nedåt, ${columns} områden åt höger.`)
  })

  test('has need with rank and emphasis in numbers, as worked out by hand', async () => {
    const [angs, berg, havs] = matrixOf(await pageAt('/priorities'))
    expect(angs).toEqual([
      'Ängs län',
      'behov 83 plats 1 betoning 1 av 3',
      'behov 17 plats 3 betoning 1 av 3',
      'behov ej bedömbart betoning 0 av 3',
      'behov ej bedömbart betoning 0 av 3',
      'behov 50 plats 1 betoning 1 av 3',
      'behov ej bedömbart betoning 0 av 3',
      'behov 83 plats 1 betoning 0 av 3 ◆ ingen prioritering delmål finns',
      'behov ej bedömbart betoning 0 av 3',
    ])
    expect(berg?.[2]).toBe('behov 50 plats 2 betoning 1 av 2 kända')
    // Skills is measured by one measure, which the head of its column says for all.
    expect(havs?.[2]).toBe('behov 83 plats 1 betoning 0 av 3')
    const [, head = ''] = partOf(await pageAt('/priorities'), 'matrix').split('<thead>')
    expect(textOf(head.split('</thead>')[0] ?? '').match(/\S+ ett enda mått/g)).toEqual(['Kompetens ett enda mått'])
  })

  test('an incomplete list is told in words, and nothing is claimed of it', async () => {
    const rows = matrixOf(await pageAt('/priorities?lang=en'))
    expect(rows.map(([county = '']) => county.includes('incomplete list'))).toEqual([false, true, false])
    // Its need of equality is as great as anybody's, and it has no priority there that is known.
    expect(rows[1]?.[5]).toBe('need 50 rank 1 emphasis 0 of 2 known')
  })

  test.each([
    ['county', ['Ängs', 'Bergs', 'Ö']],
    ['need', ['Ö', 'Bergs', 'Ängs']],
    // Bergs has more, but of a list that is not complete.
    ['emphasis', ['Ängs', 'Ö', 'Bergs']],
  ])('is ordered by %s', async (sort, starts) => {
    const rows = matrixOf(await pageAt(`/priorities?area=skills&sort=${sort}`))
    rows.forEach(([county], i) => {
      expect(county).toMatch(new RegExp(`^${starts[i]}`))
    })
  })

  test('says which order and which area are chosen, and links to the others', async () => {
    const page = partOf(await pageAt('/priorities?area=skills&sort=need&county=01'), 'matrix')
    expect(page).toMatch(/sort=need#matrix" aria-current="true">störst behov: Kompetens/)
    expect(page).toMatch(/<th scope="col" class="chosen" aria-sort="descending"><a [^>]*aria-current="true">Kompetens/)
    expect(page).toContain('href="/priorities?area=climate&amp;county=01&amp;sort=need#map"')
    expect(page).toContain('href="/priorities?area=skills&amp;county=01#matrix"')
  })

  test('every cell leads to a place that is there: a priority of the area, or its need', async () => {
    const page = partOf(await pageAt('/priorities'), 'matrix')
    const links = [...page.matchAll(/class="cell" href="([^"#]*)#([^"]*)"/g)]
    expect(links).toHaveLength(24)
    expect(links.map(([, , part]) => part).slice(0, 2)).toEqual(['p-ett-gott-liv', 'p-alla-i-skolan'])
    expect(links[6]?.slice(1)).toEqual(['/region/01', 'need-climate'])
    const pages = new Map(
      await Promise.all(['01', '02', '03'].map(async (code) => [code, await pageAt(`/region/${code}`)] as const)),
    )
    const lost = links.filter(([, path = '', part = '']) => !pages.get(path.slice(-2))?.includes(`id="${part}"`))
    expect(lost.map(([, path, part]) => `${path}#${part}`)).toEqual([])
  })
})

describe('the map and its square', () => {
  test('put every county into its class, with the same words and the same colour', async () => {
    const part = partOf(await pageAt('/priorities?area=skills'), 'map')
    // Needs 17, 50, 83: thirds of one each. Of those above none only 1/3 is of a complete list, so it is the median.
    const bands = Object.fromEntries(
      [...part.matchAll(/<span class="class-band (pair-\d)"><\/span>(..): (\d)/g)].map(([, style, code, count]) => [
        code,
        [style, count],
      ]),
    )
    expect(bands).toEqual({
      C2: ['pair-6', '0'],
      B2: ['pair-7', '0'],
      A2: ['pair-8', '0'],
      C1: ['pair-3', '1'],
      B1: ['pair-4', '0'],
      A1: ['pair-5', '0'],
      C0: ['pair-0', '0'],
      B0: ['pair-1', '0'],
      A0: ['pair-2', '1'],
    })
    const letters = [...part.matchAll(/<text class="([^"]*)"[^>]*>([^<]*)<\/text>/g)].map((found) => found.slice(1))
    expect(letters).toEqual([
      ['pair-3', 'C1'],
      ['hatch-absent', 'B?'],
      ['pair-2', 'A0'],
    ])
    expect(textOf(part)).toContain('Streckade: ofullständigt underlag (1 län)')
    expect(part).toContain('<title>Ängs län: behov 17, plats 3 av 3, ett enda mått; betoning 1 av 3</title>')
    expect(part).toMatch(
      /<title>[^<]*: behov 50, plats 2 av 3, ett enda mått; betoning 1 av 2 kända, ofullständigt underlag<\/title>/,
    )
  })

  test('publish the rule that cuts the classes', async () => {
    const text = textOf(partOf(await pageAt('/priorities?area=skills&lang=en'), 'map'))
    expect(text).toContain('A up to rank 1, B up to rank 2, C the rest; equal needs share a class')
    expect(text).toContain('1, up to the median at most 33%')
  })

  test('great need and no priority has its sign where more than one measure says so, and only there', async () => {
    const climate = partOf(await pageAt('/priorities?area=climate'), 'map')
    expect(climate).toContain('A0◆')
    expect(textOf(climate)).toContain('◆ ingen prioritering placerad här')
    const skills = partOf(await pageAt('/priorities?area=skills'), 'map')
    expect(skills).not.toContain('◆')
    expect(textOf(skills)).toContain('Behovet vilar på ett enda mått')
  })

  test('an area without needs has no map, and says why', async () => {
    const part = partOf(await pageAt('/priorities?area=governance'), 'map')
    expect(part).not.toContain('<svg')
    expect(textOf(part)).toContain('Inget län har ett behov som går att bedöma')
  })
})

describe('what a need is read from', () => {
  test('names every indicator with its reason, who placed it, its year and its source', async () => {
    const part = partOf(await pageAt('/priorities?area=skills&county=03'), 'indicators')
    const text = textOf(part)
    expect(text).toContain('Skolan är grunden.')
    expect(text).toContain('placerat av BRP+')
    expect(text).toContain('valt av redaktionen')
    expect(part).toContain('href="/data/school_completion"')
    // 03 stands last of three in both: 100 · 0.5 / 3.
    expect(text.match(/ 17 2023 3 av 3 /g)).toHaveLength(2)
    expect(text).toContain('har behov 83 av 100, plats 1 av 3.')
    expect(text).toContain('ett enda mått för olika grupper')
  })

  test('an area without indicators says so', async () => {
    expect(textOf(partOf(await pageAt('/priorities?area=governance'), 'indicators'))).toContain(
      'Inget nyckeltal är valt för området',
    )
  })
})

describe('who else', () => {
  test('without a county offers them all, and keeps what else is chosen', async () => {
    const part = partOf(await pageAt('/priorities?area=skills&sort=need'), 'alike')
    expect(part).toContain('href="/priorities?area=skills&amp;county=02&amp;sort=need#alike"')
  })

  test('those that prioritise the area stand first, with the titles as they are written', async () => {
    const part = partOf(await pageAt('/priorities?area=skills&county=03&lang=en'), 'alike')
    const text = textOf(part)
    const places = ['the chosen county', 'Prioritise the area (2)'].map((words) => text.indexOf(words))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(part).toContain('<a lang="sv" href="/region/01?lang=en#p-alla-i-skolan">Alla i skolan</a>')
    expect(text).toMatch(
      /Berg county incomplete list \d\.\d\d 50, rank 2 of 3, a single measure 1 of 2 known Kunskap i bergen/,
    )
  })

  test('a goal that counts as no priority is named as what it is', async () => {
    const text = textOf(partOf(await pageAt('/priorities?area=climate&county=03'), 'alike'))
    expect(text).toMatch(/Ingen prioritering i området \(1\) Ängs län .* Vardag utan utsläpp \(delmål\)/)
    // A draft and a superseded one are no longer, or not yet, in the strategy.
    expect(text).not.toContain('Grön äng')
    expect(text).not.toContain('Mer skog')
  })
})

describe('an address that cannot be used', () => {
  test.each([
    ['area=farming', 'Området ”farming” finns inte.'],
    ['county=99', 'Det finns inget län med koden ”99”.'],
    ['county=1', 'Menades Ängs län, 01?'],
    ['county=0101', 'Det finns inget län med koden ”0101”.'],
    ['sort=size', 'Ordningen ”size” finns inte.'],
    ['order=need', 'Länken innehåller ”order”'],
    ['area=skills&area=climate', 'mer än en gång'],
    ['area=%3Cb%3E', 'Området ”<b>” finns inte'],
  ])('%s: the page is shown, with a sentence', async (query, sentence) => {
    const answer = await app.request(`/priorities?${query}`)
    expect(answer.status).toBe(200)
    const page = await answer.text()
    expect(matrixOf(page)).toHaveLength(3)
    expect(textOf(page).replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toContain(sentence)
    expect(page).not.toContain('<b>')
  })

  test('an atlas from before there were strategies says that there are none', async () => {
    const atlas = await toylandAtlas()
    const bare = await toylandApp({ atlas: { ...atlas, strategies: new Map(), reportAreas: [] } })
    expect(await textAt(bare, '/priorities?county=01')).toContain('har inga strategier')
    expect(await textAt(bare, '/priorities?lang=en')).toContain('has no strategies')
  })
})

test('the form keeps the order and the language, and needs no script', async () => {
  const page = await pageAt('/priorities?area=climate&county=02&sort=need&lang=en')
  const form = /<form class="filter priorities-form.*?<\/form>/s.exec(page)?.[0] ?? ''
  expect(form).toContain('method="get" action="/priorities"')
  expect(form).toContain('name="sort" value="need"')
  expect(form).toContain('name="lang" value="en"')
  expect(form).toContain('<option value="climate" selected>')
  expect(form).toContain('<option value="02" selected>')
})

describe('Sweden', () => {
  let sweden: App
  let matrix: MatrixAnswer
  beforeAll(async () => {
    sweden = await toylandApp({ atlas: realAtlas() })
    matrix = v.parse(MatrixAnswerSchema, await (await sweden.request('/api/priorities/matrix')).json())
  })

  test('21 counties × 8 areas with the numbers of /api/priorities/matrix', async () => {
    const rows = matrixOf(await pageAt('/priorities?lang=en', sweden))
    expect(rows).toHaveLength(21)
    matrix.regions.forEach(({ code, complete, cells }, i) => {
      const [county, ...texts] = rows[i] ?? []
      const name = realAtlas().areas.get(code)?.names?.en
      expect(name).toMatch(/ County$/)
      expect(county).toBe(complete ? name : `${name} incomplete list`)
      expect(texts).toHaveLength(8)
      cells.forEach(({ need, needRank, count, of, blindSpot }, j) => {
        const wanted = `need ${need === null ? 'not assessable' : `${need.toFixed(0)} rank ${needRank}`} emphasis ${count} of ${of}`
        expect(texts[j]).toContain(wanted)
        expect(texts[j]?.includes('no priority')).toBe(blindSpot)
      })
    })
  })

  test('integration rests on the work of women and of men: shown, marked once, and nobody is blind to it', async () => {
    const single = matrix.regions.flatMap(({ cells }) => cells.filter(({ measures }) => measures < 2))
    expect(new Set(single.map(({ area }) => area))).toEqual(new Set(['integration']))
    expect(single).toHaveLength(21)
    expect(single.every(({ need, blindSpot }) => need !== null && !blindSpot)).toBe(true)
    expect((await textAt(sweden, '/priorities?lang=en')).match(/a single measure/g)).toHaveLength(2)
  })

  test('every area has a map on which each county stands once', async () => {
    for (const { id } of matrix.areas) {
      const part = partOf(await pageAt(`/priorities?area=${id}`, sweden), 'map')
      expect([...part.matchAll(/<a [^>]*tabindex="-1"><title>/g)]).toHaveLength(21)
      const listed = [...part.matchAll(/<li><a href="\/region\/(\d\d)#/g)].map(([, code]) => code)
      expect(new Set(listed).size).toBe(21)
      expect(listed).toHaveLength(21)
    }
  })

  test('Dalarna is told its seven, the nearest first among those that prioritise', async () => {
    const part = partOf(await pageAt('/priorities?area=skills&county=20', sweden), 'alike')
    const similar = v.parse(
      v.object({ similar: v.array(v.object({ code: v.string(), name: v.string() })) }),
      await (await sweden.request('/api/similar?area=20')).json(),
    ).similar
    expect(similar).toHaveLength(7)
    for (const { code } of similar) expect(part).toContain(`<a href="/region/${code}#`)
    const first = part.indexOf('Prioriterar området')
    expect(first).toBeGreaterThan(0)
    expect(part.indexOf('Ingen prioritering i området')).toBeGreaterThan(first)
  })
})
