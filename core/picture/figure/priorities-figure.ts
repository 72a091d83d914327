/** What every region prioritises beside what its county needs, as a figure. */
import type { Language } from '#core/model/text.ts'
import { type KeyEntry, key } from '../chart/key.ts'
import { type DrawnFigure, figurePage, type Room, type SheetOptions } from '../figure-page.ts'
import { LETTERINGS } from '../lettering.ts'
import { figureSkin, type Skin } from '../skin.ts'
import { escapeXml, round } from '../xml.ts'
import { BLIND, NEED_SCHEME } from './priorities-cell.ts'
import { type PrioritiesGrid, prioritiesGrid } from './priorities-grid.ts'

export interface PrioritiesFigure extends PrioritiesGrid {
  readonly title: string
  readonly subtitle: string
  readonly key: PrioritiesKey
  readonly alt: { readonly short: string; readonly long: string }
  readonly foot: readonly string[]
}

export interface PrioritiesKey {
  /** A need and an emphasis as they may read, and what they are: "64", "2/6". */
  readonly need: { readonly example: string; readonly means: string }
  readonly emphasis: { readonly example: string; readonly means: string }
  /** What the tints are, greatest need first. */
  readonly thirds: readonly [high: string, middle: string, low: string]
  readonly blind: string
}

export function prioritiesFigure(figure: PrioritiesFigure, lang: Language, sheet: SheetOptions): DrawnFigure {
  const skin = figureSkin(sheet.theme ?? 'light')
  const page = {
    title: figure.title,
    subtitle: figure.subtitle,
    alt: figure.alt,
    legends: (width: number) => [key(entriesOf(figure.key, skin), skin, width)],
    // A table: all the width there is, and the words over it.
    shape: 3,
    body: (room: Room) => prioritiesGrid(figure, room, skin),
    foot: figure.foot,
  }
  return figurePage(page, sheet, lang)
}

function entriesOf({ need, emphasis, thirds, blind }: PrioritiesKey, skin: Skin): KeyEntry[] {
  const lettering = 'chart-name'
  const [high, middle, low] = thirds
  const entry = (text: string, sign: KeyEntry['sign']): KeyEntry => ({ text, lettering, sign })
  return [
    entry(need.means, written(need.example, 'chart-marked', skin)),
    ...(
      [
        [2, high],
        [1, middle],
        [0, low],
      ] as const
    ).map(([third, text]) => entry(text, tint(third, skin))),
    entry(emphasis.means, written(emphasis.example, 'chart-name', skin)),
    entry(blind, written(BLIND, 'chart-name', skin)),
  ]
}

function written(text: string, name: 'chart-name' | 'chart-marked', skin: Skin): KeyEntry['sign'] {
  return (x, y) =>
    `<text ${skin.text(name)} x="${round(x)}" y="${round(y + LETTERINGS[name].size * 0.35)}" text-anchor="middle">${escapeXml(text)}</text>`
}

function tint(third: number, skin: Skin): KeyEntry['sign'] {
  return (x, y) => {
    const box = `M${round(x - 10)} ${round(y - 6.5)}h20v13h-20z`
    return `<path ${skin.swatch(third, NEED_SCHEME)} d="${box}"/><path ${skin.part('outline')} d="${box}"/>`
  }
}
