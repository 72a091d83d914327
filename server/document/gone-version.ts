/** For an address that is frozen to a data version which is no longer kept: where the same can be seen. */
import { LANGUAGES, type Language } from '#core/model/text.ts'
import type { PublishedVersion } from '../atlas/versions.ts'
import { clip } from '../http/problem.ts'
import type { Question } from '../http/question.ts'
import type { DocumentContent } from '../page/document.ts'
import { FRAME_WORDS } from '../page/frame-words.ts'
import { html, NOTHING } from '../page/html.ts'

interface Words {
  readonly title: string
  readonly sentence: (version: string, built: string) => string
  readonly ways: string
  readonly nearest: (version: string, built: string) => string
  readonly current: (version: string, built: string) => string
}

const WORDS: Record<Language, Words> = {
  sv: {
    title: 'Dataversionen finns inte kvar',
    sentence: (version, built) =>
      `Länken är fryst till dataversion ${version}, byggd ${built}. Den har tagits bort från servern, så siffrorna kan inte visas som de var.`,
    ways: 'Samma vy finns med:',
    nearest: (version, built) => `den närmaste version som finns kvar, ${version}, byggd ${built}`,
    current: (version, built) => `de aktuella siffrorna, version ${version}, byggd ${built}`,
  },
  en: {
    title: 'The data version is no longer kept',
    sentence: (version, built) =>
      `The link is frozen to data version ${version}, built on ${built}. It has been removed from the server, so the figures cannot be shown as they were.`,
    ways: 'The same view is here with:',
    nearest: (version, built) => `the nearest version that is kept, ${version}, built on ${built}`,
    current: (version, built) => `the current figures, version ${version}, built on ${built}`,
  },
}

/** `nearest`: the one built closest in time to the version that has gone; the current one, where no other is kept. */
export function goneVersionPage(
  { address, query }: Pick<Question, 'address' | 'query'>,
  gone: PublishedVersion,
  nearest: PublishedVersion,
  current: PublishedVersion,
): DocumentContent {
  const given = new URLSearchParams(query)
  const lang = LANGUAGES.find((each) => each === given.get('lang')) ?? 'sv'
  const words = WORDS[lang]
  const format = new Intl.DateTimeFormat(FRAME_WORDS[lang].locale, { dateStyle: 'long', timeZone: 'Europe/Stockholm' })
  const day = ({ builtAt }: PublishedVersion) => format.format(new Date(builtAt))
  // A path of two slashes would lead to another host.
  const path = (address.split('?')[0] ?? '/').replace(/^[/\\]+/, '/')
  const rest = [...given].filter(([name]) => name !== 'at')
  const link = (parameters: [string, string][]) => {
    const written = new URLSearchParams(parameters).toString()
    return written === '' ? path : `${path}?${written}`
  }
  const kept =
    nearest.version === current.version
      ? NOTHING
      : html`<li><a href="${link([...rest, ['at', nearest.version]])}">${words.nearest(nearest.version, day(nearest))}</a></li>`
  return {
    lang,
    path: clip(path),
    parameters: [...given].filter(([name]) => name !== 'lang'),
    title: words.title,
    description: words.title,
    main: html`<div class="prose"><p>${words.sentence(gone.version, day(gone))}</p><p>${words.ways}</p>
<ul>${kept}<li><a href="${link(rest)}">${words.current(current.version, day(current))}</a></li></ul></div>`,
  }
}
