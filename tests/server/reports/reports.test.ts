import { micromark } from 'micromark'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ProblemSchema } from '#core/model/contract.ts'
import {
  BegunReportSchema,
  type CreatedReport,
  CreatedReportSchema,
  type ReadReport,
  ReadReportSchema,
  SavedReportSchema,
} from '#core/model/contract-reports.ts'
import { readReportValue } from '#core/model/report/read.ts'
import type { Block, Report } from '#core/model/report.ts'
import { edit } from '../../data-copy.ts'
import { toylandAtlas } from '../../toyland.ts'
import { textAt } from '../page-text.ts'
import { figuresOf, twoVersions } from '../revisions/two-versions.ts'
import { freshSaving } from '../saving.ts'
import { toylandApp } from '../toyland-app.ts'

/**
 * Once, in 2023, 0101 had 55 % employed (now 80), so that it had fallen from 60 and 0103 was highest of county 01; and
 * county 02 had 69 %, below the country's 71 then as now.
 */
const { after, before, versions } = await twoVersions((folder) => {
  edit(folder, figuresOf('employment_rate_20_64'), '0101,50,60,80', '0101,50,60,55')
  edit(folder, figuresOf('employment_rate_20_64'), '02,60,70,70', '02,60,70,69')
})
const app = await toylandApp({ atlas: after, versions, saving: freshSaving({ days: 30 }) })

const TYPE = { 'content-type': 'application/json' }
const send = (path: string, body: unknown, method = 'POST', headers: Record<string, string> = {}) =>
  app.request(path, { method, headers: { ...TYPE, ...headers }, body: JSON.stringify(body) })

const text = (words: string): Block => ({ kind: 'text', text: words })
const report = (blocks: readonly Block[], more: Partial<Report> = {}): Report => ({
  format: 'regionsikt-report/1',
  title: 'Arbete i Ängen',
  lang: 'sv',
  at: before.version,
  blocks: [...blocks],
  ...more,
})

async function preview(body: Report): Promise<ReadReport> {
  const answer = await send('/api/reports/preview', body)
  expect(answer.status).toBe(200)
  return v.parse(ReadReportSchema, await answer.json())
}

async function create(body: Report): Promise<{ created: CreatedReport; tag: string }> {
  const answer = await send('/api/reports', body)
  expect(answer.status).toBe(201)
  return { created: v.parse(CreatedReportSchema, await answer.json()), tag: answer.headers.get('etag') ?? '' }
}

/** As it reads, without markup; spaces that do not break as others. */
const wordsOf = ({ blocks }: ReadReport) =>
  blocks
    .flatMap((block) => (block.kind === 'text' ? block.parts : []))
    .flatMap((part) => (part.kind === 'list' ? part.items : [part.spans]))
    .map((spans) => spans.map((span) => span.text).join(''))
    .join('\n')
    .replaceAll('\u00a0', ' ')

const reads = async (words: string, more: Partial<Report> = {}) => wordsOf(await preview(report([text(words)], more)))

