import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { BootSchema, ValuesAnswerSchema } from '#core/model/contract.ts'
import { toylandApp } from '../toyland-app.ts'

const app = await toylandApp()

async function pageOf(address: string): Promise<string> {
  const answer = await app.request(address)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  return answer.text()
}

function bootOf(page: string) {
  const text = /<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(page)?.[1] ?? ''
  return v.parse(BootSchema, JSON.parse(text))
}

describe('the page', () => {
  test('holds the map, its title, legend and source without a script', async () => {
    const page = await pageOf('/?indicator=median_rent&year=2021')
    expect(page).toContain('<title>Medianhyra, 2021 – Regionsikt</title>')
    expect(page).toMatch(/<h1 id="picture-title"[^>]*>Medianhyra, 2021<\/h1>/)
    expect(page).toMatch(/<svg id="map-svg"/)
    expect(page.match(/<path[^>]*data-code="\d{4}"/g)).toHaveLength(7)
    expect(page).toMatch(/<svg class="picture legend"/)
    expect(page).toContain('Källa: Toyland statistics.')
    expect(page).toContain('sekretess, för få personer')
    expect(page).toContain('href="/figure.svg?indicator=median_rent&amp;year=2021"')
  })

  test('tells the size of circles in words where no script can draw the legend to scale', async () => {
    const counts = await pageOf('/?indicator=population_total')
    expect(counts).toMatch(/<noscript><p[^>]*>Cirkelns yta svarar mot värdet\. Störst är /)
    expect(await pageOf('/?indicator=median_rent')).not.toContain('<noscript>')
  })

  test('is controlled by a plain form of the whole view', async () => {
    const page = await pageOf('/?indicator=median_rent&within=02&classes=4&area=0201&lang=en')
    const form = /<form[^>]*method="get"[^>]*>(.*?)<\/form>/s.exec(page)?.[1] ?? ''
    const names = [...form.matchAll(/ name="(\w+)"/g)].map((match) => match[1])
    expect(names.join(' ')).toBe(
      'indicator year level within mode division by reference colour method classes breaks locked people ground area lang',
    )
    const selected = [...form.matchAll(/value="([^"]*)" selected/g)].map((match) => match[1])
    expect(selected.join(' ')).toBe('median_rent  municipality 02 value  area nation  quantile 4 none fills')
    expect(form).toContain('<option value="county" disabled>')
    // Every label has its field.
    for (const [, id] of form.matchAll(/<label[^>]*for="([^"]+)"/g)) expect(form).toContain(`id="${id}"`)
  })

  test.each([
    ['mode=change', 'since pace division by'],
    ['mode=gap', 'gap division by'],
    ['mode=pattern', 'division'],
    ['mode=typology', 'division'],
    ['mode=course', 'reference target division'],
    ['mode=conflict&second=school_completion', 'second division'],
    ['mode=conflict', 'second division'],
    ['mode=two&second=median_rent', 'second division by'],
    // Whoever has yet to say which the second one is, is asked.
    ['mode=two', 'second division by'],
  ])('asks for what matters in %s', async (query, expected) => {
    const page = await pageOf(`/?indicator=employment_rate_20_64&${query}`)
    const form = /<form[^>]*class="plain-controls"[^>]*>(.*?)<details/s.exec(page)?.[1] ?? ''
    const names = [...form.matchAll(/ name="(\w+)"/g)].map((match) => match[1])
    expect(names.slice(5).join(' ')).toBe(expected)
  })

  test('leads to the files the view can be taken away as', async () => {
    const page = await pageOf('/?indicator=median_rent&within=02')
    for (const format of ['csv', 'csv-sv', 'xlsx', 'json']) {
      expect(page).toContain(`href="/api/export.${format}?indicator=median_rent&amp;within=02"`)
    }
  })

  test('tells of groups by their own names, and of whom an area is compared with', async () => {
    const groups = await pageOf('/?indicator=median_rent&by=group&division=fa&area=0101&lang=en')
    const card = /<dl class="chosen">(.*?)<\/dl>/s.exec(groups)?.[1] ?? ''
    expect(card).toContain('<dt>Almby</dt><dd>West</dd><dd>No value: cannot be combined.</dd>')
    expect(card).toContain('5,200')
    const similar = await pageOf('/?indicator=median_rent&reference=similar&area=0101')
    expect(similar).toContain('mot medianen bland de sex mest lika kommunerna')
    expect(similar.match(/<ol class="similar">.*?<\/ol>/s)?.[0].match(/<li>/g)).toHaveLength(6)
  })

  test('takes the fields of a form that were left empty for the usual', async () => {
    const page = await pageOf('/?indicator=median_rent&year=&level=municipality&within=&method=quantile&classes=5')
    expect(bootOf(page)).toMatchObject({ faults: [], view: { year: null, within: null } })
  })

  test('sorts names as Swedes do', async () => {
    const page = await pageOf('/?indicator=population_total&level=county&show=table')
    const names = [...page.matchAll(/<th scope="row">([^<]+)/g)].map((match) => match[1])
    expect(names).toEqual(['Bergs län', 'Ängs län', 'Öns län'])
  })

  test('shows the table where it is asked for, with the reason where a value is missing', async () => {
    expect(await pageOf('/?indicator=median_rent&year=2021')).not.toContain('<table')
    const page = await pageOf('/?indicator=median_rent&year=2021&show=table')
    const rows = [...page.matchAll(/<tr data-code="(\d+)">(.*?)<\/tr>/gs)]
    expect(rows).toHaveLength(7)
    expect(rows.find(([, code]) => code === '0202')?.[2]).toContain('inte tillämpligt')
    expect(rows.find(([, code]) => code === '0101')?.[2]).toContain('>5\u00a0000</td>')
  })

  test('tells of the chosen areas, on the map and off it', async () => {
    const page = await pageOf('/?indicator=employment_rate_20_64&within=02&area=0201&area=01&area=0101')
    const card = /<dl class="chosen">(.*?)<\/dl>/s.exec(page)?.[1] ?? ''
    expect(card).toMatch(
      /<dt>Dalby<\/dt><dd><strong>75,0\u00a0%<\/strong><\/dd><dd>klassen 60,0–75,0<\/dd><dd>plats 1 av 3<\/dd>/,
    )
    expect(card).toContain('+4,0\u00a0procentenheter mot riket')
    expect(card).toMatch(/<dt>Ängs län<\/dt><dd><strong>60,0\u00a0%/)
    expect(card).toMatch(/<dt>Almby<\/dt><dd><strong>80,0\u00a0%/)
    expect(card.match(/utanför/g)).toHaveLength(2)
  })

  test('is in the language of the view, and knows the way to the other', async () => {
    const swedish = await pageOf('/?indicator=median_rent')
    expect(swedish).toContain('<html lang="sv"')
    expect(swedish).toContain('href="/?indicator=median_rent&amp;lang=en" hreflang="en"')
    const english = await pageOf('/?indicator=median_rent&lang=en')
    expect(english).toContain('<html lang="en"')
    expect(english).toContain('Median rent, 2023')
    expect(english).toContain('Source: Toyland statistics.')
    expect(english).not.toContain('Källa')
  })

  test('carries what the script needs for the first view, the whole level even where a part is shown', async () => {
    const boot = bootOf(await pageOf('/?indicator=employment_rate_20_64&within=02'))
    expect(boot.view.within).toEqual({ division: 'county', group: '02' })
    expect(boot.withinName).toEqual({ sv: 'Bergs län', en: 'Berg county' })
    const column = v.parse(
      ValuesAnswerSchema,
      boot.answers['/api/values?indicator=employment_rate_20_64&level=municipality&year=2023'],
    )
    expect(column.codes).toHaveLength(7)
  })
})

