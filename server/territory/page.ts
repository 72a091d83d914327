import { whyEmpty } from '#core/measure/across.ts'
import { POPULATION } from '#core/measure/aggregate.ts'
import type { TerritoryAnswer, TerritoryPart } from '#core/model/contract-territories.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Territory } from '#core/model/territory.ts'
import type { Language } from '#core/model/text.ts'
import { THEME_NAMES } from '#core/model/theme.ts'
import { formatNumber } from '#core/picture/format.ts'
import type { NationOf } from '../area/standing.ts'
import { figureOf } from '../ask/column.ts'
import { partsOf, valuesOf } from '../ask/territory.ts'
import { mark } from '../compare/chosen.ts'
import { listed } from '../compare/form.ts'
import { figureLinks } from '../document/figure-links.ts'
import type { Edition } from '../edition.ts'
import type { ShownFigure } from '../embed/shown.ts'
import type { DocumentContent } from '../page/document.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import {
  type Choice,
  compareAddress,
  FILES,
  fileAddress,
  mapAddress,
  PATH,
  pageAddress,
  parametersOf,
} from './address.ts'
import { addForm } from './form.ts'
import { basis, facts, place, type Shown } from './head.ts'
import { drawMap } from './map.ts'
import { partsTable } from './parts-table.ts'
import { territoryPicture } from './picture.ts'
import { isKnown, profileOf } from './profile.ts'
import { sharedBy } from './shared.ts'
import { SHARED_WORDS } from './shared-words.ts'
import { valuesTable } from './values-table.ts'
import { VALUES_WORDS } from './values-words.ts'
import { TERRITORY_WORDS } from './words.ts'

/** One territory in all its figures, or up to six side by side. */
export function territoryPage(edition: Edition, nationOf: NationOf, choice: Choice): DocumentContent {
  const { lang, territories } = choice
  const words = TERRITORY_WORDS[lang]
  const shown = territories.map((territory, at): Shown => {
    const answer = partsOf(edition, territory)
    const people = peopleWithin(edition, territory, answer)
    return { territory, place: at, answer, people, map: drawMap(edition, territory, answer, lang) }
  })
  const names = listed(
    territories.map(({ name }) => name),
    lang,
  )
  const [only] = shown
  const picture = territoryPicture(edition, shown, choice)
  return {
    lang,
    path: PATH,
    parameters: parametersOf(choice),
    title: names,
    description: words.description(names),
    lead: html`${shown.length === 1 && only ? html`<p class="lead">${kindOf(only.answer, lang)}</p>` : NOTHING}${ways(edition, choice, picture)}`,
    ...(picture === undefined ? {} : { shown: picture }),
    main: html`<div class="territory-page">${shown.map((each) => about(edition, each, choice))}${common(edition, shown, lang)}
${figures(edition, nationOf, shown, choice)}${addForm(edition, choice)}</div>`,
  }
}

/** Of a drawing too small to cut: between what numbers of people live in it. */
function peopleWithin(edition: Edition, territory: Territory, { population }: TerritoryAnswer): Shown['people'] {
  const indicator = edition.atlas.indicators.get(POPULATION)
  if (population.value !== null || indicator === undefined) return null
  return valuesOf(edition, territory, { indicators: [indicator] })[0]?.interval ?? null
}

function kindOf({ kind, areas }: TerritoryAnswer, lang: Language): string {
  const words = TERRITORY_WORDS[lang]
  const count = formatNumber(areas.length, 0, lang)
  const noun =
    lang === 'sv'
      ? areas.length === 1
        ? 'kommun'
        : 'kommuner'
      : areas.length === 1
        ? 'municipality'
        : 'municipalities'
  return words.kinds[kind](`${count}\u00a0${noun}`)
}

/** To the map, to comparing, to files with all inputs, and to a figure. */
function ways({ knowledge }: Edition, choice: Choice, picture: ShownFigure | undefined): Markup {
  const { lang } = choice
  const words = TERRITORY_WORDS[lang]
  const front = knowledge.indicator(knowledge.frontPage)
  const there =
    front === undefined
      ? NOTHING
      : html`<a class="tool" href="${mapAddress(front, choice)}">${words.toMap}</a> <a class="tool" href="${compareAddress(front, choice)}">${words.toCompare}</a>`
  const figure = picture === undefined ? NOTHING : figureLinks(picture, front?.name[lang])
  const files = FILES.map((file) => html`<li><a href="${fileAddress(file, choice)}">${words.files[file]}</a></li>`)
  return html`<p class="screen-only territory-ways">${there}</p><div class="screen-only"><h2 class="label" id="download">${words.download}</h2><ul class="downloads" aria-labelledby="download">${files}</ul><p class="note">${words.downloadNote}</p>${figure}</div>`
}