describe('live values', () => {
  test.each([
    ['{{population_total|area=01}}', '6 000 personer'],
    ['{{population_total|area=SE|year=2020}}', '18 000 personer'],
    ['{{population_total|area=01|show=number}} {{population_total|area=01|show=unit}}', '6 000 personer'],
    ['{{employment_rate_20_64|area=03|show=rank}}', 'plats 1 av 3'],
    ['{{employment_rate_20_64|area=0102|show=rank|reference=county}}', 'plats 3 av 3'],
    ['{{employment_rate_20_64|area=03|show=difference}}', '+9,0 procentenheter'],
    // County 01 as published has 60 %.
    ['{{employment_rate_20_64|area=0101|show=difference|reference=county}}', '+20,0 procentenheter'],
    ['{{population_total|area=03|show=change|since=2020}}', '+2 000 personer'],
    ['{{population_total|area=03|show=change}}', '+1 000 personer'],
    // 2020 to 2023 goes across the break of 2021.
    ['{{employment_rate_20_64|area=01|show=change|since=2020}}', '+10,0 procentenheter (över ett seriebrott 2021)'],
    ['{{births|area=01|show=year}}', '2023'],
    ['{{births|area=0101|show=name}}', 'Almby'],
  ])('%s', async (written, expected) => {
    expect(await reads(written)).toBe(expected)
  })

  test.each([
    ['{{never_was|area=01}}', 'nyckeltalet finns inte'],
    ['{{births|area=99}}', 'området finns inte'],
    ['{{births|area=01|year=1999}}', 'året har inga siffror'],
    ['{{births|area=01|show=change}}', 'inget tidigare år att räkna från'],
    ['{{births|area=SE|show=rank}}', 'får ingen plats'],
    ['{{births|area=SE|show=difference}}', 'jämförs med sig självt'],
    ['{{births|area=01|show=difference|reference=county}}', 'jämförs med sig självt'],
    ['{{births|area=01|show=difference|reference=fa}}', 'inget att jämföra med'],
    ['{{median_rent|area=0202|year=2021}}', 'inte tillämpligt'],
    ['{{median_rent|area=0301|year=2021}}', 'sekretess, för få personer'],
    ['{{median_rent|area=SE}}', 'kan inte summeras'],
    ['{{births|area}}', 'går inte att läsa'],
  ])('%s is marked missing: %s', async (written, reason) => {
    const reading = await preview(report([text(`Det är ${written}.`)]))
    expect(wordsOf(reading)).toBe(`Det är [saknas: ${reason}].`)
    const [block] = reading.blocks
    if (block?.kind !== 'text' || block.parts[0]?.kind !== 'paragraph') throw new Error('expected a paragraph')
    expect(block.parts[0].spans[1]).toMatchObject({ missing: true, source: written })
  })

  test('of a group are combined from its areas', async () => {
    const { divisions } = await toylandAtlas()
    const [west] = divisions.get('fa')?.groups ?? []
    // FA west is county 01 and 0202: (400 + 500 + 900 + 150) / (500 + 1 000 + 1 500 + 250) = 60 %.
    expect(await reads(`{{employment_rate_20_64|area=fa:${west?.id}}}`)).toBe('60,0 %')
  })

  test('read in English', async () => {
    const words = '{{employment_rate_20_64|area=03|rank}}, {{employment_rate_20_64|area=03}}, {{births|area=99}}'
    expect(await reads(words, { lang: 'en' })).toBe('rank 1 of 3, 80.0%, [missing: there is no such area]')
  })

  test('that cannot be understood are told with their place', async () => {
    const { blocks } = await preview(report([text('Ett\n{{births|area=1}} och {{')]))
    const [block] = blocks
    if (block?.kind !== 'text') throw new Error('expected a text')
    expect(block.faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 15],
      [2, 23],
    ])
    expect(block.faults[0]?.expected).toContain('area=20')
  })
})

