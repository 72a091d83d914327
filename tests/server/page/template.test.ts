import { describe, expect, test } from 'vitest'
import { html, Markup } from '#server/page/html.ts'
import { compileTemplate, type Fillings, SLOTS } from '#server/page/template.ts'

const PAGE = `<html lang="sv">${SLOTS.map((slot) => `[<!--slot:${slot}-->]`).join('')}</html>`
const FILLINGS: Fillings = {
  title: html`a`,
  description: html`b`,
  head: html`B`,
  masthead: html`c`,
  languages: html`C`,
  notices: html`d`,
  frozen: html`D`,
  heading: html`e`,
  map: html`f`,
  source: html`g`,
  controls: html`h`,
  card: html`i`,
  table: html`j`,
  boot: html`<!--slot:map-->`,
}

describe('compileTemplate', () => {
  test('fills each slot once and reads no slot in what it fills in', () => {
    expect(compileTemplate(PAGE)('en', FILLINGS)).toBe(
      '<html lang="en">[a][b][B][c][C][d][D][e][f][g][h][i][j][<!--slot:map-->]</html>',
    )
  })

  test.each([
    ['missing', PAGE.replace('<!--slot:map-->', ''), 'expected <!--slot:map--> once, found it 0 times'],
    ['doubled', `${PAGE}<!--slot:map-->`, 'expected <!--slot:map--> once, found it 2 times'],
    ['unknown', `${PAGE}<!--slot:advert-->`, 'found advert'],
    ['without a language', PAGE.replace('<html lang="sv">', ''), 'expected <html lang="sv"'],
  ])('refuses a page with a slot %s', (_, page, message) => {
    expect(() => compileTemplate(page)).toThrow(message)
  })
})

describe('html', () => {
  test('escapes text, in content and in attributes, and leaves markup alone', () => {
    const text = '<b>"å" & ö</b>'
    expect(html`<p title="${text}">${text}${new Markup('<i>')}${[html`${1}`, html`${'<'}`]}</p>`.text).toBe(
      '<p title="&lt;b&gt;&quot;å&quot; &amp; ö&lt;/b&gt;">&lt;b&gt;&quot;å&quot; &amp; ö&lt;/b&gt;<i>1&lt;</p>',
    )
  })
})
