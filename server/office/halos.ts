/**
 * Drawings for word processors, which know no `paint-order`: they would paint the halo of a letter over the letter. Here it
 * is painted first, as a copy of its own beneath; all in its own colour, for LibreOffice draws letters that have a stroke as
 * hollow ones beside themselves.
 */

/** Whatever has a halo: a sign, a line of text, or a group of such, which holds no other group. */
const WITH_HALO = /<(g|text|path)\b[^>]*? paint-order="stroke"[^>]*?(?:\/>|>(?:(?!<g\b).)*?<\/\1>)/gs
const ORDER = / paint-order="stroke"/g
const FILLED = /(<(?:g|text|path)\b[^>]*?) fill="[^"]*"([^>]*? stroke="([^"]*)")/g
const STROKE = / (?:stroke(?:-[a-z]+)?|paint-order)="[^"]*"/g

export function halosBeneath(svg: string): string {
  return svg.replace(WITH_HALO, (drawn) => {
    const halo = drawn.replaceAll(ORDER, '').replaceAll(FILLED, '$1 fill="$3"$2')
    return halo + drawn.replaceAll(STROKE, '')
  })
}
