/**
 * Need × emphasis on a map of the counties, each leading to the page of its region. The square beside it leads the same
 * ways, so that no key need be pressed twice as often.
 */

import { expand, viewBoxOf } from '#core/picture/camera.ts'
import { formatNumber } from '#core/picture/format.ts'
import { HATCH_LINES, HATCH_SIZE } from '#core/picture/hatch.ts'
import { boxOfAreas } from '#core/picture/layers.ts'
import { hatchId } from '#core/picture/page-skin.ts'
import { className } from '#core/picture/scheme.ts'
import { round } from '#core/picture/xml.ts'
import { html, Markup } from '../page/html.ts'
import { emphasisText } from './cell.ts'
import type { Classed, ClassedArea } from './classed.ts'
import { codeOf, NEED_LETTERS, placeOf } from './classes.ts'
import { areaTitle, isChosen, isSingle, type PrioritiesContext, regionAddress } from './context.ts'
import { NEED_MAP_WORDS } from './map-words.ts'
import { MATRIX_WORDS } from './matrix-words.ts'

/** Px. */
const HEIGHT = 640
const LETTERS = 12

/** An emphasis that is uncertain, and a need that nothing tells of. */
const HATCHES = { uncertain: 'absent', unknown: 'inapplicable' } as const

export function needMap(context: PrioritiesContext, { counties }: ClassedArea): Markup {
  const { edition, choice } = context
  const layers = edition.layers('small', { level: 'county', within: null })
  const codes = [...layers.areas.keys()]
  const box = viewBoxOf(expand(boxOfAreas(layers, codes), 0.01), layers.drawing)
  const pixel = box.height / HEIGHT
  const { unit, box: ground } = layers.drawing
  const shapes = counties.flatMap((each) => {
    const { code } = each.region
    const path = layers.areas.get(code)?.path
    const area = edition.knowledge.area(code)
    if (path === undefined || area === undefined) return []
    const [east, north] = area.label.position
    const at = `x="${round((east - ground.west) / unit)}" y="${round((ground.north - north) / unit + LETTERS * 0.35 * pixel)}"`
    const style = styleOf(each)
    const own = isChosen(context, code) ? ' own' : ''
    return [
      {
        shape: html`<a href="${regionAddress(context, code, choice.area)}" tabindex="-1"><title>${titleOf(context, each)}</title><path class="${style}${own}" d="${path}"/></a>`,
        letters: html`<text class="${style}" ${new Markup(at)}>${letters(each)}</text>`,
      },
    ]
  })
  const viewBox = [box.x, box.y, box.width, box.height].map(round).join(' ')
  // Letters after all shapes, or a neighbour would lie on them; clicks go through them.
  return html`<figure class="priorities-map"><figcaption class="visually-hidden">${NEED_MAP_WORDS[choice.lang].label(areaTitle(context))}</figcaption><svg aria-hidden="true" viewBox="${viewBox}" width="${Math.round(box.width / pixel)}" height="${HEIGHT}"><defs>${hatches(pixel)}</defs>${shapes.map(({ shape }) => shape)}<g class="letters" font-size="${round(LETTERS * pixel)}" stroke-width="${round(3 * pixel)}">${shapes.map(({ letters }) => letters)}</g></svg></figure>`
}

function styleOf({ need, emphasis }: Classed): string {
  if (need === null) return hatchId(HATCHES.unknown)
  if (emphasis === null) return hatchId(HATCHES.uncertain)
  return className(placeOf(need, emphasis), { kind: 'pair' })
}

/** "A0", "B?" of an incomplete list, "–" without a need; with the sign of great need and no priority. */
function letters({ need, emphasis, cell }: Classed): string {
  if (need === null) return '–'
  if (emphasis === null) return `${NEED_LETTERS[need]}?`
  return codeOf(need, emphasis) + (cell.blindSpot ? '◆' : '')
}

/** "Dalarnas län: behov 64, plats 5 av 21; betoning 0 av 3". */
function titleOf(context: PrioritiesContext, { region, cell }: Classed): string {
  const { lang } = context.choice
  const [map, matrix] = [NEED_MAP_WORDS[lang], MATRIX_WORDS[lang]]
  const number = (value: number) => formatNumber(value, 0, lang)
  const { need, needRank, needOf } = cell
  const place =
    need === null || needRank === null
      ? `${matrix.need}: ${matrix.notAssessable}`
      : map.place(number(need), number(needRank), number(needOf))
  const single = isSingle(cell) ? `, ${matrix.single}` : ''
  const incomplete = region.complete ? '' : `, ${matrix.incomplete}`
  return `${region.name}: ${place}${single}; ${matrix.emphasis} ${emphasisText(context, cell)}${incomplete}`
}

/** The hatches of the map, of a size in pixels however the outlines are scaled. */
function hatches(pixel: number): Markup {
  const size = HATCH_SIZE
  const all = Object.values(HATCHES).map(
    (hatch) =>
      `<pattern id="${hatchId(hatch)}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="scale(${round(pixel)})">` +
      `<path class="hatch-ground" d="M0 0h${size}v${size}H0z"/><path class="hatch-line" d="${HATCH_LINES[hatch]}"/></pattern>`,
  )
  return new Markup(all.join(''))
}
