/**
 * Drawings for word processors, which know no `paint-order`: they would paint the halo of a letter over the letter. Here it
 * is painted first, as a copy of its own beneath.
 */

/** Whatever has a halo: a sign, a line of text, or a group of such, which holds no other group. */
const WITH_HALO = /<(g|text|path)\b[^>]*? paint-order="stroke"[^>]*?(?:\/>|>(?:(?!<g\b).)*?<\/\1>)/gs
const ORDER = / paint-order="stroke"/g
const STROKE = / (?:stroke(?:-[a-z]+)?|paint-order)="[^"]*"/g

export function halosBeneath(svg: string): string {
  return svg.replace(WITH_HALO, (drawn) => drawn.replaceAll(ORDER, '') + drawn.replaceAll(STROKE, ''))
}
