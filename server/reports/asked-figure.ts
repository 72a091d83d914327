/** What somebody names to put a figure into a report: an address of ours, or the query of a view → the figure there. */
import { FIGURE_FORMATS } from '#core/model/figure/address.ts'
import { FIGURE_PARAMETERS, figurePairs } from '#core/model/figure/setting.ts'
import { type FigureBlock, MOST_REPORT } from '#core/model/report.ts'
import { VIEW_PARAMETERS, writeView } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import { type Places, shownAt } from '../embed/shown-at.ts'

export type AskedFigure =
  /** `saved`: what it is was learnt from what somebody saved, which may change or go. */
  | { readonly figure: FigureBlock; readonly saved: boolean }
  /** `unavailable`: what was saved cannot be read just now. */
  | { readonly fault: 'no-figure' | 'too-long' | 'unavailable' }

/** Pages whose query is a view: the map, a figure as a file, an embed, the page that shares one. */
const OF_VIEWS: ReadonlySet<string> = new Set([
  '/',
  '/embed',
  '/share',
  ...FIGURE_FORMATS.map((each) => `/figure.${each}`),
])

/** What tells an address from a query that stands alone. */
const ADDRESS = /^(?:[a-z]+:)?\/\//i

/** The address as one of ours; null where it is another's. `origin`: of this server. */
export function ownAddress(text: string, origin: string): URL | null {
  const trimmed = text.trim()
  const isPath = trimmed.startsWith('/') || ADDRESS.test(trimmed)
  const written = isPath ? trimmed : `/?${trimmed.replace(/^\?/, '')}`
  if (!URL.canParse(written, origin)) return null
  const url = new URL(written, origin)
  return url.host === new URL(origin).host ? url : null
}

/** What of a view cannot be read is kept as it stands: it is told where the figure is drawn, and may be mended there. */
export async function askedFigure(edition: Edition, places: Places, url: URL, request: Request): Promise<AskedFigure> {
  if (url.pathname === '/' && url.search === '') return made([['indicator', edition.knowledge.frontPage]], [])
  if (OF_VIEWS.has(url.pathname)) return inQuery([...url.searchParams])
  const found = await shownAt(edition, places, url, request)
  switch (found.kind) {
    case 'nothing':
    case 'elsewhere':
      return { fault: 'no-figure' }
    case 'unavailable':
      return { fault: 'unavailable' }
    case 'shown': {
      const { shown, saved } = found
      const view = [...new URLSearchParams(writeView(shown.view))]
      return made(view, shown.kind === 'figure' ? figurePairs(shown.setting) : [], saved)
    }
  }
}

function inQuery(pairs: [string, string][]): AskedFigure {
  const view = pairs.filter(([name, value]) => isOneOf(name, VIEW_PARAMETERS) && value !== '')
  // Of an embed the words for those who do not see it come along; how it behaves on a page does not.
  const setting = pairs.filter(
    ([name, value]) => isOneOf(name, FIGURE_PARAMETERS) && value !== '' && !(name === 'theme' && value === 'auto'),
  )
  return made(view, setting)
}

function isOneOf(name: string, names: readonly string[]): boolean {
  return names.includes(name)
}

function made(view: readonly (readonly [string, string])[], setting: [string, string][], saved = false): AskedFigure {
  const query = view.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%3A', ':')}`).join('&')
  if (query === '') return { fault: 'no-figure' }
  const isLong = setting.some(([, value]) => value.length > MOST_REPORT.setting)
  if (query.length > MOST_REPORT.view || setting.length > MOST_REPORT.settings || isLong) return { fault: 'too-long' }
  return { figure: { kind: 'figure', view: query, setting, caption: '' }, saved }
}
