/**
 * For an address that is frozen to a data version which this server never had: it may be of another server, or the address
 * was cut. Other figures must not stand where those were meant, so the reader is told, and shown where there are some.
 */
import type { Language } from '#core/model/text.ts'
import type { PublishedVersion } from '../atlas/versions.ts'
import { clip } from '../http/problem.ts'
import type { Question } from '../http/question.ts'
import type { DocumentContent } from '../page/document.ts'
import { html } from '../page/html.ts'
import { frozenAddress } from './frozen-address.ts'

interface Words {
  readonly title: string
  readonly sentence: (found: string) => string
  readonly ways: string
  readonly current: (version: string, built: string) => string
  readonly kept: (version: string, built: string) => string
}

const WORDS: Record<Language, Words> = {
  sv: {
    title: 'Dataversionen är inte känd här',
    sentence: (found) =>
      `Länken är fryst till dataversion ”${found}”, och någon sådan har den här servern aldrig haft. Därför visas inga siffror.`,
    ways: 'Samma sida finns med:',
    current: (version, built) => `de aktuella siffrorna, byggda ${built} (version ${version})`,
    kept: (version, built) => `äldre siffror, byggda ${built} (version ${version})`,
  },
  en: {
    title: 'The data version is not known here',
    sentence: (found) =>
      `The link is frozen to data version “${found}”, and this server has never had one of that name. So no figures are shown.`,
    ways: 'The same page is here with:',
    current: (version, built) => `the current figures, built on ${built} (version ${version})`,
    kept: (version, built) => `older figures, built on ${built} (version ${version})`,
  },
}

/** Who asks for what never was does not know which it should have been: a few of the latest are enough. */
const MOST_KEPT = 5

/** `kept`: the latest built first. */
export function unknownVersionPage(
  question: Pick<Question, 'address' | 'query'>,
  found: string,
  current: PublishedVersion,
  kept: readonly PublishedVersion[],
): DocumentContent {
  const { lang, path, given, at, day } = frozenAddress(question)
  const words = WORDS[lang]
  const older = kept
    .slice(0, MOST_KEPT)
    .map((each) => html`<li><a href="${at(each.version)}">${words.kept(each.version, day(each))}</a></li>`)
  return {
    lang,
    path: clip(path),
    // No way of the page leads back to what is not there.
    parameters: given.filter(([name]) => name !== 'lang' && name !== 'at'),
    title: words.title,
    description: words.title,
    main: html`<div class="prose"><p>${words.sentence(clip(found))}</p><p>${words.ways}</p>
<ul><li><a href="${at(null)}">${words.current(current.version, day(current))}</a></li>${older}</ul></div>`,
  }
}
