import { type Area, fullName } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import { THEME_NAMES, type Theme } from '#core/model/theme.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { nationInShort } from '#core/picture/describe/nation.ts'
import { formatNumber, formatValue } from '#core/picture/format.ts'
import { figureLinks } from '../document/figure-links.ts'
import type { Edition } from '../edition.ts'
import type { DocumentContent } from '../page/document.ts'
import { html, Markup, NOTHING } from '../page/html.ts'
import { inWords } from './against.ts'
import { head, type Locator } from './head.ts'
import { mapAddress } from './map-address.ts'
import { areaPicture } from './picture.ts'
import { type Profile, profileOf, type Row, SORTS, type Sort, type ThemeProfile } from './profile.ts'
import { countTable, type RowContext, rateTable } from './rows.ts'
import type { NationOf } from './standing.ts'
import { AREA_WORDS } from './words.ts'

/** How the page is asked for. */
export interface AreaChoice {
  readonly area: Area
  readonly sort: Sort
  /** One theme only; null for all. */
  readonly theme: Theme | null
  readonly at: string | null
  readonly lang: Language
}

/** What is made once per data version, for all pages of areas. */
export interface Prepared {
  readonly locator: Locator
  readonly nationOf: NationOf
}

/** One area in all its figures. */
export function areaPage(edition: Edition, choice: AreaChoice, { locator, nationOf }: Prepared): DocumentContent {
  const { atlas, knowledge } = edition
  const { area, lang, sort, theme } = choice
  const words = AREA_WORDS[lang]
  const profile = profileOf(atlas, knowledge, nationOf, area, sort)
  const county = area.parent === null ? undefined : atlas.areas.get(area.parent)
  const sections = profile.themes.filter((each) => theme === null || each.theme === theme)
  const context: RowContext = {
    profile,
    lang,
    near: nearOf(edition, area),
    running: html`${words.running(fullName(area), atlas.version)} · <span data-address>${pathOf(area)}</span>`,
  }
  const front = knowledge.indicator(knowledge.frontPage)
  const map =
    front === undefined
      ? NOTHING
      : html` <a class="tool screen-only" href="${mapAddress(front, area, lang)}">${words.toMap}</a>`
  const shown = areaPicture(profile, lang)
  const where = county === undefined ? words.kinds[area.level] : `${words.kinds[area.level]}, ${county.name}`
  return {
    lang,
    path: pathOf(area),
    parameters: parametersOf(choice),
    title: fullName(area),
    description: words.description(fullName(area)),
    lead: html`<p class="lead">${where}</p><p>${map}</p>`,
    ...(shown === undefined ? {} : { shown }),
    main: html`<div class="area-page">${head(edition, area, locator, lang)}${summary(profile, choice)}${shown === undefined ? NOTHING : figureLinks(shown, profile.unlike[0]?.standing.indicator.name[lang])}
<section aria-labelledby="all"><h2 id="all">${words.all}</h2>${ways(profile, choice)}
<p class="note">${words.sortRules[sort]} ${words.reading(words.peers[area.level], context.near.length > 0)}</p>
${sections.map((each) => section(each, choice, context))}</section>${remains(edition, profile, lang)}</div>`,
  }
}

function pathOf({ code }: Area): string {
  return `/area/${code}`
}

function parametersOf({ sort, theme, at }: Pick<AreaChoice, 'sort' | 'theme' | 'at'>): [string, string][] {
  return [
    ...(sort === 'unlike' ? [] : [['sort', sort] satisfies [string, string]]),
    ...(theme === null ? [] : [['theme', theme] satisfies [string, string]]),
    ...(at === null ? [] : [['at', at] satisfies [string, string]]),
  ]
}

/** The municipalities of the same county are told from the rest, where there are others. */
function nearOf({ atlas }: Edition, { parent, level }: Area): number[] {
  if (parent === null) return []
  const near = [...atlas.areasAt(level).entries()].flatMap(([place, other]) => (other.parent === parent ? [place] : []))
  return near.length > 1 ? near : []
}

function summary({ unlike, area }: Profile, choice: AreaChoice): Markup {
  const { lang } = choice
  const words = AREA_WORDS[lang]
  const items = unlike.map((row) => html`<li>${sentence(row, choice)}</li>`)
  const said = items.length > 0 ? html`<ol class="unlike">${items}</ol>` : html`<p>${words.nothingUnlike}</p>`
  return html`<section class="area-summary" aria-labelledby="unlike"><h2 id="unlike">${words.unlike(area.name)}</h2>${said}</section>`
}

