/** For an address that is frozen to a data version which is no longer kept: where the same can be seen. */
import type { Language } from '#core/model/text.ts'
import type { PublishedVersion } from '../atlas/versions.ts'
import { clip } from '../http/problem.ts'
import type { Question } from '../http/question.ts'
import type { DocumentContent } from '../page/document.ts'
import { html, NOTHING } from '../page/html.ts'
import { frozenAddress } from './frozen-address.ts'

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
  const { lang, path, given, at, day } = frozenAddress({ address, query })
  const words = WORDS[lang]
  const kept =
    nearest.version === current.version
      ? NOTHING
      : html`<li><a href="${at(nearest.version)}">${words.nearest(nearest.version, day(nearest))}</a></li>`
  return {
    lang,
    path: clip(path),
    parameters: given.filter(([name]) => name !== 'lang'),
    title: words.title,
    description: words.title,
    main: html`<div class="prose"><p>${words.sentence(gone.version, day(gone))}</p><p>${words.ways}</p>
<ul>${kept}<li><a href="${at(null)}">${words.current(current.version, day(current))}</a></li></ul></div>`,
  }
}
