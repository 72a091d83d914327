import { addressIn, DESTINATIONS, MORE_DESTINATIONS } from '#core/model/destination.ts'
import { LANGUAGES, type Language } from '#core/model/text.ts'
import { clip } from '../http/problem.ts'
import type { Question } from '../http/question.ts'
import type { DocumentContent } from '../page/document.ts'
import { html, NOTHING } from '../page/html.ts'

interface Words {
  readonly title: string
  readonly sentence: (path: string) => string
  readonly ways: string
  readonly area: string
  readonly find: string
}

const WORDS: Record<Language, Words> = {
  sv: {
    title: 'Sidan finns inte',
    sentence: (path) => `Det finns ingen sida på adressen ${path}. Den kan vara felskriven, eller ha flyttat.`,
    ways: 'Härifrån kan du gå till:',
    area: 'Eller sök ett län eller en kommun',
    find: 'Sök',
  },
  en: {
    title: 'There is no such page',
    sentence: (path) => `There is no page at ${path}. The address may be misspelt, or have moved.`,
    ways: 'From here you can go to:',
    area: 'Or search for a county or municipality',
    find: 'Search',
  },
}

/** For an address that leads nowhere: says so in the language of the address, and where else to go. */
export function nowherePage({ address, query }: Pick<Question, 'address' | 'query'>): DocumentContent {
  const asked = new URLSearchParams(query).get('lang')
  const lang = LANGUAGES.find((each) => each === asked) ?? 'sv'
  const words = WORDS[lang]
  // A path of two slashes would lead to another host when the links to the languages repeat it.
  const path = clip(address.split('?')[0] ?? '/').replace(/^[/\\]+/, '/')
  const links = [...DESTINATIONS, ...MORE_DESTINATIONS].map(
    ({ path, name }) => html`<li><a href="${addressIn(path, lang)}">${name[lang]}</a></li>`,
  )
  const kept = lang === 'sv' ? NOTHING : html`<input type="hidden" name="lang" value="${lang}">`
  return {
    lang,
    path,
    title: words.title,
    description: words.title,
    main: html`<div class="prose"><p>${words.sentence(path)}</p><p>${words.ways}</p><ul>${links}</ul>
<form class="stranger" action="/area" method="get"><label class="label" for="nowhere-q">${words.area}</label>
<input class="field" type="search" id="nowhere-q" name="q" list="area-names" maxlength="100">${kept}<button class="tool" type="submit">${words.find}</button></form></div>`,
  }
}
