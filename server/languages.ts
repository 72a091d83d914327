/**
 * In which language areas are called by their names: that of the question. Each route is made for every language, of an
 * edition whose areas are called so, as it is made for every data version (editions.ts); none of them need know of it.
 */
import { LANGUAGES, type Language } from '#core/model/text.ts'
import { knowledgeOf } from './ask/knowledge.ts'
import { atlasIn, versionsInLanguage } from './atlas/in-language.ts'
import type { Edition } from './edition.ts'
import type { Question } from './http/question.ts'
import type { Route } from './http/route.ts'
import { lazily } from './lazily.ts'

const others = new WeakMap<Edition, Edition>()

/** The same data version with its areas called what a language calls them. What is made without names is shared. */
export function editionIn(edition: Edition, lang: Language): Edition {
  if (edition.atlas.lang === lang) return edition
  const known = others.get(edition) ?? calledOtherwise(edition, lang)
  others.set(edition, known)
  others.set(known, edition)
  return known
}

function calledOtherwise(edition: Edition, lang: Language): Edition {
  const { knowledge, layers, versions } = edition
  const atlas = atlasIn(edition.atlas, lang)
  const table = [...atlas.areas.values()]
  return {
    ...edition,
    atlas,
    knowledge: { ...knowledge, ...knowledgeOf(atlas) },
    layers: (medium, view) => layers(medium, view).called(table),
    versions: versionsInLanguage(versions, lang),
    // What is made once per edition is asked for without a language: there is no hurry with what nobody will read.
    once: lazily,
  }
}

/** The routes of an edition, each answering in the language it is asked in. `make`: the same in the same order for all. */
export function inEveryLanguage(edition: Edition, make: (edition: Edition) => readonly Route[]): Route[] {
  const own = edition.atlas.lang
  const foreign = new Map(
    LANGUAGES.filter((lang) => lang !== own).map((lang) => [lang, lazily(() => make(editionIn(edition, lang)))]),
  )
  return make(edition).map((route, place) => {
    const answer = (question: Question, lang: Language) => (foreign.get(lang)?.()[place] ?? route).answer(question)
    return {
      ...route,
      answer(question) {
        const lang = route.languageIn ? route.languageIn(question) : languageOf(question.query)
        return lang instanceof Promise ? lang.then((found) => answer(question, found)) : answer(question, lang)
      },
    }
  })
}

/** The language a query names; Swedish where it names none, or one that is not understood. */
export function languageOf(query: string): Language {
  // Most addresses name none, and need not be taken apart to know. Letters may be written as %61.
  const named = /lang=|%/.test(query) ? new URLSearchParams(query).get('lang') : null
  return LANGUAGES.find((lang) => lang === named) ?? 'sv'
}
