import { figure, sharedView } from '#client/state/share.ts'
import { figureAddress } from '#core/model/figure/address.ts'

export const FILE_FORMATS = ['svg', 'png', 'pdf'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]
export const FORMAT_NAMES: Record<FileFormat, string> = { svg: 'SVG', png: 'PNG', pdf: 'PDF' }

/** Where the figure lies as a file: without what only the others heed. */
export function fileAddress(format: FileFormat, scale: number): string {
  const { fonts, ...setting } = figure.value
  return figureAddress(format, sharedView.value, {
    ...setting,
    scale: format === 'png' ? scale : 1,
    fonts: format === 'svg' ? fonts : 'named',
  })
}
