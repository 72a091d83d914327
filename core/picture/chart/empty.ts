/** A chart without anything to draw says so, in the place it would have had. */
import { LETTERINGS } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { shortenText } from '../text-width.ts'
import { escapeXml } from '../xml.ts'
import type { Chart } from './chart.ts'

export function emptyChart(text: string, label: string, width: number, skin: Skin): Chart {
  const shown = shortenText(text, width, LETTERINGS.reason.size)
  return { content: `<text ${skin.text('reason')} x="0" y="12">${escapeXml(shown)}</text>`, width, height: 18, label }
}
