/** "Skillnader inom länet": sentences whose numbers lead to where they are shown. */
import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import { html, type Markup } from '../page/html.ts'
import { indicatorOf, insideAddress, type RegionContext, seriesAddress } from './context.ts'
import { insideOf } from './inside.ts'
import { insideSentences, type Piece } from './inside-words.ts'

interface Words {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly single: string
}

export const INSIDE_WORDS: Record<Language, Words> = {
  sv: {
    title: 'Skillnader inom länet',
    lead: 'Räknat på nyckeltalen på den här sidan, varje nyckeltal en gång. Spridning är hur brett den mittersta hälften av kommunerna ligger, alltså avståndet mellan kvartilerna.',
    none: 'Inget av nyckeltalen har siffror för länets kommuner.',
    single: 'Länet är en enda kommun: inom länet finns inget att jämföra.',
  },
  en: {
    title: 'Differences inside the county',
    lead: 'Counted over the indicators of this page, each of them once. Spread is how widely the middle half of the municipalities lie: the distance between the quartiles.',
    none: 'None of the indicators has figures for the municipalities of the county.',
    single: 'The county is a single municipality: there is nothing to compare inside it.',
  },
}

export function insideSection(context: RegionContext): Markup {
  const { edition, answer, choice, map } = context
  const { lang, area } = choice
  if (area.level !== 'county') return html``
  const words = INSIDE_WORDS[lang]
  const inside = insideOf(answer.priorities, (id) => indicatorOf(edition, id).kind !== 'count')
  const told = {
    county: area.name,
    reference: answer.compared.name[lang],
    indicator: (id: string) => indicatorOf(edition, id),
  }
  const sentences = insideSentences(inside, told, lang)
  const said =
    map === null
      ? html`<p>${words.single}</p>`
      : sentences.length === 0
        ? html`<p>${words.none}</p>`
        : html`<p class="note reading">${words.lead}</p><ul class="inside-sentences">${sentences.map((sentence) => html`<li>${sentence.map((piece) => pieceOf(context, piece))}</li>`)}</ul>`
  return html`<section aria-labelledby="inside"><h2 id="inside">${words.title}</h2>${said}</section>`
}

function pieceOf(context: RegionContext, piece: Piece): Markup {
  const { edition, choice } = context
  if (typeof piece === 'string') return html`${piece}`
  if ('map' in piece)
    return html`<a href="${insideAddress(context, indicatorOf(edition, piece.map))}">${piece.text}</a>`
  const address =
    piece.indicator === null
      ? addressIn(`/area/${piece.area}`, choice.lang)
      : seriesAddress(context, piece.area, indicatorOf(edition, piece.indicator))
  return html`<a href="${address}">${piece.text}</a>`
}