describe('claims', () => {
  const judged = async (words: string, more: Partial<Report> = {}) =>
    (await preview(report([text(words)], more))).claims.map(({ claim, verdict, now, before }) => ({
      claim,
      verdict,
      now: now.figures.replaceAll('\u00a0', ' '),
      before: before?.figures.replaceAll('\u00a0', ' ') ?? null,
    }))

  test('flip when the figures do, and are told with those of then and now', async () => {
    expect(await judged('Andelen minskar till {{employment_rate_20_64|area=0101}}.')).toEqual([
      {
        claim: 'falls',
        verdict: 'no-longer-holds',
        now: '2021: 60,0 %; 2023: 80,0 %',
        before: '2021: 60,0 %; 2023: 55,0 %',
      },
    ])
    expect(await judged('Cederby har högst andel i länet, {{employment_rate_20_64|area=0103}}.')).toEqual([
      {
        claim: 'highest',
        verdict: 'no-longer-holds',
        now: '2023: 60,0 %; de andra (2) från 50,0 % till 80,0 %',
        before: '2023: 60,0 %; de andra (2) från 50,0 % till 55,0 %',
      },
    ])
  })

  test('that begin to hold do, and those that held go on', async () => {
    expect((await judged('Andelen ökar till {{employment_rate_20_64|area=0101}}.'))[0]?.verdict).toBe('holds')
    expect((await judged('{{employment_rate_20_64|area=02}} är under riket.'))[0]).toMatchObject({
      verdict: 'holds',
      now: '2023: 70,0 % mot 71,0 %',
      before: '2023: 69,0 % mot 71,0 %',
    })
    expect((await judged('Mer än hälften, {{employment_rate_20_64|area=02}}.'))[0]?.verdict).toBe('holds')
  })

  test('that never held are told apart', async () => {
    expect((await judged('{{employment_rate_20_64|area=02}} är över riket.'))[0]?.verdict).toBe('does-not-hold')
  })

  test('written against the very figures that are shown have no past', async () => {
    const at = after.version
    expect((await judged('Andelen minskar till {{employment_rate_20_64|area=0101}}.', { at }))[0]).toMatchObject({
      verdict: 'does-not-hold',
      before: null,
    })
  })

  test('that cannot be judged say why', async () => {
    const { claims } = await preview(
      report([
        text('Andelen ökar till {{employment_rate_20_64|area=01|since=2020}}.'),
        text('Födslarna ökar: {{births|area=01}}.'),
        text('Mer än hälften, {{births|area=01}}.'),
        text('Det ökar inte: {{population_total|area=03}}.'),
        text('Götby är högst i länet, {{employment_rate_20_64|area=0301}}.'),
      ]),
    )
    expect(claims.map(({ block, verdict, now }) => [block, verdict, now.reason])).toEqual([
      [0, 'not-assessable', 'serien byter mening mellan åren'],
      [1, 'not-assessable', 'inget tidigare år att räkna från'],
      [2, 'not-assessable', 'nyckeltalet är ingen andel i procent'],
      [
        3,
        'not-assessable',
        'meningen säger ”inte” om det. Säg det i värdet: |claim=…, med |since=… eller |reference=… om det behövs',
      ],
      // Alone in its county.
      [4, 'not-assessable', 'ingen annan har en siffra'],
    ])
  })

  test.each([
    // 6 000, 7 000 and 8 000 people in 2020, 2021 and 2023.
    [
      'Folkmängden ökade från {{population_total|area=03|year=2020}} till {{population_total|area=03}}.',
      'holds',
      '2020: 6 000 personer; 2023: 8 000 personer',
    ],
    [
      'Folkmängden är {{population_total|area=03}} och minskar från {{population_total|area=03|year=2020}}.',
      'does-not-hold',
      '2020: 6 000 personer; 2023: 8 000 personer',
    ],
    [
      'Folkmängden ökade från 2020 till 2023, {{population_total|area=03}}.',
      'holds',
      '2020: 6 000 personer; 2023: 8 000 personer',
    ],
    [
      'Öns län har {{employment_rate_20_64|area=03}}, högre än riket ({{employment_rate_20_64|area=SE}}).',
      'holds',
      '2023: 80,0 % mot 71,0 %',
    ],
    // The country has no wellbeing of its own; the median of the counties is not it.
    ['{{wellbeing_index|area=03}} är högre än riket.', 'not-assessable', ''],
    // The very sentence that counts areas and not people.
    ['Mer än hälften av länen ligger under {{employment_rate_20_64|area=SE}}.', 'not-assessable', ''],
    ['Under riket ligger inte Almby, {{employment_rate_20_64|area=0101}}.', 'not-assessable', ''],
    ['Almby har den högsta i länet, {{employment_rate_20_64|area=0101|change}}.', 'not-assessable', ''],
    // Years that are named are those it is judged by, or it is not judged.
    ['År 2020 var folkmängden oförändrad, {{population_total|area=03}}.', 'not-assessable', ''],
    [
      'År 2023 ökade folkmängden till {{population_total|area=03}}.',
      'holds',
      '2021: 7 000 personer; 2023: 8 000 personer',
    ],
  ])('%s: %s by the figures and years it says', async (words, verdict, now) => {
    expect(await judged(words, { at: after.version })).toMatchObject([{ verdict, now }])
  })

  test('that no longer hold come first', async () => {
    const { claims } = await preview(
      report([
        text('{{employment_rate_20_64|area=02}} är under riket.'),
        text('{{employment_rate_20_64|area=02}} är över riket.'),
        text('Andelen minskar till {{employment_rate_20_64|area=0101}}.'),
      ]),
    )
    expect(claims.map(({ verdict }) => verdict)).toEqual(['no-longer-holds', 'does-not-hold', 'holds'])
    expect(claims[0]).toMatchObject({ block: 2, about: 'Sysselsättningsgrad 20–64 år, Almby', words: 'minskar' })
  })
})

