import type { Picture } from './read-png.ts'

/** A picture as Poppler writes it (PPM, P6): a head of four words, then three bytes each. */
export function readPpm(file: Buffer): Picture {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1'))
  if (head === null) throw new Error('ppm: expected a picture of three bytes each')
  const [width, height] = [Number(head[1]), Number(head[2])]
  const colours = file.subarray(head[0].length)
  const pixels = new Uint8Array(width * height * 4).fill(255)
  for (let i = 0; i < width * height; i++) pixels.set(colours.subarray(3 * i, 3 * i + 3), 4 * i)
  return { width, height, pixels }
}
