/** What somebody pastes to put a figure into a report: an address of this site, or the query of one. */
import { FIGURE_PARAMETERS } from '#core/model/figure/setting.ts'
import { type FigureBlock, MOST_REPORT } from '#core/model/report.ts'
import { VIEW_PARAMETERS } from '#core/model/view.ts'

export type Pasted =
  | { readonly block: FigureBlock }
  /** `elsewhere`: an address of another site; `no-view`: a page that shows no view; `too-long`. */
  | { readonly fault: 'elsewhere' | 'no-view' | 'too-long' }

/** Pages whose query is a view: the map, a figure as a file, an embed, the page that shares one. */
const OF_VIEWS = /^\/(?:|figure\.[a-z]+|embed|share)$/

/** What tells an address from a query that stands alone. */
const ADDRESS = /^(?:https?:)?\/\//i

/** `origin`: of this site; an address of any other is none of ours to draw. */
export function pastedFigure(text: string, origin: string): Pasted {
  const trimmed = text.trim()
  const isPath = trimmed.startsWith('/') || ADDRESS.test(trimmed)
  if (isPath && !URL.canParse(trimmed, origin)) return { fault: 'no-view' }
  const address = isPath ? new URL(trimmed, origin) : null
  if (address !== null && address.origin !== origin) return { fault: 'elsewhere' }
  const [, county] = /^\/region\/(\d{2})$/.exec(address?.pathname ?? '') ?? []
  if (county !== undefined) return made([['area', county]], [['kind', 'region']])
  if (address !== null && !OF_VIEWS.test(address.pathname)) return { fault: 'no-view' }
  const pairs = [...new URLSearchParams(address?.search ?? trimmed.replace(/^\?/, ''))]
  const view = pairs.filter(([name]) => isOneOf(name, VIEW_PARAMETERS))
  // Of an embed the words for those who do not see it come along; how it behaves on a page does not.
  const setting = pairs.filter(
    ([name, value]) => isOneOf(name, FIGURE_PARAMETERS) && !(name === 'theme' && value === 'auto'),
  )
  return view.length === 0 ? { fault: 'no-view' } : made(view, setting)
}

function isOneOf(name: string, names: readonly string[]): boolean {
  return names.includes(name)
}

function made(view: [string, string][], setting: [string, string][]): Pasted {
  const query = view.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%3A', ':')}`).join('&')
  const isLong = setting.some(([, value]) => value.length > MOST_REPORT.setting)
  if (query.length > MOST_REPORT.view || setting.length > MOST_REPORT.settings || isLong) return { fault: 'too-long' }
  return { block: { kind: 'figure', view: query, setting, caption: '' } }
}
