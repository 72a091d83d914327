/** The counties as a map of links. The table beside it leads the same ways, so that no key need be pressed twice as often. */
import type { RegionsAnswer } from '#core/model/contract-regions.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import { expand, viewBoxOf } from '#core/picture/camera.ts'
import { boxOfAreas } from '#core/picture/layers.ts'
import { round } from '#core/picture/xml.ts'
import type { Edition } from '../edition.ts'
import { html, Markup } from '../page/html.ts'

/** Px. */
const HEIGHT = 620

export function countiesMap(edition: Edition, { regions }: RegionsAnswer, title: string, lang: Language): Markup {
  const layers = edition.layers('small', { level: 'county', within: null })
  const codes = [...layers.areas.keys()]
  const box = viewBoxOf(expand(boxOfAreas(layers, codes), 0.01), layers.drawing)
  const pixel = box.height / HEIGHT
  const { west, north } = layers.drawing.box
  const { unit } = layers.drawing
  const shapes = regions.flatMap(({ code, name }) => {
    const path = layers.areas.get(code)?.path
    const area = edition.knowledge.area(code)
    if (path === undefined || area === undefined) return []
    const [east, up] = area.label.position
    const at = html`x="${round((east - west) / unit)}" y="${round((north - up) / unit + 4 * pixel)}"`
    return [
      html`<a href="${addressIn(`/region/${code}`, lang)}" tabindex="-1"><title>${name}</title><path d="${path}"/><text ${at} font-size="${round(11 * pixel)}">${code}</text></a>`,
    ]
  })
  const viewBox = [box.x, box.y, box.width, box.height].map(round).join(' ')
  return html`<figure class="counties-map screen-only"><figcaption class="visually-hidden">${title}</figcaption><svg aria-hidden="true" viewBox="${viewBox}" width="${Math.round(box.width / pixel)}" height="${HEIGHT}">${new Markup(shapes.map(({ text }) => text).join(''))}</svg></figure>`
}
