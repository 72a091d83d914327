import type { Edition } from '../edition.ts'
import type { DocumentContent } from '../page/document.ts'
import { html, NOTHING } from '../page/html.ts'
import { type Choice, mapAddress, PATH, parametersOf } from './address.ts'
import { examples } from './examples.ts'
import { forms, unclear } from './form.ts'
import { FORM_WORDS } from './form-words.ts'
import type { Fields, Wish } from './wish.ts'

/** Where territories are made: nothing is shown yet, or what was asked for was not understood. */
export function makingPage({ knowledge }: Edition, choice: Choice, fields: Fields, wish: Wish): DocumentContent {
  const { lang } = choice
  const words = FORM_WORDS[lang]
  const front = knowledge.indicator(knowledge.frontPage)
  const map = front === undefined ? NOTHING : html` <a href="${mapAddress(front, choice)}">${words.toMap}</a>`
  const begin = wish.kind === 'none' && choice.territories.length === 0 ? examples(knowledge, choice) : NOTHING
  return {
    lang,
    path: PATH,
    parameters: parametersOf(choice),
    title: words.title,
    description: words.description,
    ...(wish.kind === 'none' ? { lead: html`<p class="lead">${words.lead}</p>` } : {}),
    notices: wish.kind === 'unclear' ? wish.told : [],
    main: html`<div class="territory-page">${wish.kind === 'unclear' ? unclear(wish, choice) : NOTHING}
<section aria-labelledby="make"><h2 class="visually-hidden" id="make">${words.add}</h2>${forms(choice, fields)}</section>${begin}<p>${words.other}${map}</p></div>`,
  }
}
