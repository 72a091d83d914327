/** Where a figure lies: the view, and how it is set, behind the name of a file. */

import type { View } from '../view/form.ts'
import { writeView } from '../view/write.ts'
import { type FigureSetting, figurePairs } from './setting.ts'

/** What files a figure is made as. */
export const FIGURE_FORMATS = ['svg', 'png', 'pdf', 'docx', 'pptx'] as const
export type FigureFormat = (typeof FIGURE_FORMATS)[number]

/** Path and query; the same view set in the same way always has the same address. */
export function figureAddress(format: FigureFormat, view: View, setting: FigureSetting): string {
  return `/figure.${format}?${figureQuery(view, setting)}`
}

export function figureQuery(view: View, setting: FigureSetting): string {
  const own = figurePairs(setting).map(([name, value]) => `&${name}=${encodeURIComponent(value)}`)
  return writeView(view) + own.join('')
}
