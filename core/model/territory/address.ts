/**
 * A territory in an address, `t=name~body` or `t=name~body~options`. The body is a list of codes, `0180.0181.0182`, where
 * a county stands for all of its municipalities; or a drawing, `@` and its encoded rings; or a circle, `*` and longitude,
 * latitude and kilometres, `*16.5448_59.6099_60`. Options with dots between say what is not usual: the basis, the look
 * where it is not the territory's place in the address, and `locked`. Old links decode for ever: only add. Reading lies
 * beside, in read-address.ts: a page at first only writes.
 */
import { LOOKS, type Shape, type Territory, usualBasis } from './form.ts'
import { writeRings } from './ring-code.ts'

/** `place`: counted from 0 among the territories of the address. */
export function writeTerritory({ name, shape, basis, look, locked }: Territory, place: number): string {
  const options = [
    ...(basis === usualBasis(shape) ? [] : [basis]),
    ...(look === LOOKS[place] ? [] : [String(look)]),
    ...(locked ? ['locked'] : []),
  ]
  return [name, writeShape(shape), ...(options.length > 0 ? [options.join('.')] : [])].join('~')
}

function writeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'areas':
      return shape.codes.join('.')
    case 'drawn':
      return `@${writeRings(shape.polygons)}`
    case 'circle':
      return `*${[...shape.centre, shape.kilometres].join('_')}`
  }
}
