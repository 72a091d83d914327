/** /priorities: what every region prioritises beside what its county needs, area by area of the national report. */
import { addressIn } from '#core/model/destination.ts'
import { figureAddress } from '#core/model/figure/address.ts'
import { formatNumber } from '#core/picture/format.ts'
import { figureLinks } from '../document/figure-links.ts'
import { paperLinks } from '../document/paper-links.ts'
import type { Edition } from '../edition.ts'
import { pictured } from '../embed/shown.ts'
import type { DocumentContent } from '../page/document.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { matrixAnswer } from '../region/matrix.ts'
import { alikeSection } from './alike.ts'
import { PARTS, type PrioritiesChoice, parametersOf } from './choice.ts'
import { areaTitle, type PrioritiesContext } from './context.ts'
import { form } from './form.ts'
import { indicatorsSection } from './indicators.ts'
import { mapSection } from './map-section.ts'
import { matrixSection } from './matrix-table.ts'
import { prioritiesPicture } from './picture.ts'
import { PRIORITIES_WORDS } from './words.ts'

export function prioritiesPage(edition: Edition, choice: PrioritiesChoice): DocumentContent {
  const { lang } = choice
  const words = PRIORITIES_WORDS[lang]
  const context = { edition, choice, matrix: matrixAnswer(edition) }
  const regions = context.matrix.regions.length
  const parameters = parametersOf(choice)
  const chosen = parameters.some(([name]) => name === 'area')
  const common = {
    lang,
    path: '/priorities',
    parameters,
    title: chosen ? words.titleOf(areaTitle(context)) : words.title,
    description: words.description,
  }
  if (regions === 0) {
    const way = html`<a href="${addressIn('/region', lang)}">${words.toRegions}</a>`
    return { ...common, main: html`<p>${words.none} ${way}</p>` }
  }
  const picture = prioritiesPicture(edition, choice)
  return {
    ...common,
    ...(picture === null ? {} : { shown: pictured(picture.view, picture.setting) }),
    lead: html`<p class="lead">${words.lead(formatNumber(regions, 0, lang))}</p>`,
    main: html`<div class="priorities-page"><p class="prompt">${words.meaning} <a class="screen-only" href="${addressIn('/method', lang)}#behov">${words.rule}</a></p>
${form(context)}${contents(context)}${picture === null ? NOTHING : takenAlong(picture)}${matrixSection(context)}${mapSection(context)}${indicatorsSection(context)}${alikeSection(context)}</div>`,
  }
}

/** The table, which the figure and the documents are of: the page has more than they have. */
function takenAlong(picture: NonNullable<ReturnType<typeof prioritiesPicture>>): Markup {
  const { view, setting } = picture
  const { lang } = view
  const papers = paperLinks((format) => figureAddress(format, view, setting), lang)
  return html`${papers}${figureLinks(picture, PRIORITIES_WORDS[lang].figure)}`
}

/** A long table stands first; who looks for something else need not pass its links. */
function contents(context: PrioritiesContext): Markup {
  const { parts } = PRIORITIES_WORDS[context.choice.lang]
  const links = PARTS.map((part) => html`<li><a href="#${part}">${parts[part](areaTitle(context))}</a></li>`)
  return html`<ul class="ways screen-only">${links}</ul>`
}
