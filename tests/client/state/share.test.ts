/** What is chosen for sharing, and what comes of it when the view is another. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { chooseYear } from '#client/state/choices.ts'
import {
  authored,
  citations,
  embed,
  figure,
  freeze,
  frozen,
  kind,
  kinds,
  learnCitations,
  learnWords,
  leftBehind,
  madeWords,
  setEmbed,
  setFigure,
  sharedView,
  takeAlong,
  write,
} from '#client/state/share.ts'
import { chooseLanguage, toggleArea, version, view } from '#client/state/state.ts'
import type { AreaCode } from '#core/model/area.ts'
import { USUAL_EMBED } from '#core/model/embed.ts'
import { figureAddress } from '#core/model/figure/address.ts'
import { USUAL_FIGURE } from '#core/model/figure/setting.ts'
import { openPage, type Page } from './page.ts'

let page: Page
const open = async (query: string) => {
  page = await openPage(query)
}
beforeEach(() => open('indicator=median_rent&year=2021'))
afterEach(() => {
  freeze(false)
  setFigure(USUAL_FIGURE)
  setEmbed(USUAL_EMBED)
  page.stop()
})

test('live goes with the data; frozen carries the version of the page, and the address of the page neither', () => {
  expect(frozen.value).toBe(false)
  expect(sharedView.value.at).toBeNull()
  freeze(true)
  expect(sharedView.value.at).toBe(version.value)
  expect(page.history).toHaveLength(1)
})

test('a kind the view no longer has is let go, and is back when it has', () => {
  const dalby = '0201' as AreaCode
  const almby = view.value.areas[0] ?? ('0101' as AreaCode)
  toggleArea(dalby)
  toggleArea(almby)
  expect(kinds.value).toContain('compare')
  setFigure({ kind: 'compare' })
  expect(figureAddress('svg', sharedView.value, figure.value)).toContain('kind=compare')
  toggleArea(almby)
  expect(kind.value).toBe('map')
  expect(figure.value.kind).toBeNull()
  toggleArea(almby)
  expect(kind.value).toBe('compare')
})

test('the words are those of the figure; what an author writes goes into figure and embed, and with the view', async () => {
  learnWords()
  await vi.waitFor(() => expect(madeWords.value?.kind).toBe('known'))
  const made = madeWords.value?.kind === 'known' ? madeWords.value.known : null
  expect(made?.short).toMatch(/^Karta: Medianhyra, 2021/)
  expect(made?.long).toContain('Lägst är ')
  expect(page.asked).toEqual([expect.stringMatching(/^\/figure\.svg\?.*at=/)])
  write('alt', 'Hyran i Toyland.')
  expect(figure.value.alt).toBe('Hyran i Toyland.')
  expect(embed.value).toMatchObject({ alt: 'Hyran i Toyland.', description: null })
  // In another language, or of other areas, it would say something else.
  chooseLanguage('en')
  expect(authored.value.alt).toBeNull()
  chooseLanguage('sv')
  expect(authored.value.alt).toBe('Hyran i Toyland.')
  write('alt', made?.short ?? '')
  expect(figure.value.alt).toBeNull()
  write('description', ' ')
  expect(figure.value.description).toBeNull()
})

test('what was written about another figure is not lost: it is told of, and can be taken along', () => {
  write('description', 'Hyrorna då.')
  expect(leftBehind.value).toBeNull()
  chooseYear(2020)
  expect(authored.value.description).toBeNull()
  expect(leftBehind.value?.about).toEqual({ title: 'Medianhyra, 2021', kind: 'map' })
  takeAlong()
  expect(figure.value).toMatchObject({ alt: null, description: 'Hyrorna då.' })
  expect(leftBehind.value).toBeNull()
  // Each keeps its own; of several the one last written is told of.
  write('description', 'Hyrorna 2020.')
  chooseYear(2021)
  expect(authored.value.description).toBe('Hyrorna då.')
  write('description', null)
  expect(leftBehind.value?.description).toBe('Hyrorna 2020.')
  chooseYear(2020)
  write('description', null)
  expect(leftBehind.value).toBeNull()
})

test('the citation is that of the frozen view', async () => {
  learnCitations()
  await vi.waitFor(() => expect(citations.value?.kind).toBe('known'))
  const cited = citations.value?.kind === 'known' ? citations.value.known : null
  expect(cited?.long).toContain(`at=${version.value}`)
})

test('the citation goes with the kind that is chosen: its own years, and no geometry where there is no map', async () => {
  const long = () => (citations.value?.kind === 'known' ? citations.value.known.long : '')
  learnCitations()
  await vi.waitFor(() => expect(long()).toMatch(/^Medianhyra, 2021, .*SWEREF 99 TM/))
  setFigure({ kind: 'line' })
  expect(citations.value).toBeNull()
  learnCitations()
  await vi.waitFor(() => expect(long()).toMatch(/^Medianhyra, \d{4}–\d{4}\. /))
  expect(long()).not.toContain('SWEREF')
})

test('without a network it says so, and can be asked again', async () => {
  page.offline = true
  // Words that nothing has been asked of before.
  toggleArea('0102' as AreaCode)
  learnWords()
  await vi.waitFor(() => expect(madeWords.value).toEqual({ kind: 'failed' }))
  page.offline = false
  learnWords()
  await vi.waitFor(() => expect(madeWords.value?.kind).toBe('known'))
})
