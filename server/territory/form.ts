/** Forms that make a territory without a script: of areas as people write them, or of a circle around a place. */
import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import { listed } from '../compare/form.ts'
import type { Edition } from '../edition.ts'
import { clip } from '../http/problem.ts'
import { hidden } from '../page/field.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { type Choice, hasRoom, mapAddress, PATH, pageAddress, parametersOf } from './address.ts'
import { FORM_WORDS } from './form-words.ts'
import type { Fields, Wish } from './wish.ts'

const NO_FIELDS: Fields = { name: '', areas: '', place: '', kilometres: '' }

/** Both forms; what is shown already goes along unseen. */
export function forms(choice: Choice, fields: Fields): Markup {
  const { lang } = choice
  const words = FORM_WORDS[lang]
  const kept = html`${[...parametersOf(choice), ...(lang === 'sv' ? [] : [['lang', lang] as const])].map(([name, value]) => hidden(name, value))}`
  return html`<div class="territory-forms screen-only">
<form class="filter" method="get" action="${PATH}" aria-labelledby="by-list"><h3 id="by-list">${words.byList}</h3>${kept}${nameField('list', fields, lang)}
<p class="wide"><label class="label" for="areas">${words.areas}</label><textarea class="field" id="areas" name="areas" rows="5" maxlength="8000" aria-describedby="areas-hint" spellcheck="false">${fields.areas}</textarea><span class="note" id="areas-hint">${words.areasHint}</span></p>
<p class="filter-end"><button class="tool" type="submit">${words.make}</button></p></form>
<form class="filter" method="get" action="${PATH}" aria-labelledby="by-circle"><h3 id="by-circle">${words.byCircle}</h3>${kept}${nameField('circle', fields, lang)}
<p class="wide"><label class="label" for="place">${words.place}</label><input class="field" type="search" id="place" name="place" list="area-names" maxlength="100" autocomplete="off" value="${fields.place}" aria-describedby="place-hint"><span class="note" id="place-hint">${words.placeHint}</span></p>
<p><label class="label" for="km">${words.kilometres}</label><input class="field" type="text" inputmode="decimal" id="km" name="km" maxlength="12" value="${fields.kilometres}"></p>
<p class="filter-end"><button class="tool" type="submit">${words.make}</button></p></form></div>`
}

function nameField(form: string, { name }: Fields, lang: Language): Markup {
  const words = FORM_WORDS[lang]
  return html`<p class="wide"><label class="label" for="${form}-name">${words.name}</label><input class="field" type="text" id="${form}-name" name="name" maxlength="60" autocomplete="off" value="${name}" aria-describedby="${form}-name-hint"><span class="note" id="${form}-name-hint">${words.nameHint}</span></p>`
}

/** At the end of a page of territories, folded away. */
export function addForm({ knowledge }: Edition, choice: Choice): Markup {
  const words = FORM_WORDS[choice.lang]
  const front = knowledge.indicator(knowledge.frontPage)
  const map = front === undefined ? NOTHING : html` <a href="${mapAddress(front, choice)}">${words.toMap}</a>`
  const room = hasRoom(choice.territories)
    ? html`${forms(choice, NO_FIELDS)}<p>${words.other}${map}</p>`
    : html`<p>${words.full}</p>`
  return html`<section class="screen-only" aria-labelledby="add"><h2 id="add">${words.add}</h2>${room}</section>`
}

/** What was not understood, each with links to what it may have meant. */
export function unclear(wish: Extract<Wish, { kind: 'unclear' }>, choice: Choice): Markup {
  const { lang, territories } = choice
  const words = FORM_WORDS[lang]
  if (wish.unclear.length === 0) return NOTHING
  const items = wish.unclear.map(({ text, ways }) => {
    const links = ways.map(
      ({ name, fields }, i) =>
        html`${i === 0 ? ` ${words.perhaps} ` : ', '}<a href="${filledAddress(choice, fields)}">${name}</a>`,
    )
    return html`<li>${words.line(clip(text))}${links.length > 0 ? html`.${links}?` : NOTHING}</li>`
  })
  const understood = listed(wish.understood, lang)
  const rest =
    wish.rest === null
      ? NOTHING
      : html`<p><a class="tool" href="${pageAddress(choice, [...territories, wish.rest])}">${words.without}</a></p>`
  return html`<section class="unclear" aria-labelledby="unclear"><h2 id="unclear">${words.notUnderstood}</h2><ul>${items}</ul><p>${words.notUnderstoodLead(understood)}</p>${rest}</section>`
}

function filledAddress(choice: Choice, { name, areas, place, kilometres }: Fields): string {
  const filled = [
    ['name', name],
    ['areas', areas],
    ['place', place],
    ['km', kilometres],
  ] as const
  return addressIn(PATH, choice.lang, [...parametersOf(choice), ...filled.filter(([, value]) => value !== '')])
}
