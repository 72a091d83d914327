/** How a value came about, as somebody would write it on a blackboard. */
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import type { Atlas } from '#server/atlas/memory.ts'

const WORDS = {
  sv: { share: 'andel', figure: 'värde', weight: 'vikt', own: 'områdets egen publicerade siffra' },
  en: { share: 'share', figure: 'value', weight: 'weight', own: 'the published figure of the area itself' },
} as const

export function publishedWords(lang: Language): string {
  return WORDS[lang].own
}

/** "100 · Σ andel·(Elbilar) / Σ andel·(Bilar i trafik)". */
export function formulaWords(atlas: Atlas, { aggregation }: Indicator, lang: Language): string {
  const { share, figure, weight } = WORDS[lang]
  switch (aggregation.kind) {
    case 'sum':
      return `Σ ${share}·${figure}`
    case 'ratio': {
      const { numerator, denominator, factor } = aggregation
      const times = factor === 1 ? '' : `${factor} · `
      return `${times}Σ ${share}·(${named(atlas, numerator, lang)}) / Σ ${share}·(${named(atlas, denominator, lang)})`
    }
    case 'weighted':
      return `Σ ${share}·${weight}·${figure} / Σ ${share}·${weight}; ${weight} = ${named(atlas, aggregation.by, lang)}`
    case 'none':
      return aggregation.reason[lang]
  }
}

function named(atlas: Atlas, formula: string, lang: Language): string {
  return formula
    .replaceAll(/[a-z][a-z0-9_]*/g, (id) => atlas.indicators.get(id)?.name[lang] ?? id)
    .replaceAll(' - ', ' − ')
    .replaceAll(' * ', ' · ')
}
