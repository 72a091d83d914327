/** The rows of a region beside those of one county that is named: the same wherever the figure is taken. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { AskedFigureSchema } from '#core/model/contract-reports.ts'
import { citationsOf } from '#server/figure/citations-of.ts'
import { readOffice } from '../office/read-office.ts'
import { ownProfile, saveProfile } from '../saved-profile.ts'
import { freshSaving } from '../saving.ts'
import { toylandApp } from '../toyland-app.ts'
import { figureAsked, figureAt, toyEdition } from './toy-edition.ts'

const saving = freshSaving()
const app = await toylandApp({ saving })
const edition = await toyEdition()
const { version } = edition.atlas
const ROWS = 'kind=region&area=01&against=02'
const THERE = '/region/01?reference=02'

const plain = (text: string) => text.replaceAll('&amp;', '&')

describe('the figure', () => {
  test('says with whom in its subtitle and its words, and by how much in each row', () => {
    const { subtitle, alt } = figureAt(edition, ROWS)
    expect(subtitle).toMatch(/, jämfört med Bergs län$/)
    expect(alt.short).toContain('jämfört med Bergs län')
    // 7.5 of 01 less 4.75 of 02, in 2023.
    expect(alt.long.replaceAll('\u00a0', ' ')).toContain(
      '7,50 ton, plats 3 av 3, 2023, ▲ 2,75 ton över Bergs län, 4,75 ton',
    )
    expect(figureAt(edition, `${ROWS}&lang=en`).subtitle).toMatch(/, compared with Berg county$/)
  })

  test('leads to the page that says the same', () => {
    const { view, setting } = figureAsked(edition, ROWS)
    const { short, long } = citationsOf(edition, view, setting, 'https://kartor.example.se')
    const address = `https://kartor.example.se${THERE}&at=${version}`
    expect(short.endsWith(address)).toBe(true)
    expect(long).toContain('jämfört med Bergs län')
  })
})

describe('from the page of the region', () => {
  test('through a profile of a municipality it is beside the same county', async () => {
    const { id } = await saveProfile(saving, ownProfile('0101'))
    const page = await (await app.request(`/region/0101?profile=${id}&reference=02`)).text()
    const [, svg = ''] = /href="(\/figure\.svg\?[^"]*)"/.exec(page) ?? []
    expect(svg).toContain('against=02')
    const drawn = await app.request(plain(svg))
    expect([drawn.status, await drawn.text()]).toEqual([200, expect.stringContaining('jämfört med Bergs län')])
  })

  test('into a report, by the address of the page', async () => {
    const asked = await app.request(`/api/reports/figure?url=${encodeURIComponent(THERE)}`)
    const { figure } = v.parse(AskedFigureSchema, await asked.json())
    expect(figure.setting).toEqual([
      ['kind', 'region'],
      ['against', '02'],
    ])
  })

  test('into a document, whose link leads back', async () => {
    const answer = await app.request(`/figure.docx?${ROWS}`)
    const office = readOffice(new Uint8Array(await answer.arrayBuffer()))
    expect(office.outside.map(({ target }) => target)).toContain(`http://localhost${THERE}&at=${version}`)
  })

  test('into somebody else’s page, by the address of the file', async () => {
    const url = encodeURIComponent(`http://localhost/figure.svg?${ROWS}`)
    const { html } = await (await app.request(`/oembed?url=${url}`)).json()
    expect(html).toContain(`href="http://localhost${THERE}"`)
  })
})

describe('where it is shared', () => {
  const VIEW = 'indicator=births&area=01'

  test('the form keeps it, and every kind is still offered', async () => {
    const page = await (await app.request(`/share?${VIEW}&kind=region&against=02`)).text()
    expect(page).toContain('<input type="hidden" name="against" value="02">')
    for (const kind of ['map', 'bars', 'region']) expect(page).toContain(`<option value="${kind}"`)
    expect(plain(page)).toContain(`/figure.png?${VIEW}&kind=region&against=02`)
    expect(page).toContain('jämfört med Bergs län')
  })

  test('another kind that is chosen there lets it go, and says nothing of it', async () => {
    const led = await app.request(`/share?${VIEW}&kind=bars&against=02`)
    expect([led.status, led.headers.get('location')]).toEqual([302, `/share?${VIEW}&kind=bars`])
  })
})
