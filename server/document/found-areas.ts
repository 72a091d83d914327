import { type Area, levelOf } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '#core/picture/format.ts'
import { clip } from '../http/problem.ts'
import type { DocumentContent } from '../page/document.ts'
import { html, type Markup } from '../page/html.ts'

interface Words {
  readonly title: string
  readonly description: string
  readonly empty: string
  readonly none: (query: string) => string
  readonly way: string
  readonly several: (count: string, query: string) => string
  readonly levels: Record<Area['level'], string>
}

const WORDS: Record<Language, Words> = {
  sv: {
    title: 'Sök område',
    description: 'Hitta ett län eller en kommun efter namn eller kod.',
    empty: 'Skriv namnet på ett län eller en kommun i sökrutan överst på sidan, eller dess kod.',
    none: (query) => `Inget län och ingen kommun stämmer med ”${query}”.`,
    way: 'Pröva en del av namnet, eller välj området på kartan. Å, ä och ö kan skrivas a och o.',
    several: (count, query) => `${count} områden stämmer med ”${query}”.`,
    levels: { county: 'län', municipality: 'kommun' },
  },
  en: {
    title: 'Find an area',
    description: 'Find a county or municipality by its name or code.',
    empty: 'Write the name of a county or municipality in the search field at the top of the page, or its code.',
    none: (query) => `No county or municipality answers to “${query}”.`,
    way: 'Try a part of the name, or choose the area on the map. Å, ä and ö may be written a and o.',
    several: (count, query) => `${count} areas answer to “${query}”.`,
    levels: { county: 'county', municipality: 'municipality' },
  },
}

/** What a search that does not name one area answers. */
export function foundAreas(query: string, found: readonly Area[], lang: Language): DocumentContent {
  const words = WORDS[lang]
  const { title, description } = words
  return {
    lang,
    title,
    description,
    path: '/area',
    parameters: query === '' ? [] : [['q', query]],
    main: html`<div class="prose">${answer(query, found, lang)}</div>`,
  }
}

function answer(query: string, found: readonly Area[], lang: Language): Markup {
  const words = WORDS[lang]
  if (query === '') return html`<p>${words.empty}</p>`
  const asked = clip(query)
  if (found.length === 0)
    return html`<p>${words.none(asked)}</p><p><a href="${addressIn('/', lang)}">${words.way}</a></p>`
  const entries = found.map(({ code, name }) => {
    const level = words.levels[levelOf(code)]
    return html`<li><a href="${addressIn(`/area/${code}`, lang)}">${name}</a> <span class="note">${level}, ${code}</span></li>`
  })
  return html`<p>${words.several(formatNumber(found.length, 0, lang), asked)}</p><ul class="entries">${entries}</ul>`
}
