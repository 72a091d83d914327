/** Everything a view can be taken along as, on a page without a script. */

import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ViewAnswerSchema } from '#core/model/contract.ts'
import { toylandApp } from '../toyland-app.ts'

const app = await toylandApp({ site: { publicAddress: 'https://regionsikt.example.se', embedOrigins: null } })
const ORIGIN = 'https://regionsikt.example.se'

async function page(query: string): Promise<string> {
  const answer = await app.request(`/share?${query}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  return (await answer.text()).replaceAll('\u00a0', ' ')
}

const PLAIN = new Map(Object.entries({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }))
const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => PLAIN.get(entity) ?? entity)
/** What a field of text to take along holds. */
function field(html: string, id: string): string {
  const [, text] = new RegExp(`<textarea[^>]*id="${id}"[^>]*>([^<]*)</textarea>`).exec(html) ?? []
  if (text === undefined) throw new Error(`expected a text field ${id}, found none`)
  return plain(text)
}
const links = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map((match) => plain(match[1] ?? ''))
const options = (html: string, name: string) => {
  const [, inner = ''] = new RegExp(`<select[^>]*name="${name}">(.*?)</select>`, 's').exec(html) ?? []
  return [...inner.matchAll(/value="([^"]*)"/g)].map((match) => match[1] ?? '')
}

const RENT = 'indicator=median_rent&year=2021'

test('of small maps no embed is offered that moves, nor anything that only such a one has', async () => {
  const html = await page(`${RENT}&show=multiples`)
  expect(options(html, 'interaction')).toEqual([])
  expect(html).toContain('Småkartor är alltid en stillbild.')
  expect(html).not.toMatch(/name="lock"|name="hide" value="(controls|search)"/)
  expect(options(await page(RENT), 'interaction')).toEqual(['full', 'still'])
})

describe('without a choice', () => {
  test('picture, files, link, codes, words and citation, each in a field or link of its own', async () => {
    const html = await page(RENT)
    expect(html).toContain('<h1>Dela: Medianhyra, 2021</h1>')
    expect(html).toMatch(
      /<img src="\/figure\.svg\?indicator=median_rent&amp;year=2021&amp;fonts=embedded" [^>]*alt="Karta: Medianhyra, 2021/,
    )
    for (const format of ['svg', 'png', 'pdf', 'docx', 'pptx']) {
      expect(links(html)).toContain(`/figure.${format}?${RENT}`)
    }
    expect(html.match(/data-document="(Word|PowerPoint)"/g)).toHaveLength(2)
    expect(links(html)).toContain('/report')
    expect(field(html, 'share-link')).toBe(`${ORIGIN}/?${RENT}`)
    expect(field(html, 'share-iframe')).toContain(`<iframe src="${ORIGIN}/embed?indicator=median_rent&amp;year=2021"`)
    expect(field(html, 'share-component')).toContain('<regionsikt-embed ')
    expect(field(html, 'share-short')).toMatch(/^Karta: Medianhyra, 2021.*\.$/)
    expect(field(html, 'share-long')).toMatch(/Lägst är .* och högst /)
    expect(field(html, 'share-cite-long')).toMatch(
      /Källa: Toyland statistics.*dataversion [0-9a-f]{16}, byggd .*&at=[0-9a-f]{16}$/,
    )
    expect(html).not.toMatch(/ style="(?!border|max)| on[a-z]+=|<script(?! type="module" src)/)
  })

  test('in English', async () => {
    const html = await page(`${RENT}&lang=en`)
    expect(html).toContain('<h1>Share: Median rent, 2021</h1>')
    expect(field(html, 'share-cite-short')).toMatch(/^Source: Toyland statistics/)
  })
})

describe('what is chosen', () => {
  test('goes into picture, files and code', async () => {
    const html = await page(
      `${RENT}&kind=bars&preset=column&theme=grey&without=title&scale=2&hide=legend&lock=year&embed-theme=dark`,
    )
    const of = '&kind=bars&preset=column'
    expect(links(html)).toContain(`/figure.svg?${RENT}${of}&theme=grey&without=title`)
    expect(links(html)).toContain(`/figure.png?${RENT}${of}&scale=2&theme=grey&without=title`)
    expect(field(html, 'share-iframe')).toContain('&amp;hide=legend&amp;lock=year&amp;theme=dark"')
    expect(html).toMatch(/<option value="bars" selected>/)
    // The way to the other language keeps it all.
    expect(links(html).find((link) => link.startsWith('/share?') && link.endsWith('lang=en'))).toContain(
      'kind=bars&preset=column&scale=2&theme=grey&without=title&hide=legend&lock=year&embed-theme=dark',
    )
  })

  test('is cited as what it is drawn as: the rows of a region with all their sources and their own page', async () => {
    const html = await page('area=02&kind=region')
    expect(field(html, 'share-cite-long')).toMatch(/Samma siffror: \S*\/region\/02\?at=/)
    expect(field(await page(`${RENT}&kind=bars`), 'share-cite-long')).toMatch(/show=table/)
    expect(field(await page(`${RENT}&kind=bars`), 'share-cite-long')).not.toContain('SWEREF')
  })

  test('only what the view can be drawn as is offered, and each of that can be fetched', async () => {
    const html = await page('area=0201&area=0101&level=municipality')
    const offered = options(html, 'kind')
    expect(offered).toEqual(['map', 'multiples', 'chart', 'strip', 'bars', 'line', 'table', 'compare'])
    for (const kind of offered) {
      const answer = await app.request(`/figure.svg?area=0201&area=0101&level=municipality&kind=${kind}`)
      expect(answer.status, kind).toBe(200)
    }
    expect(options(await page('mode=pattern'), 'kind')).not.toContain('bars')
  })

  test('frozen: every address carries the data version, the citation in any case', async () => {
    const [, version = ''] = /dataversion ([0-9a-f]{16})/.exec(await page(RENT)) ?? []
    const html = await page(`${RENT}&at=${version}`)
    for (const id of ['share-link', 'share-address', 'share-iframe', 'share-image']) {
      expect(field(html, id), id).toContain(`at=${version}`)
    }
    expect(html).toContain(`fortsätter att visa dagens siffror (dataversion ${version})`)
    expect(field(await page(RENT), 'share-link')).not.toContain('at=')
  })

  test('an author’s words stand in every place they are for, and nowhere as markup', async () => {
    const hostile = '"><script>alert(1)</script>&'
    const html = await page(
      `${RENT}&alt=${encodeURIComponent(hostile)}&description=${encodeURIComponent('Lång & bra')}`,
    )
    expect(html).not.toContain('<script>')
    expect(field(html, 'share-short')).toBe(hostile)
    expect(field(html, 'share-long')).toBe('Lång & bra')
    expect(field(html, 'share-image')).toContain('alt="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"')
    expect(field(html, 'share-iframe')).toContain('&amp;description=L%C3%A5ng%20%26%20bra')
  })
})

test('what cannot be used is told and left out', async () => {
  const html = await page(`${RENT}&width=0&kind=compare&theme=pink&embed-theme=pink&hide=all`)
  for (const found of ['width=0', 'kind=compare', 'theme=pink', 'hide=all'])
    expect(html).toContain(`”${found}” går inte`)
  expect(links(html)).toContain(`/figure.svg?${RENT}`)
})

describe('what the form sends', () => {
  const usual =
    'at=&kind=map&preset=screen&width=&scale=1&theme=light&interaction=full&embed-theme=auto&alt=&description='

  test('leads to an address with what differs from the usual, which stays', async () => {
    const led = async (query: string) => {
      const answer = await app.request(`/share?${query}`)
      expect(answer.status).toBe(302)
      return answer.headers.get('Location') ?? ''
    }
    expect(await led(`${RENT}&${usual}`)).toBe(`/share?${RENT}`)
    const chosen = `${RENT}&lang=en&${usual.replace('map', 'bars').replace('light', 'grey')}&hide=title&hide=legend`
    const place = await led(chosen)
    expect(place).toBe(`/share?${RENT}&kind=bars&theme=grey&hide=title&hide=legend&lang=en`)
    expect((await app.request(place)).status).toBe(200)
    expect(await led(`${RENT}&at=&alt=+Mina+ord.+&description=&scale=1`)).toBe(`/share?${RENT}&alt=Mina%20ord.`)
  })

  test('is told where it cannot be used, and not led past that', async () => {
    expect(await page(`${RENT}&${usual.replace('width=', 'width=7')}`)).toContain('”width=7” går inte')
  })

  test('has a label for each field that no other has', async () => {
    for (const query of [RENT, `${RENT}&lang=en`, `${RENT}&show=multiples`]) {
      const [, form = ''] = /<form class="share-form[^>]*>(.*?)<\/form>/s.exec(await page(query)) ?? []
      const labels = [...form.matchAll(/<label[^>]*>([^<]*)</g)].map(([, text]) => text)
      expect(labels.length).toBeGreaterThan(15)
      expect(new Set(labels).size).toBe(labels.length)
    }
  })
})

test('two who ask by different names are each given their own', async () => {
  const anywhere = await toylandApp()
  for (const host of ['a.example', 'b.example', 'a.example']) {
    const html = await (await anywhere.request(`http://${host}/share?${RENT}`)).text()
    expect(field(html, 'share-link')).toBe(`http://${host}/?${RENT}`)
    const answer: unknown = await (await anywhere.request(`http://${host}/api/view?${RENT}`)).json()
    expect(v.parse(ViewAnswerSchema, answer).citations.long).toContain(`Samma siffror: http://${host}/?${RENT}&at=`)
  }
})

test('the page of the map leads here, with its view', async () => {
  const html = await (await app.request(`/?${RENT}`)).text()
  expect(links(html)).toContain(`/share?${RENT}`)
})