/** "Medelålder 38,9 år (2024): 281 av 290 kommuner har ett högre värde. ▼ 2,7 år under riket." */
function sentence({ standing }: Row, choice: AreaChoice): Markup {
  const { lang, theme, area } = choice
  const words = AREA_WORDS[lang]
  const { indicator, value, year, lower, higher, of, difference, reference } = standing
  const number = (count: number) => formatNumber(count, 0, lang)
  const place =
    lower >= higher
      ? words.lower(number(lower), number(of), words.peers[area.level])
      : words.higher(number(higher), number(of), words.peers[area.level])
  const against =
    difference === null || reference === null
      ? NOTHING
      : html` ${inWords(difference, indicator, lang)} ${nationInShort(reference.method, area.level, lang)}.`
  const onPage = theme === null || theme === indicator.theme
  const address = onPage ? '' : addressOf(choice, { theme: null })
  return html`<a href="${address}#${indicator.id}">${indicator.name[lang]}</a> <strong>${formatValue(value, indicator, lang)}</strong> (${year}): ${place}.${against}`
}

/** The themes to jump to, and the two orders. */
function ways({ themes }: Profile, choice: AreaChoice): Markup {
  const { area, lang, theme, sort } = choice
  const words = AREA_WORDS[lang]
  const jumps = themes.map(({ theme: each }) => {
    const there = theme === null || theme === each ? `#${each}` : addressOf(choice, { theme: each })
    return html`<li><a href="${there}">${THEME_NAMES[each][lang]}</a></li>`
  })
  const orders = SORTS.map((each) => {
    const here = each === sort ? new Markup(' aria-current="true"') : NOTHING
    return html`<li><a href="${addressOf(choice, { sort: each })}#all"${here}>${words.sorts[each]}</a></li>`
  })
  const whole =
    theme === null
      ? NOTHING
      : html`<p class="screen-only"><a href="${addressIn(pathOf(area), lang, parametersOf({ ...choice, theme: null }))}#all">${words.allThemes}</a></p>`
  return html`<nav class="contents" aria-label="${words.themes}"><ul>${jumps}</ul></nav>${whole}
<div class="orders screen-only"><span id="order">${words.order}</span><ul aria-labelledby="order">${orders}</ul></div>`
}

function addressOf(choice: AreaChoice, other: Partial<Pick<AreaChoice, 'sort' | 'theme'>>): string {
  return addressIn(pathOf(choice.area), choice.lang, parametersOf({ ...choice, ...other }))
}

function section(profile: ThemeProfile, choice: AreaChoice, context: RowContext): Markup {
  const { theme } = profile
  const { lang } = choice
  const words = AREA_WORDS[lang]
  const only =
    choice.theme === null
      ? html`<p class="screen-only note"><a href="${addressOf(choice, { theme })}#${theme}" aria-label="${words.onlyTheme}: ${THEME_NAMES[theme][lang]}">${words.onlyTheme}</a></p>`
      : NOTHING
  const note = profile.counts.length > 0 ? html`<p class="note">${words.countsNote}</p>` : NOTHING
  return html`<section class="theme" aria-labelledby="${theme}"><h3 id="${theme}">${THEME_NAMES[theme][lang]}</h3>${only}
${rateTable(profile, context)}${note}${countTable(profile, context)}</section>`
}

/** What the page does not show, and why. */
function remains({ atlas }: Edition, { area, absent, countyOnly, replaced }: Profile, lang: Language): Markup {
  const words = AREA_WORDS[lang]
  const county = area.parent === null ? undefined : atlas.areas.get(area.parent)
  const count = (some: readonly unknown[]) => formatNumber(some.length, 0, lang)
  const items = absent.map(
    ({ indicator, reason }) =>
      html`<li><a href="${addressIn(`/data/${indicator.id}`, lang)}">${indicator.name[lang]}</a>: ${MISSING_NAMES[reason][lang]}</li>`,
  )
  const missing =
    absent.length === 0
      ? NOTHING
      : html`<h2 id="missing">${words.missing(count(absent))}</h2><p>${words.missingLead}</p><ul class="absent">${items}</ul>`
  const elsewhere =
    countyOnly.length === 0 || county === undefined
      ? NOTHING
      : html`<p><a href="${addressIn(`/area/${county.code}`, lang)}">${words.countyOnly(count(countyOnly), county.name)}</a></p>`
  const old =
    replaced.length === 0
      ? NOTHING
      : html`<p><a href="${addressIn('/data', lang)}">${words.replaced(count(replaced))}</a></p>`
  return html`<section class="remains">${missing}${elsewhere}${old}</section>`
}