describe('an old or edited address', () => {
  test.each([
    ['/?indicator=gone', 'nyckeltalet ”gone”'],
    ['/?indicator=median_rent&year=1999', 'inga uppgifter för 1999. Kartan visar 2023'],
    ['/?indicator=wellbeing_index&level=municipality', 'finns inte för kommuner. Kartan visar län'],
    ['/?within=99', 'avgränsningen ”99”'],
    ['/?level=county&indicator=population_total&within=fa:1', 'FA-regionerna skär genom länen'],
    ['/?zoom=7', '”zoom”'],
    ['/?method=guess', '”guess”'],
    ['/?classes=3&classes=4', 'antalet klasser mer än en gång'],
    ['/?__proto__=1', '”__proto__”'],
  ])('%s is shown with a notice of what was dropped', async (address, words) => {
    const page = await pageOf(address)
    const notices = /<div id="notices">(.*?)<div id="heading">/s.exec(page)?.[1] ?? ''
    expect(notices).toContain(words)
    expect(page).toMatch(/<svg id="map-svg"/)
    expect(bootOf(page).faults.length).toBeGreaterThan(0)
  })

  test('cannot write on the page', async () => {
    const attack = encodeURIComponent('"><script>alert(1)</script><!--</script>')
    for (const name of ['indicator', 'area', 'lang', 'x', attack]) {
      const page = await pageOf(`/?${name}=${attack}`)
      expect(page).not.toContain('<script>alert')
      expect(bootOf(page).faults[0]?.found).toBe('"><script>alert(1)</script><!--</script>')
    }
  })

  test('however long, is told of in a few words', async () => {
    const page = await pageOf(`/?${Array.from({ length: 100 }, (_, i) => `p${i}=${'x'.repeat(50)}`).join('&')}`)
    expect(page.match(/class="notice"/g)).toHaveLength(5)
  })
})

