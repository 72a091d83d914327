/** What an area is: its people, land and seat, the groups it belongs to, where it lies, and who is like it. */
import { POPULATION } from '#core/measure/aggregate.ts'
import { SIMILARITY_DEFAULT } from '#core/measure/similar.ts'
import { type Area, levelOf } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import { fitsLevel } from '#core/model/view.ts'
import { formatNumber } from '#core/picture/format.ts'
import { escapeXml } from '#core/picture/xml.ts'
import { figureOf } from '../ask/column.ts'
import { likenessOf, measuresOf, similarTo } from '../ask/similar.ts'
import type { Edition } from '../edition.ts'
import { html, Markup, NOTHING } from '../page/html.ts'
import { mapAddress } from './map-address.ts'
import { AREA_WORDS } from './words.ts'

/** Å, ä and ö after z in both languages: they are Swedish names. */
const alphabet = new Intl.Collator('sv')

type Line = readonly [term: string, said: Markup | string | null]

/** One that draws where an area lies; see locator.ts. */
export type Locator = (area: Area, label: string) => string

export function head(edition: Edition, area: Area, locator: Locator, lang: Language): Markup {
  const words = AREA_WORDS[lang]
  const lines: Line[] = [...factsOf(edition, area, lang), ...groupsOf(edition, area, lang)]
  const facts = lines.map(([term, said]) =>
    said === null ? NOTHING : html`<div><dt>${term}</dt><dd>${said}</dd></div>`,
  )
  return html`<div class="area-head"><dl class="facts area-facts">${facts}</dl>
<div class="area-place">${new Markup(locator(area, escapeXml(words.locator(area.name))))}</div>
<section class="area-like" aria-labelledby="like"><h2 id="like">${words.similar}</h2>${similar(edition, area, lang)}</section></div>`
}

function factsOf({ atlas, knowledge }: Edition, area: Area, lang: Language): Line[] {
  const words = AREA_WORDS[lang]
  const series = atlas.series(POPULATION, area.code)
  const figures = Array.from(series?.figures ?? [], figureOf)
  const place = figures.findLastIndex((figure) => figure !== null)
  const [people, year] = [figures[place] ?? null, series?.years[place]]
  const indicator = knowledge.indicator(POPULATION)
  const population =
    people === null || year === undefined || indicator === undefined
      ? null
      : html`<a href="${mapAddress(indicator, area, lang)}">${formatNumber(people, 0, lang)} ${words.facts.people}</a>, ${year}`
  const land = `${formatNumber(area.landArea, area.landArea < 100 ? 1 : 0, lang)} ${words.facts.squareKilometres}`
  const density = people === null ? null : people / area.landArea
  return [
    [words.facts.population, population],
    [words.facts.landArea, land],
    [
      words.facts.density,
      density === null
        ? null
        : `${formatNumber(density, density < 100 ? 1 : 0, lang)} ${words.facts.perSquareKilometre}`,
    ],
    [words.facts.seat, area.seat?.name ?? null],
    [words.facts.code, area.code],
  ]
}

/** Each leads to the map within that group; the county of a municipality to its page, and a county to its municipalities. */
function groupsOf({ atlas, knowledge }: Edition, area: Area, lang: Language): Line[] {
  const words = AREA_WORDS[lang]
  const front = knowledge.indicator(knowledge.frontPage)
  const groups = [...atlas.divisions.values()].flatMap(({ id, groups }): Line[] => {
    const group = groups.find((each) => each.id === area.groups[id])
    const own = id === 'county' && area.level === 'county'
    if (group === undefined || own || front === undefined || !fitsLevel(id, area.level)) return []
    const within = { division: id, group: group.id }
    const map = mapAddress(front, area, lang, { within, division: id })
    const link =
      id === 'county'
        ? html`<a href="${addressIn(`/area/${group.id}`, lang)}">${group.name[lang]}</a> (<a href="${map}">${words.toMap.toLowerCase()}</a>)`
        : html`<a href="${map}">${group.name[lang]}</a>`
    return [[words.divisions[id], link]]
  })
  if (area.level === 'municipality') return groups
  const municipalities = atlas
    .areasAt('municipality')
    .filter(({ groups }) => groups.county === area.code)
    .toSorted((a, b) => alphabet.compare(a.name, b.name))
  const links = municipalities.map(
    ({ code, name }, i) => html`${i === 0 ? '' : ', '}<a href="${addressIn(`/area/${code}`, lang)}">${name}</a>`,
  )
  return [...groups, [words.municipalities, html`${links}`]]
}

/** How many of the similar fit beside the area itself on /compare. */
const MOST_COMPARED = 5

function similar({ atlas, knowledge }: Edition, area: Area, lang: Language): Markup {
  const words = AREA_WORDS[lang]
  const level = levelOf(area.code)
  const likeness = likenessOf(atlas, level, atlas.years[1], measuresOf(atlas, level, SIMILARITY_DEFAULT))
  const found = similarTo(likeness, area.code)
  if (found.kind === 'missing' || found.areas.length === 0) return html`<p class="note">${words.noSimilar}</p>`
  const items = found.areas.map(({ code, distance }) => {
    const name = atlas.areas.get(code)?.name ?? code
    return html`<li><a href="${addressIn(`/area/${code}`, lang)}">${name}</a> <span class="note">${words.distance} ${formatNumber(distance, 2, lang)}</span></li>`
  })
  const compared: [string, string][] = [area.code, ...found.areas.slice(0, MOST_COMPARED).map(({ code }) => code)].map(
    (code) => ['area', code],
  )
  const compare = addressIn('/compare', lang, [['indicator', knowledge.frontPage], ...compared])
  return html`<ol class="likes">${items}</ol><p class="note">${words.similarHint} <a href="${addressIn('/method', lang)}#liknande">${words.similarRule}</a></p>
<p class="screen-only"><a class="tool" href="${compare}">${words.toCompare}</a></p>`
}
