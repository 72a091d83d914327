/** What figures and documents that are no map say of the newer figures. */
import { describe, expect, test } from 'vitest'
import { editionBeside } from '#server/editions.ts'
import { ANY_SITE } from '#server/site.ts'
import { figureAt } from '../figure/toy-edition.ts'
import { plainRenderer } from '../plain-renderer.ts'
import { toylandApp } from '../toyland-app.ts'
import { asItWas, twoVersions } from './two-versions.ts'

const { after, before, versions } = await twoVersions(asItWas)
const old = editionBeside({ atlas: after, versions, site: ANY_SITE }, before)
const VIEW = 'indicator=employment_rate_20_64&level=municipality&year=2023'

const said = (query: string) => figureAt(old, query).foot.at(-1)

describe('a figure of the areas chosen', () => {
  // 0101 Almby had 78 in 2023 and has 80, of three years; the country, of two years, had 61.5 in 2020 and has 60.
  test.each([
    ['kind=line&area=0101&area=0102', '2 av 8 värden är reviderade; Almby 2023 +2,0\u00a0procentenheter (störst).'],
    ['kind=compare&area=0101&area=0102', '2 av 8 värden är reviderade; Almby 2023 +2,0\u00a0procentenheter (störst).'],
    ['kind=line&area=0102', '1 av 5 värden är reviderat.'],
    [
      'kind=line&area=0101&lang=en',
      '2 of 5 values have been revised; Almby 2023 +2.0\u00a0percentage points (the most).',
    ],
    ['kind=compare&area=0102&t=Almby+och+Björkby~0101.0102', '2 av 8 värden är reviderade; Almby 2023'],
  ])('%s', (query, expected) => {
    expect(said(`${VIEW}&${query}`)).toContain(expected)
  })

  test('none of them may have changed', () => {
    expect(said('indicator=median_rent&level=municipality&kind=line&area=0101')).toMatch(
      /En nyare dataversion finns\. Inget av de visade värdena har ändrats\.$/,
    )
  })

  test('and a new year is told', () => {
    expect(said('indicator=school_completion&level=county&kind=line&area=01')).toContain('Ett nyare år finns: 2023.')
  })
})

describe('the rows of a county', () => {
  test('count its own figures, its municipalities’ and the other counties’', () => {
    expect(said('kind=region&area=01')).toMatch(/Nyare siffror finns: 1 av \d+ värden är reviderat\.$/)
    expect(said('kind=region&area=02')).toMatch(/Inget av de visade värdena har ändrats\.$/)
  })
})

describe('a document', () => {
  test.each([
    '/compare/report.docx?indicator=employment_rate_20_64&area=0101&area=0102',
    '/compare/report.pptx?indicator=employment_rate_20_64&area=0101&area=0102',
    `/figure.docx?${VIEW}`,
    `/figure.docx?${VIEW}&kind=table`,
    `/figure.pptx?${VIEW}&kind=table`,
    `/figure.pptx?${VIEW}&kind=line&area=0101`,
  ])('%s says it', async (address) => {
    const app = await toylandApp({ atlas: after, versions, renderer: plainRenderer })
    const [then, now] = await Promise.all(
      [`${address}&at=${before.version}`, address].map(async (each) => (await app.request(each)).text()),
    )
    expect(then).toContain(`Fryst till dataversion ${before.version}`)
    expect(then).toMatch(/\d av \d värden är revidera/)
    expect(now).not.toContain('Fryst till')
  })
})