describe('changes', () => {
  test('are sentences whose values read otherwise, with both', async () => {
    const words =
      'Almby har {{employment_rate_20_64|area=0101}}, {{employment_rate_20_64|area=0101|rank}}. Björkby har {{employment_rate_20_64|area=0102}}.'
    const { changes, at } = await preview(report([text(words)]))
    expect(at).toEqual({ version: before.version, kept: true })
    expect(changes.map(({ values }) => values.map(({ before, now }) => [before, now]))).toEqual([
      [
        ['55,0\u00a0%', '80,0\u00a0%'],
        ['plats 6 av 7', 'plats 1 av 7'],
      ],
    ])
    expect(changes[0]?.sentence).toContain('Almby har 80,0')
  })

  test('cannot be told where the version is gone, and that is said', async () => {
    const { changes, at, claims } = await preview(
      report([text('Andelen minskar till {{employment_rate_20_64|area=0101}}.')], { at: '0123456789abcdef' }),
    )
    expect(at).toEqual({ version: '0123456789abcdef', kept: false })
    expect(changes).toEqual([])
    expect(claims[0]).toMatchObject({ verdict: 'does-not-hold', before: null })
  })
})

const MAP: Block = { kind: 'figure', view: 'indicator=employment_rate_20_64&within=01', setting: [], caption: '' }

describe('figures', () => {
  test('are told by their picture, their words and their address', async () => {
    const { blocks } = await preview(report([MAP, { ...MAP, setting: [['alt', 'Min text']], caption: 'Min <b>' }]))
    expect(blocks[0]).toMatchObject({
      caption: 'Sysselsättningsgrad 20–64 år, 2023, procent, 3 kommuner i Ängs län',
      image: '/figure.svg?indicator=employment_rate_20_64&within=01&without=title&fonts=embedded',
      address: '/?indicator=employment_rate_20_64&within=01',
      faults: [],
    })
    expect(blocks[1]).toMatchObject({ caption: 'Min <b>', alt: 'Min text' })
  })

  test.each([
    ['indicator=never_was', []],
    ['indicator=births&year=1999', []],
    ['indicator=births', [['kind', 'compare']]],
  ] satisfies [string, [string, string][]][])('%s %j cannot be drawn, and that is said', async (view, setting) => {
    const { blocks } = await preview(report([{ kind: 'figure', view, setting, caption: '' }]))
    expect(blocks[0]).toMatchObject({ image: null, address: null })
    expect(blocks[0]?.faults).not.toEqual([])
  })

  test('parts of an address that cannot be used are told, and the rest is drawn', async () => {
    const { blocks } = await preview(report([{ ...MAP, view: `${MAP.view}&colour=red` }]))
    expect(blocks[0]).toMatchObject({ image: expect.stringContaining('/figure.svg?') })
    expect(blocks[0]?.faults).toHaveLength(1)
  })
})

const HOSTILE =
  '<script>alert(1)</script> "\' & ]]> **{{births|area=SE}}** [x](javascript:alert(1)) [y](https://a.se/"onload="x) ![z](https://a.se)'

