import { LEVELS } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import { THEME_NAMES, THEMES } from '#core/model/theme.ts'
import { fitsLevel, writeView } from '#core/model/view.ts'
import type { Atlas } from '../atlas/memory.ts'
import { figureLinks } from '../document/figure-links.ts'
import type { DocumentContent } from '../page/document.ts'
import { flag, html, type Markup, NOTHING } from '../page/html.ts'
import type { DistributionChoice } from './choice.ts'
import { closing } from './closing.ts'
import { distributionPicture } from './picture.ts'
import { uneven } from './uneven.ts'
import { DISTRIBUTION_WORDS } from './words.ts'

/** How a figure is spread over the areas of a level, and whether less unevenly than before. */
export function distributionPage(atlas: Atlas, choice: DistributionChoice): DocumentContent {
  const { indicator, level, division, year, yearGiven, lang } = choice
  const words = DISTRIBUTION_WORDS[lang]
  const name = indicator.name[lang]
  const shown = distributionPicture(choice)
  const ways = html`<p class="note ways screen-only"><a href="${`/?${writeView(shown.view)}`}">${words.toMap}</a> <a href="${addressIn(`/data/${indicator.id}`, lang)}">${words.toData}</a> <a href="${addressIn('/compare', lang, [['indicator', indicator.id]])}">${words.toCompare}</a></p>`
  const count = indicator.kind === 'count' ? html`<p>${words.countNote}</p>` : NOTHING
  return {
    lang,
    path: '/distribution',
    parameters: [
      ['indicator', indicator.id],
      ['level', level],
      ['division', division],
      ...(yearGiven ? [['year', String(year)] as const] : []),
    ],
    title: words.title(name),
    description: words.description(name),
    shown,
    lead: html`<p class="lead">${words.lead}</p>${ways}`,
    main: html`<div class="distribution-page compare-page">${form(atlas, choice)}${count}${figureLinks(shown, words.figure)}${uneven(atlas, choice)}${closing(atlas, choice)}</div>`,
  }
}

function form(atlas: Atlas, { indicator, level, division, year, yearGiven, lang }: DistributionChoice): Markup {
  const words = DISTRIBUTION_WORDS[lang]
  const kept = lang === 'sv' ? NOTHING : html`<input type="hidden" name="lang" value="${lang}">`
  const option = (value: string, name: string, chosen: boolean) =>
    html`<option value="${value}"${flag('selected', chosen)}>${name}</option>`
  const indicators = THEMES.map((theme) => {
    const options = [...atlas.indicators.values()]
      .filter((each) => each.theme === theme && each.levels.county.length + each.levels.municipality.length > 0)
      .map((each) => option(each.id, each.name[lang], each === indicator))
    return options.length === 0 ? NOTHING : html`<optgroup label="${THEME_NAMES[theme][lang]}">${options}</optgroup>`
  })
  const levels = LEVELS.filter((each) => indicator.levels[each].length > 0).map((each) =>
    option(each, words.levels[each], each === level),
  )
  const divisions = [...atlas.divisions.values()]
    .filter(({ id }) => fitsLevel(id, level) && !(level === 'county' && id === 'county'))
    .map((each) => option(each.id, each.name[lang], each.id === division))
  const years = indicator.levels[level]
    .toReversed()
    .map((each) => option(String(each), String(each), yearGiven && each === year))
  const field = (name: string, label: string, options: readonly Markup[]) =>
    html`<p><label class="label" for="distribution-${name}">${label}</label><select class="field" id="distribution-${name}" name="${name}">${options}</select></p>`
  return html`<form class="filter screen-only" method="get" action="/distribution" aria-label="${words.change}">${kept}${field('indicator', words.indicator, indicators)}${field('level', words.level, levels)}${field('division', words.division, divisions)}${field('year', words.year, [option('', words.latest, !yearGiven), ...years])}<p class="filter-end"><button class="tool" type="submit">${words.show}</button></p></form>`
}
