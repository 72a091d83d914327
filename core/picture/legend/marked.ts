/** Marks on the class of an area, where classes are not stretches of numbers to point into. */
import type { AreaCode } from '#core/model/area.ts'
import type { Marks } from '../legend.ts'
import type { Picture } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { round } from '../xml.ts'

/** The classes of chosen areas and of the hovered one, each once. */
export function markedClasses(picture: Picture, { hovered, chosen }: Marks) {
  const classOf = (code: AreaCode) => picture.rowOf.get(code)?.class ?? null
  const ours = new Set(chosen.map(classOf).filter((index) => index !== null))
  return { chosen: ours, hovered: hovered === null ? null : classOf(hovered) }
}

/** A frame around the swatch of a marked class; nothing around others. */
export function frameOf(
  index: number,
  { chosen, hovered }: ReturnType<typeof markedClasses>,
  skin: Skin,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const rect = (part: 'chosen' | 'hovered') =>
    `<rect ${skin.part(part)} x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}"/>`
  return (chosen.has(index) ? rect('chosen') : '') + (hovered === index ? rect('hovered') : '')
}
