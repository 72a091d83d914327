/** A chart that is no view of the map, as a part of a document. */
import type { PaperChart, PaperFigure } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import type { Chart } from '#core/picture/chart/chart.ts'
import { figurePage } from '#core/picture/figure-page.ts'
import { figureSkin, type Skin } from '#core/picture/skin.ts'
import { SAID_BESIDE } from './figure-part.ts'
import { trimmed } from './trimmed.ts'

export interface ChartPart extends Pick<PaperFigure, 'caption' | 'source' | 'address'> {
  readonly draw: (width: number, skin: Skin) => Chart
  readonly chart: PaperChart | null
}

/** Px: between the margins of A4 a little more than that has room. */
const WIDTH = 640

export function chartPart({ draw, caption, source, address, chart }: ChartPart, lang: Language): PaperFigure {
  // What it shows in words is known only once it is drawn.
  let label = ''
  const body = ({ width }: { readonly width: number }) => {
    const drawn = draw(width, figureSkin('light'))
    label = drawn.label
    return drawn
  }
  const alt = { short: caption, long: '' }
  const page = { title: caption, subtitle: '', alt, legends: () => [], body, foot: [] }
  const drawing = trimmed(figurePage(page, { width: WIDTH, without: [...SAID_BESIDE, 'paper'] }, lang))
  return { kind: 'figure', ...drawing, alt: { short: caption, long: label }, caption, source, address, chart }
}
