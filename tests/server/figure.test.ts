import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Element, everyElement, readXml } from '../core/picture/strict-xml.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp()
const figure = async (query: string) => {
  const response = await app.request(`/figure.svg?${query}`)
  return { status: response.status, type: response.headers.get('Content-Type'), text: await response.text() }
}
const wordsOf = (element: Element | undefined) => element?.children.join('') ?? ''
const titleOf = (svg: string) => svg.match(/<title id="figure-title">([^:]*):/)?.[1]

describe('what is shown decides what is drawn', () => {
  test.each([
    ['map', 'Karta'],
    ['table', 'Tabell'],
    ['chart', 'Diagram'],
    ['multiples', 'Småkartor'],
  ])('%s: %s', async (show, word) => {
    const { status, type, text } = await figure(`show=${show}`)
    expect(status).toBe(200)
    expect(type).toBe('image/svg+xml; charset=utf-8')
    expect(titleOf(text)).toBe(word)
    expect(text).not.toMatch(/NaN|undefined|class=|data-/)
  })

  test.each(['chart', 'multiples'])('%s in the width asked for', async (show) => {
    expect((await figure(`show=${show}&width=320`)).text).toMatch(/^<svg [^>]*width="320"/)
  })

  test('the same in English', async () => {
    expect(titleOf((await figure('show=chart&lang=en')).text)).toBe('Chart')
    expect(titleOf((await figure('show=multiples&lang=en')).text)).toBe('Small maps')
  })
})

describe('letters inside', () => {
  test('are those of the page, and may be used by the figure when it is opened', async () => {
    const response = await app.request('/figure.svg?fonts=embedded&kind=bars')
    const svg = await response.text()
    const [style, ...more] = everyElement(readXml(svg)).filter(({ name }) => name === 'style')
    expect(more).toEqual([])
    expect(
      wordsOf(style).match(
        /@font-face\{font-family:'Source Sans 3';font-weight:[46]00;src:url\(data:font\/woff2;base64,/g,
      ),
    ).toHaveLength(2)
    const hash = createHash('sha256').update(wordsOf(style)).digest('base64')
    expect(response.headers.get('Content-Security-Policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; font-src data:`,
    )
  })

  test('are only named unless asked for', async () => {
    const response = await app.request('/figure.svg')
    expect(await response.text()).not.toContain('<style>')
    expect(response.headers.get('Content-Security-Policy')).toBe("default-src 'none'")
  })
})

test('what the author says stands in the figure instead of the words made of the data', async () => {
  const { text } = await figure('kind=table&alt=Fler+arbetar&description=L%C3%A4ngre+ord')
  const told = everyElement(readXml(text)).filter(({ name }) => name === 'title' || name === 'desc')
  expect(told.map(wordsOf)).toEqual(['Fler arbetar', 'Längre ord'])
})
