import { describe, expect, test } from 'vitest'
import { MODES, SHOWS } from '#core/model/view.ts'
import { compileEmbed } from '#server/embed/template.ts'
import { asItWas, twoVersions } from '../revisions/two-versions.ts'
import { EMBED_PAGE, toylandApp } from '../toyland-app.ts'

const app = await toylandApp()

async function embedAt(query: string): Promise<string> {
  const answer = await app.request(`/embed?${query}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  return answer.text()
}

/** What is between the tags of each script, or where it comes from. */
const scriptsOf = (page: string) => [...page.matchAll(/<script([^>]*)>/g)].map((match) => match[1]?.trim())

const RENT = 'indicator=median_rent&year=2021'

describe('an embed', () => {
  test('says everything without a script: title, picture, legend, source, version, the way to the whole, table, words', async () => {
    const page = await embedAt(`${RENT}&area=0201`)
    expect(page).toContain('<h1 id="picture-title" class="picture-title">Medianhyra, 2021</h1>')
    expect(page).toMatch(/<svg id="map-svg"[^>]*aria-labelledby="picture-alt"/)
    expect(page).toMatch(/<p id="picture-alt"[^>]*>Karta: Medianhyra, 2021/)
    expect(page).toMatch(/<svg class="picture legend"/)
    expect(page).toContain('Källa: Toyland statistics.')
    expect(page).toMatch(/dataversion [0-9a-f]{16}/)
    expect(page).toContain(`href="/?indicator=median_rent&amp;year=2021&amp;area=0201" target="_blank" rel="noopener"`)
    expect(page).toMatch(/<summary>Visa som tabell<\/summary>.*<table class="data-table">/s)
    expect(page).toMatch(/<summary>Vad bilden visar<\/summary><p>Lägst är /)
    expect(page).toMatch(/<dt>Dalby<\/dt><dd><strong>/)
    expect(page).not.toMatch(/ style=| on[a-z]+=/)
  })

  test('that stands still runs the script that tells its height, and no other', async () => {
    expect(scriptsOf(await embedAt(`${RENT}&interaction=still`))).toEqual(['async src="/embed-size.js"'])
    expect(await embedAt(`${RENT}&interaction=still`)).not.toContain('modulepreload')
    expect(scriptsOf(await embedAt(RENT))).toEqual([
      'async src="/embed-size.js"',
      'type="module" src="/assets/main-1a2b.js"',
      'type="application/json" id="boot"',
    ])
  })

  test('of small maps always stands still, whatever is asked for', async () => {
    const page = await embedAt(`${RENT}&show=multiples&interaction=full`)
    expect(scriptsOf(page)).toEqual(['async src="/embed-size.js"'])
    expect(page).not.toContain('embed-wait')
  })

  test.each([
    ['title', /class="picture-title"/],
    ['legend', /class="picture legend"/],
    ['table', /data-table/],
  ])('leaves out the %s where that is asked for, and nothing else', async (part, drawn) => {
    const all = ['title', 'legend', 'table']
    const [whole, without] = [await embedAt(RENT), await embedAt(`${RENT}&hide=${part}`)]
    expect(whole).toMatch(drawn)
    expect(without).not.toMatch(drawn)
    expect(without).toMatch(/<h1 id="picture-title"[^>]*>Medianhyra, 2021<\/h1>/)
    expect(without).toContain('Källa: Toyland statistics.')
    const hidden = await embedAt(`${RENT}&${all.map((each) => `hide=${each}`).join('&')}`)
    expect(hidden).toContain('Karta: Medianhyra, 2021')
  })

  test('keeps room for its controls unless they are hidden, or nothing runs that would bring them', async () => {
    expect(await embedAt(RENT)).toContain('embed-wait')
    expect(await embedAt(`${RENT}&hide=controls`)).not.toContain('embed-wait')
    expect(await embedAt(`${RENT}&hide=controls`)).toContain('class="embed embed-bare"')
    expect(await embedAt(`${RENT}&interaction=still`)).not.toContain('embed-wait')
  })

  test('is light or dark by the author’s choice', async () => {
    for (const theme of ['auto', 'light', 'dark']) {
      expect(await embedAt(`${RENT}&theme=${theme}`)).toContain(`<html lang="sv" data-theme="${theme}">`)
    }
  })

  test.each(SHOWS)('shows a view as a %s', async (show) => {
    const page = await embedAt(`${RENT}&show=${show}&lang=en`)
    const own = {
      map: 'id="map-svg"',
      chart: 'class="picture chart"',
      multiples: 'class="picture multiples"',
      table: '<tbody>',
    }
    expect(page).toContain(own[show])
    expect(page).toContain('Open in Regionsikt')
    if (show !== 'map') expect(page).not.toContain('id="map-svg"')
  })

  test.each(MODES.flatMap((mode) => SHOWS.map((show) => [mode, show] as const)))(
    'answers mode=%s as %s',
    async (mode, show) => {
      const page = await embedAt(
        `indicator=employment_rate_20_64&mode=${mode}&division=county&second=median_rent&show=${show}`,
      )
      expect(page).toMatch(/<h1 id="picture-title"[^>]*>[^<]+<\/h1>/)
      expect(page).not.toMatch(/NaN|undefined|\[object/)
    },
  )

  test('drops what it cannot use, and says so inside', async () => {
    const page = await embedAt(`${RENT}&theme=blue&hide=source&year=1999&colour=x`)
    expect(page).toContain('data-theme="auto"')
    expect(page).toContain('Länkens uppgift om ljust eller mörkt går inte att läsa: ”blue”.')
    expect(page.match(/<div class="notice">/g)).toHaveLength(4)
    expect(page).toContain('Källa: Toyland statistics.')
  })

  test('does not trouble readers of somebody’s page with a parameter that means nothing', async () => {
    const page = await embedAt(`${RENT}&utm_source=letter`)
    expect(page).not.toContain('utm_source')
    expect(page).not.toContain('<div class="notice">')
  })

  test('says it in the author’s words, which are text and nothing else', async () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(2)>'&amp;`
    const query = new URLSearchParams({ alt: hostile, description: `${hostile} lång` })
    const page = await embedAt(`${RENT}&interaction=still&${query}`)
    const escaped = `&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;'&amp;amp;`
    expect(page).toContain(`<p id="picture-alt" class="visually-hidden">${escaped}</p>`)
    expect(page).toContain(`<p>${escaped} lång</p>`)
    expect(scriptsOf(page)).toHaveLength(1)
    expect(page).not.toContain('<img')
  })

  test('of an older data version says what has changed since, and leads to the embed of the current figures', async () => {
    const { before, after, versions } = await twoVersions(asItWas)
    const frozen = await toylandApp({ atlas: after, versions })
    const asked = `/embed?indicator=employment_rate_20_64&at=${before.version}&hide=legend`
    const page = await (await frozen.request(asked)).text()
    expect(page).toMatch(/<div id="frozen"><div class="notice">/)
    expect(page).toMatch(/data-frozen>[^<]*1 av 7/)
    // That one stays in its frame; every other way leads out of it.
    const [current, ...others] = [...page.matchAll(/<a [^>]*>/g)].map(([link]) => link)
    expect(current).toBe('<a href="/embed?indicator=employment_rate_20_64&amp;hide=legend">')
    for (const link of others) expect(link).toContain('target="_blank" rel="noopener"')
    expect(page).toContain(before.version)
  })
})

