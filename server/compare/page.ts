import { addressIn } from '#core/model/destination.ts'
import { askingOnce } from '../ask/ask.ts'
import { figureLinks } from '../document/figure-links.ts'
import { paperLinks } from '../document/paper-links.ts'
import type { Edition } from '../edition.ts'
import type { DocumentContent } from '../page/document.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { parametersOf } from './address.ts'
import { charts } from './charts.ts'
import { chosen } from './chosen.ts'
import { nameOf } from './comparand.ts'
import { compare } from './comparison.ts'
import { examples } from './examples.ts'
import { form, listed } from './form.ts'
import { comparePicture } from './picture.ts'
import type { Choice } from './read.ts'
import { table } from './table.ts'
import { COMPARE_WORDS } from './words.ts'

/** Two to six comparands side by side; with fewer, what to choose among. */
export function comparePage(edition: Edition, read: Choice): DocumentContent {
  const { atlas, knowledge } = edition
  const front = knowledge.indicator(knowledge.frontPage)
  const choice = read.indicators.length > 0 || front === undefined ? read : { ...read, indicators: [front] }
  const { comparands, indicators, lang } = choice
  const words = COMPARE_WORDS[lang]
  const ask = askingOnce(edition.ask)
  const comparisons = comparands.length === 0 ? [] : indicators.map((each) => compare(edition, ask, choice, each))
  const names = comparands.map((comparand) => nameOf(comparand, lang))
  const picture = comparePicture(edition, choice, comparisons)
  const shown =
    comparisons.length === 0
      ? NOTHING
      : html`${table(edition, choice, comparisons)}${comparisons.map((each) => charts(edition, ask, choice, each))}`
  return {
    lang,
    path: '/compare',
    parameters: parametersOf(choice),
    title: names.length > 1 ? words.titleOf(listed(names, lang)) : words.title,
    description: words.description,
    ...(picture === undefined ? {} : { shown: picture }),
    ...(comparands.length > 1 ? {} : { lead: html`<p class="lead">${words.lead}</p>` }),
    main: html`<div class="compare-page">${chosen(edition, choice)}${form(atlas, choice, comparisons)}${papers(choice)}${picture === undefined ? NOTHING : figureLinks(picture, comparisons[0]?.indicator.name[lang])}${examples(edition, choice)}${shown}</div>`,
  }
}

/** With one that is chosen there is nothing to compare, in a document neither. */
function papers(choice: Choice): Markup {
  if (choice.comparands.length < 2) return NOTHING
  const { lang } = choice
  return paperLinks((format) => addressIn(`/compare/report.${format}`, lang, parametersOf(choice)), lang)
}