describe('taken along', () => {
  test('as Markdown: values as text, figures by frozen addresses, sources, and nothing of the author’s as markup', async () => {
    const answer = await send('/api/reports/report.md', report([text(HOSTILE), text('1. ett\n- # två'), MAP]))
    expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    const written = await answer.text()
    expect(written).toContain('# Arbete i Ängen')
    expect(written).toContain('**200\u00a0personer**')
    const shown = micromark(written)
    expect(shown).not.toContain('<script')
    expect(shown).not.toContain('href="javascript')
    expect(shown.match(/<img /g)).toHaveLength(1)
    expect(written).toContain('1\\. ett')
    expect(written).toContain('- \\# två')
    expect(written).toContain(
      `](<http://localhost/figure.svg?indicator=employment_rate_20_64&within=01&at=${after.version}`,
    )
    expect(written).toContain('Källa: Toyland statistics')
    expect(written).toContain('## Källor')
    expect(written).toContain(after.version)
  })

  test('as Word: a file that begins as one', async () => {
    const answer = await send('/api/reports/report.docx', report([text('## Ett\n\nHär {{births|area=SE}}'), MAP]))
    expect(answer.status).toBe(200)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK')
  })

  test('with older figures, where the address asks for them', async () => {
    const body = report([text('{{employment_rate_20_64|area=0101}}')])
    expect(await (await send('/api/reports/report.md', body)).text()).toContain('80,0')
    expect(await (await send(`/api/reports/report.md?at=${before.version}`, body)).text()).toContain('55,0')
  })
})

describe('saved', () => {
  test('a report is read, changed with its secret, and removed', async () => {
    const { created, tag } = await create(report([text('Ett')]))
    expect(created.url).toBe(`/r/${created.id}`)
    const path = `/api/reports/${created.id}`
    const read = await app.request(path)
    expect(v.parse(SavedReportSchema, await read.json()).report).toEqual(report([text('Ett')]))
    const key = { authorization: `Bearer ${created.secret}`, 'if-match': tag }
    const changed = await send(path, report([text('Två')]), 'PUT', key)
    expect(changed.status).toBe(200)
    // Whoever still holds the first edition is told.
    expect((await send(path, report([text('Tre')]), 'PUT', key)).status).toBe(412)
    expect((await send(path, report([]), 'PUT', { authorization: 'Bearer x', 'if-match': '*' })).status).toBe(404)
    const last = { ...key, 'if-match': changed.headers.get('etag') ?? '' }
    expect((await app.request(path, { method: 'DELETE', headers: last })).status).toBe(204)
    expect((await app.request(created.url)).status).toBe(404)
    expect((await app.request(`${path}/report.md`)).status).toBe(404)
  })

  test('what is no report is refused with a place', async () => {
    const answer = await send('/api/reports', { ...report([]), blocks: [{ kind: 'text' }] })
    expect(answer.status).toBe(422)
    expect(v.parse(ProblemSchema, await answer.json())).toMatchObject({ pointer: '/blocks/0/text' })
  })

  test('its page reads it, points out what no longer holds, and leads on', async () => {
    const { created } = await create(report([text('Andelen minskar till {{employment_rate_20_64|area=0101}}.'), MAP]))
    const page = await textAt(app, created.url)
    expect(page).toContain('Arbete i Ängen')
    expect(page).toContain('håller inte längre')
    expect(page).toContain('2021: 60,0 %; 2023: 55,0 %')
    expect(page).toContain('Värden som är andra än när texten skrevs')
    const html = await (await app.request(created.url)).text()
    expect(html).toContain(`href="/report?id=${created.id}"`)
    expect(html).toContain(`/api/reports/${created.id}/report.docx`)
    expect(html).toContain('<img src="/figure.svg?')
    expect(await textAt(app, `${created.url}?lang=en`)).toContain('no longer holds')
  })

  test('a reader is told of claims only where they do not hold, folded and not on paper', async () => {
    const broken = await create(report([text('Andelen minskar till {{employment_rate_20_64|area=0101}}.')]))
    const page = await (await app.request(broken.created.url)).text()
    expect(page).toMatch(
      /<div class="report-review screen-only"><details class="unfolding"><summary>Ett påstående i texten/,
    )
    expect(page).not.toMatch(/<details[^>]* open/)
    const held = report([text('Andelen ökar till {{employment_rate_20_64|area=0101}}.')], { at: after.version })
    const { created } = await create(held)
    expect(await (await app.request(created.url)).text()).not.toContain('report-review')
  })

  // Written against either version or one nobody knows, and read in either.
  test.each([
    ['before', '', 'Jämfört med dataversion', true],
    ['before', before.version, null, false],
    ['after', '', null, false],
    ['after', before.version, 'Rapporten skrevs mot dataversion', false],
    ['0123456789abcdef', '', 'Rapporten skrevs mot dataversion', false],
    ['0123456789abcdef', before.version, 'Rapporten skrevs mot dataversion', false],
  ])('written against %s and read at %j, it says what is true of that', async (written, shown, words, compared) => {
    const at = written === 'before' ? before.version : written === 'after' ? after.version : written
    const { created } = await create(
      report([text('Andelen minskar till {{employment_rate_20_64|area=0101}}.')], { at }),
    )
    const page = await textAt(app, `${created.url}${shown === '' ? '' : `?at=${shown}`}`)
    expect(page).not.toMatch(/finns inte kvar|dagens siffror/)
    for (const each of ['Jämfört med dataversion', 'Rapporten skrevs mot dataversion']) {
      if (each === words) expect(page).toContain(`${each} ${at}`)
      else expect(page).not.toContain(each)
    }
    if (words?.startsWith('Rapporten')) {
      expect(page).toContain(`siffrorna i dataversion ${shown === '' ? after.version : shown}`)
    }
    expect(page.includes('håller inte längre')).toBe(compared)
  })

  test('is read with the older figures where its address says so', async () => {
    const { created } = await create(report([text('Almby har {{employment_rate_20_64|area=0101}}.')]))
    expect(await textAt(app, `${created.url}?at=${before.version}`)).toContain('55,0')
  })

  test('no word of it is ever markup', async () => {
    const { created } = await create(report([text(HOSTILE)], { title: '<img src=x onerror=alert(1)>' }))
    for (const address of [created.url, `/report?id=${created.id}`]) {
      const html = await (await app.request(address)).text()
      expect(html).not.toContain('<script>alert')
      expect(html).not.toContain('<img src=x')
      expect(html).not.toContain('href="javascript')
      expect(html).not.toContain('"onload="')
    }
  })

  test.each(['/r/AAAAAAAAAAAAAAAAAAAAAA', '/report?id=AAAAAAAAAAAAAAAAAAAAAA', '/r/%3Cscript%3E'])(
    '%s leads nowhere, and says so',
    async (address) => {
      const answer = await app.request(address)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('Här finns inget sparat')
    },
  )
})

