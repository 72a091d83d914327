import { numbersIn } from './style.ts'

/** As PDF and SVG write it: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** The matrices of a `transform`, in the order they are applied to the coordinate system. */
export function matricesOf(transform: string): Matrix[] {
  const found = [...transform.matchAll(/(\w+)\s*\(([^)]*)\)\s*,?\s*/g)]
  if (found.map(([each]) => each).join('') !== transform)
    throw new Error(`svg: expected a transform, found "${transform}"`)
  return found.flatMap(([, name = '', given = '']) => matricesOfOne(name, numbersIn(given), transform))
}

function matricesOfOne(name: string, numbers: readonly number[], whole: string): Matrix[] {
  const [first, second] = numbers
  if (first !== undefined) {
    switch (name) {
      case 'translate':
        return [[1, 0, 0, 1, first, second ?? 0]]
      case 'scale':
        return [[first, 0, 0, second ?? first, 0, 0]]
      case 'rotate': {
        const turn = (first * Math.PI) / 180
        const [cosine, sine] = [Math.cos(turn), Math.sin(turn)]
        const turned: Matrix = [cosine, sine, -sine, cosine, 0, 0]
        const third = numbers[2]
        if (second === undefined || third === undefined) return [turned]
        return [[1, 0, 0, 1, second, third], turned, [1, 0, 0, 1, -second, -third]]
      }
    }
  }
  throw new Error(`svg: expected translate, scale or rotate; found "${whole}"`)
}
