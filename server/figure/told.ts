import { figureAddress } from '#core/model/figure/address.ts'
import type { FigureSetting } from '#core/model/figure/setting.ts'
import type { View } from '#core/model/view.ts'
import { captionText } from '#core/picture/describe/title.ts'
import type { Atlas } from '../atlas/memory.ts'
import type { Told } from '../render/renderer.ts'
import type { Figure } from './figure.ts'

/** The same figure with the same numbers, however the data goes on; absolute. */
export function frozenFigure(
  origin: string,
  atlas: Pick<Atlas, 'version'>,
  view: View,
  setting: FigureSetting,
): string {
  return origin + figureAddress('svg', { ...view, at: atlas.version }, setting)
}

/** What a file says of the figure it holds: once taken out of a page it has nothing else to say it with. */
export function toldOf(figure: Figure, { builtAt }: Pick<Atlas, 'builtAt'>, address: string): Told {
  const { lang, title, subtitle, alt, foot } = figure
  return {
    lang,
    title: captionText(title, subtitle),
    alt: alt.short,
    description: alt.long,
    source: [...foot, address].join('\n'),
    builtAt,
  }
}