describe('safety', () => {
  test('the policy allows nothing inline, no eval and nothing from elsewhere', async () => {
    const policy = (await app.request('/')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })

  test.each(['/', '/?indicator=population_total&show=table&area=0101&lang=en', '/?x=1'])(
    '%s has nothing inline and names no other origin',
    async (address) => {
      const page = await pageOf(address)
      expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i)
      for (const [tag] of page.matchAll(/<script[^>]*>/g)) expect(tag).toMatch(/\ssrc="\/|type="application\/json"/)
      // Its own address, absolute, stands in the links that oEmbed asks for.
      const foreign = page.replaceAll('http://www.w3.org/2000/svg', '').replaceAll('http://localhost/oembed', '')
      expect(foreign).not.toMatch(/https?:\/\/|["(]\/\//)
    },
  )
})

describe('the territories of a view, without a script', () => {
  // 2023: 2 000 + 8 000 people; (500 + 3 200) of (1 000 + 4 000) is 74 %.
  const coast = '/?indicator=employment_rate_20_64&t=Kusten~0102.0301&t=Ring~*15.18_58.91_25'

  test('are a list with name, people and value, and ways on', async () => {
    const page = await pageOf(coast)
    const list = /<section[^>]*aria-labelledby="territories-heading">(.*?)<\/section>/s.exec(page)?.[1] ?? ''
    expect(list).toContain('<a href="/territory?t=Kusten~0102.0301#employment_rate_20_64">1 Kusten</a>')
    expect(list).toContain('<dd>2 kommuner</dd><dd>10\u00a0000 invånare 2023</dd>')
    expect(list).toContain('<dd>Sysselsättningsgrad 20–64 år, 2023: <strong>74,0\u00a0%</strong></dd>')
    expect(list).toMatch(/2 Ring<\/a><\/dt><dd>\d kommuner, varav \d delvis<\/dd>/)
    expect(list).toContain('&amp;reference=territory:1&amp;t=Kusten')
    expect(list).toContain(
      'href="/?indicator=employment_rate_20_64&amp;t=Ring~*15.18_58.91_25~2" aria-label="Ta bort: Kusten"',
    )
    expect(list).toContain('href="/compare?indicator=employment_rate_20_64&amp;t=Kusten')
    expect(await pageOf('/?indicator=employment_rate_20_64')).not.toContain('territories-heading')
  })

  test('tell why there is no value, and between what it lies', async () => {
    const page = await pageOf('/?indicator=median_rent&t=Inlandet~0101.0201.0203&lang=en')
    expect(page).toContain('Median rent, 2023: cannot be combined (between 5,100\u00a0SEK and 7,200\u00a0SEK)')
  })

  test('go along with the form, are offered to compare with, and take a removed reference with them', async () => {
    const saved = 'AAAAAAAAAAAAAAAAAAAAAA'
    const page = await pageOf(`${coast}&saved=${saved}&reference=territory:2`)
    const form = /<form[^>]*class="plain-controls"[^>]*>(.*?)<\/form>/s.exec(page)?.[1] ?? ''
    expect(form).toContain('<input type="hidden" name="t" value="Kusten~0102.0301">')
    expect(form).toContain(`<input type="hidden" name="saved" value="${saved}">`)
    expect(form).toContain('<option value="territory:2" selected>Ring</option>')
    const removals = [...page.matchAll(/href="([^"]*)" aria-label="Ta bort: (\w+)"/g)].map(
      ([, href = '', name = '']) => [name, href],
    )
    expect(removals).toMatchObject([
      ['Kusten', expect.stringContaining('&amp;reference=territory:1&amp;t=Ring')],
      ['Ring', expect.not.stringContaining('reference')],
    ])
    expect(bootOf(page).view.territories).toHaveLength(2)
    expect(page).toContain('Alla jämförs med det här')
  })

  test('of a removed one nothing is left to be saved', async () => {
    const page = await pageOf('/?indicator=median_rent&t=En~0101&saved=AAAAAAAAAAAAAAAAAAAAAA')
    expect(page).toContain('href="/?indicator=median_rent" aria-label="Ta bort: En"')
  })
})
