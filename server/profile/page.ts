/** /profile: a sheet to make priorities of one's own on; of a saved profile also what it says, readable without a script. */
import { addressIn } from '#core/model/destination.ts'
import { PATH_OF_PROFILES } from '#core/model/profile/address.ts'
import type { Language } from '#core/model/text.ts'
import type { Edition } from '../edition.ts'
import type { DocumentContent } from '../page/document.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { savedProfileParts } from './saved-page.ts'
import type { SavedSheet } from './sheet.ts'
import { PROFILE_PAGE_WORDS } from './words.ts'

export interface ProfileChoice {
  readonly lang: Language
  /** What it begins from: the code of a county, or SE. */
  readonly from: string | null
  readonly saved: SavedSheet | null
  readonly notices: readonly string[]
}

export function profilePage(edition: Edition, choice: ProfileChoice): DocumentContent {
  const { lang, from, saved, notices } = choice
  const words = PROFILE_PAGE_WORDS[lang]
  const parts = saved === null ? null : savedProfileParts(edition, saved, lang)
  const parameters: [string, string][] = [
    ...(saved === null ? [] : [['id', saved.id] satisfies [string, string]]),
    ...(from === null ? [] : [['from', from] satisfies [string, string]]),
  ]
  return {
    lang,
    path: PATH_OF_PROFILES,
    parameters,
    title: words.title,
    description: words.description,
    lead: html`<p class="lead">${words.lead}</p>`,
    notices: [...notices, ...(parts?.notices ?? [])],
    main: slot(edition, choice, parts?.main ?? html`${ways(lang)}${regions(edition, lang)}`),
  }
}

/** What the editor begins with stands on its place; what it takes the place of is read where no script is run. */
function slot({ atlas }: Edition, { lang, from, saved }: ProfileChoice, main: Markup): Markup {
  const strategies = [...atlas.strategies.values()].map(({ region, organisation }) => [region, organisation])
  return html`<div id="profile-editor" class="profile" data-lang="${lang}" data-version="${atlas.version}" data-from="${from ?? ''}" data-failed="${PROFILE_PAGE_WORDS[lang].failed}" data-saved="${saved?.id ?? ''}" data-strategies="${JSON.stringify(strategies)}">${main}</div>`
}

function ways(lang: Language): Markup {
  const words = PROFILE_PAGE_WORDS[lang]
  return html`<noscript><section class="prose"><p>${words.withoutScript}</p><ul>${words.ways.map((way) => html`<li>${way}</li>`)}<li><a href="${addressIn('/priorities', lang)}">${words.together}</a></li><li><a href="/openapi.json">${words.program}</a></li></ul></section></noscript>`
}

function regions({ atlas }: Edition, lang: Language): Markup {
  const words = PROFILE_PAGE_WORDS[lang]
  const links = [...atlas.strategies.values()].flatMap(({ region, organisation }) => {
    if (region === 'SE') return []
    return [html`<li><a href="${addressIn(`/region/${region}`, lang)}">${organisation}</a></li>`]
  })
  if (links.length === 0) return NOTHING
  return html`<section aria-labelledby="regions"><h2 id="regions">${words.regions}</h2><ul class="entries plain">${links}</ul></section>`
}