describe('who may frame what', () => {
  const policyOf = async (address: string, site = {}) => {
    const asked = await toylandApp({ site: { publicAddress: null, embedOrigins: null, ...site } })
    return (await asked.request(address)).headers
  }
  const ancestors = (headers: Headers) =>
    /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1]

  test('embeds anybody, or those the operator lists and ourselves', async () => {
    const open = await policyOf('/embed')
    expect(ancestors(open)).toBe('*')
    expect(open.get('x-frame-options')).toBeNull()
    expect(open.get('cross-origin-opener-policy')).toBeNull()
    expect(open.get('set-cookie')).toBeNull()
    const listed = await policyOf('/embed', { embedOrigins: ['https://www.example.se', 'https://b.example'] })
    expect(ancestors(listed)).toBe("'self' https://www.example.se https://b.example")
  })

  test.each(['/', '/data', '/area/0101', '/region/01', '/compare', '/nowhere'])('%s nobody', async (address) => {
    const asked = await toylandApp()
    const answer = await asked.request(address, { headers: { Accept: 'text/html' } })
    expect(ancestors(answer.headers)).toBe("'none'")
  })

  test('the script for hosts, the figures and what a sandboxed frame looks like can be loaded from elsewhere, programs cannot', async () => {
    for (const address of ['/embed.js', `/figure.svg?${RENT}`, '/assets/main-1a2b.css']) {
      const { headers } = await app.request(address)
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
      expect(headers.get('access-control-allow-origin')).toBe('*')
    }
    expect((await app.request('/embed.js')).headers.get('cache-control')).toBe('no-cache')
    expect((await app.request('/assets/main-1a2b.js')).headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })
})

describe('compileEmbed', () => {
  test('refuses a page without its program: every map would stand still', () => {
    expect(() =>
      compileEmbed(EMBED_PAGE.replace(/<script type="module".*/, '').replace(/<link rel="modulepreload".*/, '')),
    ).toThrow('expected a script of type module')
  })
})
