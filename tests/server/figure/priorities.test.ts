/** Need and emphasis of all counties as a figure: the numbers of /api/priorities/matrix, wherever they are taken. */
import { strFromU8 } from 'fflate'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { MatrixAnswerSchema } from '#core/model/contract-regions.ts'
import { AskedFigureSchema } from '#core/model/contract-reports.ts'
import { citationsOf } from '#server/figure/citations-of.ts'
import { readFigure } from '../../core/picture/read-figure.ts'
import { readOffice } from '../office/read-office.ts'
import { toylandApp } from '../toyland-app.ts'
import { figureAsked, figureAt, toyEdition } from './toy-edition.ts'

const app = await toylandApp()
const edition = await toyEdition()
const { version } = edition.atlas
const ALL = 'kind=priorities'
const CHOSEN = `${ALL}&area=03&field=climate&sort=need`
const plain = (text: string) => text.replaceAll('&amp;', '&').replaceAll('\u00a0', ' ')
const matrix = v.parse(MatrixAnswerSchema, await (await app.request('/api/priorities/matrix')).json())

describe('the figure', () => {
  test.each([
    ['priorities-sv', ALL],
    ['priorities-column-sv', `${ALL}&preset=column&theme=grey`],
    ['priorities-slide-en', `${CHOSEN}&preset=slide&lang=en&theme=dark`],
  ])('%s: reviewed picture', async (name, query) => {
    const svg = figureAt(edition, query)
      .svg.replaceAll(version, '0123456789abcdef')
      // Toyland is built anew each day.
      .replaceAll(/\(\d{4}-\d\d-\d\d\)/g, '(2026-01-01)')
      .replaceAll('><', '>\n<')
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../figures/figure-${name}.svg`)
  })

  test('has the need and the emphasis of every county in every area, and a sign where the one is great and the other none', () => {
    const texts = readFigure(figureAt(edition, ALL).svg).texts.map(({ text }) => text)
    const cells = matrix.regions.flatMap(({ cells }) => cells)
    const shown = (text: string) => texts.filter((each) => each === text).length
    // The key has one of each, too.
    expect(shown('◆')).toBe(cells.filter(({ blindSpot }) => blindSpot).length + 1)
    for (const { need, count, of, blindSpot } of cells) {
      if (need !== null) expect(texts).toContain(String(Math.round(need)))
      if (!blindSpot) expect(texts).toContain(`${count}/${of}`)
    }
    for (const { name } of matrix.areas) expect(texts.join(' ').replaceAll('- ', '')).toContain(name.sv)
  })

  test('orders the counties by what is asked for, as the page does', () => {
    const names = (query: string) =>
      readFigure(figureAt(edition, query).svg)
        .texts.map(({ text }) => text)
        .filter((text) => /^[ÄBÖ].* län/.test(text))
    // Needs of 01, 02 and 03 in climate: 83, 25, 42.
    expect(names(ALL).map((name) => name[0])).toEqual(['Ä', 'B', 'Ö'])
    expect(names(CHOSEN).map((name) => name[0])).toEqual(['Ä', 'Ö', 'B'])
    expect(figureAt(edition, CHOSEN).subtitle).toMatch(/störst behov först: Miljö och klimat$/)
    // By the first area where none is named.
    expect(figureAt(edition, `${ALL}&sort=emphasis`).subtitle).toMatch(/: Boende, arbete och välfärd$/)
  })

  test('has the areas down on a sheet that is wide and low, every letter as large as those of a page', () => {
    const { svg, height } = figureAt(edition, `${ALL}&width=1280&height=400`)
    expect(svg).toContain('rotate(-90)')
    expect(height).toBe(400)
    expect(figureAt(edition, ALL).svg).not.toContain('rotate')
  })

  test('is told in words: where need is greatest, and every cell', () => {
    const { alt, foot } = figureAt(edition, ALL)
    expect(alt.short).toBe(
      'Översikt: Prioriteringar och behov, 3 län i den nationella rapportens 8 områden. ' +
        '1 gång, i 1 län, hör behovet till den högsta fjärdedelen utan någon prioritering i området.',
    )
    expect(plain(alt.long)).toContain('Miljö och klimat: störst behov Ängs län (83)')
    expect(plain(alt.long)).toMatch(/Ängs län: .*83 \(◆ ingen prioritering\)/)
    expect(foot.join(' ')).toContain('* Ofullständigt underlag')
    expect(foot.join(' ')).toContain('Källor: Toyland statistics; regionernas strategier.')
  })

  test('leads to the page that says the same, in its own data version', () => {
    const { view, setting } = figureAsked(edition, `${CHOSEN}&lang=en`)
    const { short, long } = citationsOf(edition, view, setting, 'https://kartor.example.se')
    const address = `https://kartor.example.se/priorities?area=climate&county=03&sort=need&at=${version}&lang=en`
    expect(short.endsWith(address)).toBe(true)
    expect(long).toContain('Priorities and need. ')
  })
})

describe('from the page', () => {
  const PAGE = '/priorities?area=climate&county=03&sort=need'

  test('as files, as documents and to where it is shared', async () => {
    const page = plain(await (await app.request(PAGE)).text())
    const asked = 'area=03&kind=priorities&field=climate&sort=need'
    for (const file of ['svg', 'png', 'pdf', 'docx', 'pptx']) expect(page).toMatch(`/figure.${file}?`)
    expect(page.split(asked)).toHaveLength(7)
    const [, share = ''] = /href="(\/share\?[^"]*)"/.exec(page) ?? []
    const there = plain(await (await app.request(share)).text())
    expect(there).toContain('<option value="priorities" selected>')
    expect(there).not.toContain('class="notice"')
    // A frame would show the map of some indicator instead.
    expect(there).not.toContain('<iframe')
    expect(there).not.toContain('id="share-iframe"')
    expect(there).toMatch(/id="share-link"[^>]*>http:\/\/localhost\/priorities\?area=climate&county=03&sort=need</)
    expect(there).toMatch(/id="share-image"[^>]*>&lt;figure/)
  })

  test('into a report, by its address', async () => {
    const answer = await app.request(`/api/reports/figure?url=${encodeURIComponent(PAGE)}`)
    const { figure } = v.parse(AskedFigureSchema, await answer.json())
    expect(figure.setting).toEqual([
      ['kind', 'priorities'],
      ['field', 'climate'],
      ['sort', 'need'],
    ])
    expect(new URLSearchParams(figure.view).get('area')).toBe('03')
  })
})

test.each(['docx', 'pptx'])('as %s it has its figure, and its numbers as tables to go on with', async (format) => {
  const answer = await app.request(`/figure.${format}?${CHOSEN}&lang=en`)
  expect(answer.status).toBe(200)
  const { parts } = readOffice(new Uint8Array(await answer.arrayBuffer()))
  const pages = Object.entries(parts).filter(([path]) => /^(word\/document|ppt\/slides\/slide\d+)\.xml$/.test(path))
  const said = plain(pages.map(([, part]) => strFromU8(part).replaceAll(/<[^>]*>/g, '')).join(' '))
  expect(said).toContain('Need, rank and emphasis: Housing, work and welfare to Digital and transport')
  expect(said).toContain('83, rank 1; ◆ no priority')
  expect(said).toContain('42, rank 2; 1 of 3')
})
