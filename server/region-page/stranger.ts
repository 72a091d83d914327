/** For a code that no region has: says so, and where else to go. */
import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import type { Edition } from '../edition.ts'
import type { DocumentContent } from '../page/document.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { regionsAnswer } from '../region/regions.ts'

interface Words {
  readonly title: string
  readonly sentence: (code: string) => string
  readonly municipality: (name: string) => string
  readonly itsCounty: (name: string) => string
  readonly all: string
}

const WORDS: Record<Language, Words> = {
  sv: {
    title: 'Regionen finns inte',
    sentence: (code) => `Det finns ingen region med koden ”${code}” som har en strategi här.`,
    municipality: (name) => `Alla nyckeltal för ${name}`,
    itsCounty: (name) => `Regionen för ${name}`,
    all: 'Det här är alla som finns:',
  },
  en: {
    title: 'There is no such region',
    sentence: (code) => `There is no region with the code “${code}” that has a strategy here.`,
    municipality: (name) => `All indicators of ${name}`,
    itsCounty: (name) => `The region of ${name}`,
    all: 'These are all there are:',
  },
}

export function strangerRegion(edition: Edition, code: string, lang: Language): DocumentContent {
  const words = WORDS[lang]
  const links = regionsAnswer(edition).regions.map(
    ({ code: each, name, organisation }) =>
      html`<li><a href="${addressIn(`/region/${each}`, lang)}">${name}</a> <span class="note">${organisation}</span></li>`,
  )
  return {
    lang,
    path: '/region',
    title: words.title,
    description: words.title,
    main: html`<div class="prose"><p>${words.sentence(code)}</p>${near(edition, code, lang)}<p>${words.all}</p><ul class="entries plain">${links}</ul></div>`,
  }
}

/** A municipality has its county's region, and a page of its own; a code may have lost its zero. */
function near({ knowledge }: Edition, code: string, lang: Language): Markup {
  const words = WORDS[lang]
  const area = knowledge.area(code) ?? knowledge.area(`0${code}`)
  if (area === undefined) return NOTHING
  const county = area.parent === null ? area : knowledge.area(area.parent)
  const region =
    county === undefined || county.code === code
      ? NOTHING
      : html`<li><a href="${addressIn(`/region/${county.code}`, lang)}">${words.itsCounty(county.name)}</a></li>`
  return html`<ul>${region}<li><a href="${addressIn(`/area/${area.code}`, lang)}">${words.municipality(area.name)}</a></li></ul>`
}
