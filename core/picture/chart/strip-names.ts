/** The names over a strip: the reference and the marked areas, each with a line to its place. */
import type { Block } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { shortenText, textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'
import { key } from './key.ts'
import { LEADER_GAP, leadNames } from './leaders.ts'
import { type MarkColours, numberedMark } from './mark.ts'
import { stack } from './stack.ts'

export interface StripName {
  readonly text: string
  readonly x: number
  /** Where its line ends, px below the names. */
  readonly depth: number
  /** The reference is a line through the strip; a marked area has its position among the marked. */
  readonly index: number | null
}

const ROW = 17
const LETTERING = { reference: 'reference-name', area: 'chart-name' } as const
/** Long names are shortened to this share of the width when they do not fit in full. */
const SHORTER = [1, 0.32] as const

/**
 * Names above y = `height`, lines from there downwards. Where they are too many for that, they stand in a key; marks
 * without a number of their own then keep theirs over their lines.
 */
export function stripNames(
  names: readonly StripName[],
  skin: Skin,
  width: number,
  {
    marks = 'numbered',
    colours = 'one',
  }: { readonly marks?: 'numbered' | 'bare'; readonly colours?: MarkColours } = {},
): Block {
  for (const share of SHORTER) {
    const texts = names.map((name) => shortenText(numbered(name), width * share - LEADER_GAP, ...font(name)))
    const led = ledNames(names, texts, skin, width)
    if (led !== null) return led
  }
  const areas = names.filter(({ index }) => index !== null)
  const reference = names.filter(({ index }) => index === null)
  const over = marks === 'bare' ? ledNames(names, names.map(numberOnly), skin, width) : null
  const texts = reference.map((name) => shortenText(name.text, width / 2 - LEADER_GAP, ...font(name)))
  return stack([inKey(areas, skin, width, colours), over ?? ledNames(reference, texts, skin, width) ?? NOTHING])
}

const NOTHING: Block = { content: '', height: 0 }

/** Names with their lines; null where not all find a place. */
function ledNames(names: readonly StripName[], texts: readonly string[], skin: Skin, width: number): Block | null {
  const lengths = names.map((name, i) => ({ x: name.x, length: textWidth(texts[i] ?? '', ...font(name)) }))
  const led = leadNames(lengths, width)
  if (led === null) return null
  const height = (Math.max(-1, ...led.map(({ row }) => row)) + 1) * ROW
  const drawn = names.map((name, i) => {
    const { side, row } = led[i] ?? { side: 'right', row: 0 }
    const baseline = height - row * ROW - 5
    const [x, anchor] = side === 'right' ? [name.x + LEADER_GAP, ''] : [name.x - LEADER_GAP, ' text-anchor="end"']
    const text = escapeXml(texts[i] ?? '')
    return (
      line(name, baseline - 9, height, skin) +
      `<text ${skin.text(lettering(name))} x="${round(x)}" y="${baseline}"${anchor}>${text}</text>`
    )
  })
  return { content: drawn.join(''), height }
}

function inKey(names: readonly StripName[], skin: Skin, width: number, colours: MarkColours): Block {
  const entries = names.map(({ index, text }) => ({
    text,
    lettering: LETTERING.area,
    sign: (x: number, y: number) => numberedMark(index ?? 0, x, y, skin, { colours }),
  }))
  return key(entries, skin, width)
}

function line(name: StripName, top: number, height: number, skin: Skin): string {
  const part = name.index === null ? 'tick' : 'chart-leader'
  return `<path ${skin.part(part)} d="M${round(name.x)} ${round(top)}V${round(height + name.depth)}"/>`
}

/** "1 Ludvika 4,9 %": the number that stands in the mark. */
function numbered({ index, text }: StripName): string {
  return index === null ? text : `${index + 1} ${text}`
}

function numberOnly({ index, text }: StripName): string {
  return index === null ? text : String(index + 1)
}

function lettering({ index }: StripName): 'reference-name' | 'chart-name' {
  return index === null ? LETTERING.reference : LETTERING.area
}

function font(name: StripName): [size: number, weight: 400 | 600] {
  const { size, weight } = LETTERINGS[lettering(name)]
  return [size, weight]
}
