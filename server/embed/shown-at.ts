/** What an address of ours shows: the map, an embed, a figure, a page of documents, or a short link to one of them. */
import { EMBED_PARAMETERS, readEmbedSetting, USUAL_EMBED } from '#core/model/embed.ts'
import { FIGURE_PARAMETERS, readFigureSetting } from '#core/model/figure/setting.ts'
import { VIEW_PARAMETERS } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import { figureFault } from '../figure/figure-of.ts'
import { profileIn } from '../figure/region-asked.ts'
import { throughProfile } from '../figure/through-profile.ts'
import { type Question, readQuery } from '../http/question.ts'
import type { Route } from '../http/route.ts'
import type { Saving } from '../saved/saving.ts'
import { isOther } from './other.ts'
import type { Found, ShowingRoute, ShownFigure } from './shown.ts'

export interface Places {
  /** Pages that can be asked what they show. */
  readonly pages: readonly ShowingRoute[]
  /** What leads to where something is shown. */
  readonly links: readonly Route[]
  readonly saving: Saving
}

const NOTHING: Found = { kind: 'nothing' }
/** From a short link to the page it means is one step; more would be a ring. */
const MOST_STEPS = 2

/** Pages drop what they cannot use, and are told of with what is left; a figure with a fault is none. */
export async function shownAt(
  edition: Edition,
  places: Places,
  url: URL,
  request: Request,
  steps = MOST_STEPS,
): Promise<Found> {
  const { knowledge } = edition
  const { pathname, search } = url
  switch (pathname) {
    case '/': {
      const { view, faults } = readQuery(search, knowledge, VIEW_PARAMETERS)
      if (faults.some(isOther)) return NOTHING
      return { kind: 'shown', shown: { kind: 'view', view, setting: USUAL_EMBED }, saved: false }
    }
    case '/embed': {
      const { view, faults, own } = readQuery(search, knowledge, VIEW_PARAMETERS, EMBED_PARAMETERS)
      if (faults.some(isOther)) return NOTHING
      const setting = readEmbedSetting(own, faults)
      return { kind: 'shown', shown: { kind: 'view', view, setting }, saved: false }
    }
    case '/figure.svg':
      return figureAt(edition, places.saving, search, 'svg')
    case '/figure.png':
      return figureAt(edition, places.saving, search, 'png')
  }
  const found = await pageAt(places, url, request)
  if (found.kind !== 'elsewhere' || steps === 0) return found
  const behind = await shownAt(edition, places, new URL(found.address, url), request, steps - 1)
  // A short link may mean something else tomorrow, or nothing.
  return behind.kind === 'shown' ? { ...behind, saved: true } : behind
}

async function figureAt(
  edition: Edition,
  saving: Saving,
  search: string,
  format: ShownFigure['format'],
): Promise<Found> {
  const { view, faults, own } = readQuery(search, edition.knowledge, VIEW_PARAMETERS, FIGURE_PARAMETERS)
  const setting = readFigureSetting(own, faults)
  const id = profileIn(search)
  if (faults.length > 0) return NOTHING
  const through = id === null ? null : await throughProfile(saving, id)
  if (through instanceof Response) return { kind: through.status === 503 ? 'unavailable' : 'nothing' }
  const profile = through?.profile ?? null
  if (figureFault(edition, view, setting, profile) !== null) return NOTHING
  const shown = { kind: 'figure', view, setting, format, profile, about: null, page: null } as const
  return { kind: 'shown', shown, saved: profile !== null }
}

/**
 * The query of the address that the short link `url` leads to just now; null where it leads nowhere, and at once where it
 * is no short link.
 */
export function queryBehind(links: Places['links'], url: URL, request: Request): Promise<string | null> | null {
  return askedAt(links, url, request, (link, question) =>
    followed(link, question).then((found) => (found.kind === 'elsewhere' ? new URL(found.address, url).search : null)),
  )
}

function pageAt({ pages, links }: Places, url: URL, request: Request): Found | Promise<Found> {
  const shown = askedAt(pages, url, request, (page, question) => page.shown(question))
  return shown ?? askedAt(links, url, request, followed) ?? NOTHING
}

async function followed(link: Route, question: Question): Promise<Found> {
  const { status, headers } = await link.answer(question)
  const address = headers.get('location')
  if (address !== null) return { kind: 'elsewhere', address }
  return { kind: status === 503 ? 'unavailable' : 'nothing' }
}

/** What the first of `routes` that answers at this path says to it; null where none does. */
function askedAt<R extends Route, T>(
  routes: readonly R[],
  { pathname, search }: URL,
  request: Request,
  ask: (route: R, question: Question) => T,
): T | null {
  for (const route of routes) {
    const part = partsOf(route.pattern, pathname)
    if (part !== null) return ask(route, { request, address: `${pathname}${search}`, query: search.slice(1), part })
  }
  return null
}

/** The parts of a path that a pattern names, as `/region/:code`; null where the path is no such. */
function partsOf(pattern: string, pathname: string): Question['part'] | null {
  const [wanted, found] = [pattern.split('/'), pathname.split('/')]
  if (wanted.length !== found.length) return null
  const parts = new Map<string, string>()
  for (const [i, name] of wanted.entries()) {
    const text = decoded(found[i] ?? '')
    if (text === null) return null
    if (name.startsWith(':')) parts.set(name.slice(1), text)
    else if (name !== text) return null
  }
  return (name) => parts.get(name) ?? ''
}

/** Null of what no text was ever encoded as. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
