/**
 * What is compared, in order, with links that move and remove. Each leads to the address of the other order, and to the
 * link's own new place there: a keyboard stays with the item it moved, without a script.
 */
import { addressIn } from '#core/model/destination.ts'
import { type Territory, writeTerritory } from '#core/model/territory.ts'
import type { Language } from '#core/model/text.ts'
import { plainView, writeView } from '#core/model/view.ts'
import { MARK_RADIUS, numberedMark } from '#core/picture/chart/mark.ts'
import { formatNumber } from '#core/picture/format.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { partsOf } from '../ask/territory.ts'
import type { Edition } from '../edition.ts'
import { html, Markup, NOTHING } from '../page/html.ts'
import { addressOf } from './address.ts'
import { anchorOf, type Comparand, nameOf } from './comparand.ts'
import type { Choice } from './read.ts'
import { COMPARE_WORDS } from './words.ts'

export function chosen(edition: Edition, choice: Choice): Markup {
  const { lang, comparands, indicators } = choice
  const words = COMPARE_WORDS[lang]
  const areas = items(
    comparands,
    (comparand, i) =>
      html`${mark(i)} ${comparandLink(edition, comparand, lang)} <span class="note">${about(edition, comparand, lang)}</span>`,
    (comparand) => nameOf(comparand, lang),
    anchorOf,
    (others, anchor) => addressOf(choice, { comparands: others }, anchor),
    'areas',
    lang,
  )
  const measures = items(
    indicators,
    ({ id, name }) =>
      html`<a href="${comparands.length === 0 ? addressIn(`/data/${id}`, lang) : `#${id}`}">${name[lang]}</a>`,
    ({ name }) => name[lang],
    ({ id }) => `i-${id}`,
    (others, anchor) => addressOf(choice, { indicators: others }, anchor),
    'indicators',
    lang,
    indicators.length > 1,
  )
  const hint = comparands.length === 0 ? words.none : comparands.length === 1 ? words.oneMore : ''
  return html`<div class="chosen-lists"><section aria-labelledby="areas"><h2 id="areas" tabindex="-1">${words.areas}</h2>${areas}${hint === '' ? NOTHING : html`<p>${hint}</p>`}</section>
<section aria-labelledby="indicators"><h2 id="indicators" tabindex="-1">${words.indicators}</h2>${measures}</section></div>`
}

function items<T>(
  all: readonly T[],
  content: (one: T, i: number) => Markup,
  name: (one: T) => string,
  anchor: (one: T) => string,
  address: (others: readonly T[], anchor: string) => string,
  heading: string,
  lang: Language,
  removable = true,
): Markup {
  if (all.length === 0) return NOTHING
  const words = COMPARE_WORDS[lang]
  const last = all.length - 1
  const moved = (from: number, to: number) => {
    const others = all.filter((_, i) => i !== from)
    return [...others.slice(0, to), ...all.slice(from, from + 1), ...others.slice(to)]
  }
  const rows = all.map((one, i) => {
    const link = (way: 'up' | 'down', to: number) => {
      // At an end of the list there is no farther that way: go on with the way back.
      const next = to === 0 ? 'down' : to === last ? 'up' : way
      const href = address(moved(i, to), `${next}-${anchor(one)}`)
      const sign = way === 'up' ? '▲' : '▼'
      return html`<a class="step" id="${way}-${anchor(one)}" href="${href}" aria-label="${words[way]}: ${name(one)}"><span aria-hidden="true">${sign}</span></a>`
    }
    const others = all.filter((_, at) => at !== i)
    const remove = removable
      ? html`<a class="step" href="${address(others, heading)}" aria-label="${words.remove}: ${name(one)}"><span aria-hidden="true">×</span></a>`
      : NOTHING
    return html`<li><span class="item">${content(one, i)}</span><span class="steps screen-only">${i > 0 ? link('up', i - 1) : NOTHING}${i < last ? link('down', i + 1) : NOTHING}${remove}</span></li>`
  })
  return html`<ol class="chosen-list">${rows}</ol>`
}

/** The shape and number it has in every chart of the page. */
export function mark(index: number): Markup {
  const size = 2 * MARK_RADIUS + 6
  return new Markup(
    `<svg class="picture mark" aria-hidden="true" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${numberedMark(index, size / 2, size / 2, pageSkin, { colours: 'each' })}</svg>`,
  )
}

/** An area and a territory to their pages, a group to the map of it. */
export function comparandLink({ knowledge }: Edition, comparand: Comparand, lang: Language): Markup {
  const name = nameOf(comparand, lang)
  if (comparand.kind === 'area') return html`<a href="${addressIn(`/area/${comparand.key}`, lang)}">${name}</a>`
  if (comparand.kind === 'territory') {
    const address = addressIn('/territory', lang, [['t', writeTerritory(comparand.territory, 0)]])
    return html`<a href="${address}">${name}</a>`
  }
  const front = knowledge.indicator(knowledge.frontPage)
  if (front === undefined) return html`${name}`
  const { division, group } = comparand
  const within = { division: division.id, group: group.id }
  const view = writeView({ ...plainView(front, lang), level: 'municipality', within, division: division.id })
  return html`<a href="/?${view}">${name}</a>`
}

function about(edition: Edition, comparand: Comparand, lang: Language): string {
  const words = COMPARE_WORDS[lang]
  if (comparand.kind === 'territory') return aboutTerritory(edition, comparand.territory, lang)
  const kind = words.kinds[comparand.kind === 'area' ? comparand.area.level : comparand.division.id]
  if (comparand.kind === 'area') return kind
  const size = words.of(formatNumber(comparand.group.members.length, 0, lang))
  // The name of a labour market region says already what it is.
  return comparand.division.id === 'fa' ? size : `${kind}, ${size}`
}

/** "territorium, 7 kommuner, 2 av dem delvis". */
function aboutTerritory(edition: Edition, territory: Territory, lang: Language): string {
  const words = COMPARE_WORDS[lang]
  const { whole, cut } = partsOf(edition, territory)
  const size = words.of(formatNumber(whole + cut, 0, lang))
  return [words.territory, size, ...(cut > 0 ? [words.cut(formatNumber(cut, 0, lang))] : [])].join(', ')
}
