/** The counties most like the chosen one (method, section 6), those that prioritise the area first, told apart. */
import { SIMILAR_COUNT, SIMILARITY_DEFAULT, type Similar } from '#core/measure/similar.ts'
import type { Area } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import { formatNumber } from '#core/picture/format.ts'
import { likenessOf, measuresOf, similarTo } from '../ask/similar.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { alikeRow } from './alike-row.ts'
import { ALIKE_WORDS } from './alike-words.ts'
import { prioritiesAddress } from './choice.ts'
import { areaTitle, type Placed, type PrioritiesContext, placedIn } from './context.ts'
import { PRIORITIES_WORDS } from './words.ts'

export function alikeSection(context: PrioritiesContext): Markup {
  const { lang, county } = context.choice
  const words = ALIKE_WORDS[lang]
  const all = prioritiesAddress(context.choice, { sort: 'emphasis' }, 'matrix')
  return html`<section aria-labelledby="alike"><h2 id="alike">${PRIORITIES_WORDS[lang].parts.alike(areaTitle(context))}</h2>
${county === null ? choosing(context) : likeOf(context, county)}<p class="screen-only"><a href="${all}">${words.others}</a></p></section>
`
}

function choosing({ choice, edition }: PrioritiesContext): Markup {
  const links = edition.atlas
    .areasAt('county')
    .map((county) => html`<li><a href="${prioritiesAddress(choice, { county }, 'alike')}">${county.name}</a></li>`)
  return html`<p>${ALIKE_WORDS[choice.lang].choose}</p><ul class="ways">${links}</ul>`
}

function likeOf(context: PrioritiesContext, county: Area): Markup {
  const { edition, choice } = context
  const { atlas } = edition
  const { lang } = choice
  const words = ALIKE_WORDS[lang]
  const likeness = likenessOf(atlas, 'county', atlas.years[1], measuresOf(atlas, 'county', SIMILARITY_DEFAULT))
  const found = similarTo(likeness, county.code, SIMILAR_COUNT)
  if (found.kind === 'missing') {
    return html`<p>${words.lacking(county.name, found.lacks.map((name) => measureName(context, name)).join(', '))}</p>`
  }
  const count = formatNumber(found.areas.length, 0, lang)
  return html`<p class="reading">${words.reading(county.name, count)} <a href="${addressIn('/method', lang)}#liknande">${words.rule}</a></p>
${table(context, county, found)}${leftOut(context, found)}`
}

type Found = Extract<Similar, { kind: 'known' }>

function table(context: PrioritiesContext, county: Area, { areas }: Found): Markup {
  const words = ALIKE_WORDS[context.choice.lang]
  const placed = new Map(placedIn(context).map((each): [string, Placed] => [each.region.code, each]))
  const own = placed.get(county.code)
  const near = areas.flatMap(({ code, distance }) => {
    const found = placed.get(code)
    return found === undefined ? [] : [{ ...found, distance }]
  })
  const groups = [
    { said: words.groups.prioritises, those: near.filter(({ cell }) => cell.count > 0) },
    { said: words.groups.not, those: near.filter(({ cell }) => cell.count === 0 && cell.complete) },
    { said: words.groups.unknown, those: near.filter(({ cell }) => cell.count === 0 && !cell.complete) },
  ].filter(({ those }) => those.length > 0)
  const bodies = groups.map(
    ({ said, those }) =>
      html`<tbody><tr class="group"><th scope="rowgroup" colspan="5">${said(formatNumber(those.length, 0, context.choice.lang))}</th></tr>
${those.map((each) => alikeRow(context, each, each.distance))}</tbody>`,
  )
  const { columns } = words
  const first = own === undefined ? NOTHING : html`<tbody>${alikeRow(context, own, null)}</tbody>`
  const nobody = near.some(({ cell }) => cell.count > 0) ? NOTHING : html`<p>${words.nobody}</p>`
  return html`${nobody}<div class="table-room"><table class="data-table alike"><caption class="visually-hidden">${PRIORITIES_WORDS[context.choice.lang].parts.alike(areaTitle(context))}</caption><thead><tr><th scope="col">${columns.county}</th><th scope="col" class="number">${columns.distance}</th><th scope="col">${columns.need}</th><th scope="col">${columns.emphasis}</th><th scope="col">${columns.priorities}</th></tr></thead>${first}${bodies}</table></div>`
}

function leftOut(context: PrioritiesContext, { leftOut }: Found): Markup {
  if (leftOut.length === 0) return NOTHING
  const names = leftOut.map(({ code, lacks }) => {
    const lacking = lacks.map((name) => measureName(context, name)).join(', ')
    return `${context.edition.knowledge.area(code)?.name ?? code} (${lacking})`
  })
  return html`<p class="note">${ALIKE_WORDS[context.choice.lang].leftOut(names.join('; '))}</p>`
}

/** A measure is called by the ids of its indicators: "population_total / land_area_km2". */
function measureName({ edition: { knowledge }, choice: { lang } }: PrioritiesContext, name: string): string {
  return name
    .split(' / ')
    .map((id) => knowledge.indicator(id)?.name[lang] ?? id)
    .join(' / ')
}
