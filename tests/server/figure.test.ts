import { describe, expect, test } from 'vitest'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp()
const figure = async (query: string) => {
  const response = await app.request(`/figure.svg?${query}`)
  return { status: response.status, type: response.headers.get('Content-Type'), text: await response.text() }
}
const titleOf = (svg: string) => svg.match(/<title id="figure-title">([^:]*):/)?.[1]

describe('what is shown decides what is drawn', () => {
  test.each([
    ['map', 'Karta'],
    ['table', 'Karta'],
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
