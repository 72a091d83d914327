import type { LiveFigure } from '#core/measure/report/live-figure.ts'
import type { Language } from '#core/model/text.ts'
import { formatDifference, formatNumber, formatValue } from '../format.ts'
import { LIVE_MISSING_NAMES } from './missing-words.ts'

/** What stands in the place of a live value; what cannot be had is marked and says why, and is never a blank. */
export function liveText(figure: LiveFigure, lang: Language): { readonly text: string; readonly missing: boolean } {
  const said = (text: string) => ({ text, missing: false })
  switch (figure.kind) {
    case 'missing':
      return { text: markedMissing(LIVE_MISSING_NAMES[figure.reason][lang], lang), missing: true }
    case 'value':
      return said(formatValue(figure.value, figure.indicator, lang))
    case 'number':
      return said(formatNumber(figure.value, figure.indicator.decimals, lang))
    case 'unit':
      return said(figure.indicator.unit[lang])
    case 'rank': {
      const [rank, of] = [formatNumber(figure.rank, 0, lang), formatNumber(figure.of, 0, lang)]
      return said(lang === 'sv' ? `plats ${rank} av ${of}` : `rank ${rank} of ${of}`)
    }
    case 'change': {
      const change = formatDifference(figure.change, figure.indicator, lang)
      return said(figure.breaks.length === 0 ? change : `${change} ${acrossBreak(figure.breaks, lang)}`)
    }
    case 'difference':
      return said(formatDifference(figure.difference, figure.indicator, lang))
    case 'year':
      return said(String(figure.year))
    case 'name':
      return said(figure.name[lang])
  }
}

export function markedMissing(why: string, lang: Language): string {
  return lang === 'sv' ? `[saknas: ${why}]` : `[missing: ${why}]`
}

function acrossBreak(breaks: readonly number[], lang: Language): string {
  const years = breaks.join(', ')
  return lang === 'sv' ? `(över ett seriebrott ${years})` : `(across a series break ${years})`
}
