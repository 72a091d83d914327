import { describe, expect, test } from 'vitest'
import { contents, pageText } from '#server/document/markdown.ts'

const PAGE = '# A & B\n\nFirst. Second.\n\n## One {#one}\n\ntext\n\n### Two {#two}\n\n## Three {#three}\n'

describe('a text of data/pages', () => {
  test('has a title, a lead, its first sentence, sections and every anchor', () => {
    const page = pageText(PAGE)
    expect(page).toMatchObject({ title: 'A & B', summary: 'First.', anchors: ['one', 'two', 'three'] })
    expect(page.lead.text.trim()).toBe('<p>First. Second.</p>')
    expect(page.sections).toEqual([
      { id: 'one', title: 'One' },
      { id: 'three', title: 'Three' },
    ])
    expect(page.body.text).toContain('<h2 id="one">One ')
    expect(page.body.text).toContain('<h3 id="two">Two ')
    expect(contents(page.sections, 'On this page').text).toContain('<a href="#three">Three</a>')
  })

  test('sets formulas line by line and tables in a room that may scroll', () => {
    const { body } = pageText('# T\n\n## S {#s}\n\n```formula\na < b\nc = 1\n```\n\n| x |\n| - |\n| 1 |\n')
    expect(body.text).toContain('<p class="formula">a &lt; b<br>c = 1</p>')
    expect(body.text).toContain('<div class="table-room"><table class="data-table">')
    expect(body.text).toContain('</table></div>')
  })

  test('cannot bring a script, a style or a strange link along', () => {
    const { lead } = pageText(
      '# T\n\n<script>alert(1)</script>\n\n<b onclick="x">b</b> [go](javascript:alert(1)) ![i](data:x)',
    )
    expect(lead.text).not.toMatch(/<script|<b |javascript:|data:/)
    expect(lead.text).toContain('&lt;script&gt;')
  })

  test.each([
    ['no title', 'text', 'expected a title on the first line, as "# Title", found none'],
    ['a section without an anchor', '# T\n\n## S', 'expected an anchor after "S", as "{#name}", found none'],
    ['an anchor twice', '# T\n\n## S {#s}\n\n## R {#s}', 'expected each anchor once, found {#s} again'],
  ])('is refused with %s', (_, text, message) => {
    expect(() => pageText(text)).toThrow(message)
  })
})
