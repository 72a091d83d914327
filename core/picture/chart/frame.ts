import { escapeXml, round } from '../xml.ts'
import type { Chart } from './chart.ts'

/** A chart drawn with `pageSkin`, as an element of a page; its letters are those of the page. */
export function chartSvg({ content, width, height, label }: Chart): string {
  return (
    `<svg class="picture chart" role="img" aria-label="${escapeXml(label)}" width="${round(width)}" ` +
    `height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" ` +
    `xmlns="http://www.w3.org/2000/svg">${content}</svg>`
  )
}
