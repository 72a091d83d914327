/** The forms a body is kept in, the one we would rather send first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof ENCODINGS)[number]

/**
 * Which encoding answers an `Accept-Encoding` (RFC 9110, section 12.5.3): the highest q-value, our order among equals.
 * Null where none of ours is acceptable. QGIS and GDAL ask for gzip but not brotli, so this is not a formality.
 */
export function negotiate(header: string | null, offered: readonly Encoding[] = ENCODINGS): Encoding | null {
  if (header === null || header.trim() === '') return 'identity'
  const qualities = qualitiesOf(header)
  const any = qualities.get('*')
  let best: Encoding | null = null
  let highest = 0
  for (const encoding of offered) {
    const quality = qualities.get(encoding) ?? any ?? (encoding === 'identity' ? LAST_RESORT : 0)
    if (quality > highest) {
      best = encoding
      highest = quality
    }
  }
  return best
}

/** `identity` is acceptable unless ruled out, but never preferred to a coding that was asked for: below any q-value. */
const LAST_RESORT = 0.0001

/** Browsers send a handful of headers, over and over. Anyone may send others, so only so many are remembered. */
const remembered = new Map<string, ReadonlyMap<string, number>>()
const MOST_REMEMBERED = 100

function qualitiesOf(header: string): ReadonlyMap<string, number> {
  const known = remembered.get(header)
  if (known) return known
  const read = readQualities(header)
  if (remembered.size < MOST_REMEMBERED) remembered.set(header, read)
  return read
}

function readQualities(header: string): Map<string, number> {
  const qualities = new Map<string, number>()
  for (const item of header.split(',')) {
    const [name = '', ...parameters] = item.split(';')
    const coding = name.trim().toLowerCase()
    const weight = parameters.find((parameter) => /^\s*q\s*=/i.test(parameter))
    const quality = weight === undefined ? 1 : Number(weight.slice(weight.indexOf('=') + 1))
    // RFC 9110, section 8.4.1.3: "x-gzip" is to be read as "gzip". A q that is no number asks for nothing.
    if (coding !== '') qualities.set(coding === 'x-gzip' ? 'gzip' : coding, quality >= 0 && quality <= 1 ? quality : 0)
  }
  return qualities
}
