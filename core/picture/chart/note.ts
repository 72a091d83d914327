import type { Skin } from '../skin.ts'
import type { Chart } from './chart.ts'
import { stack } from './stack.ts'
import { caption } from './strip-axis.ts'
import { sentences } from './value-text.ts'

/** A chart with a sentence or two under it, which its label says too. */
export function withNote(chart: Chart, text: string, skin: Skin): Chart {
  const { content, height } = stack([chart, caption(text, skin, chart.width)])
  return { ...chart, content, height, label: sentences(chart.label, text) }
}
