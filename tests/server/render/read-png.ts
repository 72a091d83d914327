import { inflateSync } from 'node:zlib'

export interface Picture {
  readonly width: number
  readonly height: number
  /** Four bytes each: red, green, blue, opacity. */
  readonly pixels: Uint8Array
}

interface ReadPng extends Picture {
  /** Pixels per metre. */
  readonly resolution: number
  readonly texts: Readonly<Record<string, string>>
  readonly languages: ReadonlySet<string>
}

/** A PNG of those this project writes, read without its own code: 8 bits, four channels, rows without a filter. */
export function readPng(file: Uint8Array): ReadPng {
  const bytes = Buffer.from(file)
  expectThat(bytes.subarray(1, 4).toString('latin1'), 'PNG')
  const texts: Record<string, string> = {}
  const languages = new Set<string>()
  const packed: Buffer[] = []
  let [width, height, resolution] = [0, 0, 0]
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') {
      ;[width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)]
      expectThat(data.subarray(8).join(' '), '8 6 0 0 0')
    }
    if (type === 'pHYs') resolution = data.readUInt32BE(0)
    if (type === 'IDAT') packed.push(data)
    if (type === 'iTXt') {
      const [keyword = '', , , lang = '', , ...text] = data.toString('utf8').split('\0')
      texts[keyword] = text.join('\0')
      languages.add(lang)
    }
    at += 12 + length
  }
  const rows = inflateSync(Buffer.concat(packed))
  const row = width * 4
  const pixels = new Uint8Array(row * height)
  for (let y = 0; y < height; y++) {
    expectThat(rows[y * (row + 1)], 0)
    pixels.set(rows.subarray(y * (row + 1) + 1, (y + 1) * (row + 1)), y * row)
  }
  return { width, height, pixels, resolution, texts, languages }
}

function expectThat(found: unknown, expected: unknown): void {
  if (found !== expected) throw new Error(`png: expected ${expected}, found ${found}`)
}

/** The share of pixels of which some channel differs by more than a little. */
export function shareThatDiffers(one: Picture, other: Picture, most = 24): number {
  expectThat(`${one.width} × ${one.height}`, `${other.width} × ${other.height}`)
  let differ = 0
  for (let i = 0; i < one.pixels.length; i += 4) {
    const far = [0, 1, 2, 3].some((channel) => {
      const [a = 0, b = 0] = [one.pixels[i + channel], other.pixels[i + channel]]
      return Math.abs(a - b) > most
    })
    if (far) differ++
  }
  return differ / (one.width * one.height)
}