describe('beginning from a region', () => {
  test.each(['01', '02', '03'])('%s: a report that can be saved, whose claims all hold', async (region) => {
    for (const lang of ['sv', 'en']) {
      const answer = await app.request(`/api/reports/begin?region=${region}&lang=${lang}`)
      const { report: begun } = v.parse(BegunReportSchema, await answer.json())
      expect(readReportValue(begun)).toEqual({ report: begun })
      const { claims, blocks } = await preview(begun)
      expect(claims.length).toBeGreaterThan(2)
      expect(claims.filter(({ verdict }) => verdict !== 'holds')).toEqual([])
      expect(wordsOf(await preview(begun))).not.toMatch(/\[saknas|\[missing/)
      expect(blocks.length).toBeGreaterThan(2)
    }
  })

  test('its map is of the year that its text tells', async () => {
    for (const region of ['01', '02', '03']) {
      const answer = await app.request(`/api/reports/begin?region=${region}`)
      const { report: begun } = v.parse(BegunReportSchema, await answer.json())
      for (const block of begun.blocks) {
        if (block.kind !== 'figure') continue
        const id = new URLSearchParams(block.view).get('indicator')
        const { levels } = [...(await toylandAtlas()).indicators.values()].find((each) => each.id === id) ?? {}
        expect(levels?.municipality.at(-1)).toBe(levels?.county.at(-1))
      }
    }
  })

  test.each([
    ['', 400],
    ['?region=99', 404],
    ['?region=0101', 404],
    ['?region=SE', 400],
  ])('%j is refused', async (query, status) => {
    expect((await app.request(`/api/reports/begin${query}`)).status).toBe(status)
  })

  test('the page of a region leads there', async () => {
    expect(await (await app.request('/region/01')).text()).toContain('href="/report?from=01"')
    expect(await (await app.request('/report?from=01')).text()).toContain('data-from="01"')
    expect(await textAt(app, '/report?from=99')).toContain('from')
  })
})