/** A territory: what it is and consists of. Under its own name where there are several. */
function about({ atlas }: Edition, shown: Shown, choice: Choice): Markup {
  const { lang, territories } = choice
  const words = TERRITORY_WORDS[lang]
  const { territory, place: at, answer } = shown
  const others = territories.filter((_, i) => i !== at)
  const heading =
    territories.length > 1
      ? html`<h2 id="t-${at + 1}">${mark(at)} ${territory.name} <a class="step screen-only" href="${pageAddress(choice, others)}" aria-label="${words.remove}: ${territory.name}"><span aria-hidden="true">×</span></a></h2><p>${kindOf(answer, lang)}</p>`
      : html`<h2 class="visually-hidden" id="t-${at + 1}">${territory.name}</h2>`
  const nowhere =
    answer.areas.length === 0 ? html`<p><strong>${words.empty[whyEmpty(answer)](territory.name)}</strong></p>` : NOTHING
  return html`<section class="territory" aria-labelledby="t-${at + 1}">${heading}${nowhere}
<div class="territory-head">${facts(shown, lang)}${place(shown, lang)}<div>${basis(shown, choice)}${partsTable(atlas, shown, lang)}</div></div></section>`
}

/** Which municipalities several territories share: whoever adds up their sums counts those people twice. */
function common({ atlas }: Edition, shown: readonly Shown[], lang: Language): Markup {
  if (shown.length < 2) return NOTHING
  const words = SHARED_WORDS[lang]
  const people = (code: string) => figureOf(atlas.series(POPULATION, code)?.figures.at(-1)) ?? 0
  const pairs = sharedBy(
    shown.map(({ answer }) => answer),
    people,
  )
  const items = pairs.map(({ one, other, certain, possible, people: [least, most] }) => {
    const reliable = one.reliable && other.reliable
    const sentences = [
      ...(certain.length > 0 ? [words.certain(one.name, other.name, namesOf(certain, lang))] : []),
      ...(possible.length > 0 ? [words.possible(one.name, other.name, namesOf(possible, lang))] : []),
      ...(reliable ? [sharedPeople(least, most, lang)] : []),
    ]
    return html`<li>${sentences.join(' ')}</li>`
  })
  const said = items.length > 0 ? html`<ul class="shared">${items}</ul>` : html`<p>${words.none}</p>`
  return html`<section aria-labelledby="shared"><h2 id="shared">${words.heading}</h2>${said}</section>`
}

function sharedPeople(least: number, most: number, lang: Language): string {
  const words = SHARED_WORDS[lang]
  const [low, high] = [formatNumber(least, 0, lang), formatNumber(most, 0, lang)]
  return low === high ? words.exactly(low) : words.people(low, high)
}

/** More names than this in a sentence are counted. */
const MOST_NAMED = 12

function namesOf(parts: readonly TerritoryPart[], lang: Language): string {
  const names = parts.slice(0, MOST_NAMED).map(({ name }) => name)
  const rest = parts.length - names.length
  const more = lang === 'sv' ? `${rest} till` : `${rest} more`
  return listed(rest > 0 ? [...names, more] : names, lang)
}

function figures(edition: Edition, nationOf: NationOf, shown: readonly Shown[], choice: Choice): Markup {
  const { lang } = choice
  const words = VALUES_WORDS[lang]
  if (shown.every(({ answer }) => answer.areas.length === 0)) return NOTHING
  const themes = profileOf(edition, nationOf, choice.territories)
  const own = shown.length === 1 ? ownPlaces(edition, shown) : []
  const context = { edition, choice, shown, own }
  const jumps = themes.map(({ theme }) => html`<li><a href="#${theme}">${THEME_NAMES[theme][lang]}</a></li>`)
  const published = themes.some(({ rows }) =>
    rows.some((row) => isKnown(row) && row.values.some((value) => value?.method === 'published')),
  )
  const tables = themes.map(
    (each) =>
      html`<section class="theme" aria-labelledby="${each.theme}"><h3 id="${each.theme}">${THEME_NAMES[each.theme][lang]}</h3>${valuesTable(each, context)}</section>`,
  )
  return html`<section aria-labelledby="all"><h2 id="all">${words.heading}</h2><nav class="contents" aria-label="${words.themes}"><ul>${jumps}</ul></nav>
<p class="note reading">${words.reading} ${published ? words.sharePublished : ''} ${shown.length === 1 ? words.strip : ''} <a href="${addressIn('/method', lang)}#territorier">${words.rule}</a></p>${tables}</section>`
}

function ownPlaces({ atlas }: Edition, shown: readonly Shown[]): number[] {
  const codes = new Set<string>(shown.flatMap(({ answer }) => answer.areas.map(({ code }) => code)))
  return [...atlas.areasAt('municipality').entries()].flatMap(([at, { code }]) => (codes.has(code) ? [at] : []))
}
